import '@pnp/sp/views';
import type { IList } from '@pnp/sp/lists';
import { startTestTenant, type TestTenant } from '../../support/tenant';
import { SMALL_CONTENT } from './smallContent';

let hub: TestTenant;
beforeEach(async () => { hub = await startTestTenant({ content: SMALL_CONTENT, now: () => new Date('2026-11-21T22:10:21Z') }); });
afterEach(() => hub.close());

const communities = (person = 'owner'): IList => hub.spAs(person).web.lists.getByTitle('Communities');
const itemsOf = async (view: { fields: () => Promise<unknown> }): Promise<string[]> => (await view.fields() as { Items: string[] }).Items;

describe('views through PnPjs', () => {
  it('begin with All Items, which shows every column of the list', async () => {
    expect(await communities().defaultView()).toMatchObject({ Title: 'All Items', DefaultView: true, PersonalView: false, RowLimit: 30, Paged: true, ServerRelativeUrl: '/sites/hub/Lists/Communities/AllItems.aspx' });
    expect((await itemsOf(communities().defaultView)).slice(0, 3)).toEqual(['LinkTitle', 'HubKind', 'HubParent']);
  });

  it('are made, found, changed and deleted', async () => {
    const { Id } = await communities().views.add('Open ones', false, { RowLimit: 5, ViewQuery: '<OrderBy><FieldRef Name="Title" /></OrderBy>' });
    const view = communities().views.getById(Id);
    await view.update({ Title: 'Open', DefaultView: true });
    expect((await communities().views.select('Title', 'DefaultView')()).map(({ Title, DefaultView }) => [Title, DefaultView])).toEqual([['All Items', false], ['Open', true]]);
    expect(await communities().getView(Id)()).toMatchObject({ Title: 'Open', RowLimit: 5, ListViewXml: expect.stringContaining('<OrderBy>') });
    await communities().views.getByTitle('Open').delete();
    expect(await communities().views()).toHaveLength(1);
  });

  it('show the columns that they are told to, in order', async () => {
    await communities().views.add('Columns');
    const { fields } = communities().views.getByTitle('Columns');
    await fields.removeAll();
    for (const name of ['Title', 'HubKind', 'Order', 'HubKind']) await fields.add(name);
    await fields.move('HubOrder', 0);
    await fields.remove('Title');
    expect(await itemsOf(communities().views.getByTitle('Columns'))).toEqual(['HubOrder', 'HubKind']);
    expect(await fields.getSchemaXml()).toBe('<FieldRef Name="HubOrder" /><FieldRef Name="HubKind" />');
  });

  it('have a page of their own, made from their first title, which stays when they are renamed', async () => {
    const pages: unknown[] = [];
    for (const title of ['ByKind', 'By kind & more', 'ByKind']) {
      const { Id } = await communities().views.add(title, false, { ViewQuery: '', RowLimit: 50, Paged: true, CustomFormatter: '{"hideSelection":true}' });
      await communities().views.getById(Id).update({ Title: 'Another title' });
      const { ServerRelativeUrl, CustomFormatter } = await communities().views.getById(Id)();
      pages.push(ServerRelativeUrl);
      expect(CustomFormatter).toBe('{"hideSelection":true}');
    }
    expect(pages).toEqual(['ByKind', 'By kind  more', 'ByKind1'].map(name => `/sites/hub/Lists/Communities/${name}.aspx`));
  });

  it('take and lose their formatting; a new one has none (cli-microsoft365, spo list view get)', async () => {
    const view = communities().defaultView;
    expect(await view()).toMatchObject({ CustomFormatter: null });
    for (const CustomFormatter of ['{"schema":"x"}', '']) {
      await view.update({ CustomFormatter });
      expect((await view()).CustomFormatter ?? '').toBe(CustomFormatter);
    }
  });

  it('are set from XML', async () => {
    await communities().views.add('X');
    const view = communities().views.getByTitle('X');
    await view.setViewXml('<View><Query><Where><Eq><FieldRef Name="HubKind"/><Value Type="Choice">Team &amp; x</Value></Eq></Where></Query><ViewFields><FieldRef Name="HubKind"/></ViewFields><RowLimit Paged="FALSE">7</RowLimit></View>');
    expect(await view()).toMatchObject({ RowLimit: 7, Paged: false, ViewQuery: '<Where><Eq><FieldRef Name="HubKind" /><Value Type="Choice">Team &amp; x</Value></Eq></Where>' });
    expect(await itemsOf(view)).toEqual(['HubKind']);
  });

  it('of one\'s own are nobody else\'s', async () => {
    await communities('author').views.add('Mine', true);
    expect((await communities('author').views.select('Title')()).map(view => view.Title)).toEqual(['All Items', 'Mine']);
    expect(await communities('owner').views()).toHaveLength(1);
    await communities('author').views.getByTitle('Mine').delete();
    await expect(communities('visitor').views.add('Mine', true)).rejects.toMatchObject({ status: 403 });
  });

  it.each([['an unknown column', (list: IList) => list.defaultView.fields.add('Nope')], ['an unknown view', (list: IList) => list.views.getByTitle('Nope')()], ['a broken query', (list: IList) => list.views.add('X', false, { ViewQuery: '<Where>' })]])('refuse %s', async (_, work) => {
    await expect(work(communities())).rejects.toThrow(/does not exist|view is invalid|Cannot complete/);
    expect(await communities().views()).toHaveLength(1);
  });
});

