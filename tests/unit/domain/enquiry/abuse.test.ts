import { linkProblem } from '../../../../src/domain/enquiry/fieldProblems';
import { keepUntilOf } from '../../../../src/domain/enquiry/keepUntil';
import { waitBeforeNext } from '../../../../src/domain/enquiry/sendingLimit';
import { tripwire } from '../../../../src/domain/enquiry/tripwire';
import { validateAsking } from '../../../../src/domain/enquiry/validateAsking';
import { isMailAddress } from '../../../../src/domain/isMailAddress';

test.each<[string, string, number, string | undefined]>([
  ['a person', '', 3000, undefined], ['nobody writes so fast', '', 2999, 'tooFast'], ['a machine fills in everything', 'x', 60_000, 'filled'],
  ['a program that puts a blank', ' ', 3000, undefined], ['a clock that was set back', '', -5000, undefined]
])('%s', (_, trap, after, trip) => {
  expect(tripwire(trap, 1_000_000, 1_000_000 + after)).toBe(trip);
});

const MINUTE = 60_000;
const NOW = 1_796_000_000_000;
const sent = (...minutesAgo: readonly number[]): readonly number[] => minutesAgo.map(minutes => NOW - minutes * MINUTE);

test.each<[string, readonly number[], number]>([
  ['nothing sent yet', [], 0],
  ['four in ten minutes', sent(1, 2, 3, 4), 0],
  ['five in ten minutes: until the first of them is ten minutes old', sent(4, 1, 3, 2, 7), 3 * MINUTE],
  ['five, the first of them ten minutes ago', sent(1, 2, 3, 4, 10), 0],
  ['six in a row', sent(0, 0, 0, 0, 1, 2), 9 * MINUTE],
  ['twenty in a day', sent(...Array.from({ length: 20 }, (_, index) => 60 + index * 30)), 1440 * MINUTE - 630 * MINUTE],
  ['twenty, the first of them a day ago', sent(...Array.from({ length: 19 }, (_, index) => 60 + index * 30), 1440), 0],
  ['a device whose clock is an hour behind', sent(-60, -59, -58, -57, -56), 6 * MINUTE]
])('%s', (_, times, wait) => {
  expect(waitBeforeNext(times, NOW)).toBe(wait);
});

test.each([['2026-11-30', 365, '2027-11-30'], ['2027-12-31', 1, '2028-01-01'], ['2028-02-28', 1, '2028-02-29'], ['2026-03-28', 2, '2026-03-30']])('%s and %d days: %s', (today, days, until) => {
  expect(keepUntilOf(today, days)).toBe(until);
});

test('five links are enough', () => {
  const links = 'https://a.example HTTP://b.example/x www.c.example https://www.d.example?u=http://nested.example ftp://e.example';
  expect([linkProblem(links), linkProblem(`${links} https://f.example`), linkProblem('no link: www, http:, a.b')]).toEqual([undefined, 'tooManyLinks', undefined]);
});

test('ten megabytes are refused before anybody has noticed', () => {
  for (const piece of ['x', ' ', 'https://a.example ', 'a@', '.', '\u202E', 'www.']) {
    const text = piece.repeat(10_000_000 / piece.length);
    const start = performance.now();
    const problems = validateAsking({ message: text, senderName: text, senderEmail: text }, 'question', 4000);
    expect(performance.now() - start).toBeLessThan(500);
    const expected = piece === ' ' ? 'missing' : 'tooLong';
    expect(problems).toEqual({ message: expected, senderName: expected, senderEmail: expected });
    expect(isMailAddress(text)).toBe(false);
  }
});
