import { AuthenticationHandler, Client, HTTPMessageHandler, PageIterator, type PageCollection } from '@microsoft/microsoft-graph-client';
import { graphfi, DefaultHeaders, DefaultInit, type GraphFI } from '@pnp/graph';
import '@pnp/graph/batching';
import '@pnp/graph/groups';
import '@pnp/graph/members';
import '@pnp/graph/teams';
import '@pnp/graph/users';
import { BearerToken, BrowserFetch, DefaultParse } from '@pnp/queryable';
import { groupId, threadId } from '../../../sharepoint/local/seeds/teamsLinks';
import { startTestTenant, type TestTenant } from '../../support/tenant';

let hub: TestTenant;
beforeEach(async () => {
  hub = await startTestTenant();
  hub.tenant.setConsent(['User.Read', 'GroupMember.Read.All', 'User.ReadBasic.All', 'Team.ReadBasic.All', 'Channel.ReadBasic.All']);
});
afterEach(() => hub.close());

const JEMS = groupId(6);
const FORWARDED = { 'X-Forwarded-Host': 'graph.microsoft.com' };
const toTenant = (url: string): string => url.replace('https://graph.microsoft.com', `${hub.origin}/graph`);

describe('@pnp/graph', () => {
  /** Its batches need an https address, so the address is changed on the way out, as the hub's page does. */
  const graphAs = (who: string): GraphFI => graphfi().using(DefaultInit(), DefaultHeaders(), DefaultParse(), BearerToken(who), instance => {
    instance.on.send.replace((url: URL, init: RequestInit) => fetch(toTenant(url.href), { ...init, headers: { ...init.headers as Record<string, string>, ...FORWARDED } }));
    return instance;
  });

  it('reads from the tenant\'s own address too', async () => {
    const graph = graphfi(`${hub.origin}/graph/v1.0`).using(DefaultInit(`${hub.origin}/graph/v1.0`), DefaultHeaders(), BrowserFetch(), DefaultParse(), BearerToken('member'));
    const pages: number[] = [];
    for await (const page of graph.me.memberOf.top(1)) pages.push((page as object[]).length);
    expect(pages).toEqual([1, 1]);
  });

  it('reads every route that it has', async () => {
    const graph = graphAs('member');
    expect(await graph.me()).toMatchObject({ displayName: 'Mila Member' });
    expect(await graph.me.memberOf()).toEqual([expect.objectContaining({ id: groupId(4) }), expect.objectContaining({ id: JEMS })]);
    expect(await graph.me.transitiveMemberOf()).toHaveLength(2);
    expect(await graph.me.joinedTeams()).toEqual([expect.anything(), expect.objectContaining({ displayName: 'Jems network' })]);
    expect(await graph.teams.getById(JEMS)()).toMatchObject({ displayName: 'Jems network' });
    expect(await graph.teams.getById(JEMS).primaryChannel()).toMatchObject({ id: threadId(6) });
    expect(await graph.teams.getById(JEMS).channels()).toHaveLength(2);
    expect(await graph.groups.getById(JEMS)()).toMatchObject({ displayName: 'Jems network' });
    expect(await graph.groups.getById(JEMS).members()).toEqual([expect.objectContaining({ displayName: 'Mila Member' })]);
    expect(await graph.users.getById('mila.member@contoso.example').select('id', 'mail')()).toMatchObject({ mail: 'mila.member@contoso.example' });
  });

  it('pages through memberships', async () => {
    const pages: number[] = [];
    for await (const page of graphAs('member').me.memberOf.top(1)) pages.push((page as object[]).length);
    expect(pages).toEqual([1, 1]);
  });

  it('batches, and a part fails alone', async () => {
    const [batched, execute] = graphAs('member').batched();
    const answers = Promise.allSettled([batched.me(), batched.me.memberOf(), batched.teams.getById(groupId(1))()]);
    await execute();
    const [me, groups, foreign] = await answers;
    expect(me).toMatchObject({ value: { displayName: 'Mila Member' } });
    expect(groups).toMatchObject({ status: 'fulfilled', value: [{ id: groupId(4) }, { id: JEMS }] });
    expect(foreign).toMatchObject({ status: 'rejected', reason: { status: 403 } });
  });
});

