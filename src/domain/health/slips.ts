/**
 * How many letters have to be inserted, left out, replaced or swapped with the next one to make one word of the other.
 * Damerau and Levenshtein's distance in its simple form (optimal string alignment): no letter is touched twice.
 */
export function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? beforeLast[j - 2] + 1 : Infinity;
      row.push(Math.min(replaced, swapped, last[j] + 1, row[j - 1] + 1));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length];
}
