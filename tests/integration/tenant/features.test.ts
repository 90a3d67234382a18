import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '@pnp/sp/views';
import type { IList } from '@pnp/sp/lists';
import { EMPTY_HUB } from '../../../sharepoint/local/tenant/content';
import { communitiesList } from '../../../src/lists/communities.list';
import type { ListDefinition } from '../../../src/lists/defineList';
import { fieldXml, versionFieldXml } from '../../../src/lists/provisioning/fieldXml';
import { workingGroupsList } from '../../../src/lists/workingGroups.list';
import { PLAIN_HUB } from '../../support/hubContents';
import { startTestTenant, type TestTenant } from '../../support/tenant';

let hub: TestTenant;
let folder: string;
beforeEach(async () => {
  hub = await startTestTenant({ content: EMPTY_HUB });
  folder = mkdtempSync(join(tmpdir(), 'feature-'));
});
afterEach(async () => {
  await hub.close();
  rmSync(folder, { recursive: true });
});

const XML = '<?xml version="1.0" encoding="utf-8"?>\n';
const NAMESPACE = 'xmlns="http://schemas.microsoft.com/sharepoint/"';

/** As in "Provision SharePoint assets from your solution package" on learn.microsoft.com. */
const VIEWS = `<View BaseViewID="1" Type="HTML" WebPartZoneID="Main" DisplayName="$Resources:core,objectiv_schema_mwsidcamlidC24;" DefaultView="TRUE" MobileView="TRUE" MobileDefaultView="TRUE" SetupPath="pages\\viewpage.aspx" ImageUrl="/_layouts/images/generic.png" Url="AllItems.aspx">
  <XslLink Default="TRUE">main.xsl</XslLink><JSLink>clienttemplates.js</JSLink><RowLimit Paged="TRUE">30</RowLimit><Toolbar Type="Standard" />
  <ViewFields><FieldRef Name="LinkTitle" /></ViewFields><Query><OrderBy><FieldRef Name="ID" /></OrderBy></Query>
</View>
<View BaseViewID="2" Type="HTML" DisplayName="By status" Url="ByStatus.aspx"><RowLimit>50</RowLimit>
  <ViewFields><FieldRef Name="HubStatus" /><FieldRef Name="LinkTitle" /></ViewFields><Query /><CustomFormatter>{"hideSelection":true}</CustomFormatter></View>`;

const FORMS = '<Form Type="DisplayForm" Url="DispForm.aspx" SetupPath="pages\\form.aspx" WebPartZoneID="Main" />';

function schemaOf(list: ListDefinition): string {
  const reference = (url: string): string => (url === list.url ? 'Self' : url);
  const fields = [
    `<Field ID="{fa564e0f-0c70-4ab9-b863-0177e6ddd247}" Name="Title" DisplayName="${list.titleLabel}" Type="Text" Required="TRUE" MaxLength="255" />`,
    ...Object.entries(list.fields).map(([name, column]) => fieldXml(name, column, reference)), versionFieldXml(list)
  ];
  return `${XML}<List xmlns:ows="Microsoft SharePoint" ${NAMESPACE} Title="${list.title}" FolderCreation="FALSE" Direction="$Resources:Direction;" Url="${list.url}" BaseType="0">
    <MetaData><ContentTypes><ContentTypeRef ID="0x01"><Folder TargetName="Item" /></ContentTypeRef></ContentTypes><Fields>${fields.join('')}</Fields><Views>${VIEWS}</Views><Forms>${FORMS}</Forms></MetaData></List>`;
}

const instance = ({ title, url, description }: ListDefinition, schema: string): string =>
  `<ListInstance CustomSchema="${schema}" FeatureId="00bfea71-de22-43b2-a848-c05709900100" Title="${title}" Description="${description}" TemplateType="100" Url="${url}" />`;

const write = (files: Readonly<Record<string, string>>): void => Object.entries(files).forEach(([name, text]) => writeFileSync(join(folder, name), text));

const FILES: Readonly<Record<string, string>> = {
  'elements.xml': `${XML}<Elements ${NAMESPACE}>${instance(communitiesList, 'communities.xml')}${instance(workingGroupsList, 'groups.xml')}</Elements>`,
  'communities.xml': schemaOf(communitiesList), 'groups.xml': schemaOf(workingGroupsList)
};

const at = (url: string, tenant = hub): IList => tenant.spAs('owner').web.getList(`/sites/hub/${url}`);

/** Ids of lists are the same here: both come from their URL. */
const plain = async (url: string, tenant: TestTenant): Promise<unknown> => JSON.parse(JSON.stringify(await at(url, tenant).fields()).split(tenant.origin).join('')) as unknown;

