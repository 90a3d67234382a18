import { lacksMoreThan, lettersOf } from './letters';
import type { How } from './SearchDocument';
import { slipCounterOf } from './slips';

export interface WordMatch {
  readonly how: How;
  /** From 0 to 1, which is the very word. */
  readonly closeness: number;
  /** Where in the known word the typed one stands; 0 for a guess. */
  readonly start: number;
}

/**
 * Tells how a known, folded word meets the typed one.
 * @param letters of the known word, see `lettersOf`
 */
export type WordMatcher = (known: string, letters: number) => WordMatch | undefined;

/** Prepares the comparison of one typed, folded word with many. */
export function matcherOf(typed: string): WordMatcher {
  const most = slipsAllowed(typed);
  const guess = guesserOf(typed, most);
  return (known, letters) => {
    const start = known.indexOf(typed);
    if (start < 0) return most > 0 ? guess(known, letters) : undefined;
    const how = start > 0 ? 'infix' : known.length === typed.length ? 'exact' : 'prefix';
    return { how, closeness: typed.length / known.length, start };
  };
}

function guesserOf(typed: string, most: number): WordMatcher {
  const typedLetters = lettersOf(typed);
  const slipsTo = slipCounterOf(typed);
  return (known, letters) => {
    if (known.length < typed.length - most || lacksMoreThan(most, typedLetters, letters)) return undefined;
    if (lacksMoreThan(most, typedLetters, lettersOf(known, typed.length + most))) return undefined;
    const { whole, beginning } = slipsTo(known, most);
    if (beginning > most) return undefined;
    const share = whole <= most ? 1 : typed.length / known.length;
    return { how: 'guess', closeness: (1 - Math.min(whole, beginning) / (typed.length + 1)) * share, start: 0 };
  };
}

/** Short words and numbers mean what they say: "ISO" is not "IPA", 2021 not 2027. */
export function slipsAllowed(typed: string): number {
  if (typed.length < 4 || /\p{N}/u.test(typed)) return 0;
  return typed.length < 8 ? 1 : 2;
}
