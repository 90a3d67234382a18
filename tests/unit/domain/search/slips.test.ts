/** @jest-environment node */
import * as fc from 'fast-check';
import { lacksMoreThan, lettersOf } from '../../../../src/domain/search/letters';
import { slipCounterOf } from '../../../../src/domain/search/slips';

test.each([
  ['network', 'network', 0, 0], ['netwrok', 'network', 1, 1], ['etwork', 'network', 1, 1], ['netw', 'network', 3, 0], ['newt', 'network', 3, 1],
  ['abc', 'xyz', 3, 3], ['network', 'net', 3, 3]
])('"%s" is %s by %i slips, and by %i one of its beginnings', (typed, known, whole, beginning) => {
  const slips = slipCounterOf(typed)(known, 2);
  expect(slips).toEqual({ whole, beginning });
});

/** Optimal string alignment as it is written in books: no letter is touched twice. */
function slipsBetween(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = rows[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? rows[i - 2][j - 2] + 1 : Infinity;
      rows[i][j] = Math.min(replaced, swapped, rows[i - 1][j] + 1, rows[i][j - 1] + 1);
    }
  }
  return rows[a.length][b.length];
}

const word = fc.array(fc.constantFrom(...'abcd'), { minLength: 1, maxLength: 8 }).map(letters => letters.join(''));

test('counts as the plain way does, up to the limit, one word after another', () => {
  fc.assert(fc.property(word, fc.array(word), fc.integer({ min: 1, max: 3 }), (typed, known, most) => {
    const slipsTo = slipCounterOf(typed);
    for (const other of known) {
      const beginnings = Array.from({ length: other.length + 1 }, (_, length) => slipsBetween(typed, other.slice(0, length)));
      const limited = (slips: number): number => Math.min(slips, most + 1);
      expect(slipsTo(other, most)).toEqual({ whole: limited(slipsBetween(typed, other)), beginning: limited(Math.min(...beginnings)) });
    }
  }), { numRuns: 1000 });
});

test('no word within the slips is passed over by its letters', () => {
  fc.assert(fc.property(word, word, (typed, known) => {
    expect(lacksMoreThan(slipsBetween(typed, known), lettersOf(typed), lettersOf(known))).toBe(false);
  }));
});