const viewOf = (where: string, more = ''): string => `<View><Query>${where && `<Where>${where}</Where>`}${more}</Query></View>`;
const idsBy = async (viewXml: string, person = 'owner'): Promise<number[]> => ((await communities(person).getItemsByCAMLQuery({ ViewXml: viewXml })) as { Id: number }[]).map(item => item.Id);
const compare = (operator: string, name: string, value: string, type = 'Text', more = ''): string => `<${operator}><FieldRef Name="${name}" ${more}/><Value Type="${type}">${value}</Value></${operator}>`;

const GROUPED = (collapse: string): string => `<GroupBy Collapse="${collapse}"><FieldRef Name="HubKind"/></GroupBy>`;

describe('CAML (query schema of the SharePoint documentation)', () => {
  it.each<[string, string, number[]]>([
    ['no condition', '', [1, 2, 3, 4]],
    ['Eq, whatever the case', compare('Eq', 'Title', 'jems NETWORK'), [1]],
    ['Neq, empty ones included', compare('Neq', 'HubOrder', '2', 'Number'), [2, 3, 4]],
    ['Gt', compare('Gt', 'HubOrder', '2', 'Number'), [4]],
    ['Geq', compare('Geq', 'HubOrder', '2', 'Number'), [1, 4]],
    ['Lt', compare('Lt', 'HubOrder', '2', 'Number'), [3]],
    ['Leq', compare('Leq', 'HubOrder', '2', 'Number'), [1, 3]],
    ['IsNull', '<IsNull><FieldRef Name="HubOrder"/></IsNull>', [2]],
    ['IsNotNull of a link', '<IsNotNull><FieldRef Name="HubTeamsLink"/></IsNotNull>', [1]],
    ['IsNull of a link and of a note', '<And><IsNull><FieldRef Name="HubTeamsLink"/></IsNull><IsNull><FieldRef Name="HubPurpose"/></IsNull></And>', [3, 4]],
    ['IsNotNull', '<IsNotNull><FieldRef Name="HubParent"/></IsNotNull>', [2]],
    ['BeginsWith', compare('BeginsWith', 'Title', 'CÔ'), [3]],
    ['Contains', compare('Contains', 'Title', 'D\'A'), [3]],
    ['Contains in a note', compare('Contains', 'HubPurpose', 'and', 'Note'), [2]],
    ['In', '<In><FieldRef Name="HubKind"/><Values><Value Type="Choice">Site</Value><Value Type="Choice">Private channel</Value></Values></In>', [2, 4]],
    ['And, Or', `<And>${compare('Eq', 'HubKind', 'Team', 'Choice')}<Or>${compare('Eq', 'HubStatus', 'Archived')}${compare('Eq', 'HubOrder', '2', 'Number')}</Or></And>`, [1, 3]],
    ['a lookup by what it shows', compare('Eq', 'HubParent', 'Jems network', 'Lookup'), [2]],
    ['a lookup by id', compare('Eq', 'HubParent', '1', 'Lookup', 'LookupId="TRUE"'), [2]],
    ['a lookup by a number', compare('Eq', 'HubParent', '1', 'Integer'), [2]],
    ['a person by name', compare('Eq', 'Author', 'Olaf Owner', 'User'), [1, 2, 3, 4]],
    ['the person who asks', '<Eq><FieldRef Name="Author"/><Value Type="Integer"><UserID/></Value></Eq>', [1, 2, 3, 4]],
    ['the person who asks, with LookupId', '<Neq><FieldRef Name="Author" LookupId="TRUE"/><Value Type="User"><Me/></Value></Neq>', []],
    ['Eq on several choices', compare('Eq', 'HubThemes', 'finance'), [2, 3]],
    ['Includes', compare('Includes', 'HubThemes', 'Finance', 'MultiChoice'), [2, 3]],
    ['NotIncludes', compare('NotIncludes', 'HubThemes', 'Finance', 'MultiChoice'), [1, 4]],
    ['today, by day', '<Eq><FieldRef Name="Created"/><Value Type="DateTime"><Today/></Value></Eq>', [1, 2, 3, 4]],
    ['before today', '<Lt><FieldRef Name="Created"/><Value Type="DateTime"><Today/></Value></Lt>', []],
    ['since yesterday', '<Gt><FieldRef Name="Created"/><Value Type="DateTime"><Today OffsetDays="-1"/></Value></Gt>', [1, 2, 3, 4]],
    ['to the second', '<Lt><FieldRef Name="Created"/><Value Type="DateTime" IncludeTimeValue="TRUE">2026-11-21T22:10:21Z</Value></Lt>', []],
    ['yes and no', compare('Eq', 'Attachments', '0', 'Boolean'), [1, 2, 3, 4]],
    ['IsNull on a link (pnp.github.io/blog, on CAML)', '<IsNull><FieldRef Name="HubTeamsLink"/></IsNull>', [2, 3, 4]],
    ['IsNotNull on a link', '<IsNotNull><FieldRef Name="HubTeamsLink"/></IsNotNull>', [1]],
    ['no link, among others', `<And><IsNull><FieldRef Name="HubTeamsLink"/></IsNull>${compare('Eq', 'HubThemes', 'Finance', 'MultiChoice')}</And>`, [2, 3]]
  ])('%s', async (_, where, ids) => {
    expect(await idsBy(viewOf(where))).toEqual(ids);
  });

  it('sorts, by lookups too, and limits rows', async () => {
    expect(await idsBy(viewOf('', '<OrderBy><FieldRef Name="HubOrder" Ascending="FALSE"/></OrderBy>'))).toEqual([4, 1, 3, 2]);
    expect(await idsBy(viewOf('', '<OrderBy><FieldRef Name="HubParent"/><FieldRef Name="Title"/></OrderBy>'))).toEqual([3, 1, 4, 2]);
    expect(await idsBy('<View><RowLimit>2</RowLimit></View>')).toEqual([1, 2]);
  });

  it('sorts by the columns of groups first, in their own direction', async () => {
    expect(await idsBy(viewOf('', `${GROUPED('FALSE')}<OrderBy><FieldRef Name="Title" Ascending="FALSE"/><FieldRef Name="HubKind" Ascending="FALSE"/></OrderBy>`))).toEqual([2, 4, 1, 3]);
    expect(await idsBy(viewOf('', '<GroupBy><FieldRef Name="HubKind" Ascending="FALSE"/></GroupBy>'))).toEqual([1, 3, 4, 2]);
  });

  it('takes views with their formatting', async () => {
    expect(await idsBy('<View><CustomFormatter>{"additionalRowClass":"x"}</CustomFormatter></View>')).toEqual([1, 2, 3, 4]);
  });

  it('goes on where a page ended', async () => {
    const ViewXml = '<View><RowLimit Paged="TRUE">3</RowLimit></View>';
    const items = await communities().getItemsByCAMLQuery({ ViewXml, ListItemCollectionPosition: { PagingInfo: 'Paged=TRUE&p_ID=3' } } as never) as { Id: number }[];
    expect(items.map(item => item.Id)).toEqual([4]);
  });

  it('answers the fields of the view', async () => {
    const [item] = await communities().getItemsByCAMLQuery({ ViewXml: '<View><ViewFields><FieldRef Name="HubKind"/><FieldRef Name="HubParent"/></ViewFields></View>' }) as object[];
    expect(Object.keys(item).filter(name => !name.startsWith('odata.'))).toEqual(['Id', 'ID', 'GUID', 'HubKind', 'HubParentId']);
  });

  it.each([
    ['a column that does not exist (StratusForms#65)', viewOf(compare('Eq', 'Nope', 'x')), '-2130575340'],
    ['an Or of one part (pnpcore#489)', viewOf(`<Or>${compare('Eq', 'Title', 'x')}</Or>`), '-2130575340'],
    ['a group of nothing', '<View><Query><GroupBy/></Query></View>', '-2130575152'],
    ['groups in groups in groups', viewOf('', `<GroupBy>${['HubKind', 'HubStatus', 'Title'].map(name => `<FieldRef Name="${name}"/>`).join('')}</GroupBy>`), '-2130575152'],
    ['a group by a column that does not exist', viewOf('', '<GroupBy><FieldRef Name="Nope"/></GroupBy>'), '-2130575340'],
    ['broken XML', '<View><Query></View>', '-2130575152'],
    ['no view', '<Query/>', '-2130575152']
  ])('is refused: %s', async (_, viewXml, code) => {
    await expect(idsBy(viewXml)).rejects.toThrow(code);
  });

  it('is refused loudly where it is not built', async () => {
    const loud = await startTestTenant({ content: SMALL_CONTENT, mayRefuse: true });
    const list = loud.spAs('owner').web.lists.getByTitle('Communities');
    for (const viewXml of ['<View><Joins/></View>', viewOf('', GROUPED('TRUE')), viewOf('<Membership Type="CurrentUserGroups"><FieldRef Name="Author"/></Membership>'), viewOf(compare('Nearly', 'Title', 'x'))]) {
      await expect(list.getItemsByCAMLQuery({ ViewXml: viewXml })).rejects.toMatchObject({ status: 501 });
    }
    await expect(list.renderListDataAsStream({ RenderOptions: 1 })).rejects.toMatchObject({ status: 501 });
    await expect(list.renderListDataAsStream({ OverrideViewXml: '<View/>' })).rejects.toMatchObject({ status: 501 });
    await expect(list.renderListDataAsStream({ ViewXml: viewOf('', GROUPED('TRUE')) })).rejects.toMatchObject({ status: 501 });
    await expect(list.renderListDataAsStream({ ViewXml: viewOf('', GROUPED('FALSE').replace('>', ' GroupLimit="1">')) })).rejects.toMatchObject({ status: 501 });
    await expect(list.renderListDataAsStream({}, undefined, new Map([['FilterOp', 'Gt']]))).rejects.toMatchObject({ status: 501 });
    await loud.close();
  });
});

