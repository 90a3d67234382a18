import {
  ActionButton, AnimationVariables, BaseComponent, Callout, Checkbox, ChoiceGroup, classNamesFunction, CompoundButton, concatStyleSets, createTheme, css,
  Customizer, DefaultButton, DirectionalHint, Dropdown, Fabric, FocusTrapZone, FocusZone, FontWeights, getGlobalClassNames, getIconClassName,
  getInputFocusStyle, getNativeProps, getPlaceholderStyles, getRTL, getTheme, GlobalSettings, HighContrastSelector, Icon, IconButton, IconType,
  ImageFit, ImageLoadState, inputProperties, KeyCodes, Label, Link, loadTheme, normalize, omit, Overlay, Panel, PrimaryButton, registerIcons,
  registerOnThemeChangeCallback, removeOnThemeChangeCallback, Slider, SpinButton, Spinner, SpinnerType, Stack, styled, TextField, TooltipHost,
  TooltipOverflowMode, unregisterIcons
} from '@fluentui/react';
import * as workaroundIcon from '@fluentui/react/lib/Icon';
import * as utilities from '@fluentui/react/lib/Utilities';
import {
  Button, createLightTheme, Dropdown as Dropdown9, Field, FluentProvider, InfoLabel, Label as Label9, makeStyles, Menu, MenuItem, MenuList, MenuPopover,
  MenuTrigger, mergeClasses, Option, OptionGroup, Overflow, OverflowItem, shorthands, Switch, Tab, TabList, tokens, Tooltip, typographyStyles,
  useIsOverflowItemVisible, useOverflowMenu
} from '@fluentui/react-components';
import {
  GroupperMoveFocusActions, GroupperMoveFocusEvent, MoverKeys, MoverMoveFocusEvent, useArrowNavigationGroup, useFocusableGroup,
  useMergedTabsterAttributes_unstable
} from '@fluentui/react-tabster';
import { __styles } from '@griffel/react';

/** Fluent 7's method decorator, which Fluent 8 dropped: binds the method to its instance on first use. */
function autobind(_prototype: object, key: string, descriptor: PropertyDescriptor): PropertyDescriptor {
  const method = descriptor.value as (...args: unknown[]) => unknown;
  return {
    configurable: true,
    get(this: object): unknown {
      const bound = method.bind(this);
      Object.defineProperty(this, key, { configurable: true, writable: true, value: bound });
      return bound;
    }
  };
}

export const fluent8: Readonly<Record<string, unknown>> = {
  ActionButton, AnimationVariables, autobind, BaseComponent, Button: DefaultButton, Callout, Checkbox, ChoiceGroup, classNamesFunction, CompoundButton,
  concatStyleSets, createTheme, css, Customizer, DefaultButton, DirectionalHint, Dropdown, Fabric, FocusTrapZone, FocusZone, FontWeights,
  getGlobalClassNames, getIconClassName, getInputFocusStyle, getNativeProps, getPlaceholderStyles, getRTL, getTheme, GlobalSettings,
  HighContrastSelector, Icon, IconButton, IconType, ImageFit, ImageLoadState, inputProperties, KeyCodes, Label, Link, loadTheme, normalize, omit, Overlay, Panel,
  PrimaryButton, registerIcons, registerOnThemeChangeCallback, removeOnThemeChangeCallback, Slider, SpinButton, Spinner, SpinnerType, Stack, styled,
  TextField, TooltipHost, TooltipOverflowMode, unregisterIcons, _Utilities: utilities, workaround_Icon: workaroundIcon
};

export const fluent9: Readonly<Record<string, unknown>> = {
  Button, createLightTheme, Dropdown: Dropdown9, Field, FluentProvider, GroupperMoveFocusActions, GroupperMoveFocusEvent, InfoLabel, Label: Label9,
  makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, mergeClasses, MoverKeys, MoverMoveFocusEvent, Option, OptionGroup, Overflow,
  OverflowItem, shorthands, __styles, Switch, Tab, TabList, tokens, Tooltip, typographyStyles, useArrowNavigationGroup, useFocusableGroup,
  useIsOverflowItemVisible, useMergedTabsterAttributes_unstable, useOverflowMenu
};
