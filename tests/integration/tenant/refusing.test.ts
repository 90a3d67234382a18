import { startTestTenant, type TestTenant } from '../../support/tenant';
import { SMALL_CONTENT } from './smallContent';

let hub: TestTenant;
const log: string[] = [];
beforeEach(async () => {
  log.length = 0;
  hub = await startTestTenant({ content: SMALL_CONTENT, mayRefuse: true, log: line => log.push(line) });
});
afterEach(() => hub.close());

const list = 'web/lists/getByTitle(\'Communities\')';

it.each<[string, string, RequestInit]>([
  ['an unknown address', 'web/nope', {}],
  ['an unknown method', 'web', { method: 'DELETE' }],
  ['an unknown list action', `${list}/reservelistitemid`, { method: 'POST' }],
  ['an unknown part of a rendered view', `${list}/RenderListDataAsStream`, { method: 'POST', body: '{"parameters":{"RenderOptions":1}}' }],
  ['an unknown option', `${list}/items?$inlinecount=allpages`, {}],
  ['an unknown property of a list', `${list}?$select=ImageUrl`, {}],
  ['a property that SharePoint has on every item', `${list}/items?$select=FileRef`, {}],
  ['an expansion that SharePoint has on every item', `${list}/items?$expand=File`, {}],
  ['paging backwards', `${list}/items?$skiptoken=Paged%3DTRUE%26PagedPrev%3DTRUE%26p_ID%3D3`, {}],
  ['a skip token that does not fit the sort', `${list}/items?$orderby=Title&$skiptoken=Paged%3DTRUE%26p_ID%3D3`, {}],
  ['a comparison of two columns', `${list}/items?$filter=Title eq HubMailbox`, {}],
  ['a comparison that starts with the value', `${list}/items?$filter=1 eq Id`, {}],
  ['XML', 'web', { headers: { Accept: '*/*' } }],
  ['full metadata', 'web', { headers: { Accept: 'application/json;odata=fullmetadata' } }],
  ['OData 4', 'web', { headers: { Accept: 'application/json', 'OData-Version': '4.0' } }],
  ['a list of another site', '../../../_api/search/suggest', {}]
])('refuses %s with 501, the request in the body, a log line and a note', async (_, path, init) => {
  const response = await hub.fetchAs('owner', `/sites/hub/_api/${path}`, init);
  const url = new URL(`${hub.webUrl}/_api/${path}`).href;
  expect([response.status, await response.json()]).toEqual([501, {
    'odata.error': { code: '-1, LocalTenant.NotBuilt', message: { lang: 'en-US', value: expect.stringMatching(/^The local tenant does not know .+\.$/) } },
    request: { method: init.method ?? 'GET', url, body: init.body ?? '' }
  }]);
  expect(hub.tenant.refused).toEqual([expect.stringContaining(init.method ?? 'GET')]);
  expect(log).toEqual([expect.stringMatching(/^501 .* as owner: the local tenant does not know /)]);
});

it('refuses inside a batch, for the part alone', async () => {
  const [batched, execute] = hub.spAs('owner').batched();
  const answers = Promise.allSettled([batched.web.lists.getByTitle('Communities').relatedFields(), batched.web.select('Title')()]);
  await execute();
  expect(await answers).toEqual([
    expect.objectContaining({ status: 'rejected', reason: expect.objectContaining({ status: 501 }) }), expect.objectContaining({ status: 'fulfilled' })
  ]);
});

it('leaves addresses that are not the tenant\'s to others', async () => {
  expect((await fetch(`${hub.origin}/sites/hub/SitePages/Communities.aspx`)).status).toBe(404);
  expect(hub.tenant.refused).toEqual([]);
});

it('fails the test that sent something unknown', async () => {
  const strict = await startTestTenant({ content: SMALL_CONTENT });
  await strict.fetchAs('owner', '/sites/hub/_api/web/nope');
  await expect(strict.close()).rejects.toThrow('/sites/hub/_api/web/nope');
});
