import { fold } from '../fold';
import { lacksMoreThan, lettersOf } from '../search/letters';
import { slipCounterOf } from '../search/slips';

/** Shorter words differ by a letter on purpose: "pilot A" and "pilot B", "ISO" and "IPA", "East" and "West". */
const SHORTEST_MISSPELT = 5;
/** From this length on, a word may have two slips; two is also the most for a whole name. */
const LONG_WORD = 9;
const MOST_SLIPS = 2;

/** The things whose names probably mean the same as this one. */
export type NearNames<T> = (name: string) => ReadonlySet<T>;

/**
 * Prepares finding names that are equal but for case, accents, punctuation, spaces and the order of words, or a slip or two apart.
 * Looks up the spellings that a name could be meant as, instead of comparing names in pairs: lists have thousands.
 */
export function prepareNearNames<T extends { readonly name: string }>(things: readonly T[]): NearNames<T> {
  const bySpelling = new Map<string, T[]>();
  const vocabulary = new Set<string>();
  for (const thing of things) {
    const words = wordsOf(thing.name);
    for (const key of [wordKey(words), spacelessKey(words)]) {
      const same = bySpelling.get(key);
      if (same) same.push(thing);
      else bySpelling.set(key, [thing]);
    }
    words.filter(mayBeMisspelt).forEach(word => vocabulary.add(word));
  }
  const nearWords = prepareNearWords([...vocabulary]);
  return name => {
    const words = wordsOf(name);
    if (words.length === 0) return new Set();
    const keys = [spacelessKey(words), ...spellings(words, nearWords, 0, MOST_SLIPS).map(wordKey)];
    return new Set(keys.flatMap(key => bySpelling.get(key) ?? []));
  };
}

/** "&" goes with the punctuation, and so "and" goes too. */
const wordsOf = (name: string): readonly string[] => fold(name).split(/[^\p{L}\p{N}]+/u).filter(word => word && word !== 'and');
const wordKey = (words: readonly string[]): string => [...words].sort().join(' ');
const spacelessKey = (words: readonly string[]): string => `=${words.join('')}`;
const mayBeMisspelt = (word: string): boolean => word.length >= SHORTEST_MISSPELT && !/\p{N}/u.test(word);

type NearWords = (word: string) => readonly { readonly word: string; readonly slips: number }[];

/** The words themselves, and with known words in place of some from `start` on, as long as there are slips left. */
function spellings(words: readonly string[], nearWords: NearWords, start: number, slipsLeft: number): readonly (readonly string[])[] {
  if (slipsLeft === 0) return [words];
  const replaced = words.slice(start).flatMap((word, offset) =>
    nearWords(word).filter(({ slips }) => slips <= slipsLeft).flatMap(near => {
      const at = start + offset;
      return spellings([...words.slice(0, at), near.word, ...words.slice(at + 1)], nearWords, at + 1, slipsLeft - near.slips);
    })
  );
  return [words, ...replaced];
}

/** Finds the other words of a vocabulary that a word may be a slip of. */
function prepareNearWords(vocabulary: readonly string[]): NearWords {
  const known = vocabulary.map(word => ({ word, letters: lettersOf(word) }));
  const answers = new Map<string, ReturnType<NearWords>>();
  return word => {
    const answer = answers.get(word) ?? (mayBeMisspelt(word) ? search(word) : []);
    answers.set(word, answer);
    return answer;
  };

  function search(word: string): ReturnType<NearWords> {
    const letters = lettersOf(word);
    const slipsTo = slipCounterOf(word);
    return known.flatMap(other => {
      const allowed = Math.min(word.length, other.word.length) >= LONG_WORD ? MOST_SLIPS : 1;
      if (other.word === word || Math.abs(other.word.length - word.length) > allowed) return [];
      if (lacksMoreThan(allowed, letters, other.letters) || lacksMoreThan(allowed, other.letters, letters)) return [];
      const slips = slipsTo(other.word, allowed).whole;
      return slips <= allowed ? [{ word: other.word, slips }] : [];
    });
  }
}

/**
 * By id: the row with the lowest id that has nearly the same name.
 * @param rows with the lowest ids first
 * @param belongTogether such rows may share a name
 */
export function findSameNames<T extends { readonly id: number; readonly name: string }>(
  rows: readonly T[], belongTogether: (a: T, b: T) => boolean = () => false
): ReadonlyMap<number, T> {
  const near = prepareNearNames(rows);
  const found = new Map<number, T>();
  for (const row of rows) {
    const older = [...near(row.name)].filter(other => other.id < row.id && !belongTogether(other, row));
    if (older.length > 0) found.set(row.id, older.reduce((a, b) => (b.id < a.id ? b : a)));
  }
  return found;
}
