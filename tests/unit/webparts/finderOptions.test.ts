import fc from 'fast-check';
import { FACETS, VIEWS } from '../../../src/domain/finding/Choice';
import { finderOptions, PAGE_SIZE } from '../../../src/webparts/communityFinder/finderOptions';
import { linkOf } from '../../../src/webparts/linkOf';
import { finderSource, sourceName } from '../../../src/webparts/communityFinder/finderSource';

test('a part of an earlier version, which holds no options, has the usual ones', () => {
  expect(finderOptions({})).toEqual({
    facets: FACETS, preset: {}, locked: [], view: 'cards', pageSize: 24, guestsSee: 'everything', linkName: '', signUpUrl: ''
  });
});

test('what the page author decided is kept', () => {
  const decided = {
    facets: ['theme', 'strand'], preset: { theme: ['Finance', 'Evaluation'], status: ['Active'] }, locked: ['status'], view: 'tree', pageSize: 12,
    guestsSee: 'joinable', linkName: 'b2', signUpUrl: 'https://portal.example/register'
  } as const;
  expect(finderOptions(decided)).toEqual(decided);
});

test.each([
  ['facets that do not exist are dropped, the order is ours', { facets: ['strand', 'colour', 'theme', 'theme'] }, { facets: ['theme', 'strand'] }],
  ['no facet at all is a decision too', { facets: [] }, { facets: [] }],
  ['empty, double and overlong values of a preset are dropped', { preset: { theme: ['Finance', ' Finance ', '', 'x'.repeat(256), 7], colour: ['red'] } }, { preset: { theme: ['Finance'] } }],
  ['at most 50 values are preset', { preset: { region: Array.from({ length: 60 }, (_, index) => `R${index}`) } }, { preset: { region: Array.from({ length: 50 }, (_, index) => `R${index}`) } }],
  ['only what is preset can be locked', { preset: { theme: ['Finance'], role: [] }, locked: ['theme', 'role', 'access'] }, { locked: ['theme'] }],
  ['a page size is a whole number', { pageSize: 12.4 }, { pageSize: 12 }],
  ['a page size can be a text, as some panes keep it', { pageSize: '48' }, { pageSize: 48 }],
  ['a page has not less than 6', { pageSize: -3 }, { pageSize: 6 }],
  ['a page has not more than 96', { pageSize: 1e9 }, { pageSize: 96 }],
  ['an empty page size is the usual one', { pageSize: '' }, { pageSize: 24 }],
  ['a page size without a number is the usual one', { pageSize: null }, { pageSize: 24 }],
  ['a name in links holds letters and digits only', { linkName: ' Groups & co=2 ' }, { linkName: 'groupsco2' }],
  ['an unknown view is the usual one', { view: 'carousel' }, { view: 'cards' }]
])('%s', (_, stored, expected) => {
  expect(finderOptions(stored)).toMatchObject(expected);
});

test.each([
  ['https://portal.example/register?x=1', 'https://portal.example/register?x=1'],
  [' https://portal.example ', 'https://portal.example/'],
  ['http://portal.example/', undefined],
  ['javascript:alert(1)', undefined],
  ['//portal.example/register', undefined],
  ['https://user:secret@portal.example/', undefined],
  ['https://portal.example:8443/', undefined],
  ['portal.example', undefined],
  ['', undefined]
])('"%s" as the address for accounts is %s', (text, url) => {
  expect(linkOf(text)).toBe(url);
});

test('nothing that a page can hold makes it throw, and the result is always sound', () => {
  const names = ['facets', 'preset', 'locked', 'view', 'pageSize', 'guestsSee', 'linkName', 'signUpUrl'];
  const stored = fc.dictionary(fc.constantFrom(...names), fc.oneof(fc.jsonValue(), fc.array(fc.constantFrom(...FACETS, 'x', 3)), fc.dictionary(fc.constantFrom(...FACETS), fc.jsonValue())));
  fc.assert(fc.property(stored, value => {
    const options = finderOptions(value);
    expect(VIEWS).toContain(options.view);
    expect(options.pageSize).toBeGreaterThanOrEqual(PAGE_SIZE.min);
    expect(options.pageSize).toBeLessThanOrEqual(PAGE_SIZE.max);
    expect(options.linkName).toMatch(/^[a-z0-9]{0,12}$/);
    expect(options.signUpUrl).toMatch(/^(https:\/\/.+)?$/);
    for (const facet of options.locked) expect(options.preset[facet]?.length).toBeGreaterThan(0);
    expect(finderOptions(options)).toEqual(options);
  }));
});

test.each([
  [{}, 'here', { kind: 'list', site: '', list: '' }],
  [{ site: '', list: '/sites/hub/Lists/Other' }, 'here', { kind: 'list', site: '', list: '/sites/hub/Lists/Other' }],
  [{ site: '/sites/finance', list: '' }, 'site', { kind: 'list', site: '/sites/finance', list: '' }],
  [{ source: 'here', site: '/sites/finance', list: '' }, 'here', { kind: 'list', site: '', list: '' }],
  [{ source: 'hub', site: '/sites/finance', list: 'x' }, 'hub', { kind: 'hub' }],
  [{ source: 'moon', site: 5, list: null }, 'here', { kind: 'list', site: '', list: '' }]
])('%j reads from "%s"', (stored, name, source) => {
  expect(sourceName(stored)).toBe(name);
  expect(finderSource(stored)).toEqual(source);
});
