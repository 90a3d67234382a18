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
  /** Takes in the next document. */
  add(document: SearchDocument): void;
}

/** Two bits hold the field. */
const placeOf = (document: number, field: number): number => (document << 2) | field;
export const documentAt = (place: number): number => place >> 2;
export const fieldAt = (place: number): number => place & 3;

type Places = number[];
type Spelling = readonly [word: string, places: Places];

/** Every word of the documents with its places, growing with each document. Each written word is folded once, however often it occurs. */
export function startVocabulary(): Vocabulary {
  const words: KnownWord[] = [];
  const titles: KnownTitle[] = [];
  const byWord = new Map<string, Places>();
  const byWritten = new Map<string, readonly Spelling[]>();
  const placesOf = (word: string): Places => {
    const known = byWord.get(word);
    if (known) return known;
    const places: Places = [];
    byWord.set(word, places);
    words.push({ word, letters: lettersOf(word), places });
    return places;
  };
  const learn = (written: string): readonly Spelling[] => {
    const spellings = spellingsOf(written).map((word): Spelling => [word, placesOf(word)]);
    byWritten.set(written, spellings);
    return spellings;
  };
  const place = (text: string, at: number): readonly (readonly Spelling[])[] => {
    const placed = writtenWords(text).map(written => byWritten.get(written) ?? learn(written));
    for (const spellings of placed) {
      for (const [, places] of spellings) if (places[places.length - 1] !== at) places.push(at);
    }
    return placed;
  };
  const add = (document: SearchDocument): void => {
    const [title] = FIELDS.map((field: Field, fieldNumber) => place(document[field], placeOf(titles.length, fieldNumber)));
    const folded = title.flatMap(([first]) => (first ? [first[0]] : []));
    titles.push({ wordCount: new Set(folded).size, folded: folded.join(' ') });
  };
  return { words, titles, add };
}
