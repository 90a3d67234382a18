import { createTheme, type ITheme } from '@fluentui/react/lib/Theme';
import type { Emphasis } from '../../canvas/canvas';
import type { ThemeName } from '../../page/PageData';
import { PALETTES, type Palette } from './palettes';

/** How a section background changes the palette of the parts on it. *Assumption*: SharePoint's own mapping is not public. */
const SECTION_PALETTES: Readonly<Record<Emphasis, (palette: Palette) => Partial<Palette>>> = {
  0: () => ({}),
  1: p => ({ white: p.neutralLighter, neutralLighterAlt: p.neutralLight, neutralLighter: p.neutralQuaternaryAlt, themePrimary: p.themeDarkAlt }),
  2: p => ({ white: p.themeLighterAlt, neutralLighterAlt: p.themeLighter, neutralLighter: p.themeLight, themePrimary: p.themeDarkAlt }),
  3: p => ({
    white: p.themePrimary, neutralLighterAlt: p.themeDarkAlt, neutralLighter: p.themeDarkAlt, neutralLight: p.themeDark,
    neutralQuaternaryAlt: p.themeDark, neutralQuaternary: p.themeDark, neutralTertiaryAlt: p.themeDarker,
    neutralTertiary: p.white, neutralSecondaryAlt: p.white, neutralSecondary: p.white, neutralPrimaryAlt: p.white, neutralPrimary: p.white, neutralDark: p.white, black: p.white,
    themePrimary: p.white, themeSecondary: p.white, themeTertiary: p.white, themeDarkAlt: p.white, themeDark: p.white, themeDarker: p.white
  })
};

/** The theme of a part on a section with that background, with every semantic colour that Fluent knows. */
export function themeOf(name: ThemeName, emphasis: Emphasis = 0): ITheme {
  const palette = PALETTES[name];
  const isInverted = (name === 'dark') !== (emphasis === 3);
  return createTheme({ palette: { ...palette, ...SECTION_PALETTES[emphasis](palette) }, isInverted });
}
