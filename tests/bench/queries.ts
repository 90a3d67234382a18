import { fold } from '../../src/domain/fold';
import type { SearchDocument } from '../../src/domain/search/SearchDocument';
import { pick, seededRandom } from './communities5000';

export interface Query {
  readonly text: string;
  /** Ids of the documents that are right: one, and those of the same title. */
  readonly right: ReadonlySet<number>;
}

export const QUERY_KINDS = ['no diacritics', 'prefix', 'reordered', 'one typo', 'one mistyped word'] as const;
export type QueryKind = (typeof QUERY_KINDS)[number];

type Random = () => number;

/** What a person types who means these words of a title. */
const TYPED: Readonly<Record<QueryKind, (words: readonly string[], random: Random) => readonly string[]>> = {
  'no diacritics': words => words.map(withoutMarks),
  'prefix': words => words.map((word, at) => (at === words.length - 1 ? word.slice(0, Math.max(3, Math.ceil(word.length * 0.6))) : word)),
  'reordered': (words, random) => shuffled(words, random),
  'one typo': (words, random) => replaceOne(words, random, withTypo),
  'one mistyped word': (words, random) => replaceOne(words, random, mistyped)
};

/** Queries from words of titles, whose answer is one title only. Where nothing was changed in typing, others are taken. */
export function makeQueries(documents: readonly SearchDocument[], kind: QueryKind, count: number, seed = 7): readonly Query[] {
  const random = seededRandom(seed);
  const titles = documents.map(({ id, title }) => ({ id, title, words: new Set(splitTitle(title).map(fold)) }));
  const queries: Query[] = [];
  while (queries.length < count) {
    const { title } = pick(titles, random);
    const words = shuffled(splitTitle(title), random).slice(0, 2 + Math.floor(random() * 3));
    const inOrder = splitTitle(title).filter(word => words.includes(word));
    const typed = TYPED[kind](inOrder, random);
    if (typed.join(' ') === inOrder.join(' ')) continue; // no marks to leave out, no word long enough, a letter replaced by itself
    const sure = sureWords(kind, inOrder, typed).map(fold);
    const answers = titles.filter(other => sure.every(word => hasWord(other.words, word, kind === 'prefix')));
    if (answers.every(answer => answer.title === title)) queries.push({ text: typed.join(' '), right: new Set(answers.map(({ id }) => id)) });
  }
  return queries;
}

/** The words that have to tell the title from all others. */
function sureWords(kind: QueryKind, meant: readonly string[], typed: readonly string[]): readonly string[] {
  if (kind === 'one mistyped word') return meant.filter((word, at) => word === typed[at]);
  return kind === 'prefix' ? typed : meant;
}

function hasWord(words: ReadonlySet<string>, word: string, asBeginning: boolean): boolean {
  return words.has(word) || (asBeginning && [...words].some(other => other.startsWith(word)));
}

const splitTitle = (title: string): readonly string[] => title.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);

/** As on a keyboard that has no accents; not by `fold`, which is under test. */
const withoutMarks = (word: string): string =>
  word.normalize('NFD').replace(/\p{Mn}/gu, '').replace(/ł/g, 'l').replace(/Ł/g, 'L').replace(/ß/g, 'ss').replace(/ø/g, 'o').replace(/ґ/g, 'г');

function shuffled<T>(from: readonly T[], random: Random): readonly T[] {
  return from.map(item => ({ item, at: random() })).sort((one, other) => one.at - other.at).map(({ item }) => item);
}

/** Changes one word that is long enough to be guessed; leaves the words when none is. */
function replaceOne(words: readonly string[], random: Random, change: (word: string, random: Random) => string): readonly string[] {
  const long = words.flatMap((word, at) => (word.length >= 5 && !/\p{N}/u.test(word) ? [at] : []));
  if (long.length === 0) return words;
  const chosen = pick(long, random);
  return words.map((word, at) => (at === chosen ? change(word, random) : word));
}

/** One letter left out, doubled, replaced by another of the word, or swapped with the next: the first too. */
function withTypo(word: string, random: Random): string {
  const at = Math.floor(random() * (word.length - 1));
  const letter = word[Math.floor(random() * word.length)];
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  return pick([before + after, before + word[at] + word[at] + after, before + letter + after, before + after[0] + word[at] + after.slice(1)], random);
}

/** Too far from the word for a typing error: every second letter is another. */
function mistyped(word: string, random: Random): string {
  return [...word].map((letter, at) => (at % 2 === 1 ? pick([...'qxwzjy'], random) : letter)).join('');
}
