import { personByKey } from '../../../sharepoint/local/people';
import { startTestTenant, type TestTenant } from '../../support/tenant';
import { SMALL_CONTENT } from './smallContent';

let hub: TestTenant;
let time = new Date('2026-11-21T22:10:21Z');
beforeEach(async () => {
  time = new Date('2026-11-21T22:10:21Z');
  hub = await startTestTenant({ content: SMALL_CONTENT, now: () => time });
});
afterEach(() => hub.close());

const JSON_HEADERS = { Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json;odata=nometadata' };
const communities = '/sites/hub/_api/web/getList(\'/sites/hub/Lists/Communities\')';
const requests = '/sites/hub/_api/web/getList(\'/sites/hub/Lists/ContactRequests\')';

async function codeOf(response: Response): Promise<[number, string]> {
  return [response.status, (await response.json() as { 'odata.error': { code: string } })['odata.error'].code];
}

const add = (person: string, list: string, body: object): Promise<Response> =>
  hub.fetchAs(person, `${list}/items`, { method: 'POST', headers: JSON_HEADERS, body: JSON.stringify(body) });

const ACCESS_DENIED = [403, '-2147024891, System.UnauthorizedAccessException']; // pnpjs#1830

describe('who is asking', () => {
  const web = (headers: Record<string, string>): Promise<Response> => fetch(`${hub.webUrl}/_api/web/currentuser`, { headers: { Accept: 'application/json', ...headers } });
  const jwt = (payload: object): string => `x.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.`;

  it.each<[string, () => Record<string, string>, string]>([
    ['the cookie', () => ({ Cookie: 'a=b; HubUser=guest' }), 'Greta Guest'],
    ['a person\'s key as bearer token', () => ({ Authorization: 'Bearer member' }), 'Mila Member'],
    ['a JWT with upn', () => ({ Authorization: `Bearer ${jwt({ upn: 'Ada.Author@contoso.example' })}` }), 'Ada Author'],
    ['a JWT with unique_name', () => ({ Authorization: `Bearer ${jwt({ unique_name: 'ada.author@contoso.example' })}` }), 'Ada Author'],
    ['the token, when a cookie says otherwise', () => ({ Authorization: 'Bearer member', Cookie: 'HubUser=guest' }), 'Mila Member']
  ])('%s', async (_, headers, title) => {
    expect(await (await web(headers())).json()).toMatchObject({ Title: title });
  });

  it.each<[string, () => Record<string, string>]>([
    ['nobody', () => ({})],
    ['an unknown cookie', () => ({ Cookie: 'HubUser=mallory' })],
    ['an unknown token', () => ({ Authorization: 'Bearer mallory', Cookie: 'HubUser=guest' })],
    ['a JWT of a stranger', () => ({ Authorization: `Bearer ${jwt({ upn: 'x@y' })}` })],
    ['a broken JWT', () => ({ Authorization: 'Bearer a.b.c' })]
  ])('answers %s with 401 and how to sign in', async (_, headers) => {
    const response = await web(headers());
    expect([response.status, await response.text()]).toEqual([401, expect.stringContaining('Set the cookie HubUser=<person>')]);
  });
});

describe('form digests', () => {
  const asCookie = (init: RequestInit): RequestInit => ({ ...init, headers: { ...JSON_HEADERS, Cookie: 'HubUser=owner', ...init.headers } });
  const change = (digest?: string): Promise<Response> => fetch(`${hub.origin}${communities}/items`, asCookie({
    method: 'POST', headers: digest === undefined ? {} : { 'X-RequestDigest': digest }, body: '{"Title":"x"}'
  }));
  const contextInfo = async (init: RequestInit = {}): Promise<{ FormDigestValue: string; FormDigestTimeoutSeconds: number; WebFullUrl: string }> =>
    (await fetch(`${hub.webUrl}/_api/contextinfo`, asCookie({ method: 'POST', ...init }))).json() as Promise<{ FormDigestValue: string; FormDigestTimeoutSeconds: number; WebFullUrl: string }>;

  it('come from contextinfo, in the format that PnPjs can read', async () => {
    const info = await contextInfo();
    expect(info).toMatchObject({ FormDigestTimeoutSeconds: 1800, WebFullUrl: hub.webUrl, FormDigestValue: expect.stringMatching(/^0x[0-9A-F]{128},21 Nov 2026 22:10:21 -0000$/) });
    expect(await contextInfo({ headers: { Accept: 'application/json;odata=verbose' } })).toMatchObject({ d: { GetContextWebInformation: { FormDigestTimeoutSeconds: 1800, SupportedSchemaVersions: { results: ['14.0.0.0', '15.0.0.0'] } } } });
  });

  it('let a page of the site write, from contextinfo or from the page itself', async () => {
    expect((await change((await contextInfo()).FormDigestValue)).status).toBe(201);
    expect((await change(hub.tenant.pageContext(personByKey('owner')).formDigestValue)).status).toBe(201);
  });

  it.each<[string, () => string | undefined]>([
    ['missing', () => undefined],
    ['made up', () => `0x${'A'.repeat(128)},21 Nov 2026 22:10:21 -0000`],
    ['somebody else\'s', () => hub.tenant.pageContext(personByKey('author')).formDigestValue],
    ['with a later date written in', () => hub.tenant.pageContext(personByKey('owner')).formDigestValue.replace('2026', '2036')]
  ])('are refused when %s (sp-dev-docs#8413)', async (_, digest) => {
    expect(await codeOf(await change(digest()))).toEqual([403, '-2130575251, Microsoft.SharePoint.SPException']);
  });

  it('end after 1,800 seconds (pnpjs#2186)', async () => {
    const { FormDigestValue } = await contextInfo();
    time = new Date(time.getTime() + 1800_000);
    expect((await change(FormDigestValue)).status).toBe(201);
    time = new Date(time.getTime() + 1000);
    expect(await codeOf(await change(FormDigestValue))).toEqual([403, '-2130575252, Microsoft.SharePoint.SPException']);
  });
});

describe('roles', () => {
  it('show in the page context as SharePoint\'s permission masks', () => {
    const masks = ['visitor', 'author', 'owner'].map(key => hub.tenant.pageContext(personByKey(key)).webPermMasks);
    expect(masks).toEqual([{ High: 176, Low: 138612833 }, { High: 432, Low: 1011028719 }, { High: 2147483647, Low: 4294967295 }]);
  });

  it.each([['visitor', 403, 403], ['guest', 403, 403], ['author', 201, 204], ['owner', 201, 204], ['administrator', 201, 204]])('%s adds: %d, changes: %d', async (person, adds, changes) => {
    expect((await add(person, communities, { Title: 'x' })).status).toBe(adds);
    expect((await hub.fetchAs(person, `${communities}/items(1)`, { method: 'PATCH', headers: { ...JSON_HEADERS, 'If-Match': '*' }, body: '{}' })).status).toBe(changes);
  });
});

describe('a list of its own rights', () => {
  it('is denied with 403, and left out of the lists, for whom it is closed', async () => {
    hub.tenant.setListAccess('Lists/Communities', 'guest', 'none');
    expect(await codeOf(await hub.fetchAs('guest', `${communities}/items`))).toEqual(ACCESS_DENIED);
    expect(await codeOf(await hub.fetchAs('guest', communities))).toEqual(ACCESS_DENIED);
    expect((await hub.spAs('guest').web.lists.select('Title')()).map(list => list.Title)).not.toContain('Communities');
    expect((await hub.fetchAs('visitor', communities)).status).toBe(200);
  });

  it('opens step by step, guests before their role', async () => {
    hub.tenant.setListAccess('Lists/Communities', 'visitor', 'edit');
    hub.tenant.setListAccess('Lists/Communities', 'guest', 'add');
    hub.tenant.setListAccess('Lists/Communities', 'author', 'read');
    expect((await add('guest', communities, { Title: 'x' })).status).toBe(201);
    const change = { method: 'DELETE', headers: { 'If-Match': '*' } };
    expect(await codeOf(await hub.fetchAs('guest', `${communities}/items(1)`, change))).toEqual(ACCESS_DENIED);
    expect((await hub.fetchAs('visitor', `${communities}/items(1)`, change)).status).toBe(200);
    expect(await codeOf(await add('author', communities, { Title: 'x' }))).toEqual(ACCESS_DENIED);
  });

  it('must exist', () => {
    expect(() => hub.tenant.setListAccess('Lists/Nope', 'guest', 'read')).toThrow('The hub has no list Lists/Nope.');
  });
});

describe('a list in which people see their own items only', () => {
  const titles = async (person: string): Promise<string[]> => (await hub.spAs(person).web.getList('/sites/hub/Lists/ContactRequests').items.select('Title')()).map((item: { Title: string }) => item.Title);
  beforeEach(async () => {
    for (const person of ['visitor', 'guest', 'author']) expect((await add(person, requests, { Title: `of ${person}`, HubKey: person })).status).toBe(201);
  });

  it('takes items from everybody and shows everybody theirs, who may manage the list too; owners and administrators see all', async () => {
    const all = ['of visitor', 'of guest', 'of author'];
    const people = ['visitor', 'guest', 'author', 'editor', 'member', 'owner', 'administrator'];
    expect(await Promise.all(people.map(titles))).toEqual([['of visitor'], ['of guest'], ['of author'], [], [], all, all]);
  });

  it('answers 404 for the item of somebody else', async () => {
    const [status] = await codeOf(await hub.fetchAs('visitor', `${requests}/items(2)`));
    const [changeStatus] = await codeOf(await hub.fetchAs('author', `${requests}/items(2)`, { method: 'PATCH', headers: { ...JSON_HEADERS, 'If-Match': '*' }, body: '{}' }));
    expect([status, changeStatus]).toEqual([404, 404]);
  });

  it('lets visitors change and withdraw what they sent', async () => {
    const change = { method: 'PATCH', headers: { ...JSON_HEADERS, 'If-Match': '*' }, body: JSON.stringify({ Title: 'changed' }) };
    expect((await hub.fetchAs('visitor', `${requests}/items(1)`, change)).status).toBe(204);
    expect((await hub.fetchAs('visitor', `${requests}/items(1)`, { method: 'DELETE', headers: { 'If-Match': '*' } })).status).toBe(200);
  });

  it('still lets them only add when they have no more than that', async () => {
    hub.tenant.setListAccess('Lists/ContactRequests', 'guest', 'add');
    expect(await codeOf(await hub.fetchAs('guest', `${requests}/items(2)`, { method: 'DELETE', headers: { 'If-Match': '*' } }))).toEqual(ACCESS_DENIED);
  });
});
