/** One bit for each kind of letter in a word, or in its first ones: cheap to compare before slips are counted. */
export function lettersOf(word: string, first = word.length): number {
  const end = Math.min(first, word.length);
  let letters = 0;
  for (let at = 0; at < end; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** Whether the one has more kinds of letters than `most` that the other has not: each takes a slip at least. */
export function lacksMoreThan(most: number, letters: number, other: number): boolean {
  let rest = letters & ~other;
  for (let left = most; rest !== 0 && left > 0; left--) rest &= rest - 1; // takes the lowest bit away
  return rest !== 0;
}
