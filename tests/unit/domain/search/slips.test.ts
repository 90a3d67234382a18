/** @jest-environment node */
import * as fc from 'fast-check';
import { slipsBetween } from '../../../../src/domain/health/slips';
import { lacksMoreThan, lettersOf } from '../../../../src/domain/search/letters';
import { slipCounterOf } from '../../../../src/domain/search/slips';

test.each([
  ['network', 'network', 0, 0], ['netwrok', 'network', 1, 1], ['etwork', 'network', 1, 1], ['netw', 'network', 3, 0], ['newt', 'network', 3, 1],
  ['abc', 'xyz', 3, 3], ['network', 'net', 3, 3]
])('"%s" is %s by %i slips, and by %i one of its beginnings', (typed, known, whole, beginning) => {
  const slips = slipCounterOf(typed)(known, 2);
  expect(slips).toEqual({ whole, beginning });
});

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
