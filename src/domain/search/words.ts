import { foldings } from '../fold';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text as they are written; punctuation separates. */
export function writtenWords(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** The words of a text with the places where they start. */
export function placedWords(text: string): readonly { readonly written: string; readonly start: number }[] {
  return [...text.matchAll(WORD)].map(found => ({ written: found[0], start: found.index ?? 0 }));
}

/** The folded spellings of a written word. None for marks that stand alone, several for "½" and for letters that two can stand for. */
export function spellingsOf(written: string): readonly string[] {
  return [...new Set(foldings(written).flatMap(writtenWords))];
}

/** The spellings of each word of a query, in its order. */
export function queryWords(query: string): readonly (readonly string[])[] {
  return writtenWords(query).map(spellingsOf).filter(spellings => spellings.length > 0);
}
