import type { ThemeName } from '../../page/PageData';
import { paletteProperties } from './palettes';

/** Colours what hub.css draws: the chrome, and the pages of lists. */
export function applyPalette(name: ThemeName): void {
  const root = document.documentElement;
  root.dataset.theme = name;
  for (const [property, colour] of paletteProperties(name)) root.style.setProperty(property, colour);
}
