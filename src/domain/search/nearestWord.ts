import { lacksMoreThan, lettersOf } from './letters';
import { slipCounterOf } from './slips';
import type { KnownWord } from './vocabulary';

const SHORTEST = 4;
const MOST_SLIPS = 4;

/** The known word with the fewest slips from a typed one, the most used of several. Not for numbers, nor where half the word would change. */
export function nearestWord(typed: string, vocabulary: readonly KnownWord[]): string | undefined {
  if (typed.length < SHORTEST || /\p{N}/u.test(typed)) return undefined;
  const letters = lettersOf(typed);
  let most = Math.min(MOST_SLIPS, Math.floor((typed.length - 1) / 2));
  const slipsTo = slipCounterOf(typed);
  let nearest: KnownWord | undefined;
  for (const known of vocabulary) {
    if (Math.abs(known.word.length - typed.length) > most || lacksMoreThan(most, letters, known.letters)) continue;
    const { whole } = slipsTo(known.word, most);
    if (whole > most || (whole === most && nearest && known.places.length <= nearest.places.length)) continue;
    nearest = known;
    most = whole;
  }
  return nearest?.word;
}
