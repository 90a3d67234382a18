import type { Community } from '../community/Community';
import { prepareIndex } from '../search/prepareIndex';
import type { Answer, Hit, Index, SearchDocument } from '../search/SearchDocument';
import { queryWords } from '../search/words';
import type { Kinship } from './Kinship';
import { type ListWords, wordFor } from './listWords';
import type { Succession } from './succession';

/** What answers a text, by places in the list of communities. */
export interface TextAnswer {
  /** 0 for those that do not answer. */
  readonly scores: Float64Array;
  /** Names of the old communities that answered, for those that replace them. */
  readonly formerly: ReadonlyMap<number, readonly string[]>;
  readonly didYouMean?: Answer['didYouMean'];
}

export interface TextAnswers {
  /** @returns undefined for a text without words: everything answers it */
  answer(text: string): TextAnswer | undefined;
  /** Goes on making the index, which otherwise the first text waits for, as long as there is time. @returns whether it is made */
  warmUp(hasTime: () => boolean): boolean;
}

export interface TextInput {
  readonly communities: readonly Community[];
  readonly kinship: Kinship;
  readonly succession: Succession;
  readonly words: ListWords;
}

/**
 * Prepares the search. Beside what is found itself, the communities below one answer that is found by its name or keywords,
 * and those that replace an old one that is found.
 */
export function prepareTextAnswers({ communities, kinship, succession, words }: TextInput): TextAnswers {
  let prepared: Index | undefined;
  let last: { readonly text: string; readonly answer: TextAnswer } | undefined;
  const index = (): Index => (prepared ??= prepareIndex(communities.map((community, place) => documentOf(community, place, words))));
  const answerOf = (text: string): TextAnswer => {
    const { hits, didYouMean } = index()(text);
    const scores = new Float64Array(communities.length);
    for (const { id, score } of hits) scores[id] = score;
    handDown(hits.filter(isByName), scores, kinship);
    return { scores, formerly: leadOn(hits, scores, communities, succession), ...(didYouMean && { didYouMean }) };
  };
  return {
    warmUp: hasTime => index().warmUp(hasTime),
    answer: text => {
      if (queryWords(text).length === 0) return undefined;
      if (last?.text !== text) last = { text, answer: answerOf(text) }; // a changed facet asks for the same text again
      return last.answer;
    }
  };
}

/** Documents go by their places; what can be picked as a facet can be typed as well, as the list has it and as the reader sees it. */
function documentOf({ name, keywords, purpose, whoShouldJoin, roles, themes, strands, regions, languages }: Community, place: number, words: ListWords): SearchDocument {
  const values = [...roles, ...themes, ...strands, ...regions, ...languages];
  const spellings = new Set([...values, ...values.map(value => wordFor(words, value))]);
  return { id: place, title: name, keywords, text: [purpose, whoShouldJoin, ...spellings].join('\n') };
}

const isByName = ({ matched }: Hit): boolean => matched.every(({ field }) => field !== 'text');

function handDown(hits: readonly Hit[], scores: Float64Array, { parents, inOrder }: Kinship): void {
  if (hits.length === 0) return;
  const byName = new Float64Array(scores.length);
  for (const { id, score } of hits) byName[id] = score;
  for (const place of inOrder) {
    if (parents[place] < 0) continue;
    byName[place] = Math.max(byName[place], byName[parents[place]]);
    scores[place] = Math.max(scores[place], byName[place]);
  }
}

function leadOn(hits: readonly Hit[], scores: Float64Array, communities: readonly Community[], succession: Succession): ReadonlyMap<number, readonly string[]> {
  const formerly = new Map<number, readonly string[]>();
  for (const { id: old, score } of hits) {
    for (const place of succession(old)) {
      const names = formerly.get(place) ?? [];
      if (!names.includes(communities[old].name)) formerly.set(place, [...names, communities[old].name]);
      scores[place] = Math.max(scores[place], score);
    }
  }
  return formerly;
}
