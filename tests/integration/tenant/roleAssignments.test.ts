import '@pnp/sp/security';
import '@pnp/sp/site-groups/web';
import { PermissionKind, type IRoleDefinitions } from '@pnp/sp/security';
import { EMPTY_HUB } from '../../../sharepoint/local/tenant/content';
import { failureOf } from '../../support/failures';
import { startTestTenant, type TestTenant } from '../../support/tenant';
import { SMALL_CONTENT } from './smallContent';

let hub: TestTenant;
beforeEach(async () => { hub = await startTestTenant({ content: SMALL_CONTENT }); });
afterEach(() => hub.close());

type List = ReturnType<ReturnType<TestTenant['spAs']>['web']['getList']>;
const communities = (person = 'owner', of = hub): List => of.spAs(person).web.getList('/sites/hub/Lists/Communities');
const isUnique = async (list: List): Promise<unknown> => (await list.select('HasUniqueRoleAssignments')<{ HasUniqueRoleAssignments: boolean }>()).HasUniqueRoleAssignments;

interface Assignment {
  readonly PrincipalId: number;
  readonly Member: { readonly Title: string };
  readonly RoleDefinitionBindings: readonly { readonly Name: string }[];
}

async function levels(list: List): Promise<Record<string, string[]>> {
  const all = await list.roleAssignments.expand('Member', 'RoleDefinitionBindings')<Assignment[]>();
  return Object.fromEntries(all.map(({ Member, RoleDefinitionBindings }) => [Member.Title.replace('Interact community hub ', ''), RoleDefinitionBindings.map(({ Name }) => Name)]));
}

const OF_SITE = { Owners: ['Full Control'], Visitors: ['Read'], Members: ['Contribute'], 'Edda Editor': ['Edit'] };

/** What people of each role may do with items: a read, an add, a change. */
async function able(list: (person: string) => List): Promise<Record<string, string>> {
  const kinds = { r: PermissionKind.ViewListItems, a: PermissionKind.AddListItems, c: PermissionKind.EditListItems, l: PermissionKind.ManageLists, p: PermissionKind.ManagePermissions };
  const rights: Record<string, string> = {};
  for (const person of ['guest', 'visitor', 'author', 'editor', 'owner', 'administrator']) {
    rights[person] = '';
    for (const [name, kind] of Object.entries(kinds)) if (await list(person).currentUserHasPermissions(kind).catch(() => false)) rights[person] += name;
  }
  return rights;
}

describe('permission levels', () => {
  it.each<[number, string, Parameters<IRoleDefinitions['getByType']>[0], number]>([
    [1073741829, 'Full Control', 5, 4294967295], [1073741828, 'Design', 4, 1012866047], [1073741830, 'Edit', 6, 1011030767],
    [1073741827, 'Contribute', 3, 1011028719], [1073741826, 'Read', 2, 138612833]
  ])('%d is %s, by id, name and type (cli-microsoft365)', async (Id, Name, RoleTypeKind, low) => {
    const { roleDefinitions } = hub.spAs('guest').web;
    const expected = { Id, Name, RoleTypeKind, Hidden: false, BasePermissions: expect.objectContaining({ Low: String(low) }) };
    for (const found of [roleDefinitions.getById(Id), roleDefinitions.getByName(Name), roleDefinitions.getByType(RoleTypeKind)]) expect(await found()).toMatchObject(expected);
  });

  it('are listed with the level that owners made; one that is not there is 404', async () => {
    expect((await hub.spAs('guest').web.roleDefinitions.filter('Hidden eq false').select('Name')()).map(({ Name }) => Name)).toEqual(['Full Control', 'Design', 'Edit', 'Contribute', 'Read', 'Add items']);
    expect(await failureOf(hub.spAs('owner').web.roleDefinitions.getByName('Nope')())).toMatchObject({ status: 404 });
    expect(await failureOf(hub.spAs('owner').web.roleDefinitions.getByType(0)())).toMatchObject({ status: 404 });
  });
});

