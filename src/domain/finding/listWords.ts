/** Words of the list in the language of the reader; a word that is missing here is shown as it is. */
export type ListWords = Readonly<Partial<Record<string, string>>>;

/** A word of the list as the reader sees it. */
export function wordFor(words: ListWords, value: string): string {
  // a value such as "constructor" is a word of the list as well
  return (Object.prototype.hasOwnProperty.call(words, value) && words[value]) || value;
}
