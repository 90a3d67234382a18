import { matcherOf } from './matchWord';
import { worthOf } from './ranking';
import { FIELDS, HOWS, type Match } from './SearchDocument';
import { documentAt, fieldAt, type KnownWord } from './vocabulary';

/** What the documents have for one word of a query, by their numbers. */
export interface Found {
  readonly typed: string;
  /** 0 where a document has nothing for it. */
  readonly worth: Float64Array;
  readonly matchIn: (document: number) => Match;
  /** Some document has it as typed, if only inside a word. */
  readonly isKnown: boolean;
}

/** Finds the best that each document has for a word of a query, in any of its spellings. */
export function findWord(spellings: readonly string[], vocabulary: readonly KnownWord[], documentCount: number): Found {
  const worth = new Float64Array(documentCount);
  const wordIn = new Int32Array(documentCount);
  const fieldIn = new Uint8Array(documentCount);
  const howIn = new Uint8Array(documentCount);
  let isKnown = false;
  for (const typed of spellings) {
    const matchWith = matcherOf(typed);
    for (let number = 0; number < vocabulary.length; number++) {
      const { word, letters, places } = vocabulary[number];
      const match = matchWith(word, letters);
      if (!match) continue;
      isKnown = isKnown || match.how !== 'guess';
      const how = HOWS.indexOf(match.how);
      const worths = FIELDS.map(field => worthOf(field, match.how, match.closeness));
      for (const place of places) {
        const document = documentAt(place);
        const field = fieldAt(place);
        if (worths[field] <= worth[document]) continue;
        worth[document] = worths[field];
        wordIn[document] = number;
        fieldIn[document] = field;
        howIn[document] = how;
      }
    }
  }
  const matchIn = (document: number): Match => ({
    typed: spellings[0],
    known: vocabulary[wordIn[document]].word,
    field: FIELDS[fieldIn[document]],
    how: HOWS[howIn[document]]
  });
  return { typed: spellings[0], worth, matchIn, isKnown };
}
