import { placedWords, spellingsOf } from './words';

/** The query with a better word in the place of one that nothing answers to. @param typed folded, as the search names it */
export function replaceWord(query: string, typed: string, known: string): string {
  return placedWords(query).reduceRight((text, { written, start }) =>
    (spellingsOf(written).includes(typed) ? `${text.slice(0, start)}${known}${text.slice(start + written.length)}` : text), query);
}
