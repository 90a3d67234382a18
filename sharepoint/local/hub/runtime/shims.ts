/** SharePoint Framework version that these tables were made for. The conformance test fails on any other. */
export const SPFX_VERSION = '1.23.2';

/** `fluent8`, `fluent9`: members of the bundle of public Fluent packages; `standIns`: our own small replacements. */
export type ShimSource = 'fluent8' | 'fluent9' | 'standIns';

/** A private Microsoft component that the public packages ask for and that no registry has. */
export interface Shim {
  readonly id: string;
  readonly version: string;
  /** The package's name where a manifest tells it; where only the id is known, what it was seen to hold. */
  readonly name: string;
  readonly source: ShimSource;
  /** Everything that the packages were seen to read from the component. */
  readonly members: readonly string[];
}

export function shimFile({ id }: Shim): string {
  return `shim-${id}.js`;
}

type Row = readonly [id: string, version: string, name: string, members: string];

const shims = (source: ShimSource, rows: readonly Row[]): readonly Shim[] =>
  rows.map(([id, version, name, members]) => ({ id, version, name, source, members: members.split(' ') }));

const FABRIC_MEMBERS =
  'workaround_Icon classNamesFunction getNativeProps inputProperties KeyCodes IconButton styled getGlobalClassNames normalize ' +
  'HighContrastSelector getInputFocusStyle AnimationVariables getRTL getPlaceholderStyles concatStyleSets createTheme ' +
  'registerOnThemeChangeCallback removeOnThemeChangeCallback autobind getTheme css Icon omit TooltipOverflowMode DirectionalHint ' +
  'BaseComponent getIconClassName Fabric Overlay SpinnerType GlobalSettings unregisterIcons registerIcons FocusZone ImageFit ' +
  'IconType ImageLoadState FontWeights';

const FLUENT9_UTILITIES =
  'createLightTheme makeStyles tokens mergeClasses FluentProvider __styles shorthands useMergedTabsterAttributes_unstable ' +
  'useArrowNavigationGroup useFocusableGroup GroupperMoveFocusEvent GroupperMoveFocusActions MoverMoveFocusEvent MoverKeys typographyStyles';

