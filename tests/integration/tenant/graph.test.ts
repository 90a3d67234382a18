import { groupId, threadId } from '../../../sharepoint/local/seeds/teamsLinks';
import { personByKey } from '../../../sharepoint/local/people';
import { startTestTenant, type TestTenant } from '../../support/tenant';

let hub: TestTenant;
beforeEach(async () => { hub = await startTestTenant({ mayRefuse: true }); });
afterEach(() => hub.close());

const [FINANCE, JEMS, AUDITORS] = [groupId(4), groupId(6), groupId(1)];
const EVENTUAL = { ConsistencyLevel: 'eventual' };

interface Got {
  readonly status: number;
  readonly body: Record<string, unknown> & { readonly value?: readonly Record<string, unknown>[] };
}

async function get(who: string, path: string, headers: Record<string, string> = {}): Promise<Got> {
  const response = await hub.fetchAs(who, `/graph/v1.0/${path}`, { headers });
  return { status: response.status, body: await response.json() as Got['body'] };
}

const outcome = async (who: string, path: string, headers?: Record<string, string>): Promise<unknown> => {
  const { status, body } = await get(who, path, headers);
  return status === 200 ? 200 : [status, (body.error as { code: string }).code];
};
const names = async (who: string, path: string, headers?: Record<string, string>): Promise<unknown> => (await get(who, path, headers)).body.value?.map(one => one.displayName);

const DENIED = [403, 'Authorization_RequestDenied'];
const FORBIDDEN = [403, 'Forbidden'];

describe('who gets what, with and without consent', () => {
  /** Route, the least permission, and what member (in the team), visitor (in none), guest and owner get once it is granted. */
  const ROUTES: readonly (readonly [path: string, least: string, without: unknown, member: unknown, visitor: unknown, guest: unknown, owner: unknown])[] = [
    ['me', 'User.Read', DENIED, 200, 200, 200, 200],
    ['me/memberOf', 'User.Read', DENIED, 200, 200, 200, 200],
    ['me/transitiveMemberOf', 'User.Read', DENIED, 200, 200, 200, 200],
    ['me/memberOf/microsoft.graph.group?$count=true', 'User.Read', DENIED, 200, 200, 200, 200],
    [`users/${personByKey('author').objectId}`, 'User.ReadBasic.All', DENIED, 200, 200, 200, 200],
    [`groups/${JEMS}`, 'GroupMember.Read.All', DENIED, 200, 200, 200, 200],
    [`groups/${JEMS}/members`, 'GroupMember.Read.All', DENIED, 200, 200, 200, 200],
    ['me/joinedTeams', 'Team.ReadBasic.All', FORBIDDEN, 200, 200, FORBIDDEN, 200],
    [`teams/${JEMS}`, 'Team.ReadBasic.All', FORBIDDEN, 200, FORBIDDEN, FORBIDDEN, FORBIDDEN],
    [`teams/${JEMS}/channels`, 'Channel.ReadBasic.All', FORBIDDEN, 200, FORBIDDEN, FORBIDDEN, FORBIDDEN],
    [`teams/${JEMS}/primaryChannel`, 'Channel.ReadBasic.All', FORBIDDEN, 200, FORBIDDEN, FORBIDDEN, FORBIDDEN]
  ];

  it.each(ROUTES)('%s with %s', async (path, least, without, ...granted) => {
    hub.tenant.setConsent([]);
    for (const who of ['member', 'visitor', 'guest', 'owner']) expect([who, await outcome(who, path, EVENTUAL)]).toEqual([who, without]);
    hub.tenant.setConsent([least]);
    for (const [at, who] of ['member', 'visitor', 'guest', 'owner'].entries()) expect([who, await outcome(who, path, EVENTUAL)]).toEqual([who, granted[at]]);
  });

  it('gives User.Read from the start, and nothing that a page of SharePoint has not been granted', async () => {
    expect(await outcome('member', 'me')).toBe(200);
    expect(await outcome('member', 'me/joinedTeams')).toEqual(FORBIDDEN);
    expect(await outcome('member', `groups/${JEMS}`)).toEqual(DENIED);
    expect(() => hub.tenant.setConsent(['Mail.Send'])).toThrow('No route needs the permission Mail.Send.');
  });

  it('names the scopes that Teams misses (Softeria/ms-365-mcp-server#65)', async () => {
    const { body } = await get('member', `teams/${JEMS}/channels`);
    expect(body.error).toMatchObject({ message: expect.stringMatching(/^Missing scope permissions on the request\. API requires one of 'Channel\.ReadBasic\.All, .*'\. Scopes on the request 'User\.Read'$/) });
  });

  it('tells a guest that Teams does not answer guests (microsoft-graph-docs-contrib#2162)', async () => {
    hub.tenant.setConsent(['Channel.ReadBasic.All']);
    const { body } = await get('guest', `teams/${JEMS}/channels`);
    expect(body.error).toMatchObject({ code: 'Forbidden', message: expect.stringContaining('GuestAccessDenied'), innerError: { code: 'AccessDenied' } });
  });
});

