const withPrefix = (prefix: string, names: string): readonly string[] => names.split(' ').map(name => `${prefix}${name}`);

/**
 * Classes of SharePoint's list pages that formatters may use, as far as ours could want them.
 * @see https://learn.microsoft.com/sharepoint/dev/declarative-customization/column-formatting#style-guidelines for sp-field-severity and ms-*
 * @see https://pnp.github.io/List-Formatting/groupings/classes/sp-css-backgroundColor and its neighbours for the others
 */
export const DOCUMENTED_CLASSES: ReadonlySet<string> = new Set([
  ...withPrefix('sp-field-severity--', 'good low warning severeWarning blocked'),
  ...withPrefix('sp-field-', 'fontSizeSmall fontSizeMedium fontSizeLarge bold italic dataBars quickAction'),
  ...withPrefix('sp-css-backgroundColor-', 'BgMintGreen BgCornflowerBlue BgGold BgCoral BgDustRose BgLightGray BgLilac BgCyan BgPeach noFill'),
  ...withPrefix('sp-css-color-', 'MintGreenFont CornflowerBlueFont GoldFont CoralFont DustRoseFont LightGrayFont LilacFont CyanFont PeachFont'),
  ...withPrefix('ms-fontColor-', 'neutralPrimary neutralSecondary themePrimary themeDark themeDarker themeDarker--hover'),
  ...withPrefix('ms-bgColor-', 'neutralLight neutralLighter neutralLighterAlt themeLight themeLighter white'),
  ...withPrefix('ms-fontWeight-', 'light regular semilight semibold bold'),
  ...withPrefix('ms-fontSize-', '10 12 14 16 18 20 24 28 32 42')
]);
