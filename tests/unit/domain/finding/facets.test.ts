/** @jest-environment node */
import type { Facet, FacetValues } from '../../../../src/domain/finding/Choice';
import type { Findings, Found } from '../../../../src/domain/finding/Findings';
import { aChannelOf, aCommunity, aGuest, aMember } from '../../../support/builders';
import { find, foundOutline } from '../../../support/finding';

const names = (found: readonly Found[]): readonly string[] => found.map(({ community }) => community.name);
const counts = ({ facets }: Findings, facet: Facet): Readonly<Record<string, number>> => Object.fromEntries(facets[facet].map(({ value, count }) => [value, count]));

const controllers = aCommunity({ name: 'Controllers network', roles: ['Controller'], themes: ['Control'], strands: ['A', 'B'], access: 'By invitation' });
const finance = aCommunity({ name: 'Financial management', notFor: ['Controller', 'Auditor'], themes: ['Finance', 'Control'], regions: ['EUSBSR'] });
const south = aChannelOf(finance, { name: 'South West Europe', themes: ['Finance'], strands: ['B'], languages: ['Spanish', 'Portuguese'] });
const auditors = aCommunity({ name: 'Auditors network', roles: ['Auditor'], notFor: ['Controller'], status: 'Planned' });
const open = aCommunity({ name: 'Open forum', access: 'Open', addedOn: '2025-06-01T00:00:00Z', isFeatured: true });
const old = aCommunity({ name: 'Climate change', status: 'Archived', themes: ['Climate'] });
const all = [controllers, finance, south, auditors, open, old];

test.each<[string, FacetValues, readonly string[], readonly string[]]>([
  ['nothing', {}, ['Controllers network', 'Financial management', 'South West Europe', 'Auditors network', 'Open forum'], []],
  ['a theme', { theme: ['Finance'] }, ['Financial management', 'South West Europe'], []],
  ['two themes are alternatives', { theme: ['Finance', 'Control'] }, ['Controllers network', 'Financial management', 'South West Europe'], []],
  ['two facets narrow each other', { theme: ['Control'], strand: ['B'] }, ['Controllers network'], []],
  ['a channel inherits nothing', { region: ['EUSBSR'] }, ['Financial management'], []],
  ['none of a strand does not answer one', { strand: ['B'] }, ['Controllers network', 'South West Europe'], []],
  ['English where no language is named', { language: ['English'], theme: ['Finance'] }, ['Financial management'], []],
  ['a role', { role: ['Controller'] }, ['Controllers network', 'South West Europe', 'Open forum'], ['Financial management', 'Auditors network']],
  ['excluded only when every role is', { role: ['Controller', 'Auditor'] },
    ['Controllers network', 'South West Europe', 'Auditors network', 'Open forum'], ['Financial management']],
  ['a role under another facet', { role: ['Controller'], theme: ['Finance'] }, ['South West Europe'], ['Financial management']],
  ['a role that nobody names', { role: ['Observer'] }, ['Financial management', 'South West Europe', 'Open forum'], []],
  ['a status', { status: ['Planned'] }, ['Auditors network'], []],
  ['archived on request', { status: ['Archived'] }, ['Climate change'], []],
  ['a value that nobody has', { theme: ['Sports'] }, [], []]
])('%s', (_, facets, expected, excluded) => {
  const found = find(all, { facets });
  expect(new Set(names(found.communities))).toEqual(new Set(expected));
  expect(names(found.excluded)).toEqual(excluded);
  expect(found.total).toBe(5);
});

test('what is closed to some of the picked roles says to which', () => {
  const found = find(all, { facets: { role: ['Controller', 'Auditor'] } });
  const closedTo = Object.fromEntries([...found.communities, ...found.excluded].map(({ community, excludedRoles }) => [community.name, excludedRoles]));
  expect(closedTo).toEqual({
    'Controllers network': [], 'South West Europe': [], 'Open forum': [], 'Auditors network': ['Controller'], 'Financial management': ['Controller', 'Auditor']
  });
});

