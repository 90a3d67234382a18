import { BearerToken } from '@pnp/queryable';
import { connect } from '../../../src/adapters/sharepoint/connect';
import { SpListSetup } from '../../../src/adapters/sharepoint/setup/SpListSetup';
import { EMPTY_HUB } from '../../../sharepoint/local/tenant/content';
import { faultsAt } from '../../support/faults';
import { makeFirstVersion } from '../../support/firstVersion';
import { startTestTenant, type TestTenant } from '../../support/tenant';

let tenant: TestTenant;
beforeEach(async () => {
  tenant = await startTestTenant({ content: EMPTY_HUB });
  const sp = tenant.spAs('owner');
  await makeFirstVersion(sp);
  const team = (await sp.web.lists.getByTitle('Communities').items.add({ Title: 'Jems', HubKind: 'Team', HubRoles: ['Controller', 'Beekeeper'], HubOrder: 3 })) as { Id: number };
  await sp.web.lists.getByTitle('Communities').items.add({ Title: 'Users', HubKind: 'Private channel', HubParentId: team.Id, HubMailbox: 'a@b.example' });
  for (const key of ['one', 'two', 'three']) {
    await sp.web.lists.getByTitle('ContactRequests').items.add({ Title: `Topic ${key}`, HubKey: key, HubMessage: 'Hello', HubSenderName: 'A', HubSenderEmail: 'a@b.example', HubMailbox: 'm@b.example', HubStatus: 'New' });
  }
});
afterEach(() => tenant.close());

const setup = (): SpListSetup => new SpListSetup(connect(tenant.webUrl, BearerToken('owner')), '/sites/hub', ['Lists/Communities', 'Lists/ContactRequests']);
const rowsOf = (list: string, ...columns: readonly string[]): Promise<readonly Record<string, unknown>[]> =>
  tenant.spAs('owner').web.getList(`/sites/hub/Lists/${list}`).items.select('Title', ...columns)();

test('lists of the first version are brought up to date: nothing that stands in them is lost, the topic moves to its own column', async () => {
  const before = await setup().check();
  const found = before.lists.find(list => list.url.endsWith('/ContactRequests'))?.differences ?? [];
  expect(found.filter(({ kind }) => kind === 'column').map(({ subject }) => subject)).toEqual(expect.arrayContaining(['Topic', 'Kind', 'Community', 'Keep until']));
  expect(found).toContainEqual(expect.objectContaining({ kind: 'choices', expected: 'Withdrawn' }));
  expect(found).toContainEqual(expect.objectContaining({ kind: 'version', found: '', expected: '3' }));

  // a list that has both is none that SharePoint keeps
  expect(found.map(({ kind }) => kind).filter(kind => ['notUnique', 'ownItems'].includes(kind))).toEqual(['notUnique', 'ownItems']);

  const after = await setup().apply(false, () => undefined);
  expect(after.lists.flatMap(list => list.differences)).toEqual([]);
  expect(await rowsOf('ContactRequests', 'HubTopic', 'HubKey', 'HubMessage', 'HubStatus')).toMatchObject(['one', 'two', 'three'].map(key => (
    { Title: `Topic ${key}`, HubTopic: `Topic ${key}`, HubKey: key, HubMessage: 'Hello', HubStatus: 'New' }
  )));
  expect(await rowsOf('Communities', 'HubKind', 'HubRoles', 'HubOrder', 'HubParentId', 'HubMailbox')).toMatchObject([
    { Title: 'Jems', HubKind: 'Team', HubRoles: ['Controller', 'Beekeeper'], HubOrder: 3, HubParentId: null, HubMailbox: null },
    { Title: 'Users', HubKind: 'Private channel', HubRoles: null, HubOrder: null, HubParentId: 1, HubMailbox: 'a@b.example' }
  ]);
});

test('an upgrade that is interrupted while rows are moved is not taken for finished, and keeps what owners wrote since', async () => {
  await faultsAt(tenant.origin).add({ fault: 'serverError', path: '*/Lists/ContactRequests*/items(2)', method: 'MERGE', times: 1 });
  await expect(setup().apply(false, () => undefined)).rejects.toMatchObject({ kind: 'server' });
  const left = (await setup().check()).lists.find(list => list.url.endsWith('/ContactRequests'))?.differences.map(({ kind }) => kind);
  expect(left).toContain('version');
  await tenant.spAs('owner').web.getList('/sites/hub/Lists/ContactRequests').items.getById(3).update({ HubTopic: 'Changed by hand' });
  const after = await setup().apply(false, () => undefined);
  expect(after.lists.flatMap(list => list.differences)).toEqual([]);
  expect((await rowsOf('ContactRequests', 'HubTopic')).map(row => row.HubTopic)).toEqual(['Topic one', 'Topic two', 'Changed by hand']);
});

test('topics of version 2 become those of version 3: rows stay, and a mailbox that the list demands is still demanded', async () => {
  const topics = new SpListSetup(connect(tenant.webUrl, BearerToken('owner')), '/sites/hub', ['Lists/ContactTopics']);
  await topics.apply(true, () => undefined);
  const { fields } = tenant.spAs('owner').web.getList('/sites/hub/Lists/ContactTopics');
  await fields.getByInternalNameOrTitle('HubSchemaVersion').update({ DefaultValue: '2' }, 'SP.FieldNumber');
  await fields.getByInternalNameOrTitle('HubMailbox').update({ Required: true }, 'SP.FieldText');
  const found = (await topics.check()).lists.flatMap(list => list.differences);
  expect(found).toEqual([expect.objectContaining({ kind: 'version', found: '2', expected: '3', isNeeded: false })]);

  expect((await topics.apply(false, () => undefined)).lists.flatMap(list => list.differences)).toEqual([]);
  expect(await rowsOf('ContactTopics', 'HubMailbox')).toHaveLength(4);
  expect(await fields.getByInternalNameOrTitle('HubMailbox').select('Required')()).toMatchObject({ Required: true });
});
