import '@pnp/sp/fields';
import '@pnp/sp/views';
import type { IList } from '@pnp/sp/lists';
import { failureOf, type Failure } from '../../support/failures';
import { startTestTenant, type TestTenant } from '../../support/tenant';
import { SMALL_CONTENT } from './smallContent';

let hub: TestTenant;
beforeEach(async () => { hub = await startTestTenant({ content: SMALL_CONTENT }); });
afterEach(() => hub.close());

const lists = (person = 'owner'): ReturnType<TestTenant['spAs']>['web']['lists'] => hub.spAs(person).web.lists;
const byTitle = (title: string, person = 'owner'): IList => lists(person).getByTitle(title);

const SP = 'Microsoft.SharePoint.SPException';

describe('lists through PnPjs', () => {
  it('are made, read, changed and deleted', async () => {
    const made = await lists().add('My tasks', 'What to do', 100, false, { EnableAttachments: false, OnQuickLaunch: true });
    expect(made).toMatchObject({ Title: 'My tasks', Description: 'What to do', BaseTemplate: 100, EnableAttachments: false, ItemCount: 0, EntityTypeName: 'My_x0020_tasksList' });
    const list = hub.spAs('owner').web.getList('/sites/hub/Lists/My tasks');
    expect(await list.select('Id', 'OnQuickLaunch', 'DefaultViewUrl')()).toMatchObject({ Id: made.Id, OnQuickLaunch: true, DefaultViewUrl: '/sites/hub/Lists/My tasks/AllItems.aspx' });
    await list.items.add({ Title: 'one' });
    await list.update({ Title: 'Renamed', Description: '', Hidden: true });
    expect(await lists().getById(made.Id)()).toMatchObject({ Title: 'Renamed', Description: '', Hidden: true, ItemCount: 1, ListItemEntityTypeFullName: 'SP.Data.My_x0020_tasksListItem' });
    await list.delete();
    expect(await failureOf(byTitle('Renamed')())).toMatchObject({ status: 404 });
    expect((await lists().select('Title')()).map(({ Title }) => Title)).not.toContain('Renamed');
  });

  it('are ensured: made once, then changed', async () => {
    const first = await lists().ensure('Ensured', 'first');
    const second = await lists().ensure('Ensured', 'second');
    expect([first.created, second.created]).toEqual([true, false]);
    expect(await byTitle('Ensured')()).toMatchObject({ Description: 'second' });
  });

  it('keep their URL when they are renamed; the next list of the old title gets another one', async () => {
    await lists().add('Same');
    await byTitle('Same').update({ Title: 'Other' });
    await lists().add('Same');
    const found = await lists().filter('startswith(Title,\'Same\') or Title eq \'Other\'').expand('RootFolder').select('Title', 'RootFolder/ServerRelativeUrl')<{ Title: string; RootFolder: { ServerRelativeUrl: string } }[]>();
    expect(found.map(({ Title, RootFolder }) => [Title, RootFolder.ServerRelativeUrl])).toEqual([['Other', '/sites/hub/Lists/Same'], ['Same', '/sites/hub/Lists/Same1']]);
  });

  it('that are deleted take their items with them: a new one of the name is empty, with ids of its own', async () => {
    const first = await lists().add('Again');
    await byTitle('Again').items.add({ Title: 'gone' });
    await byTitle('Again').delete();
    const second = await lists().add('Again');
    expect(second.Id).not.toBe(first.Id);
    expect(await byTitle('Again').items()).toEqual([]);
    expect((await byTitle('Again').items.add({ Title: 'first' }) as { Id: number }).Id).toBe(1);
  });

  it.each<[string, (sp: typeof lists) => Promise<unknown>, Failure]>([
    ['a title that is taken (PnP-Sites-Core#151)', all => all().add('communities'), { status: 500, code: `-2130575342, ${SP}`, words: 'with the specified title already exists in this Web site.' }],
    ['no title', all => all().add(' '), { status: 500, code: `-1, ${SP}`, words: 'You must specify a name.' }],
    ['an unknown property (sp-dev-docs#3859)', all => all().add('X', '', 100, false, { Nope: 1 } as object), { status: 400, code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', words: 'The property \'Nope\' does not exist on type \'SP.List\'.' }],
    ['a wrong value', all => all().getByTitle('Communities').update({ Hidden: 'yes' as unknown as boolean }), { status: 400, code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', words: 'expected type \'Edm.Boolean\'' }]
  ])('are refused with %s, and nothing changes', async (_, work, expected) => {
    const before = await lists()();
    expect(await failureOf(work(lists))).toEqual({ ...expected, words: expect.stringContaining(expected.words) });
    expect(await lists()()).toEqual(before.map(list => ({ ...list })));
  });

  it.each(['visitor', 'guest', 'author'])('are neither made nor changed nor deleted by %s', async person => {
    const list = byTitle('Communities', person);
    const attempts = [
      () => lists(person).add('X'), () => list.update({ Title: 'X' }), () => list.delete(), () => list.fields.addText('X'), () => list.fields.getByTitle('Kind').delete(),
      () => list.fields.getByTitle('Kind').update({ Title: 'X' }), () => list.views.add('X'), () => list.defaultView.delete()
    ];
    for (const attempt of attempts) expect(await failureOf(attempt())).toMatchObject({ status: 403, code: '-2147024891, System.UnauthorizedAccessException' });
  });
});