describe('what the routes answer', () => {
  beforeEach(() => hub.tenant.setConsent(['User.Read', 'User.ReadBasic.All', 'GroupMember.Read.All', 'Team.ReadBasic.All', 'Channel.ReadBasic.All']));

  it('the person, with and without $select', async () => {
    const { body } = await get('guest', 'me');
    expect(body).toMatchObject({ '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#users/$entity', displayName: 'Greta Guest', surname: 'Guest', userPrincipalName: expect.stringContaining('#EXT#') });
    expect(body).not.toHaveProperty('userType');
    expect((await get('guest', 'me?$select=id,userType')).body).toEqual({ '@odata.context': expect.stringContaining('#users(id,userType)/$entity'), id: personByKey('guest').objectId, userType: 'Guest' });
  });

  it('the groups of the communities that a person is in: a channel has the group of its team', async () => {
    expect((await get('member', 'me/memberOf?$select=id,displayName')).body.value).toEqual([
      { '@odata.type': '#microsoft.graph.group', id: FINANCE, displayName: 'Financial management' },
      { '@odata.type': '#microsoft.graph.group', id: JEMS, displayName: 'Jems network' }
    ]);
    expect(await names('visitor', 'me/memberOf')).toEqual([]);
    expect(await names('owner', 'me/transitiveMemberOf')).toEqual(['Communication and visibility', 'Inter Programme collaboration']);
  });

  it('only ids of what the app may not read (Graph\'s page on limited information, microsoft-graph-explorer-v4#3889)', async () => {
    hub.tenant.setConsent(['User.Read']);
    expect((await get('member', 'me/memberOf')).body.value?.[1]).toMatchObject({ '@odata.type': '#microsoft.graph.group', id: JEMS, displayName: null });
    hub.tenant.setConsent(['GroupMember.Read.All']);
    expect((await get('member', `groups/${JEMS}/members`)).body.value).toEqual([expect.objectContaining({ id: personByKey('member').objectId, displayName: null })]);
  });

  it('one\'s own user with User.Read, by object id and by name', async () => {
    hub.tenant.setConsent(['User.Read']);
    const { objectId, userPrincipalName } = personByKey('guest');
    expect(await outcome('guest', `users/${objectId}`)).toBe(200);
    expect(await outcome('guest', `users/${encodeURIComponent(userPrincipalName)}`)).toBe(200);
    expect(await outcome('guest', `users/${personByKey('owner').objectId}`)).toEqual(DENIED);
  });

  it('a team, its general channel, and private channels to those who are in them', async () => {
    expect((await get('member', `teams/${JEMS}`)).body).toMatchObject({ id: JEMS, displayName: 'Jems network', visibility: 'private', internalId: threadId(6) });
    expect((await get('member', `teams/${JEMS}/primaryChannel`)).body).toMatchObject({ id: threadId(6), displayName: 'General', membershipType: 'standard' });
    const { body } = await get('member', `teams/${JEMS}/channels`);
    expect(body.value).toEqual([
      expect.objectContaining({ id: threadId(6), displayName: 'General', membershipType: 'standard' }),
      expect.objectContaining({ id: threadId(6, 2), displayName: 'User Group', membershipType: 'private' })
    ]);
    expect(await names('member', `teams/${FINANCE}/channels`)).toEqual(['General']);
  });

  it('joinedTeams with id, name and description only, as its page says', async () => {
    expect((await get('member', 'me/joinedTeams')).body.value?.[1]).toMatchObject({ id: JEMS, displayName: 'Jems network', description: expect.any(String), webUrl: null });
  });

  it.each([
    ['groups/nope', 404, 'Request_ResourceNotFound', 'Resource \'nope\' does not exist or one of its queried reference-property objects are not present.'],
    ['users/nope', 404, 'Request_ResourceNotFound', 'Resource \'nope\' does not exist or one of its queried reference-property objects are not present.'],
    ['teams/nope', 404, 'NotFound', 'No team found with Group Id nope'],
    [`teams/${AUDITORS}`, 403, 'Forbidden', 'Failed to execute Skype backend request GetThreadS2SRequest.']
  ])('%s: %d %s', async (path, status, code, message) => {
    const response = await hub.fetchAs('member', `/graph/v1.0/${path}`);
    const { error } = await response.json() as { error: { innerError: Record<string, string> } };
    expect([response.status, error]).toEqual([status, expect.objectContaining({ code, message })]);
    expect(error.innerError['request-id']).toBe(response.headers.get('request-id'));
  });
});