describe('Microsoft\'s Graph client', () => {
  /** Its own chain takes the token away from every request that does not go to https, so the address is changed behind it, as the hub's page does. */
  function clientAs(who: string): Client {
    const authentication = new AuthenticationHandler({ getAccessToken: () => Promise.resolve(who) });
    const http = new HTTPMessageHandler();
    authentication.setNext({
      execute: context => {
        context.request = toTenant(String(context.request));
        return http.execute(context);
      }
    });
    return Client.initWithMiddleware({ defaultVersion: 'v1.0', middleware: authentication });
  }

  it('reads with its options', async () => {
    expect(await clientAs('member').api('/me').select('id,displayName').get()).toMatchObject({ displayName: 'Mila Member' });
    const groups = await clientAs('member').api('/me/memberOf/microsoft.graph.group').header('ConsistencyLevel', 'eventual').count(true).filter('startsWith(displayName,\'Jems\')').orderby('displayName').get() as object;
    expect(groups).toMatchObject({ '@odata.count': 1, value: [{ id: JEMS }] });
  });

  it('follows pages with its iterator', async () => {
    const first = await clientAs('member').api('/me/memberOf').headers(FORWARDED).top(1).get() as PageCollection;
    const seen: string[] = [];
    await new PageIterator(clientAs('member'), first, (group: { id: string }) => seen.push(group.id) > 0).iterate();
    expect(seen).toEqual([groupId(4), JEMS]);
  });

  it('throws Graph\'s own error', async () => {
    await expect(clientAs('guest').api('/me/joinedTeams').get()).rejects.toMatchObject({ statusCode: 403, code: 'Forbidden', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  });
});

describe('$batch', () => {
  const send = async (body: unknown): Promise<{ readonly status: number; readonly answer: { responses?: Record<string, unknown>[]; error?: object } }> => {
    const response = await hub.fetchAs('member', '/graph/v1.0/$batch', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: typeof body === 'string' ? body : JSON.stringify(body) });
    return { status: response.status, answer: await response.json() as { responses?: Record<string, unknown>[] } };
  };
  const request = (id: string, url: string, dependsOn?: readonly string[]): object => ({ id, method: 'GET', url, dependsOn });

  it('answers in the order of dependsOn, and 424 to what depends on a failure', async () => {
    const { status, answer } = await send({ requests: [request('3', '/me', ['2']), request('1', 'me'), request('2', '/groups/nope', ['1'])] });
    expect([status, answer.responses?.map(one => [one.id, one.status])]).toEqual([200, [['1', 200], ['2', 404], ['3', 424]]]);
    expect(answer.responses?.[0].body).toMatchObject({ displayName: 'Mila Member' });
  });

  it('hands headers to the parts', async () => {
    const { answer } = await send({ requests: [{ ...request('1', '/me/memberOf/$count'), headers: { ConsistencyLevel: 'eventual' } }] });
    expect(answer.responses).toEqual([expect.objectContaining({ status: 200, body: '2' })]);
  });

  it.each([
    ['21 requests', { requests: Array.from({ length: 21 }, (_, index) => request(String(index), '/me')) }],
    ['one id twice', { requests: [request('1', '/me'), request('1', '/me')] }],
    ['a circle', { requests: [request('1', '/me', ['2']), request('2', '/me', ['1'])] }],
    ['an unknown dependency', { requests: [request('1', '/me', ['9'])] }],
    ['no requests', {}],
    ['no url', { requests: [{ id: '1', method: 'GET' }] }],
    ['an absolute url', { requests: [request('1', 'https://graph.microsoft.com/v1.0/me')] }],
    ['a body without Content-Type', { requests: [{ ...request('1', '/me'), body: {} }] }],
    ['no JSON', '{"requests":']
  ])('refuses %s with 400', async (_, body) => {
    expect(await send(body)).toEqual({ status: 400, answer: { error: expect.objectContaining({ code: 'BadRequest' }) } });
  });
});
