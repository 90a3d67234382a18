/** Text without any mark, which most is: a quick way. */
const PLAIN = /^[\x20-\x7e\n]*$/;

/**
 * How the index sees text, for every script alike: no case and no marks above or below letters.
 * Managed properties are so by their setting "token normalization".
 * @see https://learn.microsoft.com/sharepoint/search/search-schema-overview
 */
export function normalized(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Letters and digits make words, as for SQLite's tokenizer unicode61. */
export function wordsOf(text: string): readonly string[] {
  return normalized(text).match(/[\p{L}\p{N}\p{Co}]+/gu) ?? [];
}

/** Words between spaces, so that a phrase is found as a part of the text. */
export function wordLine(text: string): string {
  return ` ${wordsOf(text).join(' ')} `;
}

/** A value compared as a whole: GUIDs come with braces and without. */
export function wholeValue(text: string): string {
  return normalized(/^\{.*\}$/.test(text) ? text.slice(1, -1) : text);
}
