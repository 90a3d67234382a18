import '@pnp/sp/content-types/list';
import '@pnp/sp/fields/list';
import '@pnp/sp/security';
import '@pnp/sp/views';
import { PermissionKind } from '@pnp/sp/security';
import { personByKey } from '../../../sharepoint/local/people';
import { startTestTenant, type TestTenant } from '../../support/tenant';
import { SMALL_CONTENT } from './smallContent';

let hub: TestTenant;
beforeEach(async () => { hub = await startTestTenant({ content: SMALL_CONTENT }); });
afterEach(() => hub.close());

type Sp = ReturnType<TestTenant['spAs']>;
const communities = (sp: Sp): ReturnType<Sp['web']['getList']> => sp.web.getList('/sites/hub/Lists/Communities');

/** What somebody tries, and the role from which on it works. Guests are visitors whose lists can be closed. */
const ATTEMPTS: Readonly<Record<string, (sp: Sp) => Promise<unknown>>> = {
  'read the site': sp => sp.web(),
  'read items': sp => communities(sp).items(),
  'read a list that is closed to guests': sp => sp.web.getList('/sites/hub/Lists/ManyLookups').items.select('Id')(),
  'add an item': sp => communities(sp).items.add({ Title: 'x' }),
  'change an item of somebody else': sp => communities(sp).items.getById(1).update({ Title: 'x' }),
  'delete an item of somebody else': sp => communities(sp).items.getById(1).delete(),
  'have a view of one\'s own': sp => communities(sp).views.add('Mine', true),
  'change a view of all': sp => communities(sp).defaultView.update({ RowLimit: 5 }),
  'add a column': sp => communities(sp).fields.addText('X'),
  'add a list': sp => sp.web.lists.add('X'),
  'format the form of a list': async sp => {
    const [{ StringId }] = await communities(sp).contentTypes();
    await communities(sp).contentTypes.getById(StringId).update({ ClientFormCustomFormatter: '{}' } as object);
  },
  'list who may do what': sp => communities(sp).roleAssignments(),
  'give a list permissions of its own': sp => communities(sp).breakRoleInheritance(true),
  'ask for the rights of others': sp => sp.web.getUserEffectivePermissions(personByKey('member').loginName),
  'change a list that is read-only for owners': sp => sp.web.getList('/sites/hub/Lists/ContactRequests').update({ Description: 'x' })
};

const READERS = 'guest visitor author editor owner administrator';
const WORKERS = 'author editor owner administrator';
const EDITORS = 'editor owner administrator';
const OWNERS = 'owner administrator';

it.each<[string, string]>([
  ['read the site', READERS],
  ['read items', READERS],
  ['read a list that is closed to guests', 'visitor author editor owner administrator'],
  ['add an item', WORKERS],
  ['change an item of somebody else', WORKERS],
  ['delete an item of somebody else', WORKERS],
  ['have a view of one\'s own', WORKERS],
  ['change a view of all', EDITORS],
  ['add a column', EDITORS],
  ['add a list', EDITORS],
  ['format the form of a list', EDITORS],
  ['list who may do what', OWNERS],
  ['give a list permissions of its own', OWNERS],
  ['ask for the rights of others', OWNERS],
  ['change a list that is read-only for owners', 'editor administrator']
])('%s: %s', async (attempt, allowed) => {
  const able: string[] = [];
  for (const key of READERS.split(' ')) {
    const own = await startTestTenant({ content: SMALL_CONTENT });
    own.tenant.setListAccess('Lists/ManyLookups', 'guest', 'none');
    own.tenant.setListAccess('Lists/ContactRequests', 'owner', 'read');
    const answer = await ATTEMPTS[attempt](own.spAs(key)).then(() => 'done', (error: { status: number }) => error.status);
    if (answer === 'done') able.push(key);
    else expect([attempt, key, answer]).toEqual([attempt, key, 403]);
    await own.close();
  }
  expect(able.join(' ')).toBe(allowed);
});

