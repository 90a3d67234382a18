import type { IList } from '@pnp/sp/lists';
import '@pnp/sp/attachments';
import '@pnp/sp/views';
import { startTestTenant, type TestTenant } from '../../support/tenant';

let hub: TestTenant;
let list: IList;
beforeAll(async () => {
  hub = await startTestTenant({ mayRefuse: true });
  list = hub.spAs('administrator').web.lists.getByTitle('Communities');
});
afterAll(() => hub.close());

const everything = async (): Promise<unknown> => [await list.items.select('Id', 'Title', 'Modified').top(5000)<{ Id: number; Title: string; Modified: string }[]>().then(items => items.map(({ Id, Title, Modified }) => [Id, Title, Modified])), await list.fields.select('InternalName', 'Title')().then(fields => fields.map(({ InternalName, Title }) => [InternalName, Title]))];

test('an item by its id as text', async () => {
  expect(await list.items.getItemByStringId('1').select('Title')()).toMatchObject({ Title: 'Auditors network' });
});

test('a column by AddField', async () => {
  await list.fields.addField('Added', 2);
  expect(await list.fields.getByInternalNameOrTitle('Added').select('TypeAsString')()).toMatchObject({ TypeAsString: 'Text' });
  await list.fields.getByInternalNameOrTitle('Added').delete();
});

test.each<[string, () => Promise<unknown>]>([
  ['recycling an item', () => list.items.getById(1).recycle()],
  ['recycling the list', () => list.recycle()],
  ['deleting with parameters', () => list.items.getById(1).deleteWithParams({ BypassSharedLock: true })],
  ['reserving an id', () => list.reserveListItemId()],
  ['changes', () => list.getChanges({ Add: true })],
  ['changes since a token', () => list.getListItemChangesSinceToken({ RowLimit: '10' })],
  ['renderListData', () => list.renderListData('<View/>')],
  ['renderListFormData', () => list.renderListFormData(1, 'x', 1)],
  ['parents of a list', () => list.getParentInfos()],
  ['showing a column in a form', () => list.fields.getByInternalNameOrTitle('HubKind').setShowInEditForm(false)],
  ['a dependent lookup', () => list.fields.addDependentLookupField('Shown', '00000000-0000-4000-8000-000000000000', 'Title')],
  ['a view as HTML', () => list.defaultView.renderAsHtml()]
])('%s is no part of the tenant: refused with 501, and nothing changes', async (_, operation) => {
  const before = await everything();
  const refusals = hub.tenant.refused.length;
  await expect(operation()).rejects.toMatchObject({ status: 501 });
  expect(hub.tenant.refused).toHaveLength(refusals + 1);
  expect(await everything()).toEqual(before);
});
