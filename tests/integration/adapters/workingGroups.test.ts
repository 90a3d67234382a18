import { BearerToken } from '@pnp/queryable';
import { BrowserCopies } from '../../../src/adapters/browser/BrowserCopies';
import { connect } from '../../../src/adapters/sharepoint/connect';
import { SpListDirectory } from '../../../src/adapters/sharepoint/SpListDirectory';
import { SpWorkingGroupRepository } from '../../../src/adapters/sharepoint/SpWorkingGroupRepository';
import { faultsAt } from '../../support/faults';
import { memoryStorage } from '../../support/memoryStorage';
import { startTestTenant, type TestTenant } from '../../support/tenant';

let tenant: TestTenant;
beforeEach(async () => {
  tenant = await startTestTenant();
});
afterEach(() => tenant.close());

const GROUPS = '/sites/hub/Lists/WorkingGroups';

const repository = (person = 'guest', copies?: BrowserCopies): SpWorkingGroupRepository =>
  new SpWorkingGroupRepository(connect(tenant.webUrl, BearerToken(person)), GROUPS, 'en-US', copies);

async function addGroup(row: Record<string, unknown>): Promise<number> {
  const added = (await tenant.spAs('owner').web.getList(GROUPS).items.add(row)) as { Id: number };
  return added.Id;
}

test('reads the four working groups with one call', async () => {
  const before = (await faultsAt(tenant.origin).calls()).length;
  const { items, rejected } = await repository().findAll();
  expect(await faultsAt(tenant.origin).calls()).toHaveLength(before + 1);
  expect(rejected).toEqual([]);
  expect(items.map(group => [group.name, group.nickname, group.status, group.community])).toEqual([
    ['Evaluation', 'Evaluation pilots', 'Active', 'Programme and project management'],
    ['Indicators', 'Informal working group on indicators', 'Active', 'Programme and project management'],
    ['Performance-based approach', 'The Performers', 'Active', 'Financial management'],
    ['State aid', '', 'Active', 'Financial management']
  ]);
  const communities: readonly { Id: number; Title: string }[] = await tenant.spAs('guest').web.getList('/sites/hub/Lists/Communities').items.select('Id', 'Title')();
  const nameOf = new Map(communities.map(({ Id, Title }) => [Id, Title]));
  expect(items.map(group => group.communityId && nameOf.get(group.communityId))).toEqual(items.map(group => group.community));
});

test('period and links come as the list has them', async () => {
  const id = await addGroup({
    Title: 'Simplification', HubStatus: 'Planned', HubStartsOn: '2026-01-31T23:00:00Z', HubEndsOn: '2026-12-30T23:00:00Z',
    HubSiteLink: { Url: 'https://contoso.sharepoint.com/sites/simplification', Description: 'x' }
  });
  const group = (await repository().findAll()).items.find(item => item.id === id);
  expect(group).toMatchObject({ startsOn: '2026-02-01', endsOn: '2026-12-31', siteLink: 'https://contoso.sharepoint.com/sites/simplification', community: undefined, mailbox: undefined });
});

test('a link that must not be used is left out, the group stays; one without a status is refused', async () => {
  const trapped = await addGroup({ Title: 'Trap', HubStatus: 'Active', HubTeamsLink: { Url: 'javascript:alert(1)', Description: 'x' } });
  const vague = await addGroup({ Title: 'Vague', HubStatus: null });
  const { items, rejected } = await repository().findAll();
  expect(items.find(({ id }) => id === trapped)).toMatchObject({ name: 'Trap', teamsLink: undefined });
  expect(rejected.map(({ rowId, problems }) => [rowId, problems.map(({ column }) => column)])).toEqual([[vague, ['Status']]]);
});

test.each(['HubStartsOn', 'HubContact'])('a list that lost the column %s is read all the same, with the names of communities', async column => {
  await tenant.spAs('owner').web.getList(GROUPS).fields.getByInternalNameOrTitle(column).delete();
  const { items } = await repository('member').findAll();
  expect(items.map(({ community }) => community)).toContain('Financial management');
  expect((await repository('member').findContacts()).size).toBe(0);
});

test('a list that is missing is not found', async () => {
  await tenant.spAs('owner').web.getList(GROUPS).delete();
  await expect(repository().findAll()).rejects.toMatchObject({ kind: 'notFound' });
});

test('persons come by themselves and are in no copy; who has left the site is named no more', async () => {
  const storage = memoryStorage();
  const withPerson = await addGroup({ Title: 'Led', HubStatus: 'Active', HubContactId: 15 });
  const contacts = await repository('member').findContacts();
  expect([...contacts.keys()]).toEqual([withPerson]);
  const { name, email } = contacts.get(withPerson) ?? { name: '', email: '' };
  expect(name).toMatch(/\w/);
  await repository('member', new BrowserCopies('member', () => storage)).findAll();
  await new Promise(resolve => setTimeout(resolve, 5));
  const stored = storage.getItem(storage.key(0) ?? '') ?? '';
  expect(stored).toContain('Led');
  expect(stored).not.toContain(name);
  expect(stored).not.toContain(email);
});

test('persons that the site does not tell are not known; a server that fails says so', async () => {
  const faults = faultsAt(tenant.origin);
  await faults.add({ fault: 'forbidden', path: '*/items' });
  expect((await repository().findContacts()).size).toBe(0);
  await faults.clear();
  await faults.add({ fault: 'serverError', path: '*/items' });
  await expect(repository().findContacts()).rejects.toMatchObject({ kind: 'server' });
});

test('a page author can choose among the lists of the site, by URL', async () => {
  const lists = await new SpListDirectory(connect(tenant.webUrl, BearerToken('author'))).findLists();
  expect(lists).toEqual(expect.arrayContaining([{ title: 'Communities', url: '/sites/hub/Lists/Communities' }]));
});
