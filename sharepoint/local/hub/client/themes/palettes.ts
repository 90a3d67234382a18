import type { ThemeName } from '../../page/PageData';

/** Fluent's palette slots, the ones that SharePoint's themes fill. */
const SLOTS = [
  'themePrimary', 'themeLighterAlt', 'themeLighter', 'themeLight', 'themeTertiary', 'themeSecondary', 'themeDarkAlt', 'themeDark', 'themeDarker',
  'neutralLighterAlt', 'neutralLighter', 'neutralLight', 'neutralQuaternaryAlt', 'neutralQuaternary', 'neutralTertiaryAlt', 'neutralTertiary',
  'neutralSecondaryAlt', 'neutralSecondary', 'neutralPrimaryAlt', 'neutralPrimary', 'neutralDark', 'black', 'white'
] as const;

export type Palette = Readonly<Record<(typeof SLOTS)[number], string>>;

const palette = (colours: string): Palette => Object.fromEntries(colours.split(' ').map((colour, index) => [SLOTS[index], colour])) as Palette;

/** In the order of SLOTS. Light is Fluent's default; dark is its mirror, as SharePoint's inverted themes are. */
export const PALETTES: Readonly<Record<ThemeName, Palette>> = {
  light: palette(
    '#0078d4 #eff6fc #deecf9 #c7e0f4 #71afe5 #2b88d8 #106ebe #005a9e #004578 ' +
    '#faf9f8 #f3f2f1 #edebe9 #e1dfdd #d0d0d0 #c8c6c4 #a19f9d #8a8886 #605e5c #3b3a39 #323130 #201f1e #000000 #ffffff'
  ),
  dark: palette(
    '#2899f5 #092c47 #043862 #004c87 #235a85 #0078d4 #3aa0f3 #6cb8f6 #82c7ff ' +
    '#201f1e #252423 #292827 #323130 #3b3a39 #484644 #797775 #979693 #a19f9d #c8c6c4 #f3f2f1 #faf9f8 #ffffff #1b1a19'
  )
};

/** The palette as CSS custom properties (`--white`, `--themePrimary`, …), which hub.css draws the chrome with. */
export function paletteProperties(theme: ThemeName): readonly (readonly [name: string, colour: string])[] {
  return Object.entries(PALETTES[theme]).map(([slot, colour]) => [`--${slot}`, colour]);
}
