import './fabricConfig';
import { initializeIcons } from '@fluentui/font-icons-mdl2';
import { getIcon, setIconOptions } from '@fluentui/react/lib/Styling';

/** Makes Fluent's icons known by name; their fonts load when one is used. */
export function registerIcons(): void {
  setIconOptions({ disableWarnings: true }); // formatters are told of icons that do not exist, in words of our own
  initializeIcons('/_hub/fonts/');
}

export interface IconGlyph {
  /** Carries the font. */
  readonly className: string;
  readonly character: string;
}

/** Undefined for a name that Fluent does not have. */
export function glyphOf(name: string): IconGlyph | undefined {
  const icon = getIcon(name);
  return icon && typeof icon.code === 'string' ? { className: icon.subset.className ?? '', character: icon.code } : undefined;
}
