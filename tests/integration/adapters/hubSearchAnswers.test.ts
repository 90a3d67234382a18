import { createServer } from 'node:http';
import { BearerToken } from '@pnp/queryable';
import { listen, type Listening } from '../../../sharepoint/local/http/listen';
import { connect } from '../../../src/adapters/sharepoint/connect';
import { SpHubCommunityRepository } from '../../../src/adapters/sharepoint/hub/SpHubCommunityRepository';
import { FINDER_COLUMNS } from '../../../src/adapters/sharepoint/communityRows';

/** What a search answers that the local tenant never does. */
let answers: unknown[];
let asked: URLSearchParams[];
let server: Listening;

beforeEach(async () => {
  asked = [];
  server = await listen(createServer((request, response) => {
    asked.push(new URL(request.url ?? '', 'http://x').searchParams);
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answers.length > 1 ? answers.shift() : answers[0]));
  }), 0);
});
afterEach(() => server.close());

const find = (): Promise<unknown> =>
  new SpHubCommunityRepository('00000000-0000-4000-8000-000000000051', `${server.origin}/sites/x`, url => connect(url, BearerToken('x')), 'en').findAll();

const answer = (TotalRows: number, ...rows: readonly object[]): unknown => ({ PrimaryQueryResult: { RelevantResults: { TotalRows, Table: { Rows: rows } } } });

/** A community that search gives as document number `n`. */
function document(n: number, changes: Record<string, string> = {}): object {
  const known = Object.fromEntries([...FINDER_COLUMNS, 'Created', 'ListID', 'SPWebUrl', 'Path'].map(name => [name, null]));
  const cells = {
    ...known, DocId: String(n), Title: `Team ${n}`, HubKind: 'Team', ListItemID: String(n), UniqueId: `{${String(n).padStart(8, '0').slice(-8)}-0000-4000-8000-000000000000}`, ...changes
  };
  return { Cells: Object.entries(cells).map(([Key, Value]) => ({ Key, Value })) };
}

test('a page with fewer rows than were asked for is not the last one while more are found', async () => {
  answers = [answer(3, document(17601810416402), document(17601810416403)), answer(1, document(17601810416409))];
  expect(await find()).toMatchObject({ items: { length: 3 } });
  expect(asked.map(query => /IndexDocId>\d+/.exec(query.get('querytext') ?? '')?.[0])).toEqual([undefined, 'IndexDocId>17601810416403']);
});

test('a total that is never reached ends with the first empty page', async () => {
  answers = [answer(9, document(5)), answer(8)];
  expect(await find()).toMatchObject({ items: { length: 1 } });
});

test('pages that repeat themselves are a failure of the server, not a longer list', async () => {
  answers = [answer(9, document(5))];
  await expect(find()).rejects.toMatchObject({ kind: 'server', message: expect.stringContaining('paging') as string });
});

test('asks for no more than it needs, and that look-alikes stay', async () => {
  answers = [answer(1, document(5))];
  await find();
  expect(Object.fromEntries(asked[0])).toMatchObject({ rowlimit: '500', trimduplicates: 'false', sortlist: '\'[docid]:ascending\'' });
  expect(asked[0].get('selectproperties')?.split(',')).toHaveLength(FINDER_COLUMNS.length + 7);
});

test.each([[{}], [{ PrimaryQueryResult: null }], [{ PrimaryQueryResult: { RelevantResults: {} } }], ['rows']])('%j is a failure of the server', async body => {
  answers = [body];
  await expect(find()).rejects.toMatchObject({ kind: 'server' });
});

test('a row without a GUID is refused by itself', async () => {
  answers = [answer(2, document(5), document(6, { UniqueId: '' }))];
  expect(await find()).toMatchObject({ items: [{ name: 'Team 5' }], rejected: [{ rowTitle: 'Team 6', problems: [{ column: 'UniqueId', reason: 'required' }] }] });
});