test('what is closed comes in the chosen order', () => {
  expect(names(find(all, { facets: { role: ['Controller'] }, sort: 'name' }).excluded)).toEqual(['Auditors network', 'Financial management']);
});

test('a parent that is closed stands above its open channel as context', () => {
  expect(foundOutline(find(all, { facets: { role: ['Controller'], theme: ['Finance'] } }))).toEqual(['(Financial management)', '  South West Europe']);
});

test('values stand in natural order or by use, whatever is chosen, with counts under the other facets', () => {
  const start = find(all);
  expect(counts(start, 'theme')).toEqual({ Control: 2, Finance: 2 });
  expect(counts(start, 'role')).toEqual({ Auditor: 3, Controller: 3 });
  expect(counts(start, 'language')).toEqual({ English: 4, Portuguese: 1, Spanish: 1 });
  expect(start.facets.status.map(({ value, count }) => [value, count])).toEqual([['Planned', 1], ['Active', 4], ['Archived', 1]]);
  expect(start.facets.access.map(({ value }) => value)).toEqual(['Open', 'On request', 'By invitation']);
  const narrowed = find(all, { facets: { theme: ['Finance'], strand: ['A', 'X'] } });
  expect(narrowed.facets.theme).toEqual([{ value: 'Control', count: 1, isChosen: false }, { value: 'Finance', count: 0, isChosen: true }]);
  expect(narrowed.facets.strand).toEqual([
    { value: 'B', count: 1, isChosen: false }, { value: 'A', count: 0, isChosen: true }, { value: 'X', count: 0, isChosen: true }
  ]);
  expect(counts(find(all, { facets: { status: ['Archived'] } }), 'theme')).toEqual({ Control: 0, Finance: 0, Climate: 1 });
});

test.each<[string, FacetValues, number]>([
  ['not asked for', {}, 1],
  ['asked for', { status: ['Archived', 'Active'] }, 0],
  ['another status picked', { status: ['Active'] }, 0],
  ['another facet fails', { theme: ['Finance'] }, 0]
])('archived: %s', (_, facets, expected) => {
  expect(find(all, { facets }).archivedCount).toBe(expected);
});

describe('what the page author decided', () => {
  test('a locked preset cannot be changed, and limits all counts', () => {
    const found = find(all, { facets: { theme: ['Control'] } }, { options: { preset: { theme: ['Finance'] }, locked: ['theme'] } });
    expect(foundOutline(found)).toEqual(['Financial management', '  South West Europe']);
    expect(found.total).toBe(2);
    expect(counts(found, 'strand')).toEqual({ B: 1 });
    expect(found.archivedCount).toBe(0);
  });

  test('a preset that is not locked can be emptied', () => {
    const options = { preset: { theme: ['Finance'] } };
    expect(find(all, {}, { options }).communities).toHaveLength(2);
    expect(find(all, { facets: {} }, { options }).communities).toHaveLength(5);
  });

  test('what is closed to a locked role is not even mentioned', () => {
    const found = find(all, {}, { options: { preset: { role: ['Controller'] }, locked: ['role'] } });
    expect(found.excluded).toEqual([]);
    expect(found.total).toBe(3);
  });

  test('a status that is locked open offers no archived ones', () => {
    expect(find(all, { facets: { status: ['Archived'] } }, { options: { locked: ['status'] } })).toMatchObject({ total: 5, archivedCount: 0 });
  });

  test.each([
    ['a guest', aGuest, 'joinable', 4], ['a guest who may see everything', aGuest, 'everything', 5], ['a member', aMember, 'joinable', 5],
    ['somebody without an account', { isGuest: false, isAnonymous: true }, 'joinable', 4]
  ] as const)('%s', (_, viewer, guestsSee, total) => {
    const found = find(all, {}, { viewer, options: { guestsSee } });
    expect(found.total).toBe(total);
    expect(found.communities).toHaveLength(total);
  });
});

