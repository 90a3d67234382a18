import { fold } from '../fold';

/**
 * What two spellings of one name have in common: case, accents, kinds of dashes, spaces and invisible characters do not count.
 * @returns '' for a name that shows nothing
 */
export function matchKey(name: string): string {
  return fold(name)
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?[\p{Pd}\u2212] ?/gu, '-')
    .trim();
}

/** The words of a title or a value, folded, without punctuation and plural endings. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean).map(singular);
}

/** English only, and the same on both sides of a comparison: "authorities" meets "authority", "status" meets itself. */
function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
