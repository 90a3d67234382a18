import { BearerToken } from '@pnp/queryable';
import { connect } from '../../../src/adapters/sharepoint/connect';
import { SpCommunityRepository } from '../../../src/adapters/sharepoint/SpCommunityRepository';
import { arrangeFamilies } from '../../../src/domain/community/families';
import { outline } from '../../support/builders';
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
