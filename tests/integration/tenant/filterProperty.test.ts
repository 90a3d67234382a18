import fc from 'fast-check';
import { matches } from '../../../sharepoint/local/tenant/odata/evaluate';
import { parseFilter } from '../../../sharepoint/local/tenant/odata/parseFilter';
import { communitiesList } from '../../../src/lists/communities.list';
import { filter, WORDS, written } from '../../support/generatedFilters';
import { startTestTenant, type TestTenant } from '../../support/tenant';

interface Row { readonly Title: string | null; readonly HubOrder: number | null; readonly HubThemes: readonly string[]; readonly HubParentId: number | null }

const ROWS: readonly Row[] = WORDS.flatMap((word, index) => [null, index - 3, 0.5].map((order, turn) => ({
  Title: word === '' ? null : word, HubOrder: order, HubThemes: turn === 0 ? [] : [WORDS[(index + turn) % WORDS.length] || 'x', 'ab'], HubParentId: turn === 1 ? 1 : null
})));

let hub: TestTenant;
beforeAll(async () => {
  const content = { seeds: [{ list: communitiesList, rows: ROWS.map(row => ({ ...row })) }], homePage: { title: 'x', fileName: 'x.aspx', canvas: [] } };
  hub = await startTestTenant({ content, mayRefuse: true });
});
afterAll(() => hub.close());

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
