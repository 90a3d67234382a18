import type { Field, How } from './SearchDocument';

/** What a word of the query is worth. A word as it was typed is worth more anywhere than a guess, save inside a word of the text. */
const WORTH: Readonly<Record<Field, Readonly<Record<How, number>>>> = {
  title: { exact: 100, prefix: 80, infix: 45, guess: 20 },
  keywords: { exact: 60, prefix: 50, infix: 25, guess: 8 },
  text: { exact: 40, prefix: 30, infix: 10, guess: 3 }
};

/** Share of the worth that depends on how near the known word is. */
const CLOSENESS_SHARE = 0.2;
/** Most that the length of the title counts: less than the next better kind of match. */
const LENGTH_WORTH = 3;
/** For the very title, typed in its order. */
const SAME_TITLE_WORTH = 1;

export function worthOf(field: Field, how: How, closeness: number): number {
  return WORTH[field][how] * (1 - CLOSENESS_SHARE + CLOSENESS_SHARE * closeness);
}

/** Prefers titles about as long as the query: of those that have all its words, the shortest. */
export function titleWorth(titleWords: number, typedWords: number, isSameTitle: boolean): number {
  if (titleWords === 0) return 0;
  const lengthWorth = (LENGTH_WORTH * Math.min(titleWords, typedWords)) / Math.max(titleWords, typedWords);
  return lengthWorth + (isSameTitle ? SAME_TITLE_WORTH : 0);
}
