import { findWord, type Found } from './findWord';
import { nearestWord } from './nearestWord';
import { titleWorth } from './ranking';
import type { Answer, Hit, Index, SearchDocument } from './SearchDocument';
import { type KnownTitle, type KnownWord, startVocabulary } from './vocabulary';
import { queryWords } from './words';

/**
 * Prepares a search in which every word of a query must be found: as typed, as a beginning, inside a word or with slips of typing, in any order.
 * Guesses are left out where the best answer needs none. Where no document has every word, one that no document has may be missing.
 * A query without words finds nothing. The first query takes in the documents, as far as `warmUp` has not.
 */
export function prepareIndex(documents: readonly SearchDocument[]): Index {
  const { words, titles, add } = startVocabulary();
  const warmUp = (hasTime: () => boolean): boolean => {
    while (titles.length < documents.length && hasTime()) add(documents[titles.length]);
    return titles.length === documents.length;
  };
  const search = (query: string): Answer => {
    warmUp(() => true);
    const allTyped = queryWords(query);
    const sameTitle = allTyped.map(([word]) => word).join(' ');
    const typed = [...new Map(allTyped.map(spellings => [spellings[0], spellings])).values()];
    const found = typed.map(spellings => findWord(spellings, words, documents.length));
    const worthOfTitle = ({ wordCount, folded }: KnownTitle): number => titleWorth(wordCount, typed.length, folded === sameTitle);
    const rank = (needed: readonly Found[]): readonly Hit[] => {
      const hits = documentsWithAll(needed).map(number => ({
        id: documents[number].id,
        score: needed.reduce((sum, { worth }) => sum + worth[number], worthOfTitle(titles[number])),
        matched: needed.map(({ matchIn }) => matchIn(number))
      }));
      return withoutNeedlessGuesses(hits.sort((one, other) => other.score - one.score));
    };
    const hits = rank(found);
    return hits.length > 0 ? { hits } : withoutUnknownWord(found, rank, words);
  };
  return Object.assign(search, { warmUp });
}

function documentsWithAll(found: readonly Found[]): readonly number[] {
  const numbers: number[] = [];
  const documentCount = found.length > 0 ? found[0].worth.length : 0;
  for (let number = 0; number < documentCount; number++) {
    if (found.every(({ worth }) => worth[number] > 0)) numbers.push(number);
  }
  return numbers;
}

function withoutNeedlessGuesses(hits: readonly Hit[]): readonly Hit[] {
  const bestIsAsTyped = hits.length > 0 && hits[0].matched.every(({ how }) => how === 'exact' || how === 'prefix');
  return bestIsAsTyped ? hits.filter(({ matched }) => matched.every(({ how }) => how !== 'guess')) : hits;
}

/** The best answer that lacks one of the words that no document has. */
function withoutUnknownWord(found: readonly Found[], rank: (needed: readonly Found[]) => readonly Hit[], vocabulary: readonly KnownWord[]): Answer {
  const answers = found.filter(({ isKnown }) => !isKnown).map(unknown => ({ unknown, hits: rank(found.filter(other => other !== unknown)) }));
  const [best] = answers.sort((one, other) => (other.hits[0]?.score ?? 0) - (one.hits[0]?.score ?? 0));
  if (!best) return { hits: [] };
  const known = nearestWord(best.unknown.typed, vocabulary);
  return { hits: best.hits, ...(known && { didYouMean: { typed: best.unknown.typed, known } }) };
}
