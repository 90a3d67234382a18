import type { SearchDocument } from '../../src/domain/search/SearchDocument';
import { type Vocabulary, VOCABULARIES } from './vocabularies';

/** Numbers from 0 up to but without 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = <T>(from: readonly T[], random: () => number): T => from[Math.floor(random() * from.length)];

/** Communities in eight languages, by turns; as long, and with as many rare words, as a list that people keep: project names, years, numbers. */
export function makeCommunities(count: number, seed = 1): readonly SearchDocument[] {
  const random = seededRandom(seed);
  const vocabularies = Object.values(VOCABULARIES);
  return Array.from({ length: count }, (_, index) => {
    const vocabulary = vocabularies[index % vocabularies.length];
    return { id: index + 1, title: titleOf(vocabulary, random), keywords: keywordsOf(vocabulary, random), text: textOf(vocabulary, random) };
  });
}

function titleOf({ kinds, topics, places }: Vocabulary, random: () => number): string {
  const topic = pick(topics, random);
  const parts = [pick(kinds, random), topic, pick(topics.filter(other => other !== topic), random), pick(places, random)];
  const chance = random();
  if (chance < 0.3) parts.push(projectName(random));
  else if (chance < 0.4) parts.push(pick(['2014–2020', '2021–2027', 'A', 'B', 'C', 'II', 'III'], random));
  else if (chance < 0.6) parts.splice(2, 1);
  return parts.join(' ');
}

function keywordsOf({ topics }: Vocabulary, random: () => number): string {
  return [pick(topics, random), pick(VOCABULARIES.en.topics, random), projectName(random)].join(', ');
}

function textOf({ topics, places, fillers }: Vocabulary, random: () => number): string {
  const sentence = (length: number): string =>
    Array.from({ length }, (_, at) => (at % 6 === 5 ? pick(random() < 0.5 ? topics : places, random) : pick(fillers, random))).join(' ');
  return `${sentence(14)} ${projectName(random)} ${1990 + Math.floor(random() * 40)}.\n${sentence(12)}.`;
}

const SYLLABLES = ['bal', 'dan', 'gre', 'mo', 'tor', 'vi', 'sus', 'plan', 'ter', 'ra', 'eco', 'lin', 'kom', 'por', 'ta', 'ver', 'nit', 'sol', 'har', 'pix'];

/** An invented name of a project, such as BALTERSOL. */
function projectName(random: () => number): string {
  return Array.from({ length: 3 + Math.floor(random() * 2) }, () => pick(SYLLABLES, random)).join('').toUpperCase();
}
