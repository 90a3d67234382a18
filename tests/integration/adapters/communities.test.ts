import { BearerToken } from '@pnp/queryable';
import '@pnp/sp/fields/list';
import { connect } from '../../../src/adapters/sharepoint/connect';
import { SpCommunityRepository } from '../../../src/adapters/sharepoint/SpCommunityRepository';
import { arrangeFamilies } from '../../../src/domain/community/arrangeFamilies';
import type { Community } from '../../../src/domain/community/Community';
import { outline } from '../../support/builders';
import { faultsAt } from '../../support/faults';
import { addCommunityRow, COMMUNITIES } from '../../support/rows';
import { startTestTenant, type TestTenant } from '../../support/tenant';

let tenant: TestTenant;
beforeEach(async () => {
  tenant = await startTestTenant();
});
afterEach(() => tenant.close());

const repository = (person = 'member', listUrl = COMMUNITIES): SpCommunityRepository =>
  new SpCommunityRepository(connect(tenant.webUrl, BearerToken(person)), listUrl, 'en-US');

test('reads the ten teams, their thirteen channels, each beneath its parent, and the four old communities, in the owners’ order', async () => {
  const { items, rejected } = await repository().findAll();
  expect(rejected).toEqual([]);
  expect(outline(arrangeFamilies(items))).toEqual([
    'Auditors network',
    'Communication and visibility', '  Transnational Communication', '  IPA Communication',
    'Controllers network',
    'Financial management', '  South West Europe',
    'Interact Monitoring Committee',
    'Jems network', '  Core Group', '  User Group',
    'National Contact Points',
    'Inter Programme collaboration', '  Baltic Sea', '  Med Lab Group', '  Transnational programme heads', '  Interregional programme heads', '  HIT 2021–2027',
    'External Cooperation',
    'Programme and project management', '  Evaluation pilot Interreg added value', '  Evaluation pilot ISO', '  Evaluation pilot MRS & SBS',
    'Audit Authorities', 'National Control (FLC)', 'HIT Core Group', 'Transnational & Interregional communication'
  ]);
});

test('old communities are archived, say until when they could be read, and lead to their successors', async () => {
  const { items } = await repository().findAll();
  const old = items.filter(({ kind }) => kind === 'Legacy community');
  expect(old.map(({ name, status, viewOnlyUntil, successors }) => [name, status, viewOnlyUntil, ...successors.map(successor => successor.name)])).toEqual([
    ['Audit Authorities', 'Archived', '2025-08-31', 'Auditors network'],
    ['National Control (FLC)', 'Archived', '2025-08-31', 'Controllers network'],
    ['HIT Core Group', 'Archived', '2025-08-31', 'HIT 2021–2027'],
    ['Transnational & Interregional communication', 'Archived', '2025-08-31', 'Transnational Communication']
  ]);
  expect(old.flatMap(({ successors }) => successors).every(({ id, name }) => items.find(item => item.id === id)?.name === name)).toBe(true);
});

test('a guest reads the same', async () => {
  expect((await repository('guest').findAll()).items).toHaveLength(27);
});

test('keeps the good rows, and names what is wrong with the others', async () => {
  const script = await addCommunityRow(tenant, { Title: 'Trap', HubTeamsLink: { Url: 'javascript:alert(1)', Description: 'x' } });
  const nameless = await addCommunityRow(tenant, { Title: '' });
  const orphan = await addCommunityRow(tenant, { Title: 'Orphan', HubParentId: 99999 });
  const first = await addCommunityRow(tenant, { Title: 'Hen' });
  const second = await addCommunityRow(tenant, { Title: 'Egg', HubParentId: first });
  await tenant.spAs('owner').web.getList(COMMUNITIES).items.getById(first).update({ HubParentId: second });
  const { items, rejected } = await repository().findAll();
  expect(items).toHaveLength(27);
  const found = rejected.map(row => [row.rowId, ...row.problems.map(problem => `${problem.column}: ${problem.reason}`)]);
  expect(found.sort((a, b) => Number(a[0]) - Number(b[0]))).toEqual([
    [script, 'Teams link: link'],
    [nameless, 'Name: required'],
    [orphan, 'Parent: parentMissing'],
    [first, 'Parent: parentCycle'],
    [second, 'Parent: parentCycle']
  ]);
});

test('channels of a refused team stay, with the name of their parent', async () => {
  const sp = tenant.spAs('owner');
  const [jems] = (await sp.web.getList(COMMUNITIES).items.filter("Title eq 'Jems network'")()) as { Id: number }[];
  await sp.web.getList(COMMUNITIES).items.getById(jems.Id).update({ HubTeamsLink: { Url: 'https://evil.test/', Description: '' } });
  const { items, rejected } = await repository().findAll();
  expect(rejected).toHaveLength(1);
  expect(items.find(community => community.name === 'User Group')?.parent).toEqual({ id: jems.Id, name: 'Jems network' });
});

const named = async (name: string): Promise<Community | undefined> => (await repository().findAll()).items.find(community => community.name === name);
const list = () => tenant.spAs('owner').web.getList(COMMUNITIES);

test('a wrong value in a column that is only extra does not hide its row', async () => {
  await addCommunityRow(tenant, {
    Title: 'Good enough', HubTeamsLink: { Url: 'https://teams.microsoft.com/l/team/1', Description: 'x' }, HubSiteLink: { Url: 'https://evil.test/', Description: 'x' }, HubRoles: ['Auditor']
  });
  expect(await named('Good enough')).toMatchObject({ teamsLink: 'https://teams.microsoft.com/l/team/1', siteLink: undefined, roles: ['Auditor'], isParentFirst: true, isFeatured: false });
});

