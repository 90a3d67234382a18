import fc from 'fast-check';
import type { Filter, Literal } from '../../../sharepoint/local/tenant/odata/filter';
import { matches } from '../../../sharepoint/local/tenant/odata/evaluate';
import { parseFilter } from '../../../sharepoint/local/tenant/odata/parseFilter';
import { communitiesList } from '../../../src/lists/communities.list';
import { startTestTenant, type TestTenant } from '../../support/tenant';

interface Row { readonly Title: string | null; readonly HubOrder: number | null; readonly HubThemes: readonly string[]; readonly HubParentId: number | null }

const WORDS = ['', 'a', 'A', 'b', 'ä', 'Ä', 'ab', 'ß', 'Ω', 'o\'b', '%', '1'];
const ROWS: readonly Row[] = WORDS.flatMap((word, index) => [null, index - 3, 0.5].map((order, turn) => ({
  Title: word === '' ? null : word, HubOrder: order, HubThemes: turn === 0 ? [] : [WORDS[(index + turn) % WORDS.length] || 'x', 'ab'], HubParentId: turn === 1 ? 1 : null
})));

let hub: TestTenant;
beforeAll(async () => {
  const content = { seeds: [{ list: communitiesList, rows: ROWS.map(row => ({ ...row })) }], homePage: { title: 'x', fileName: 'x.aspx', canvas: [] } };
  hub = await startTestTenant({ content, mayRefuse: true });
});
afterAll(() => hub.close());

const text = fc.constantFrom(...WORDS).map((value): Literal => ({ type: 'text', value }));
const number = fc.constantFrom(-1, 0, 0.5, 1, 2).map((value): Literal => ({ type: 'number', value }));
const nothing = fc.constant<Literal>({ type: 'null' });
const anyOperator = fc.constantFrom('eq', 'ne', 'gt', 'ge', 'lt', 'le');
const equality = fc.constantFrom('eq', 'ne');

const compare = (path: string, operator: fc.Arbitrary<string>, literal: fc.Arbitrary<Literal>): fc.Arbitrary<Filter> =>
  fc.tuple(operator, literal).map(([sign, value]) => ({ kind: 'compare', operator: sign, path, literal: value }) as Filter);

const search = fc.tuple(fc.constantFrom('startswith', 'substringof'), fc.constantFrom('Title', 'HubThemes'), fc.constantFrom(...WORDS))
  .map(([kind, path, value]) => ({ kind, path, text: value }) as Filter);

const { filter } = fc.letrec<{ filter: Filter }>(tie => ({
  filter: fc.oneof({ maxDepth: 4, depthSize: 'small' },
    compare('Title', anyOperator, fc.oneof(text, nothing)),
    compare('HubOrder', anyOperator, fc.oneof(number, nothing)),
    compare('HubThemes', equality, fc.oneof(text, nothing)),
    compare('HubParentId', anyOperator, fc.oneof(number, nothing)),
    search,
    tie('filter').map((operand): Filter => ({ kind: 'not', operand })),
    fc.tuple(fc.constantFrom('and' as const, 'or' as const), tie('filter'), tie('filter')).map(([kind, left, right]): Filter => ({ kind, left, right })))
}));

const quote = (value: string): string => `'${value.replace(/'/g, '\'\'')}'`;

function written(node: Filter): string {
  switch (node.kind) {
    case 'and': case 'or': return `(${written(node.left)}) ${node.kind} (${written(node.right)})`;
    case 'not': return `not (${written(node.operand)})`;
    case 'compare': return `${node.path} ${node.operator} ${node.literal.type === 'null' ? 'null' : node.literal.type === 'text' ? quote(node.literal.value) : String(node.literal.value)}`;
    case 'startswith': return `startswith(${node.path},${quote(node.text)})`;
    case 'substringof': return `substringof(${quote(node.text)},${node.path})`;
  }
}

it('reads back every filter that it can write', () => {
  fc.assert(fc.property(filter, node => { expect(parseFilter(written(node))).toEqual(node); }));
});

it('finds in SQL what a plain evaluation finds', async () => {
  await fc.assert(fc.asyncProperty(filter, async node => {
    const query = new URLSearchParams({ $select: 'Id', $top: '5000', $filter: written(node) });
    const response = await hub.fetchAs('visitor', `/sites/hub/_api/web/lists/getByTitle('Communities')/items?${query}`);
    const { value } = await response.json() as { value: { Id: number }[] };
    const expected = ROWS.flatMap((row, index) => (matches(node, path => row[path as keyof Row]) ? [index + 1] : []));
    expect(value.map(item => item.Id)).toEqual(expected);
  }), { numRuns: 300 });
});

it('answers any text with a result or a refusal, never with a failure', async () => {
  const junk = fc.array(fc.constantFrom('Title', 'eq', 'and', 'or', 'not', '(', ')', ',', '\'a\'', '1', 'null', 'startswith', 'substringof', '\'', '/', ' '), { maxLength: 12 });
  await fc.assert(fc.asyncProperty(junk, async parts => {
    const query = new URLSearchParams({ $select: 'Id', $filter: parts.join(' ') });
    const response = await hub.fetchAs('visitor', `/sites/hub/_api/web/lists/getByTitle('Communities')/items?${query}`);
    expect([200, 400, 501]).toContain(response.status);
  }), { numRuns: 300 });
});