describe('EffectiveBasePermissions', () => {
  it.each<[string, boolean, boolean, boolean, boolean]>([
    // person, adds items, edits items, manages lists, lists permissions
    ['guest', false, false, false, false],
    ['visitor', false, false, false, false],
    ['author', true, true, false, false],
    ['editor', true, true, true, false],
    ['owner', true, true, true, true],
    ['administrator', true, true, true, true]
  ])('of %s on web, list and item answer PnPjs\' currentUserHasPermissions', async (key, adds, edits, manages, enumerates) => {
    const sp = hub.spAs(key);
    const kinds = [PermissionKind.ViewListItems, PermissionKind.AddListItems, PermissionKind.EditListItems, PermissionKind.ManageLists, PermissionKind.EnumeratePermissions];
    for (const place of [sp.web, communities(sp), communities(sp).items.getById(1)]) {
      const has = [];
      for (const kind of kinds) has.push(await place.currentUserHasPermissions(kind));
      expect(has).toEqual([true, adds, edits, manages, enumerates]);
    }
  });

  it('follow what was set for a list', async () => {
    const requests = (key: string): ReturnType<Sp['web']['getList']> => hub.spAs(key).web.getList('/sites/hub/Lists/ContactRequests');
    expect(await requests('visitor').currentUserHasPermissions(PermissionKind.AddListItems)).toBe(true);
    hub.tenant.setListAccess('Lists/ContactRequests', 'visitor', 'read');
    expect(await requests('visitor').currentUserHasPermissions(PermissionKind.AddListItems)).toBe(false);
    expect(await requests('owner').userHasPermissions(personByKey('visitor').loginName, PermissionKind.ViewListItems)).toBe(true);
    await expect(requests('owner').getUserEffectivePermissions('i:0#.f|membership|nobody')).rejects.toThrow('could not be found');
  });
});

describe('item security (ReadSecurity, WriteSecurity)', () => {
  const titles = async (key: string): Promise<unknown[]> => (await communities(hub.spAs(key)).items.select('Title')()).map((item: { Title: string }) => item.Title);
  const change = (key: string, id: number): Promise<unknown> =>
    communities(hub.spAs(key)).items.getById(id).update({ HubOrder: 1 }).then(() => 'done', (error: { status: number }) => error.status);

  beforeEach(async () => {
    await communities(hub.spAs('author')).items.add({ Title: 'of the author' });
    await communities(hub.spAs('owner')).fields.getByInternalNameOrTitle('HubChannelId').update({ EnforceUniqueValues: false }, 'SP.FieldText');
  });

  it('is set by owners, and narrows what others see and change', async () => {
    expect([(await titles('author')).length, await change('author', 1), await change('author', 5)]).toEqual([5, 'done', 'done']);
    await communities(hub.spAs('owner')).update({ ReadSecurity: 2 });
    expect([await titles('author'), await titles('visitor'), (await titles('owner')).length]).toEqual([['of the author'], [], 5]);
    expect(await change('author', 1)).toBe(404);
    await communities(hub.spAs('owner')).update({ ReadSecurity: 1, WriteSecurity: 2 });
    expect([(await titles('author')).length, await change('author', 1), await change('author', 5), await change('owner', 5)]).toEqual([5, 403, 'done', 'done']);
    await communities(hub.spAs('owner')).update({ WriteSecurity: 4 });
    expect([await change('author', 5), await change('owner', 5)]).toEqual([403, 'done']);
  });

  it('shows in the permissions of an item', async () => {
    await communities(hub.spAs('owner')).update({ WriteSecurity: 2 });
    const edits = (id: number): Promise<boolean> => communities(hub.spAs('author')).items.getById(id).currentUserHasPermissions(PermissionKind.EditListItems);
    expect([await edits(1), await edits(5)]).toEqual([false, true]);
  });
});