test('successors come with their names; those that were deleted lead nowhere', async () => {
  await addCommunityRow(tenant, { Title: 'Old place', HubStatus: 'View-only', HubViewOnlyUntil: '2026-02-01T00:00:00Z', HubSuccessorsId: [1, 99999] });
  expect(await named('Old place')).toMatchObject({ viewOnlyUntil: '2026-02-01', successors: [{ id: 1, name: 'Auditors network' }] });
});

test('the first view is one request, without joins and without purposes', async () => {
  const faults = faultsAt(tenant.origin);
  const { items } = await repository().findAll();
  const calls = await faults.calls();
  expect(calls).toHaveLength(1);
  expect(decodeURIComponent(calls[0].url)).not.toMatch(/expand|HubPurpose|HubContact/i);
  expect(items[0]).toMatchObject({ purpose: '', addedOn: expect.stringMatching(/^20\d\d-/) as string });
});

test('purposes follow, with nothing else', async () => {
  const purposes = await repository().findPurposes();
  const [{ url }] = await faultsAt(tenant.origin).calls();
  expect(new URL(url, 'https://x').searchParams.get('$select')).toBe('Id,HubPurpose');
  expect(purposes.get(1)).toEqual(expect.any(String));
  expect([...purposes.values()]).not.toContain('');
});

test.each([
  ['an older version', ['HubRegions', 'HubLanguages', 'HubParentFirst', 'HubViewOnlyUntil', 'HubSuccessors', 'HubSiteLink', 'HubContact', 'HubFeatured', 'HubReviewedOn']],
  ['one that lost a column', ['HubThemes']]
])('a list of %s still shows its communities, with all that it has', async (_, columns) => {
  for (const name of columns) await list().fields.getByInternalNameOrTitle(name).delete();
  const { items, rejected } = await repository().findAll();
  expect([items.length, rejected]).toEqual([27, []]);
  expect(items.find(({ name }) => name === 'User Group')).toMatchObject({ kind: 'Private channel', isParentFirst: true, parent: { name: 'Jems network' }, languages: [], successors: [] });
  expect(items.some(({ roles }) => roles.length > 0)).toBe(true);
  expect(await faultsAt(tenant.origin).calls()).toHaveLength(columns.length + 2);
});

describe('the contact person', () => {
  const contactOf = (id: number, person?: string) => repository(person).findContact(id);

  test('is named with address', async () => {
    await list().items.getById(1).update({ HubContactId: 15 });
    expect(await contactOf(1)).toEqual({ name: expect.stringMatching(/\w/) as string, email: expect.stringContaining('@') as string });
  });

  test('nobody is named', async () => expect(await contactOf(1)).toBeUndefined());
  test('the row was deleted meanwhile', async () => expect(await contactOf(9999)).toBeUndefined());

  test('the person has left the site', async () => {
    await faultsAt(tenant.origin).add({ fault: 'nulls', path: '*/items(1)' });
    await list().items.getById(1).update({ HubContactId: 15 });
    expect(await contactOf(1)).toBeUndefined();
  });

  test('the list is older than the column', async () => {
    await list().fields.getByInternalNameOrTitle('HubContact').delete();
    expect(await contactOf(1)).toBeUndefined();
  });

  test('a viewer who may not see the list is told nothing; a server that fails is a failure', async () => {
    tenant.tenant.setListAccess('Lists/Communities', 'guest', 'none');
    expect(await contactOf(1, 'guest')).toBeUndefined();
    await faultsAt(tenant.origin).add({ fault: 'serverError', path: '*/items*' });
    await expect(contactOf(1)).rejects.toMatchObject({ kind: 'server' });
  });
});

test('a list that is not there is notFound', async () => {
  await expect(repository('member', '/sites/hub/Lists/Nowhere').findAll()).rejects.toMatchObject({ kind: 'notFound' });
});

test('a list without the columns is a wrong setting', async () => {
  await expect(repository('member', '/sites/hub/Lists/ContactTopics').findAll()).rejects.toMatchObject({ kind: 'setting' });
});

test('a list without permission is forbidden', async () => {
  tenant.tenant.setListAccess('Lists/Communities', 'guest', 'none');
  await expect(repository('guest').findAll()).rejects.toMatchObject({ kind: 'forbidden' });
});

test('nobody signed in is signedOut', async () => {
  await expect(repository('nobody').findAll()).rejects.toMatchObject({ kind: 'signedOut' });
});

test('a site that does not answer is offline', async () => {
  const gone = await startTestTenant();
  const sp = connect(gone.webUrl, BearerToken('member'));
  await gone.close();
  await expect(new SpCommunityRepository(sp, COMMUNITIES, 'en-US').findAll()).rejects.toMatchObject({ kind: 'offline' });
});

test('where the owners gave no group id, the one in the Teams link says which team it is', async () => {
  const link = 'https://teams.microsoft.com/l/team/19%3Aabc%40thread.tacv2/conversations?groupId=0000AAAA-0000-4000-8000-000000000999&tenantId=00000000-0000-4000-8000-000000000050';
  await addCommunityRow(tenant, { Title: 'Without an id', HubTeamsLink: { Url: link, Description: '' } });
  const { items } = await repository().findAll();
  expect(items.find(({ name }) => name === 'Without an id')?.groupId).toBe('0000aaaa-0000-4000-8000-000000000999');
});
