import { BearerToken } from '@pnp/queryable';
import type { Seed } from '../../../sharepoint/local/seeds/seeds';
import type { TenantContent } from '../../../sharepoint/local/tenant/content';
import { HUB_WEB, ROOT_WEB } from '../../../sharepoint/local/tenant/webs';
import { connect } from '../../../src/adapters/sharepoint/connect';
import { SpHubCommunityRepository } from '../../../src/adapters/sharepoint/hub/SpHubCommunityRepository';
import { SpCommunityRepository } from '../../../src/adapters/sharepoint/SpCommunityRepository';
import { arrangeFamilies } from '../../../src/domain/community/arrangeFamilies';
import { communitiesList } from '../../../src/lists/communities.list';
import { contactRequestsList } from '../../../src/lists/contactRequests.list';
import { outline } from '../../support/builders';
import { faultsAt } from '../../support/faults';
import { startTestTenant, type TestTenant } from '../../support/tenant';

const HUB = HUB_WEB.siteId;
const TEAMS = 'https://teams.microsoft.com/l/team/x';
const row = (Title: string, more: object = {}): Record<string, unknown> => ({ Title, HubKind: 'Team', ...more });
const channel = (Title: string, HubParent: string): Record<string, unknown> => row(Title, { HubKind: 'Private channel', HubParent });
const communities = (...rows: readonly Record<string, unknown>[]): Seed => ({ list: communitiesList, rows });
const homePage = { title: 'x', fileName: 'x.aspx', canvas: [] };

/** Everything that a column can hold. */
const FULL = row('Network, of “all”; kinds #1', {
  HubPurpose: 'One line\nand another', HubWhoShouldJoin: 'Everybody', HubRoles: ['Auditor', 'Controller'], HubNotFor: ['Other'], HubThemes: ['Finance'],
  HubStrands: ['A', 'B'], HubRegions: ['EUSBSR'], HubLanguages: ['Greek', 'English'], HubAccess: 'Open', HubStatus: 'View-only', HubParentFirst: false,
  HubViewOnlyUntil: '2027-03-31T12:00:00Z', HubTeamsLink: { Url: `${TEAMS}?a=1,2`, Description: 'Open, please' },
  HubSiteLink: { Url: 'https://contoso.sharepoint.com/sites/x', Description: '' }, HubGroupId: '00000000-0000-4000-8000-00000000020A', HubMailbox: 'all@interact.example',
  HubKeywords: 'Ελλάδα, Україна', HubFeatured: true, HubOrder: 2.5
});

const CONTENT: TenantContent = {
  seeds: [
    communities(FULL, row('Jems network', { HubOrder: 5 }), channel('User Group', 'Jems network')),
    { list: contactRequestsList, rows: [{ Title: 'Not a community', HubKind: 'Question', HubKey: 'k', HubMessage: 'x', HubSenderName: 'x', HubSenderEmail: 'x@y.example', HubMailbox: 'x@y.example' }] }
  ],
  sites: [
    { path: '/sites/finance', seeds: [communities(row('Flat rates', { HubOrder: 1 }), row('Jems network', { HubOrder: 6 }), channel('Core Group', 'Jems network'))] },
    { path: '/sites/jems', seeds: [communities(row('Testers', { HubOrder: 3 }))] }
  ],
  homePage
};

let tenant: TestTenant;
afterEach(() => tenant.close());
const start = async (content: TenantContent = CONTENT): Promise<void> => void (tenant = await startTestTenant({ content }));

const repository = (person = 'member', hub = HUB): SpHubCommunityRepository =>
  new SpHubCommunityRepository(hub, tenant.webUrl, webUrl => connect(webUrl, BearerToken(person)), 'en-US');

