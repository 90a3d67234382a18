import { initializeIcons } from '@fluentui/font-icons-mdl2';
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { loadTheme } from '@fluentui/react/lib/Styling';
import * as loadThemedStyles from '@microsoft/load-themed-styles';
import type { ThemeName } from '../../page/PageData';
import { applyPalette } from './applyPalette';
import { themeOf } from './themes';

/** Fluent 8 keeps icons in settings that all of its copies on a page share, so a web part's own copy finds them registered, as on SharePoint. */
export function registerIcons(): void {
  initializeIcons('/_hub/fonts/', { disableWarnings: true });
}

/** Themes the page itself: the chrome, `[theme: …]` tokens in style sheets, and Fluent 8 and 9 in the property pane. */
export function applyTheme(name: ThemeName): void {
  const root = document.documentElement;
  applyPalette(name);
  for (const [token, value] of Object.entries(name === 'dark' ? webDarkTheme : webLightTheme)) root.style.setProperty(`--${token}`, String(value));
  const theme = themeOf(name);
  loadTheme(theme);
  loadThemedStyles.loadTheme({ ...theme.palette, ...theme.semanticColors });
}
