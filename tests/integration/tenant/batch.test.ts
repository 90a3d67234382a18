import { startTestTenant, type TestTenant } from '../../support/tenant';
import { SMALL_CONTENT } from './smallContent';

let hub: TestTenant;
beforeEach(async () => { hub = await startTestTenant({ content: SMALL_CONTENT }); });
afterEach(() => hub.close());

const communities = (sp: ReturnType<TestTenant['spAs']>): ReturnType<ReturnType<TestTenant['spAs']>['web']['getList']> => sp.web.getList('/sites/hub/Lists/Communities');

describe('batches of PnPjs', () => {
  it('read several things at once', async () => {
    const [batched, execute] = hub.spAs('visitor').batched();
    const answers = Promise.all([communities(batched).items.select('Id')(), communities(batched).items.getById(2)(), batched.web.lists.select('Title')()]);
    await execute();
    const [items, item, lists] = await answers;
    expect([items.length, item.Title, lists.length]).toEqual([4, 'User Group', 4]);
  });

  it('write in one change set, in order, and read in between', async () => {
    const [batched, execute] = hub.spAs('owner').batched();
    const items = communities(batched).items;
    const answers = Promise.all([
      items.add({ Title: 'Ünïcode — new' }), items.getById(1).update({ Title: 'changed' }), items.getById(3).delete(),
      communities(batched).items.select('Id', 'Title')()
    ]);
    await execute();
    const [added, updated, , left] = await answers;
    expect([added, updated]).toEqual([expect.objectContaining({ Id: 5, Title: 'Ünïcode — new' }), { etag: '"2"' }]);
    expect(left.map((item: { Title: string }) => item.Title)).toEqual(['changed', 'User Group', 'ΕΛΛΗΝΙΚΆ', 'Ünïcode — new']);
  });

  it('fail part by part: the rest of a change set stands', async () => {
    const [batched, execute] = hub.spAs('owner').batched();
    // PnPjs never ends a batch in which one `items` object adds twice.
    const items = (): ReturnType<typeof communities>['items'] => communities(batched).items;
    const answers = Promise.allSettled([items().add({ Title: 'kept' }), items().add({ Nope: 1 }), items().getById(99)(), items().getById(1).update({ Title: 'x' }, '"7"')]);
    await execute();
    expect((await answers).map(answer => (answer.status === 'rejected' ? (answer.reason as { status: number }).status : 'done'))).toEqual(['done', 400, 404, 412]);
    expect(await communities(hub.spAs('owner')).items.filter('Title eq \'kept\'')()).toHaveLength(1);
  });

  it('hold 40 requests in two batches of 20', async () => {
    const [batched, execute] = hub.spAs('author').batched();
    const answers = Promise.all(Array.from({ length: 40 }, (_, index) => communities(batched).items.add({ Title: `n${index}` })));
    await execute();
    expect((await answers).map((item: { Id: number }) => item.Id)).toEqual(Array.from({ length: 40 }, (_, index) => index + 5));
  });
});

describe('raw batches', () => {
  const send = (body: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${hub.webUrl}/_api/$batch`, { method: 'POST', headers: { Cookie: 'HubUser=owner', 'Content-Type': 'multipart/mixed; boundary=batch_1', ...headers }, body });
  const part = (line: string, body = ''): string => `--batch_1\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n${line} HTTP/1.1\r\nAccept: application/json;odata=nometadata\r\nContent-Type: application/json\r\n\r\n${body}\r\n`;

  it('take CRLF, one digest for all parts, and answer flat with one line end after the last mark', async () => {
    const list = `${hub.webUrl}/_api/web/lists/getByTitle('Communities')/items`;
    const { FormDigestValue } = await (await fetch(`${hub.webUrl}/_api/contextinfo`, { method: 'POST', headers: { Accept: 'application/json', Cookie: 'HubUser=owner' } })).json() as { FormDigestValue: string };
    const body = `${part(`POST ${list}`, '{"Title":"one"}')}${part(`GET ${list}?$select=Title&$filter=Title eq 'one'`.replace(/ (?=eq|')/g, '%20'))}--batch_1--\r\n`;
    const response = await send(body, { 'X-RequestDigest': FormDigestValue });
    const text = await response.text();
    expect(response.headers.get('content-type')).toMatch(/^multipart\/mixed; boundary="batchresponse_/);
    expect(text.match(/^HTTP\/1\.1 \d+ .+$/gm)).toEqual(['HTTP/1.1 201 Created', 'HTTP/1.1 200 OK']);
    expect(text).toContain('{"value":[{"Title":"one"}]}');
    expect(text).toMatch(/--batchresponse_[0-9a-f-]+--\r\n$/);
  });

  it('need a digest with a cookie', async () => {
    expect((await send(`${part(`GET ${hub.webUrl}/_api/web`)}--batch_1--\r\n`)).status).toBe(403);
  });

  it.each([
    ['without an end', '--batch_1\n\n', {}],
    ['without a request line', '--batch_1\nContent-Type: application/http\n\nhello\n--batch_1--\n', {}],
    ['without a boundary', '', { 'Content-Type': 'multipart/mixed' }]
  ])('are refused %s', async (_, body, headers) => {
    const response = await hub.fetchAs('owner', '/sites/hub/_api/$batch', { method: 'POST', headers: { 'Content-Type': 'multipart/mixed; boundary=batch_1', ...headers }, body });
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('The batch request is not valid')]);
  });
});
