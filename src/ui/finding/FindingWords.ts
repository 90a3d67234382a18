import type { PluralForms } from '../format';

/** Words around filters, the same for whatever is filtered. */
export interface FilterWords {
  readonly open: string;
  /** With the number of active filters. */
  readonly openCount: PluralForms;
  readonly allValues: PluralForms;
  readonly fewerValues: string;
  readonly active: string;
  readonly remove: string;
  readonly clear: string;
}

/** Words around a result. */
export interface ToolWords {
  readonly open: string;
  readonly view: string;
  readonly link: { readonly copy: string; readonly copied: string; readonly failed: string };
}

/** Words of the lists in the language of the reader; a word that is missing here is shown as it is. */
export type ListWords = Readonly<Partial<Record<string, string>>>;

/** A word of a list in the reader's language, where we know it. */
export function wordIn(words: ListWords, value: string): string {
  // a value such as "constructor" is a word of the list as well
  return (Object.prototype.hasOwnProperty.call(words, value) && words[value]) || value;
}
