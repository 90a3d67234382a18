import fc from 'fast-check';
import { startTestTenant, type TestTenant } from '../../support/tenant';

const ITEMS = "/sites/hub/_api/web/getList('/sites/hub/Lists/Communities')/items";

let hub: TestTenant;
beforeEach(async () => {
  hub = await startTestTenant({ mayRefuse: true });
});
afterEach(() => hub.close());

async function everything(): Promise<unknown> {
  return (await hub.fetchAs('owner', `${ITEMS}?$top=5000`)).json();
}

const post = (body: string, headers: Record<string, string> = {}, path = ITEMS) =>
  hub.fetchAs('owner', path, { method: 'POST', body, headers: { 'Content-Type': 'application/json', ...headers } });

const word = fc.stringMatching(/^[a-z]{4,12}$/).filter(text => !/^(lists|items|title|fields|views|select|expand|filter|orderby|value|folder|count|properties|rootfolder|hub\w*)$/.test(text));

test('a path that nobody knows is refused, whatever it hangs on', async () => {
  const known = fc.constantFrom('/sites/hub/_api', '/sites/hub/_api/web', '/sites/hub/_api/web/lists', ITEMS, `${ITEMS}(1)`, '/graph/v1.0', '/graph/v1.0/me');
  await fc.assert(fc.asyncProperty(known, word, fc.constantFrom('GET', 'POST'), async (path, unknown, method) => {
    const response = await hub.fetchAs('administrator', `${path}/zz${unknown}`, { method });
    expect([400, 404, 405, 501]).toContain(response.status);
  }), { numRuns: 150 });
});

test('an option that nobody knows is refused', async () => {
  await fc.assert(fc.asyncProperty(fc.constantFrom(ITEMS, `${ITEMS}(1)`, '/sites/hub/_api/web/lists', '/sites/hub/_api/web'), word, async (path, option) => {
    expect((await hub.fetchAs('owner', `${path}?$zz${option}=1`)).status).toBe(501);
  }), { numRuns: 60 });
});

test('whatever stands in $filter, the answer is rows or SharePoint’s 400, and nothing changes', async () => {
  const before = await everything();
  const piece = fc.oneof(
    fc.constantFrom('Title', 'HubOrder', 'eq', 'ne', 'and', 'or', 'not', '(', ')', ',', "'x'", "'", '1', 'null', 'substringof(', 'startswith(', "datetime'2026-01-01T00:00:00Z'", 'Nope', '/', 'HubParent/Title', ';DROP TABLE items_1;--'),
    fc.string({ unit: 'binary', maxLength: 6 })
  );
  await fc.assert(fc.asyncProperty(fc.array(piece, { maxLength: 9 }), async pieces => {
    const response = await hub.fetchAs('owner', `${ITEMS}?$top=1&$filter=${encodeURIComponent(pieces.join(' '))}`);
    const body = (await response.json()) as { value?: unknown; 'odata.error'?: unknown };
    expect([200, 400, 501]).toContain(response.status);
    expect(response.status === 200 ? body.value : body['odata.error'] ?? body).toBeDefined();
  }), { numRuns: 400 });
  expect(await everything()).toEqual(before);
});

test.each([
  ['half of a body', '{"Title": "x"'],
  ['no JSON', 'Title=x'],
  ['an array', '[1]'],
  ['a text', '"x"'],
  ['nothing', ''],
  ['an unknown column', '{"Nope": 1}'],
  ['a text for a number', '{"HubOrder": "first"}'],
  ['a number for a text', '{"Title": 5}'],
  ['a text for choices', '{"HubRoles": "Controller"}'],
  ['a text for a link', '{"HubTeamsLink": "https://teams.microsoft.com"}'],
  ['a text for a lookup', '{"HubParentId": "Jems"}']
])('%s gets 400 and changes nothing, in a new item and in an old one', async (_, body) => {
  const before = await everything();
  expect((await post(body)).status).toBe(400);
  expect((await post(body, { 'X-HTTP-Method': 'MERGE', 'IF-Match': '*' }, `${ITEMS}(1)`)).status).toBe(400);
  expect(await everything()).toEqual(before);
});

test('two writers with one etag: one wins, the other is told with 412', async () => {
  const attempts = await Promise.all(['First', 'Second', 'Third'].map(title => post(JSON.stringify({ Title: title }), { 'X-HTTP-Method': 'MERGE', 'IF-Match': '"1"' }, `${ITEMS}(1)`)));
  expect(attempts.map(response => response.status).sort()).toEqual([204, 412, 412]);
});
