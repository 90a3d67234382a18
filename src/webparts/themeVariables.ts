import type { IReadonlyTheme } from '@microsoft/sp-component-base';

/** Theme slots that our styles use, with Fluent's light values for hosts that give no theme. */
const SLOTS = {
  bodyText: '#323130',
  bodySubtext: '#605e5c',
  bodyBackground: '#ffffff',
  bodyStandoutBackground: '#faf9f8',
  bodyDivider: '#edebe9',
  link: '#0078d4',
  linkHovered: '#004578',
  inputText: '#323130',
  inputBorder: '#605e5c',
  inputBackground: '#ffffff',
  primaryButtonBackground: '#0078d4',
  primaryButtonBackgroundHovered: '#106ebe',
  primaryButtonText: '#ffffff',
  errorText: '#a4262c',
  warningIcon: '#797775'
} as const;

/**
 * Writes the colours of the section that the part stands in onto its root element, as custom properties named like the slots.
 * @param theme of the section; it changes with the section's background and with the site's theme
 */
export function applyThemeVariables(element: HTMLElement, theme: IReadonlyTheme | undefined): void {
  const colours: Partial<Record<string, string>> = theme?.semanticColors ?? {};
  for (const [slot, fallback] of Object.entries(SLOTS)) element.style.setProperty(`--${slot}`, colours[slot] ?? fallback);
  element.style.setProperty('--focus', colours.bodyText ?? SLOTS.bodyText);
}
