import { lettersOf } from './letters';
import { FIELDS, type Field, type SearchDocument } from './SearchDocument';
import { spellingsOf, writtenWords } from './words';

/** A word that some document has. */
export interface KnownWord {
  readonly word: string;
  /** See `lettersOf`. */
  readonly letters: number;
  /** Where it stands: numbers of documents and fields together, ascending. */
  readonly places: readonly number[];
}

/** What is known of a title: how many different words it has, and all of them folded, in their order. */
export interface KnownTitle {
  readonly wordCount: number;
  readonly folded: string;
}

export interface Vocabulary {
  readonly words: readonly KnownWord[];
  readonly titles: readonly KnownTitle[];
}

/** Two bits hold the field. */
const placeOf = (document: number, field: number): number => (document << 2) | field;
export const documentAt = (place: number): number => place >> 2;
export const fieldAt = (place: number): number => place & 3;

type Places = number[];
type Spelling = readonly [word: string, places: Places];

/** Every word of the documents with its places. Each written word is folded once, however often it occurs. */
export function vocabularyOf(documents: readonly SearchDocument[]): Vocabulary {
  const byWord = new Map<string, Places>();
  const byWritten = new Map<string, readonly Spelling[]>();
  const learn = (written: string): readonly Spelling[] => {
    const spellings = spellingsOf(written).map((word): Spelling => {
      const places = byWord.get(word) ?? [];
      byWord.set(word, places);
      return [word, places];
    });
    byWritten.set(written, spellings);
    return spellings;
  };
  const place = (text: string, at: number): readonly (readonly Spelling[])[] => {
    const words = writtenWords(text).map(written => byWritten.get(written) ?? learn(written));
    for (const spellings of words) {
      for (const [, places] of spellings) if (places[places.length - 1] !== at) places.push(at);
    }
    return words;
  };
  const titles = documents.map((document, number) => {
    const [title] = FIELDS.map((field: Field, fieldNumber) => place(document[field], placeOf(number, fieldNumber)));
    const folded = title.flatMap(([first]) => (first ? [first[0]] : []));
    return { wordCount: new Set(folded).size, folded: folded.join(' ') };
  });
  return { words: [...byWord].map(([word, places]) => ({ word, letters: lettersOf(word), places })), titles };
}