describe('options', () => {
  beforeEach(() => hub.tenant.setConsent(['User.Read', 'GroupMember.Read.All', 'Team.ReadBasic.All', 'Channel.ReadBasic.All']));

  it('pages by $top, and every nextLink leads on until the last page', async () => {
    const pages: unknown[] = [];
    let address: string | undefined = `${hub.origin}/graph/v1.0/me/memberOf?$top=1&$select=displayName`;
    while (address !== undefined) {
      const { value, '@odata.nextLink': next } = await (await hub.fetchAs('member', address.slice(hub.origin.length))).json() as { value: object[]; '@odata.nextLink'?: string };
      pages.push(value.length);
      address = next;
    }
    expect(pages).toEqual([1, 1]);
  });

  it('leads to graph.microsoft.com when the page believes that it calls it', async () => {
    const { body } = await get('member', 'me/memberOf?$top=1', { 'X-Forwarded-Host': 'graph.microsoft.com' });
    expect(body['@odata.nextLink']).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/me\/memberOf\?\$top=1&\$skiptoken=\w+$/);
  });

  it('counts, filters, sorts and casts with ConsistencyLevel: eventual and $count=true', async () => {
    const cast = 'me/memberOf/microsoft.graph.group?$count=true';
    expect((await get('member', cast, EVENTUAL)).body).toMatchObject({ '@odata.count': 2, '@odata.context': expect.stringContaining('#groups') });
    expect(await names('member', `${cast}&$orderby=displayName desc`, EVENTUAL)).toEqual(['Jems network', 'Financial management']);
    expect(await names('member', `${cast}&$filter=startswith(displayName,'jems')`, EVENTUAL)).toEqual(['Jems network']);
    expect(await names('member', `${cast}&$filter=displayName eq 'Jems network' or displayName eq 'x'`, EVENTUAL)).toEqual(['Jems network']);
    const count = await hub.fetchAs('member', '/graph/v1.0/me/memberOf/$count', { headers: EVENTUAL });
    expect([count.headers.get('content-type'), await count.text()]).toEqual(['text/plain', '2']);
  });

  it('filters channels without them', async () => {
    expect(await names('member', `teams/${JEMS}/channels?$filter=membershipType eq 'private'`)).toEqual(['User Group']);
  });

  it('passes $count over without the header (microsoft-graph-docs#13142)', async () => {
    expect((await get('member', 'me/memberOf?$count=true')).body).not.toHaveProperty(['@odata.count']);
  });

  it.each([
    ['$filter without ConsistencyLevel (microsoft-graph-docs#13114)', 'me/memberOf?$filter=id eq \'x\'', {}, 'Request_UnsupportedQuery'],
    ['$orderby without ConsistencyLevel', 'me/memberOf?$orderby=displayName', {}, 'Request_UnsupportedQuery'],
    ['a cast without $count=true', 'me/memberOf/microsoft.graph.group', EVENTUAL, 'Request_UnsupportedQuery'],
    ['/$count without ConsistencyLevel (microsoft-graph-docs#9254)', 'me/memberOf/$count', {}, 'Request_BadRequest'],
    ['a filter of OData 3', 'me/memberOf?$count=true&$filter=substringof(\'a\',displayName)', EVENTUAL, 'BadRequest'],
    ['a broken filter', 'me/memberOf?$count=true&$filter=displayName eq', EVENTUAL, 'BadRequest'],
    ['a page of 1,000', 'me/memberOf?$top=1000', {}, 'Request_BadRequest'],
    ['a foreign token', 'me/memberOf?$skiptoken=abc', {}, 'Directory_ExpiredPageToken'],
    ['$top on channels (osodevops/ms-teams-cli#23)', `teams/${JEMS}/channels?$top=5`, {}, 'BadRequest'],
    ['$select on joinedTeams, whose page names no option', 'me/joinedTeams?$select=id', {}, 'BadRequest'],
    ['a broken address', 'users/%zz', {}, 'BadRequest']
  ])('refuses %s with 400', async (_, path, headers, code) => {
    expect(await outcome('member', path, headers)).toEqual([400, code]);
    expect(hub.tenant.refused).toEqual([]);
  });
});

describe('what the tenant does not know', () => {
  it.each([
    ['an unknown address', '/graph/v1.0/me/photo/$value', 'GET'],
    ['another version', '/graph/beta/me', 'GET'],
    ['an unknown option', '/graph/v1.0/me/memberOf?$search=x', 'GET'],
    ['an unknown property', '/graph/v1.0/me?$select=department', 'GET'],
    ['a write', '/graph/v1.0/me', 'PATCH']
  ])('is refused with 501 in Graph\'s error shape: %s', async (_, path, method) => {
    const response = await hub.fetchAs('member', path, { method });
    expect([response.status, await response.json()]).toEqual([501, {
      error: { code: 'notImplemented', message: expect.stringContaining('The local tenant does not know'), innerError: expect.objectContaining({ 'request-id': expect.any(String) }) },
      request: { method, url: `${hub.origin}${path}`, body: '' }
    }]);
    expect(hub.tenant.refused).toHaveLength(1);
  });

  it('answers nobody with 401 in Graph\'s error shape', async () => {
    const response = await fetch(`${hub.origin}/graph/v1.0/me`);
    expect([response.status, await response.json()]).toEqual([401, { error: expect.objectContaining({ code: 'InvalidAuthenticationToken' }) }]);
  });
});