describe('RenderListDataAsStream', () => {
  it('shows rows as the list page gets them: text, with the value for programs beside it', async () => {
    const { Row, FirstRow, LastRow, NextHref } = await communities().renderListDataAsStream({});
    expect([FirstRow, LastRow, NextHref]).toEqual([1, 4, undefined]);
    expect((Row as object[])[1]).toMatchObject({
      ID: '2', FSObjType: '0', PermMask: '0x7fffffffffffffff',
      LinkTitle: 'User Group', HubKind: 'Private channel', HubThemes: ['Monitoring systems', 'Finance'], HubOrder: '',
      HubParent: [{ lookupId: 1, lookupValue: 'Jems network', isSecretFieldValue: false }], FileRef: '/sites/hub/Lists/Communities/2_.000'
    });
    expect((Row as object[])[0]).toMatchObject({ HubOrder: '2', 'HubOrder.': '2.00000000000000', HubTeamsLink: 'https://teams.microsoft.com/l/team/x', 'HubTeamsLink.desc': 'Open', HubParent: '' });
  });

  it('shows people as arrays and dates of the locale en-US', async () => {
    const { Row } = await communities().renderListDataAsStream({ ViewXml: '<View><ViewFields><FieldRef Name="Author"/><FieldRef Name="Created"/></ViewFields></View>' });
    expect((Row as object[])[0]).toMatchObject({
      Author: [{ id: '15', title: 'Olaf Owner', email: 'olaf.owner@contoso.example', sip: 'olaf.owner@contoso.example', picture: '' }],
      Created: '11/21/2026 10:10 PM', 'Created.': '2026-11-21T22:10:21Z'
    });
  });

  it('goes through pages by NextHref to the end, keeping sort and filter', async () => {
    const ViewXml = '<View><Query><OrderBy><FieldRef Name="HubOrder" Ascending="FALSE"/></OrderBy></Query><RowLimit Paged="TRUE">3</RowLimit></View>';
    const first = await communities().renderListDataAsStream({ ViewXml });
    const second = await communities().renderListDataAsStream({ ViewXml, Paging: (first as { NextHref: string }).NextHref });
    expect([first, second].map(page => (page.Row as { ID: string }[]).map(row => row.ID))).toEqual([['4', '1', '3'], ['2']]);
    expect([second.FirstRow, second.LastRow, (second as { NextHref?: string }).NextHref]).toEqual([4, 4, undefined]);
  });

  it('renders the view that the query names, with rights of the person who asks', async () => {
    const { Id } = await communities().views.add('Kinds', false, { ViewQuery: '<Where><Eq><FieldRef Name="HubKind"/><Value Type="Choice">Site</Value></Eq></Where>' });
    await communities().views.getByTitle('Kinds').fields.add('HubKind');
    const { Row } = await communities('visitor').renderListDataAsStream({}, undefined, new Map([['View', Id]]));
    expect(Row).toEqual([expect.objectContaining({ ID: '4', HubKind: 'Site', PermMask: '0xb008431061' })]);
  });

  interface Grouped { readonly Row: readonly Record<string, unknown>[]; readonly NextHref?: string }
  const group = async (parameters: object): Promise<Grouped> => await communities().renderListDataAsStream(parameters) as unknown as Grouped;
  const groupCells = ({ Row }: Grouped, name = 'HubKind'): unknown[] => Row.map(row => [row.ID, row[name], row[`${name}.groupindex`], row[`${name}.newgroup`], row[`${name}.COUNT.group`]]);

  it('says of each row to which group it belongs, also when the view does not show the column', async () => {
    const ViewXml = `<View><Query>${GROUPED('FALSE')}</Query><ViewFields><FieldRef Name="Title"/></ViewFields></View>`;
    const expected = [['2', 'Private channel', '1_', '1', '1'], ['4', 'Site', '2_', '1', '1'], ['1', 'Team', '3_', '1', '2'], ['3', 'Team', '3_', '', '2']];
    expect(groupCells(await group({ ViewXml }))).toEqual(expected);
    expect(groupCells(await group({ ViewXml: ViewXml.replace('FALSE', 'TRUE'), ExpandGroups: true }))).toEqual(expected);
  });

  it('counts a group over all pages, and goes on with it on the next one', async () => {
    const ViewXml = `<View><Query>${GROUPED('FALSE')}</Query><RowLimit Paged="TRUE">3</RowLimit></View>`;
    const first = await group({ ViewXml });
    expect(groupCells(first).at(-1)).toEqual(['1', 'Team', '3_', '1', '2']);
    expect(groupCells(await group({ ViewXml, Paging: first.NextHref }))).toEqual([['3', 'Team', '3_', '1', '2']]);
  });

  it('groups within groups, by lookups and empty values too', async () => {
    const rows = await group({ ViewXml: viewOf('', '<GroupBy><FieldRef Name="HubParent"/><FieldRef Name="HubKind"/></GroupBy>') });
    expect(rows.Row.map(row => [row.ID, row['HubParent.groupindex'], row['HubParent.COUNT.group'], row['HubKind.groupindex'], row['HubKind.COUNT.group']])).toEqual([
      ['4', '1_', '3', '1_1_', '1'], ['1', '1_', '3', '1_2_', '2'], ['3', '1_', '3', '1_2_', '2'], ['2', '2_', '1', '2_1_', '1']
    ]);
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['a choice', { FilterField1: 'HubKind', FilterValue1: 'Team' }, ['1', '3']],
    ['one of several choices', { FilterField1: 'HubThemes', FilterValue1: 'Finance' }, ['2', '3']],
    ['two columns', { FilterField1: 'HubThemes', FilterValue1: 'Finance', FilterField2: 'HubKind', FilterValue2: 'Team' }, ['3']],
    ['a lookup by what it shows', { FilterField1: 'HubParent', FilterValue1: 'Jems network' }, ['2']],
    ['nothing', { FilterField1: 'HubOrder', FilterValue1: '' }, ['2']],
    ['the title', { filterfield1: 'LinkTitle', filtervalue1: 'User Group' }, ['2']]
  ])('is narrowed by the address, as SharePoint\'s list page is: %s', async (_, query, ids) => {
    const { Row } = await communities().renderListDataAsStream({}, undefined, new Map(Object.entries(query)));
    expect((Row as { ID: string }[]).map(row => row.ID)).toEqual(ids);
  });

  it('is narrowed within what the view shows, and by no column that is not there', async () => {
    const ViewXml = viewOf(compare('Eq', 'HubKind', 'Site', 'Choice'));
    expect((await communities().renderListDataAsStream({ ViewXml }, undefined, new Map([['FilterField1', 'HubThemes'], ['FilterValue1', 'Finance']]))).Row).toEqual([]);
    await expect(communities().renderListDataAsStream({}, undefined, new Map([['FilterField1', 'Nope'], ['FilterValue1', 'x']]))).rejects.toThrow('-2130575340');
  });
});