describe('columns through PnPjs', () => {
  let list: IList;
  beforeEach(async () => {
    await lists().add('Columns');
    list = byTitle('Columns');
  });

  it('get their internal name from their first title, and keep it (sp-dev-docs#3286)', async () => {
    const made = [];
    for (const title of ['Publish Date', 'publish Date', '1st', 'Größe', 'Column with a name that has no end at all']) made.push((await list.fields.addText(title)).InternalName);
    expect(made).toEqual(['Publish_x0020_Date', 'publish_x0020_Date0', '_x0031_st', 'Gr_x00f6__x00df_e', 'Column_x0020_with_x0020_a_x0020_']);
    await list.fields.getByInternalNameOrTitle('Publish_x0020_Date').update({ Title: 'Date' });
    expect(await list.fields.getByTitle('Date')()).toMatchObject({ InternalName: 'Publish_x0020_Date', StaticName: 'Publish_x0020_Date' });
    await list.items.add({ Publish_x0020_Date: 'a', OData__x0031_st: 'b' });
    expect(await list.items.select('Publish_x0020_Date', 'OData__x0031_st')()).toEqual([expect.objectContaining({ Publish_x0020_Date: 'a', OData__x0031_st: 'b' })]);
  });

  it('take their name from XML only when told so (pnpcore#1317)', async () => {
    const xml = '<Field Type="Text" Name="Short" StaticName="Short" DisplayName="A long title" Required="TRUE" MaxLength="10"><Default>x &amp; y</Default></Field>';
    expect(await list.fields.createFieldAsXml(xml)).toMatchObject({ InternalName: 'A_x0020_long_x0020_title', Required: true, DefaultValue: 'x & y' });
    expect(await list.fields.createFieldAsXml({ SchemaXml: xml, Options: 8 | 16 } as never)).toMatchObject({ InternalName: 'Short', MaxLength: 10 });
    expect((await list.defaultView.fields() as unknown as { Items: string[] }).Items).toEqual(['LinkTitle', 'Short']);
    expect(await failureOf(list.fields.createFieldAsXml({ SchemaXml: xml, Options: 8 } as never))).toMatchObject({ status: 500, words: 'A duplicate field name "Short" was found.' });
    expect(await list.items.add({})).toMatchObject({ A_x0020_long_x0020_title: 'x & y', Short: 'x & y' });
  });

  it.each<[string, (fields: IList['fields']) => Promise<object>, object]>([
    ['Note', f => f.addMultilineText('F', { NumberOfLines: 12, RichText: false }), { TypeAsString: 'Note', NumberOfLines: 12, RichText: false, Sortable: false }],
    ['Number', f => f.addNumber('F', { MinimumValue: 1, MaximumValue: 9 }), { TypeAsString: 'Number', MinimumValue: 1, MaximumValue: 9 }],
    ['DateTime', f => f.addDateTime('F'), { TypeAsString: 'DateTime', DisplayFormat: 0, FieldTypeKind: 4 }],
    ['Choice', f => f.addChoice('F', { Choices: ['a', 'b'], EditFormat: 1, FillInChoice: true }), { TypeAsString: 'Choice', Choices: ['a', 'b'], EditFormat: 1, FillInChoice: true }],
    ['User', f => f.addUser('F', { SelectionMode: 0 }), { TypeAsString: 'User', SelectionMode: 0, AllowMultipleValues: false }],
    ['Calculated', f => f.addCalculated('F', { Formula: '=[Title]&"!"' }), { TypeAsString: 'Calculated', Formula: '=[Title]&"!"', ReadOnlyField: true }],
    ['Text with a rule (validation.test.ts holds it to that)', f => f.addText('F', { ValidationFormula: '=LEN(F)>3', ValidationMessage: 'longer' } as object), { ValidationFormula: '=LEN(F)>3', ValidationMessage: 'longer' }]
  ])('of type %s keep what they were given', async (_, add, kept) => {
    await add(list.fields);
    expect(await list.fields.getByInternalNameOrTitle('F')()).toMatchObject(kept);
  });

  it('become multiple and single again, with their values', async () => {
    const communities = byTitle('Communities');
    const field = communities.fields.getByInternalNameOrTitle('HubParent');
    await field.update({ Indexed: false });
    await field.update({ AllowMultipleValues: true } as object);
    expect(await communities.items.getById(2).select('HubParentId', 'HubParent/Title').expand('HubParent')()).toMatchObject({ HubParentId: [1], HubParent: [expect.objectContaining({ Title: 'Jems network' })] });
    await communities.items.getById(2).update({ HubParentId: [3, 1] });
    expect(await field()).toMatchObject({ TypeAsString: 'LookupMulti', AllowMultipleValues: true });
    await field.update({ AllowMultipleValues: false } as object);
    expect(await communities.items.getById(2).select('HubParentId')()).toMatchObject({ HubParentId: 3 });
  });

  it('are indexed and unique when they are told so later, in the data file too', async () => {
    await list.fields.addText('Code');
    await list.items.add({ Code: 'x' });
    await list.items.add({ Code: 'X' });
    const code = list.fields.getByInternalNameOrTitle('Code');
    expect((await failureOf(code.update({ EnforceUniqueValues: true }))).words).toContain('must be indexed');
    expect((await failureOf(code.update({ Indexed: true, EnforceUniqueValues: true }))).words).toContain('not unique');
    expect(await code()).toMatchObject({ Indexed: false, EnforceUniqueValues: false });
    await list.items.getById(2).delete();
    await code.update({ Indexed: true, EnforceUniqueValues: true });
    expect(await failureOf(list.items.add({ Code: 'X' }))).toMatchObject({ code: '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException', words: expect.stringContaining('[Code]') });
    await code.update({ EnforceUniqueValues: false });
    expect(await list.items.add({ Code: 'X' })).toMatchObject({ Id: 3 });
  });

  it('are not unique in a list in which people read their own items only, and the other way round (formsandflows.nl/2023/10/23/item-level-permissions)', async () => {
    await list.fields.addText('Code', { Indexed: true } as object);
    const code = list.fields.getByInternalNameOrTitle('Code');
    const refused = { status: 500, words: expect.stringContaining('item-level permissions') };
    const uniqueXml = '<Field Type="Text" Name="Other" DisplayName="Other" Indexed="TRUE" EnforceUniqueValues="TRUE" />';

    await list.update({ ReadSecurity: 2 });
    expect(await failureOf(code.update({ EnforceUniqueValues: true }))).toMatchObject(refused);
    expect(await failureOf(list.fields.createFieldAsXml(uniqueXml))).toMatchObject(refused);
    expect(await failureOf(list.fields.addText('More', { Indexed: true, EnforceUniqueValues: true } as object))).toMatchObject(refused);
    await list.update({ ReadSecurity: 1, WriteSecurity: 2 });
    await code.update({ EnforceUniqueValues: true });
    expect(await failureOf(list.update({ ReadSecurity: 2 }))).toMatchObject(refused);
    expect(await list.select('ReadSecurity')()).toMatchObject({ ReadSecurity: 1 });
    await code.update({ EnforceUniqueValues: false });
    await list.update({ ReadSecurity: 2 });
  });

  it('that are deleted are gone from items and views, and their name is free', async () => {
    await list.fields.addText('Temp', { Indexed: true } as object);
    await list.defaultView.fields.add('Temp');
    await list.items.add({ Temp: 'x' });
    await list.fields.getByTitle('Temp').delete();
    expect(await failureOf(list.items.select('Temp')())).toMatchObject({ status: 400, words: 'The field or property \'Temp\' does not exist.' });
    expect((await list.defaultView.fields() as unknown as { Items: string[] }).Items).toEqual(['LinkTitle']);
    await list.fields.addText('Temp');
    expect(await list.items.select('Temp')()).toEqual([expect.objectContaining({ Temp: null })]);
  });

  it.each<[string, (fields: IList['fields']) => Promise<unknown>, string]>([
    ['a note with an index', f => f.addMultilineText('F', { Indexed: true } as object), 'cannot be indexed'],
    ['a yes/no with unique values', f => f.addBoolean('F', { Indexed: true, EnforceUniqueValues: true } as object), 'cannot hold unique values'],
    ['a lookup into nowhere', f => f.addLookup('F', { LookupListId: '00000000-0000-0000-0000-000000000009', LookupFieldName: 'Title' }), 'List does not exist.'],
    ['a property of another type', f => f.addText('F', { Choices: ['a'] } as object), 'The property \'Choices\' does not exist on type \'SP.FieldText\'.'],
    ['broken XML', f => f.createFieldAsXml('<Field Type="Text" DisplayName="F">'), 'Cannot complete this action.'],
    ['a built-in column to delete', f => f.getByInternalNameOrTitle('Created').delete(), 'cannot be deleted'],
    ['no title', f => f.addText(''), 'You must specify a name.']
  ])('are refused: %s', async (_, work, words) => {
    const before = await list.fields();
    expect((await failureOf(work(list.fields))).words).toContain(words);
    expect(await list.fields()).toHaveLength(before.length);
  });

  it('of unknown kinds and with unknown attributes are refused loudly', async () => {
    const loud = await startTestTenant({ content: SMALL_CONTENT, mayRefuse: true });
    const { fields } = loud.spAs('owner').web.lists.getByTitle('Communities');
    const schemas = ['<Field Type="TaxonomyFieldType" DisplayName="T" />', '<Field Type="Text" DisplayName="T" Curious="TRUE" />'];
    for (const work of [() => fields.addLocation('Where'), ...schemas.map(schema => () => fields.createFieldAsXml(schema))]) {
      expect(await failureOf(work())).toMatchObject({ status: 501 });
    }
    await loud.close();
  });
});
