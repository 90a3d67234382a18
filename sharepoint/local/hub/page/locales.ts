export interface Locale {
  /** As SharePoint writes it in `currentUICultureName`. */
  readonly tag: string;
  /** Windows language id, `currentLanguage` of the page context. */
  readonly lcid: number;
  readonly name: string;
  readonly rightToLeft?: true;
}

/** Languages that the page can be opened in: a choice of Interreg's, and two that run right to left. */
export const LOCALES: readonly Locale[] = [
  { tag: 'en-US', lcid: 1033, name: 'English' },
  { tag: 'fr-FR', lcid: 1036, name: 'Français' },
  { tag: 'de-DE', lcid: 1031, name: 'Deutsch' },
  { tag: 'es-ES', lcid: 3082, name: 'Español' },
  { tag: 'it-IT', lcid: 1040, name: 'Italiano' },
  { tag: 'pl-PL', lcid: 1045, name: 'Polski' },
  { tag: 'cs-CZ', lcid: 1029, name: 'Čeština' },
  { tag: 'el-GR', lcid: 1032, name: 'Ελληνικά' },
  { tag: 'sv-SE', lcid: 1053, name: 'Svenska' },
  { tag: 'nb-NO', lcid: 1044, name: 'Norsk bokmål' },
  { tag: 'uk-UA', lcid: 1058, name: 'Українська' },
  { tag: 'ar-SA', lcid: 1025, name: 'العربية', rightToLeft: true },
  { tag: 'he-IL', lcid: 1037, name: 'עברית', rightToLeft: true }
];

/** The locale of a tag in any case, `fr` for `fr-FR` included; English for one that is not offered. */
export function localeOf(tag: string | null | undefined): Locale {
  const wanted = (tag ?? '').toLowerCase();
  const found = LOCALES.find(locale => locale.tag.toLowerCase() === wanted) ?? LOCALES.find(locale => locale.tag.split('-')[0] === wanted);
  return found ?? LOCALES[0];
}
