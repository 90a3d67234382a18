import { BrowserVisitorMemory } from '../../../src/adapters/browser/BrowserVisitorMemory';

const USER = 'mila@contoso.example|hub';
const memory = (user = USER): BrowserVisitorMemory => new BrowserVisitorMemory(user);

beforeEach(() => window.localStorage.clear());

test('remembers favourites and the last ten visits, the last one first', () => {
  const first = memory();
  first.setFavourite(3, true);
  first.setFavourite(5, true);
  first.setFavourite(5, true);
  first.setFavourite(3, false);
  for (let id = 1; id <= 12; id++) first.visit(id);
  first.visit(7);
  const later = memory();
  expect([...later.favourites()]).toEqual([5]);
  expect(later.visited()).toEqual([7, 12, 11, 10, 9, 8, 6, 5, 4, 3]);
});

test('each user has an own one, and no name is stored', () => {
  memory().setFavourite(1, true);
  expect(memory('greta@partner.example|hub').favourites().size).toBe(0);
  expect(JSON.stringify({ ...window.localStorage })).not.toMatch(/mila|contoso|greta/i);
});

test('gives the same set until something changes', () => {
  const one = memory();
  one.setFavourite(1, true);
  const before = one.favourites();
  one.visit(9);
  expect(one.favourites()).toBe(before);
  one.setFavourite(2, true);
  expect(one.favourites()).not.toBe(before);
});

test('two tabs do not overwrite each other', () => {
  const [one, other] = [memory(), memory()];
  one.setFavourite(1, true);
  other.setFavourite(2, true);
  one.visit(4);
  expect([...one.favourites()]).toEqual([1, 2]);
  expect(other.visited()).toEqual([4]);
});

test.each(['{"half of', 'null', '[]', '"text"', '{"favourites":{},"visited":7}', '{"favourites":[null,"1",-1,0.5,1e99],"visited":["2"]}'])('starts anew where %s is stored', stored => {
  memory().visit(1);
  const [key] = Object.keys(window.localStorage);
  window.localStorage.setItem(key, stored);
  const one = memory();
  expect(one.favourites().size).toBe(0);
  expect(one.visited()).toEqual([]);
  one.setFavourite(6, true);
  expect([...memory().favourites()]).toEqual([6]);
});

const refuse = (name: string) => (): never => {
  throw new DOMException('The storage is broken.', name);
};

test.each<[string, () => Storage]>([
  ['full', () => Object.assign(Object.create(window.localStorage) as Storage, { getItem: () => null, setItem: refuse('QuotaExceededError') })],
  ['corrupt', () => Object.assign(Object.create(window.localStorage) as Storage, { getItem: () => '{"half of', setItem: () => undefined })],
  ['disabled', refuse('SecurityError')]
])('lasts as long as the page where the storage is %s', (_, openStorage) => {
  const one = new BrowserVisitorMemory(USER, openStorage);
  expect(one.visited()).toEqual([]);
  one.setFavourite(1, true);
  one.visit(2);
  one.visit(3);
  expect([...one.favourites()]).toEqual([1]);
  expect(one.visited()).toEqual([3, 2]);
});