/** A request about Communities of a site, as the owner. */
async function owner(site: string, path: string, body: object | undefined, method?: 'MERGE' | 'DELETE'): Promise<Response> {
  const headers = { 'Content-Type': 'application/json', ...(method && { 'X-HTTP-Method': method, 'IF-Match': '*' }) };
  const response = await tenant.fetchAs('owner', `/sites/${site}/_api/web/getList('/sites/${site}/Lists/Communities')/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return response;
}

const change = (site: string, id: number, body: object): Promise<Response> => owner(site, `items(${id})`, body, 'MERGE');
const addRow = async (site: string, body: object): Promise<number> => ((await (await owner(site, 'items', body)).json()) as { Id: number }).Id;

test('reads the communities of all sites, in one order, with parents of their own site though ids and names come twice', async () => {
  await start();
  const { items, rejected } = await repository().findAll();
  expect(rejected).toEqual([]);
  expect(outline(arrangeFamilies(items))).toEqual([
    'Flat rates', 'Network, of “all”; kinds #1', 'Testers', 'Jems network', '  User Group', 'Jems network', '  Core Group'
  ]);
  const ids = items.map(community => community.id);
  expect(new Set(ids).size).toBe(7);
  expect(ids.every(id => Number.isSafeInteger(id) && id > 0)).toBe(true);
  expect((await repository().findAll()).items.map(community => community.id)).toEqual(ids);
});

test('gives each community as the list itself would, but for ids', async () => {
  await start();
  const fromList = await new SpCommunityRepository(connect(tenant.webUrl, BearerToken('member')), '/sites/hub/Lists/Communities', 'en-US').findAll();
  const { items } = await repository().findAll();
  const nameless = ({ id, parent, ...rest }: (typeof items)[number]): object => ({ ...rest, parent: parent?.name, hasId: id > 0 });
  expect(items.map(nameless)).toEqual(expect.arrayContaining(fromList.items.map(nameless)));
  expect(fromList.items).toHaveLength(3);
});

test('successors lead to rows of the same list; one that search does not find is left out', async () => {
  await start();
  const [hidden, old] = [await addRow('finance', { Title: 'Gone', HubKind: 'Team' }), await addRow('finance', { Title: 'Old finance', HubKind: 'Legacy community', HubStatus: 'Archived' })];
  await change('finance', old, { HubSuccessorsId: [1, 2, hidden] });
  await owner('finance', `items(${hidden})`, undefined, 'DELETE');
  const { items } = await repository().findAll();
  const flatRates = items.find(({ name }) => name === 'Flat rates');
  const jemsOfFinance = items.find(({ name }) => name === 'Core Group')?.parent;
  expect(items.find(({ name }) => name === 'Old finance')?.successors).toEqual([{ id: flatRates?.id, name: 'Flat rates' }, jemsOfFinance]);
});

test('search trims: a guest does not see a site that is closed to guests', async () => {
  await start();
  const names = async (person: string): Promise<readonly string[]> => (await repository(person).findAll()).items.map(({ name }) => name);
  expect(await names('visitor')).toContain('Testers');
  const seen = await names('guest');
  expect(seen).toHaveLength(6);
  expect(seen).not.toContain('Testers');
});

test('pages past 500 rows, each once', async () => {
  const rows = Array.from({ length: 1201 }, (_, index) => row(`Group ${index + 1}`, { HubOrder: index, HubPurpose: `Purpose ${index + 1}` }));
  await start({ ...CONTENT, sites: [{ path: '/sites/finance', seeds: [communities(...rows)] }] });
  const { items, rejected } = await repository().findAll();
  expect([items.length, rejected]).toEqual([1204, []]);
  expect(new Set(items.map(({ id }) => id)).size).toBe(1204);
  const asked = (await faultsAt(tenant.origin).calls()).filter(({ url }) => url.includes('search/query'));
  expect(asked.map(({ url }) => /IndexDocId/.test(url))).toEqual([false, true, true]);
  expect(await repository().findPurposes()).toHaveProperty('size', 1202);
});

test('500 rows exactly are one page, and a look whether more follows', async () => {
  const rows = Array.from({ length: 500 }, (_, index) => row(`Group ${index + 1}`));
  await start({ seeds: [communities(...rows)], homePage });
  expect((await repository().findAll()).items).toHaveLength(500);
});

test('keeps the good rows, and names what is wrong with the others', async () => {
  await start();
  await addRow('finance', { Title: 'Trap', HubKind: 'Team', HubTeamsLink: { Url: 'javascript:alert(1)', Description: 'x' } });
  await addRow('finance', { Title: 'Foreign', HubKind: 'Team', HubTeamsLink: { Url: 'https://evil.test/, https://teams.microsoft.com/', Description: 'x' } });
  await addRow('finance', { Title: 'Orphan', HubKind: 'Private channel' });
  const lost = await addRow('finance', { Title: 'Lost parent', HubKind: 'Team' });
  await addRow('finance', { Title: 'Child', HubKind: 'Private channel', HubParentId: lost });
  await change('finance', lost, { Title: '' });
  const { items, rejected } = await repository().findAll();
  expect(items).toHaveLength(7);
  const problems = rejected.map(({ rowTitle, problems: [{ column, reason }] }) => `${rowTitle}: ${column} ${reason}`);
  expect(problems.sort()).toEqual([': Name required', 'Child: Parent parentRequired', 'Foreign: Teams link link', 'Orphan: Parent parentRequired', 'Trap: Teams link link']);
});

test('purposes come by the same ids, those that there are', async () => {
  await start();
  const finder = repository();
  const { items } = await finder.findAll();
  expect([...await finder.findPurposes()]).toEqual([[items.find(({ name }) => name.startsWith('Network'))?.id, 'One line\nand another']]);
});

test('the contact comes from the item on its own site, with or without a reading of all before', async () => {
  await start();
  const people = await tenant.spAs('owner').web.siteUsers.select('Id', 'Title', 'Email')<readonly { Id: number; Title: string; Email: string }[]>();
  await change('finance', 1, { HubContactId: people[0].Id });
  const { items } = await repository().findAll();
  const idOf = (name: string): number => items.find(community => community.name === name)?.id ?? 0;
  const fresh = repository();
  expect(await fresh.findContact(idOf('Flat rates'))).toEqual({ name: people[0].Title, email: people[0].Email });
  expect(await fresh.findContact(idOf('Testers'))).toBeUndefined();
  expect(await fresh.findContact(4711)).toBeUndefined();
});

describe('what the search schema lacks', () => {
  test.each([['one column', ['HubRegions']], ['the kind, by which communities are found', ['HubKind']], ['all', Object.keys(communitiesList.fields)]])('%s: a wrong setting that names the table', async (_, aliases) => {
    await start();
    tenant.tenant.setUnmapped(aliases);
    const rejection = await repository().findAll().catch((error: unknown) => error);
    expect(rejection).toMatchObject({ kind: 'setting', message: expect.stringContaining('docs/administrator.md') as string });
    expect((rejection as Error).message).toContain(aliases[0]);
  });

  test('nothing, but the hub has no communities: an empty listing', async () => {
    await start({ seeds: [], homePage });
    expect(await repository().findAll()).toEqual({ items: [], rejected: [] });
    tenant.tenant.setUnmapped(['HubKind']);
    await expect(repository().findAll()).rejects.toMatchObject({ kind: 'setting' });
  });

  test('nothing, but search has not looked yet: empty until it has', async () => {
    await start();
    tenant.tenant.setSearchLag(3600);
    expect((await repository().findAll()).items).toHaveLength(0);
    tenant.tenant.setSearchLag(0);
    expect((await repository().findAll()).items).toHaveLength(7);
  });
});

test.each([ROOT_WEB.siteId, '00000000-0000-4000-8000-0000000000ff'])('a hub without sites %s is empty', async hub => {
  await start();
  expect((await repository('member', hub).findAll()).items).toEqual([]);
});

test.each(['', '00000000-0000-0000-0000-000000000000', '} OR Title:* OR {'])('a page outside any hub (%j) is a wrong setting', async hub => {
  await start();
  await expect(repository('member', hub).findAll()).rejects.toMatchObject({ kind: 'setting', message: expect.stringContaining('no hub') as string });
});

describe('faults', () => {
  test('a throttled search is asked again, and says busy when it stays so', async () => {
    await start();
    const faults = faultsAt(tenant.origin);
    await faults.add({ fault: 'busy', path: '*/_api/search/*', times: 1 });
    expect((await repository().findAll()).items).toHaveLength(7);
    await faults.add({ fault: 'busy', path: '*/_api/search/*', times: 9 });
    await expect(repository().findAll()).rejects.toMatchObject({ kind: 'busy' });
  });

  test.each([['throttled', 'busy'], ['serverError', 'server'], ['signInPage', 'signedOut'], ['emptyBody', 'server'], ['drop', 'offline']] as const)('%s is %s', async (fault, kind) => {
    await start();
    await faultsAt(tenant.origin).add({ fault, path: '*/_api/search/*' });
    await expect(repository().findAll()).rejects.toMatchObject({ kind });
  });

  test('nobody signed in is signedOut', async () => {
    await start();
    await expect(repository('nobody').findAll()).rejects.toMatchObject({ kind: 'signedOut' });
  });
});
