import { Client, HTTPMessageHandler } from '@microsoft/microsoft-graph-client';
import { graphfi, DefaultHeaders, DefaultInit } from '@pnp/graph';
import '@pnp/graph/groups';
import '@pnp/graph/members';
import '@pnp/graph/teams';
import '@pnp/graph/users';
import { BearerToken, BrowserFetch, DefaultParse } from '@pnp/queryable';
import { startTestTenant, type TestTenant } from '../../support/tenant';
import { SMALL_CONTENT } from './smallContent';

let hub: TestTenant;
beforeEach(async () => { hub = await startTestTenant({ content: SMALL_CONTENT, mayRefuse: true }); });
afterEach(() => hub.close());

it('answers the person, with and without $select', async () => {
  const me = await (await hub.fetchAs('guest', '/graph/v1.0/me')).json();
  expect(me).toMatchObject({ '@odata.context': expect.stringContaining('$metadata#users/$entity'), displayName: 'Greta Guest', surname: 'Guest', mail: 'greta@partner.example', userPrincipalName: expect.stringContaining('#EXT#') });
  expect(await (await hub.fetchAs('guest', '/graph/v1.0/me?$select=id,mail')).json()).toEqual({ '@odata.context': expect.any(String), id: '00000000-0000-4000-8000-000000000113', mail: 'greta@partner.example' });
});

it('answers the groups of the communities that a person is in: a channel has the group of its team', async () => {
  const { value } = await (await hub.fetchAs('member', '/graph/v1.0/me/memberOf?$select=id,displayName')).json() as { value: object[] };
  expect(value).toEqual([{ '@odata.type': '#microsoft.graph.group', id: 'group-jems', displayName: 'Jems network' }]);
  expect(await (await hub.fetchAs('visitor', '/graph/v1.0/me/memberOf')).json()).toMatchObject({ value: [] });
});

it('is read by PnPjs', async () => {
  const graph = graphfi().using(DefaultInit(`${hub.origin}/graph/v1.0`), DefaultHeaders(), BrowserFetch(), DefaultParse(), BearerToken('member'));
  expect(await graph.me()).toMatchObject({ displayName: 'Mila Member' });
  expect(await graph.me.joinedTeams()).toEqual([expect.objectContaining({ id: 'group-jems', displayName: 'Jems network' })]);
  expect(await graph.me.memberOf()).toEqual([expect.objectContaining({ id: 'group-jems' })]);
});

it('is read by Microsoft\'s Graph client', async () => {
  // Its usual chain takes the token away from every request that does not go to https.
  const client = Client.initWithMiddleware({ baseUrl: `${hub.origin}/graph`, defaultVersion: 'v1.0', middleware: new HTTPMessageHandler() });
  expect(await client.api('/me/memberOf').header('Authorization', 'Bearer member').get()).toMatchObject({ value: [{ id: 'group-jems' }] });
});

it.each([
  ['an unknown address', '/graph/v1.0/me/photo/$value', 'GET'],
  ['another version', '/graph/beta/me', 'GET'],
  ['an unknown option', '/graph/v1.0/me/memberOf?$top=5', 'GET'],
  ['an unknown property', '/graph/v1.0/me?$select=department', 'GET'],
  ['a write', '/graph/v1.0/me', 'PATCH']
])('refuses %s with 501 in Graph\'s error shape', async (_, path, method) => {
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
