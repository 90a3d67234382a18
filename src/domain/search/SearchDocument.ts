/** What can be found; its place in the list is the owners' order. */
export interface SearchDocument {
  readonly id: number;
  readonly title: string;
  readonly keywords: string;
  readonly text: string;
}

/** Where a word stands in a document, from what counts most to what counts least. */
export const FIELDS = ['title', 'keywords', 'text'] as const;
export type Field = (typeof FIELDS)[number];

/** How a typed word meets a known one, best first; a guess is a typing error away. */
export const HOWS = ['exact', 'prefix', 'infix', 'guess'] as const;
export type How = (typeof HOWS)[number];

/** A word of the query, and the best that a document has for it. */
export interface Match {
  /** As typed, folded. */
  readonly typed: string;
  /** As the document has it, folded. */
  readonly known: string;
  readonly field: Field;
  readonly how: How;
}

export interface Hit {
  readonly id: number;
  /** Comparable within one answer only. */
  readonly score: number;
  /** In the order of the query; without the word that was not found. */
  readonly matched: readonly Match[];
}

export interface Answer {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** For a word that no document has: the nearest one that some document has. */
  readonly didYouMean?: { readonly typed: string; readonly known: string };
}

export interface Index {
  (query: string): Answer;
  /** Goes on preparing as long as there is time. @returns whether nothing is left to prepare */
  warmUp(hasTime: () => boolean): boolean;
}
