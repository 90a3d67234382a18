/** What a form holds of one column, whatever its type: one text, the chosen values, or address and words of a link. */
export type Draft = readonly string[];

/** By internal name. */
export type Drafts = Readonly<Record<string, Draft>>;

/** What can be chosen in a column. */
export interface Option {
  readonly value: string;
  readonly text: string;
  /** What a form sends in place of the value: the login name of a person. */
  readonly key?: string;
}

/** Nothing but blanks; words of a link without an address are something. */
export const isEmpty = (draft: Draft): boolean => draft.every(part => part.trim() === '');

export const isSame = (a: Draft, b: Draft): boolean => JSON.stringify(a) === JSON.stringify(b);
