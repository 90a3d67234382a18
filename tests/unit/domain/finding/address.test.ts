/** @jest-environment node */
import * as fc from 'fast-check';
import { choiceFrom, parameterNames, parametersOf } from '../../../../src/domain/finding/addressOfChoice';
import type { ChoiceParameters } from '../../../../src/domain/finding/addressParts';
import { type Choice, FACETS, type FacetValues, type FinderOptions, OWN, SORTS, startingChoice, VIEWS } from '../../../../src/domain/finding/Choice';
import { joinValues, splitValues } from '../../../../src/domain/finding/valuesInAddress';
import { OPTIONS } from '../../../support/finding';

const start = startingChoice(OPTIONS);

/** As it stands in the address. */
function written(parameters: ChoiceParameters): string {
  return new URLSearchParams(Object.entries(parameters).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))).toString();
}

const read = (address: string, options: Partial<FinderOptions> = {}): Choice => choiceFrom(new URLSearchParams(address), { ...OPTIONS, ...options });

test.each<[Partial<Choice>, string, Partial<FinderOptions>?]>([
  [{}, ''],
  [{ text: ' Jems ' }, 'q=Jems'],
  [{ facets: { theme: ['Finance', 'Control and audit'], strand: ['B'] } }, 'theme=Finance%7EControl+and+audit&strand=B'],
  [{ own: 'mine', sort: 'name', view: 'list', pages: 3, community: 17 }, 'own=mine&sort=name&view=list&page=3&community=17'],
  [{ facets: {} }, 'theme=', { preset: { theme: ['Finance'] } }],
  [{ facets: { theme: ['B', 'A'] } }, '', { preset: { theme: ['A', 'B'] } }],
  [{ facets: { theme: ['Other'], role: ['Auditor'] } }, 'role=Auditor', { preset: { theme: ['Finance'] }, locked: ['theme'] }],
  [{ text: 'x', facets: { role: ['Auditor'] } }, '2.q=x&2.role=Auditor', { linkName: '2' }],
  [{ view: 'cards' }, 'view=cards', { view: 'tree' }]
])('%j is written as "%s"', (choice, expected, options = {}) => {
  expect(written(parametersOf({ ...start, ...choice }, { ...OPTIONS, ...options }))).toBe(expected);
});

test.each<[string, Partial<Choice>, Partial<FinderOptions>?]>([
  ['', {}],
  ['theme=Finance~Control+and+audit', { facets: { theme: ['Finance', 'Control and audit'] } }],
  ['theme=', {}, { preset: { theme: ['Finance'] } }],
  ['strand=B', { facets: { theme: ['Finance'], strand: ['B'] } }, { preset: { theme: ['Finance'] } }],
  ['theme=Other', { facets: { theme: ['Finance'] } }, { preset: { theme: ['Finance'] }, locked: ['theme'] }],
  ['theme=Other', {}, { locked: ['theme'] }],
  ['theme=Finance&2.strand=A', { facets: { strand: ['A'] } }, { linkName: '2' }],
  ['view=grid&sort=random&own=yours', {}],
  ['page=1e9&community=-1', {}],
  ['page=0&community=0', {}],
  ['page=1000000000&community=99999999999999999', { pages: 100 }],
  ['community=281474976710655', { community: 281474976710655 }],
  ['page=2.5&community=<script>', {}],
  ['status=Active~Nonsense&access=Nonsense', { facets: { status: ['Active'] } }],
  ['access=Nonsense', { facets: { access: ['Open'] } }, { preset: { access: ['Open'] } }],
  ['theme=~~A~A~', { facets: { theme: ['A'] } }],
  [`q=${'x'.repeat(10_000)}`, { text: 'x'.repeat(200) }],
  [`q=${'😀'.repeat(10_000)}`, { text: '😀'.repeat(200) }],
  [`theme=${'x'.repeat(10_000)}`, {}],
  ['q=%00%FF%F0', { text: '\0\uFFFD\uFFFD' }],
  ['__proto__=x&constructor=y', {}]
])('"%.60s" is read', (address, expected, options = {}) => {
  expect(read(address, options)).toEqual({ ...start, ...expected });
});

const value = fc.oneof(fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }), fc.constantFrom('Åland, Norge', 'Ελλάδα', '~', '!', '!-', 'a~b!!', 'C & D=E', '+', '%7E'));
const values = fc.uniqueArray(value, { minLength: 1, maxLength: 6 });

test('values come back from where they were joined', () => {
  fc.assert(fc.property(values, all => expect(splitValues(joinValues(all))).toEqual(all)));
});

const facets: fc.Arbitrary<FacetValues> = fc.record({
  theme: values, role: values, strand: values, region: values, language: values,
  access: fc.subarray(['Open', 'On request', 'By invitation'], { minLength: 1 }), status: fc.subarray(['Planned', 'Active', 'View-only', 'Archived'], { minLength: 1 })
}, { requiredKeys: [] });

test('a choice comes back from its address', () => {
  const anyOptions = fc.record({ preset: facets, locked: fc.subarray([...FACETS]), view: fc.constantFrom(...VIEWS), linkName: fc.constantFrom('', '2', 'å') });
  const anyChoice = fc.record({
    text: fc.string({ maxLength: 50, unit: 'grapheme' }).map(text => text.trim()), facets, sort: fc.constantFrom(...SORTS), view: fc.constantFrom(...VIEWS),
    pages: fc.integer({ min: 1, max: 100 }), own: fc.constantFrom(...OWN), community: fc.integer({ min: 1, max: 0x7fffffff })
  }, { requiredKeys: ['text', 'facets', 'sort', 'view', 'pages'] });
  fc.assert(fc.property(anyChoice, anyOptions, (choice: Choice, options) => {
    const parameters = parametersOf(choice, options);
    expect(Object.keys(parameters)).toEqual(parameterNames(options));
    const back = choiceFrom(new URLSearchParams(written(parameters)), options);
    const unlocked = FACETS.map(facet => [facet, [...(options.locked.includes(facet) ? options.preset : choice.facets)[facet] ?? []].sort()]);
    expect({ ...back, facets: FACETS.map(facet => [facet, [...back.facets[facet] ?? []].sort()]) }).toEqual({ ...choice, facets: unlocked });
  }));
});

test('no address makes it fail', () => {
  const names = [...parameterNames(OPTIONS), 'other'];
  const anything = fc.array(fc.tuple(fc.constantFrom(...names), fc.string({ unit: 'binary', maxLength: 300 })));
  fc.assert(fc.property(anything, pairs => {
    const choice = choiceFrom(new URLSearchParams(pairs), OPTIONS);
    expect(choice.pages).toBeGreaterThanOrEqual(1);
    expect([...choice.text].length).toBeLessThanOrEqual(200);
    expect(choiceFrom(new URLSearchParams(written(parametersOf(choice, OPTIONS))), OPTIONS)).toEqual(choice);
  }));
});