it('makes the lists with their columns, in order, and their views', async () => {
  write(FILES);
  hub.tenant.installFeature('/sites/hub', folder);
  const seeded = await startTestTenant({ content: PLAIN_HUB });
  for (const { url } of [communitiesList, workingGroupsList]) expect(await plain(url, hub)).toEqual(await plain(url, seeded));
  await seeded.close();
  expect(await at('Lists/Communities')()).toMatchObject({ Title: 'Communities', Description: communitiesList.description, EnableFolderCreation: false });
  const views = await at('Lists/Communities').views.expand('ViewFields')();
  expect(views).toMatchObject([
    { Title: 'All Items', DefaultView: true, RowLimit: 30, Paged: true, ServerRelativeUrl: '/sites/hub/Lists/Communities/AllItems.aspx', ViewQuery: '<OrderBy><FieldRef Name="ID" /></OrderBy>', ViewFields: { Items: ['LinkTitle'] } },
    { Title: 'By status', DefaultView: false, RowLimit: 50, Paged: false, ServerRelativeUrl: '/sites/hub/Lists/Communities/ByStatus.aspx', CustomFormatter: '{"hideSelection":true}', ViewFields: { Items: ['HubStatus', 'LinkTitle'] } }
  ]);
  const { Id } = await at('Lists/Communities').items.add({ Title: 'Team' }) as { Id: number };
  await at('Lists/WorkingGroups').items.add({ Title: 'Group', HubCommunityId: Id });
  expect(await at('Lists/WorkingGroups').items.select('HubCommunity/Title').expand('HubCommunity')()).toMatchObject([{ HubCommunity: { Title: 'Team' } }]);
});

it('twice changes nothing, whatever became of the lists', async () => {
  write(FILES);
  hub.tenant.installFeature('/sites/hub', folder);
  await at('Lists/Communities').update({ Title: 'Renamed' });
  await at('Lists/Communities').fields.getByInternalNameOrTitle('HubKeywords').delete();
  await at('Lists/Communities').items.add({ Title: 'kept' });
  const before = [await hub.spAs('owner').web.lists(), await plain('Lists/Communities', hub)];
  hub.tenant.installFeature('/sites/hub', folder);
  expect([await hub.spAs('owner').web.lists(), await plain('Lists/Communities', hub)]).toEqual(before);
});

it('is for one site', async () => {
  write(FILES);
  hub.tenant.installFeature('/sites/finance', folder);
  expect((await hub.spAs('owner').web.lists()).map(({ Title }) => Title)).toEqual(['Site Pages']);
  const response = await hub.fetchAs('owner', '/sites/finance/_api/web/lists?$select=Title');
  expect(await response.json()).toEqual({ value: [{ Title: 'Communities' }, { Title: 'Working groups' }] });
  expect(() => hub.tenant.installFeature('/sites/nope', folder)).toThrow('no site /sites/nope');
});

const changed = (file: string, from: string, to: string): Readonly<Record<string, string>> => ({ ...FILES, [file]: FILES[file].replace(from, to) });

it.each<[string, Readonly<Record<string, string>>, string]>([
  ['an unknown element', changed('elements.xml', '</Elements>', '<Module Name="x" /></Elements>'), 'elements.xml: the local tenant does not know the element Module in Elements.'],
  ['an unknown attribute', changed('elements.xml', 'TemplateType', 'Curious="x" TemplateType'), 'the attribute Curious of ListInstance'],
  ['another template', changed('elements.xml', 'TemplateType="100"', 'TemplateType="101"'), 'no lists of the template 101'],
  ['an unknown element of a schema', changed('groups.xml', '<Fields>', '<Security/><Fields>'), 'groups.xml: the local tenant does not know the element Security in MetaData.'],
  ['an unknown attribute of a view', changed('groups.xml', 'BaseViewID="2"', 'BaseViewID="2" Scope="Recursive"'), 'the attribute Scope of View'],
  ['an unknown attribute of a field', changed('groups.xml', 'NumLines="6"', 'Curious="6"'), 'the attribute Curious'],
  ['a wrong rule', changed('groups.xml', '=OR(ISBLANK([HubMailbox])', '=OR(ISBLANK([Nope])'), 'The formula refers to a column that does not exist.'],
  ['a view of a column that is not there', changed('groups.xml', '<FieldRef Name="HubStatus" />', '<FieldRef Name="HubNope" />'), 'By status shows HubNope'],
  ['a lookup into nowhere', changed('groups.xml', 'List="Lists/Communities"', 'List="Lists/Nope"'), 'the lookup HubCommunity points at Lists/Nope'],
  ['broken XML', changed('groups.xml', '</MetaData>', ''), 'groups.xml: The element'],
  ['no schema', { 'elements.xml': FILES['elements.xml'], 'communities.xml': FILES['communities.xml'] }, 'groups.xml'],
  ['a page that is none', changed('groups.xml', 'ByStatus.aspx', 'ByStatus'), 'a view is called "By status" and has the page "ByStatus"']
])('names what is wrong, and makes nothing then: %s', async (_, files, words) => {
  write(files);
  expect(() => hub.tenant.installFeature('/sites/hub', folder)).toThrow(words);
  expect((await hub.spAs('owner').web.lists()).map(({ Title }) => Title)).toEqual(['Site Pages']);
});

it('refuses a title that another list of the site has', async () => {
  write(FILES);
  await hub.spAs('owner').web.lists.add('Groups');
  await at('Lists/Groups').update({ Title: 'Working groups' });
  expect(() => hub.tenant.installFeature('/sites/hub', folder)).toThrow('The site has another list called Working groups.');
});