describe('a list', () => {
  it('inherits from its site until it is told otherwise, and again when it is', async () => {
    expect([await isUnique(communities()), await levels(communities())]).toEqual([false, OF_SITE]);
    await communities().breakRoleInheritance(true, false);
    expect([await isUnique(communities()), await levels(communities())]).toEqual([true, OF_SITE]);
    await communities().resetRoleInheritance();
    expect([await isUnique(communities()), await levels(communities())]).toEqual([false, OF_SITE]);
    expect(await hub.spAs('visitor').web.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: true });
  });

  it('without a copy belongs to who asked, and to the administrators of the site (Microsoft\'s reference, SecurableObject.BreakRoleInheritance)', async () => {
    await communities().breakRoleInheritance();
    expect(await levels(communities())).toEqual({ 'Olaf Owner': ['Full Control'] });
    expect(await able(communities)).toEqual({ guest: '', visitor: '', author: '', editor: '', owner: 'raclp', administrator: 'raclp' });
    expect((await hub.spAs('author').web.lists.select('Title')()).map(({ Title }) => Title)).not.toContain('Communities');
  });

  it('gives and takes levels; those of a principal add up', async () => {
    const { Id: visitors } = await hub.spAs('owner').web.associatedVisitorGroup();
    const contribute = await hub.spAs('owner').web.roleDefinitions.getByType(3)();
    const read = await hub.spAs('owner').web.roleDefinitions.getByName('Read')();
    const list = communities();
    await list.breakRoleInheritance(true);
    await list.roleAssignments.add(visitors, contribute.Id);
    await list.roleAssignments.add(visitors, contribute.Id);
    expect((await levels(list)).Visitors).toEqual(['Read', 'Contribute']);
    expect(await able(communities)).toEqual({ guest: 'rac', visitor: 'rac', author: 'rac', editor: 'racl', owner: 'raclp', administrator: 'raclp' });
    await communities('guest').items.add({ Title: 'x' });
    await list.roleAssignments.remove(visitors, contribute.Id);
    expect((await levels(list)).Visitors).toEqual(['Read']);
    await list.roleAssignments.remove(visitors, read.Id);
    expect((await able(communities)).visitor).toBe('');
    await list.roleAssignments.add(12, read.Id);
    expect(await able(communities)).toMatchObject({ visitor: 'r', guest: '' });
    await list.roleAssignments.getById(12).delete();
    expect((await able(communities)).visitor).toBe('');
    expect(await list.roleAssignments.getById(5).bindings()).toEqual([expect.objectContaining({ Name: 'Contribute', RoleTypeKind: 3 })]);
  });

  it('takes the arguments by name in any order, and the one of breakroleinheritance alone', async () => {
    const path = '/sites/hub/_api/web/getList(\'/sites/hub/Lists/Communities\')';
    const post = async (action: string): Promise<number> => (await hub.fetchAs('owner', `${path}/${action}`, { method: 'POST' })).status;
    expect(await post('breakroleinheritance(true)')).toBe(200);
    expect(await post('roleassignments/addroleassignment(roledefid=1073741827,principalid=13)')).toBe(200);
    expect((await levels(communities()))['Greta Guest']).toEqual(['Contribute']);
    expect(await post('resetroleinheritance()')).toBe(200);
    expect(await post('breakroleinheritance(clearsubscopes=true,copyroleassignments=false)')).toBe(200);
    expect(Object.keys(await levels(communities()))).toEqual(['Olaf Owner']);
    expect(await post('breakroleinheritance(copyroleassignments=perhaps)')).toBe(400);
  });

  it('refuses an assignment while it inherits, a principal and a level that are not there', async () => {
    const list = communities();
    expect(await failureOf(list.roleAssignments.add(4, 1073741827))).toMatchObject({ status: 500, words: expect.stringContaining('inherits permissions') });
    await list.breakRoleInheritance(true);
    expect(await failureOf(list.roleAssignments.add(99, 1073741827))).toMatchObject({ status: 404, words: 'Can not find the principal with id: 99.' });
    expect(await failureOf(list.roleAssignments.add(4, 1))).toMatchObject({ status: 404 });
    expect(await levels(list)).toEqual(OF_SITE);
  });

  it.each(['guest', 'visitor', 'author', 'editor'])('is not opened or closed by %s', async person => {
    const list = communities(person);
    const attempts = [
      () => list.breakRoleInheritance(true), () => list.resetRoleInheritance(), () => list.roleAssignments.add(4, 1073741827), () => list.roleAssignments.remove(4, 1073741826),
      () => list.roleAssignments(), () => hub.spAs(person).web.roleAssignments(), () => list.roleAssignments.getById(4).delete()
    ];
    for (const attempt of attempts) expect(await failureOf(attempt())).toMatchObject({ status: 403 });
  });
});

describe('an editor', () => {
  it('makes and changes lists, columns and views, writes items, and sees its own where a list shows no more: that takes Override List Behaviors, which the level Edit lacks', async () => {
    const { web } = hub.spAs('editor');
    await web.lists.add('Made');
    const list = web.lists.getByTitle('Made');
    await list.fields.addText('Code');
    await list.update({ Description: 'x', ReadSecurity: 2 });
    await hub.spAs('owner').web.lists.getByTitle('Made').items.add({ Title: 'of the owner' });
    await list.items.add({ Title: 'of the editor', Code: 'mine' });
    const seenBy = async (person: string): Promise<unknown[]> => ((await hub.spAs(person).web.lists.getByTitle('Made').items()) as { Title: string }[]).map(({ Title }) => Title);
    expect([await seenBy('editor'), await seenBy('author'), await seenBy('owner')]).toEqual([['of the editor'], [], ['of the owner', 'of the editor']]);
    expect(await web.currentUser.groups()).toEqual([]);
    expect(await able(() => communities('editor'))).toMatchObject({ editor: 'racl' });
  });
});

it('a seeded list that everybody may contribute to has the assignments that a page would give it', async () => {
  const requests = (person = 'owner'): List => hub.spAs(person).web.getList('/sites/hub/Lists/ContactRequests');
  expect([await isUnique(requests()), await levels(requests())]).toEqual([true, { ...OF_SITE, Visitors: ['Read', 'Contribute'] }]);
  expect(await able(requests)).toEqual({ guest: 'rac', visitor: 'rac', author: 'rac', editor: 'racl', owner: 'raclp', administrator: 'raclp' });
});

it('the people of the owners group are shown to everybody who may open the site: its OnlyAllowMembersViewMembership is false (cli-microsoft365, spo folder get)', async () => {
  const empty = await startTestTenant({ content: EMPTY_HUB });
  const { web } = empty.spAs('guest');
  expect(await web.associatedOwnerGroup()).toMatchObject({ OnlyAllowMembersViewMembership: false });
  expect((await web.associatedOwnerGroup.users()).map(({ Title }) => Title)).toEqual(['Olaf Owner']);
  await empty.close();
});
