import { foldings } from '../fold';
import { lettersOf } from './letters';
import { matcherOf, type WordMatch } from './matchWord';
import { HOWS } from './SearchDocument';
import { placedWords, queryWords } from './words';

/** A piece of a text, from `start` up to but without `end`, in UTF-16 units as `slice` counts them. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The pieces of a text that answer a query, in order and without overlap. Letters are marked whole: "ss" marks the ß it was found in,
 * and accents stay with their letter. Of each typed word only the best kind of match is marked; a word that is only near to a typed one is marked from end to end.
 */
export function highlight(text: string, query: string): readonly TextRange[] {
  const words = placedWords(text).map(({ written, start }) => ({ start, spellings: spelledPieces(written) }));
  const ranges = queryWords(query).flatMap(typedSpellings => {
    const matches = typedSpellings.flatMap(typed => {
      const matcher = matcherOf(typed);
      return words.flatMap(({ start, spellings }) => spellings.flatMap(pieces => {
        const known = pieces.map(({ folded }) => folded).join('');
        const match = matcher(known, lettersOf(known));
        return match ? [{ how: match.how, range: shift(rangeOf(pieces, match, typed.length), start) }] : [];
      }));
    });
    const best = HOWS.find(kind => matches.some(({ how }) => how === kind));
    return matches.filter(({ how }) => how === best).map(({ range }) => range);
  });
  return merge(ranges);
}

/** A letter with its marks, and what folding makes of it. */
interface Piece extends TextRange {
  readonly folded: string;
}

/** The pieces of a written word in each of its spellings. */
function spelledPieces(written: string): readonly (readonly Piece[])[] {
  const letters = [...written.matchAll(/\P{M}\p{M}*|^\p{M}+/gu)].map(found => {
    const start = found.index ?? 0;
    return { start, end: start + found[0].length, foldings: foldings(found[0]) };
  });
  const spellingCount = Math.max(1, ...letters.map(letter => letter.foldings.length));
  return Array.from({ length: spellingCount }, (_, spelling) =>
    letters.map(letter => ({ start: letter.start, end: letter.end, folded: letter.foldings[spelling] ?? letter.foldings[0] })));
}

/** Where the match stands in the word as it is written. */
function rangeOf(pieces: readonly Piece[], match: WordMatch, length: number): TextRange {
  if (match.how === 'guess') return { start: pieces[0].start, end: pieces[pieces.length - 1].end };
  let folded = 0;
  const touched = pieces.filter(piece => {
    const from = folded;
    folded += piece.folded.length;
    return from < match.start + length && folded > match.start;
  });
  return { start: touched[0].start, end: touched[touched.length - 1].end };
}

const shift = ({ start, end }: TextRange, by: number): TextRange => ({ start: start + by, end: end + by });

function merge(ranges: readonly TextRange[]): readonly TextRange[] {
  const merged: TextRange[] = [];
  for (const range of [...ranges].sort((one, other) => one.start - other.start || other.end - one.end)) {
    const last = merged[merged.length - 1];
    if (!last || range.start > last.end) merged.push(range);
    else if (range.end > last.end) merged[merged.length - 1] = { start: last.start, end: range.end };
  }
  return merged;
}
