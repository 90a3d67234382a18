import fc from 'fast-check';
import { BrowserCopies } from '../../../src/adapters/browser/BrowserCopies';
import { memoryStorage } from '../../support/memoryStorage';

const DAY = 24 * 60 * 60 * 1000;
const LIST = '/sites/hub/Lists/Communities';
const NOW = Date.parse('2026-03-10T10:42:00Z');
beforeEach(() => jest.useFakeTimers({ now: NOW }));
afterEach(() => jest.useRealTimers());

const copiesIn = (storage: Storage, owner = 'p1'): BrowserCopies => new BrowserCopies(owner, () => storage);
function keep(copies: BrowserCopies, value: unknown, name = LIST): void {
  copies.keep(name, value);
  jest.advanceTimersByTime(0);
}

test('what was kept is found, with its time, by the same person only', () => {
  const storage = memoryStorage();
  keep(copiesIn(storage), { rows: ['ä'] });
  jest.setSystemTime(NOW + DAY);
  expect(copiesIn(storage).find(LIST)).toEqual({ value: { rows: ['ä'] }, asOf: NOW });
  expect(copiesIn(storage, 'p2').find(LIST)).toBeUndefined();
  expect(copiesIn(storage).find('/sites/other/Lists/Communities')).toBeUndefined();
  copiesIn(storage).drop(LIST);
  expect(copiesIn(storage).find(LIST)).toBeUndefined();
});

test('a clock that was set back makes no copy of the future, and a month is too old', () => {
  const storage = memoryStorage();
  keep(copiesIn(storage), 1);
  jest.setSystemTime(NOW - DAY);
  expect(copiesIn(storage).find(LIST)?.asOf).toBe(NOW - DAY);
  jest.setSystemTime(NOW + 31 * DAY);
  expect(copiesIn(storage).find(LIST)).toBeUndefined();
});

test('whatever stands in the storage, there is a copy or none', () => {
  const storage = memoryStorage();
  keep(copiesIn(storage), 1);
  const key = storage.key(0) ?? '';
  fc.assert(fc.property(fc.oneof(fc.string(), fc.string().map(text => `${NOW} ${text}`), fc.constant(`${NOW} {"half of`)), text => {
    storage.setItem(key, text);
    const copy = copiesIn(storage).find(LIST);
    expect(copy === undefined || copy.asOf <= NOW).toBe(true);
  }));
  keep(copiesIn(storage), 2);
  expect(copiesIn(storage).find(LIST)?.value).toBe(2);
});

test('a storage that is full of other copies makes room for the newest; one that is full of other things is left alone', () => {
  const storage = memoryStorage(3000);
  keep(copiesIn(storage, 'p1'), 'x'.repeat(2000));
  keep(copiesIn(storage, 'p2'), 'y'.repeat(2000));
  expect(copiesIn(storage, 'p2').find(LIST)?.value).toBe('y'.repeat(2000));
  const foreign = memoryStorage(3000);
  foreign.setItem('other', 'z'.repeat(2900));
  keep(copiesIn(foreign), 'x'.repeat(2000));
  expect([foreign.length, copiesIn(foreign).find(LIST)]).toEqual([1, undefined]);
});

test('an entry that is too long is not kept, and does not leave an older one behind', () => {
  const storage = memoryStorage();
  keep(copiesIn(storage), 'short');
  keep(copiesIn(storage), 'x'.repeat(2_000_000));
  expect(storage.length).toBe(0);
});

test('copies of another form and old ones are swept away, things of others are not', () => {
  const storage = memoryStorage();
  storage.setItem('community-hub.copy.0.p1.x', 'whatever');
  storage.setItem(`community-hub.copy.1.p9.${LIST}`, `${NOW - 31 * DAY} 1`);
  storage.setItem('somebody-else', '1');
  keep(copiesIn(storage), 1);
  expect([storage.length, storage.getItem('somebody-else')]).toEqual([2, '1']);
});

test('a storage that refuses every use is no trouble', () => {
  const closed = new BrowserCopies('p1', () => { throw new DOMException('no', 'SecurityError'); });
  keep(closed, 1);
  closed.drop(LIST);
  expect(closed.find(LIST)).toBeUndefined();
});