export const SHIMS: readonly Shim[] = [
  ...shims('standIns', [
    ['42647dee-1f75-4b9f-b521-5c844a6c35cc', '0.1.0', '@msinternal/sp-edit-customer-promise', '_logFailuresForEditCustomerPromise _EditModeCustomerPromiseHandler'],
    ['c49ba483-7614-4c5c-b9dd-11b45a5fa280', '0.1.2', '@msinternal/sp-idle-web-task', 'IdleTaskQueue IdleTaskPriority PrefetchDependencyPriority createPrefetchDependencyQueue'],
    ['63d75709-2785-4c91-97ad-489b171397d4', '0.1.0', '@msinternal/sp-fluentui-migration-reactdom-render-bundle', 'render unmountComponentAtNode'],
    ['3173fefe-9995-49d1-a75d-a5caeaaba212', '0.1.0', '@msinternal/sp-pages-content-panel-context', 'SPPagesContentPanelPivot SPPagesContentPanelProviderContext SPPagesContentPanelCommandId SPPagesContentPanelQOSScenarios getQOSName monitorChunkLoad'],
    ['8494e7d7-6b99-47b2-a741-59873e42f16f', '13.15.20', '@msinternal/sp-component-utilities', 'ReadingMode getTimestampForGettyContent FAB_TOGGLE_EVT SortableLoader'],
    ['cc2cc925-b5be-41bb-880a-f0f8030c6aff', '5.6.604', '@msinternal/odsp-utilities-bundle', 'StringHelper'],
    ['bf211556-3cf0-412c-9618-a4f0e7069ebf', '0.1.0', '@msinternal/sp-heading-level', '_DEFAULT_HEADING_LEVEL _HeadingLevel'],
    ['3a5e1265-5479-43da-a578-2c7e29626c04', '0.1.0', 'file handler', 'replaceSpecialCharacters SPFileHandlerError']
  ]),
  ...shims('fluent8', [
    ['396bbc17-3d18-4f43-8299-d99720d88e22', '1.19.60', '@ms/office-ui-fabric-react-bundle', FABRIC_MEMBERS],
    ['fab65e60-a04f-4772-874c-10691e4afa4b', '0.1.0', '@msinternal/sp-fluentui-migration-tooltip-bundle', 'TooltipHost'],
    ['0ad7e31a-8df9-4659-add8-a32c8e40040d', '0.1.0', '@msinternal/sp-fluentui-migration-button-bundle', 'IconButton PrimaryButton CompoundButton ActionButton Button DefaultButton'],
    ['ffe5c101-373a-4bd2-bebb-13082852bab0', '0.1.0', '@msinternal/sp-fluentui-migration-label-bundle', 'Label'],
    ['17ce0976-e69a-4355-be84-89b69a74717d', '0.3.65', 'utilities', '_Utilities'],
    ['7763227c-dff4-4ad6-a8bd-4d6e41c3afd8', '0.1.0', 'focus trap zone', 'FocusTrapZone'],
    ['b9fc293f-811a-4b1c-a851-a1fbcb7851bf', '0.1.0', 'customizer', 'Customizer'],
    ['111fe4c6-f1c2-4325-a129-3526437cba32', '0.1.0', 'link', 'Link'],
    ['4c7a0268-816b-4ba5-ab33-df85b4bbf18c', '0.1.0', 'text field', 'TextField'],
    ['4a37fff0-2aea-4df6-b0e4-061644a5c355', '0.1.0', 'checkbox', 'Checkbox'],
    ['7f394f7b-0b39-41b0-89b3-16946caa2f33', '0.1.0', 'choice group', 'ChoiceGroup'],
    ['9f15c0bf-73f0-4365-a7c0-5b2072882dbb', '0.1.0', 'dropdown', 'Dropdown'],
    ['215395c1-25f7-42ff-967c-8832aff2ab33', '0.1.0', 'slider', 'Slider'],
    ['b67b6cf3-ed44-4fad-af6b-3d78f3e35971', '0.1.0', 'spin button', 'SpinButton'],
    ['a86b8f98-2f15-4506-b455-c1e9fe8da1bd', '0.1.0', 'callout', 'Callout'],
    ['89f063a9-3b5f-4ac2-a3ec-b598f37acb89', '0.1.0', 'spinner', 'Spinner'],
    ['94f059ca-7d9b-46b4-bb97-ec5867cb121a', '0.1.0', 'stack', 'Stack'],
    ['1a47b3e4-a586-4a15-9aa1-b02a2590b1bb', '0.1.0', 'panel', 'Panel']
  ]),
  ...shims('fluent9', [
    ['72ec0651-8a26-441c-87f2-77ec66884ca3', '0.1.0', '@msinternal/sp-fluentui-v9-react-button-bundle', 'Button'],
    ['0ec74f52-38bc-4a51-ab82-7c91a2b399a2', '0.1.0', '@msinternal/sp-fluentui-v9-utilities-bundle', FLUENT9_UTILITIES],
    ['f652a763-4d5f-4a08-aed3-d3377ef835ff', '0.1.0', '@msinternal/sp-fluentui-v9-react-menu-bundle', 'MenuItem Menu MenuTrigger MenuPopover MenuList'],
    ['d3139516-bb4d-4141-9d35-a8aefe0272ec', '0.1.0', '@msinternal/sp-fluentui-v9-react-field-bundle', 'Field'],
    ['17f3a86d-33ce-4338-8594-8700ee90c494', '0.1.0', '@msinternal/sp-fluentui-v9-react-infolabel-bundle', 'InfoLabel'],
    ['33c5a798-8532-4741-888a-d0a7734036b5', '0.1.0', '@msinternal/sp-fluentui-v9-react-tooltip-bundle', 'Tooltip'],
    ['29728f96-9823-40fa-a481-ffdf106880b1', '0.1.0', '@msinternal/sp-fluentui-v9-react-combobox-bundle', 'Dropdown OptionGroup Option'],
    ['dbdce381-c024-42a0-ab20-4134aca49a27', '0.1.0', '@msinternal/sp-fluentui-v9-react-label-bundle', 'Label'],
    ['e7b22f8f-a734-4a67-bd3c-667c8ad8fcbc', '0.1.0', 'switch', 'Switch'],
    ['89b85dbe-f07e-424d-88da-a84f647073e2', '0.1.0', 'tabs', 'TabList Tab'],
    ['b99a20f7-e090-4a32-a841-7866d0be8d59', '0.1.0', 'overflow', 'useIsOverflowItemVisible useOverflowMenu Overflow OverflowItem']
  ])
];

/** Components that the packages name and the hub does not provide, with what goes without them. */
export const NOT_PROVIDED: Readonly<Record<string, string>> = {
  'c0c518b8-701b-4f6f-956d-5782772bb731': 'dialogs of application customizers (preloaded by name only)',
  'a7f8537f-f742-423f-ad20-ed8feaaf0805': 'flight inspector of the developer tools',
  '1149729b-828a-4745-84f8-89ec38f974de': 'service worker inspector of the developer tools',
  'a81a5cf6-c9ad-4a0a-85aa-68c03d2d22a2': 'thumbnail picker of the property pane',
  'bc9242cf-c4f7-4ff8-a1f4-93ae4da35b7f': 'file picker of the property pane',
  '88019639-8c06-4ba6-8545-03a1f38f8393': 'maintenance mode of web parts'
};