describe('what is the visitor’s own', () => {
  const own = { memberOf: new Set([finance.id]), favourites: new Set([open.id, old.id]), visited: [south.id, 999, controllers.id] };

  test.each([
    ['mine', own, ['Financial management']],
    ['mine', { ...own, memberOf: undefined }, ['Open forum', 'Controllers network', 'Financial management', 'South West Europe', 'Auditors network']],
    ['favourites', own, ['Open forum']],
    ['visited', own, ['South West Europe', 'Controllers network']]
  ] as const)('%s', (kind, belongings, expected) => {
    expect(names(find(all, { own: kind }, { own: belongings }).communities)).toEqual(expected);
  });

  test('a search or an order goes before the order of visits', () => {
    expect(names(find(all, { own: 'visited', sort: 'name' }, { own }).communities)).toEqual(['Controllers network', 'South West Europe']);
    expect(names(find(all, { own: 'visited', text: 'controllers' }, { own }).communities)).toEqual(['Controllers network']);
  });
});

describe('order', () => {
  test.each([
    ['relevance', ['Open forum', 'Controllers network', 'Financial management', '  South West Europe', 'Auditors network']],
    ['name', ['Auditors network', 'Controllers network', 'Financial management', '  South West Europe', 'Open forum']],
    ['recent', ['Open forum', 'Controllers network', 'Financial management', '  South West Europe', 'Auditors network']]
  ] as const)('by %s', (sort, expected) => {
    expect(foundOutline(find(all, { sort }))).toEqual(expected);
  });

  test('names as the language has them', () => {
    const places = ['Östersund', 'Zagreb', 'Oslo', 'Programme 10', 'Programme 9'].map(name => aCommunity({ name }));
    const byName = (locale: string): readonly string[] => names(find(places, { sort: 'name' }, { locale }).communities);
    expect(byName('de')).toEqual(['Oslo', 'Östersund', 'Programme 9', 'Programme 10', 'Zagreb']);
    expect(byName('sv')).toEqual(['Oslo', 'Programme 9', 'Programme 10', 'Zagreb', 'Östersund']);
  });

  test('a family is as recent as its newest', () => {
    const newest = aChannelOf(controllers, { name: 'News', addedOn: '2026-01-01T00:00:00Z' });
    const older = aChannelOf(controllers, { name: 'Archive', addedOn: '2024-01-01T00:00:00Z' });
    expect(foundOutline(find([open, controllers, older, newest], { sort: 'recent' }))).toEqual(['Controllers network', '  News', '  Archive', 'Open forum']);
  });
});

test('a channel of an archived team stands alone', () => {
  const channel = aChannelOf(old, { name: 'Alps' });
  expect(foundOutline(find([old, channel]))).toEqual(['Alps']);
  expect(foundOutline(find([old, channel], { facets: { status: ['Active', 'Archived'] } }))).toEqual(['Climate change', '  Alps']);
});

test.each<[string, Parameters<typeof find>[1], Findings['wayOut']]>([
  ['the text', { text: 'zzz', facets: { theme: ['Control'] } }, { dropText: true, count: 2 }],
  ['a facet', { text: 'financial', facets: { theme: ['Climate'] } }, { dropFacet: 'theme', count: 2 }],
  ['the one that gives most', { facets: { theme: ['Finance'], access: ['By invitation'] } }, { dropFacet: 'access', count: 2 }],
  ['a status, without bringing archived ones back', { text: 'climate', facets: { status: ['View-only'] } }, undefined],
  ['no single thing', { text: 'zzz', facets: { theme: ['Sports'] } }, undefined],
  ['none, since something was found', { text: 'financial' }, undefined]
])('way out: %s', (_, choice, expected) => {
  expect(find(all, choice).wayOut).toEqual(expected);
});

test('a locked facet is no way out', () => {
  const found = find(all, { text: 'open' }, { options: { preset: { theme: ['Finance'] }, locked: ['theme'] } });
  expect(found.wayOut).toEqual({ dropText: true, count: 2 });
});
