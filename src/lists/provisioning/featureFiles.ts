import type { ListDefinition } from '../defineList';
import type { ListPages, ViewDefinition } from '../pages/defineListPages';
import { ALL_LISTS } from './allLists';
import { escaped, fieldXml, versionFieldXml } from './fieldXml';

/** Id of SharePoint's own feature behind custom lists. */
const CUSTOM_LIST_FEATURE = '00bfea71-de22-43b2-a848-c05709900100';
/** Id of SharePoint's own Title column. */
const TITLE_FIELD = 'fa564e0f-0c70-4ab9-b863-0177e6ddd247';
/** Version of this markup, which every list schema carries. */
const NAMESPACE = 'http://schemas.microsoft.com/sharepoint/';

/**
 * The files of the feature that makes the lists when the package is installed on one site, by file name.
 * @see https://learn.microsoft.com/sharepoint/dev/spfx/toolchain/provision-sharepoint-assets
 */
export function featureFiles(): Readonly<Record<string, string>> {
  const schemas = ALL_LISTS.map(({ pages }) => [schemaFileOf(pages.list), listSchema(pages)] as const);
  return { 'elements.xml': elements(), ...Object.fromEntries(schemas) };
}

/** `schema-communities.xml` */
const schemaFileOf = ({ url }: ListDefinition): string => `schema-${(url.split('/').pop() ?? '').toLowerCase()}.xml`;

function elements(): string {
  const instances = ALL_LISTS.map(({ pages: { list } }) => [
    `  <ListInstance Title="${escaped(list.title)}" Description="${escaped(list.description)}" Url="${list.url}" TemplateType="100"`,
    `    FeatureId="${CUSTOM_LIST_FEATURE}" CustomSchema="${schemaFileOf(list)}" OnQuickLaunch="FALSE" />`
  ].join('\n'));
  return `${DECLARATION}<Elements xmlns="${NAMESPACE}">\n${instances.join('\n')}\n</Elements>\n`;
}

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n';

function listSchema({ list, views }: ListPages): string {
  const reference = (url: string): string => (url === list.url ? 'Self' : url);
  const fields = [
    `<Field ID="{${TITLE_FIELD}}" Name="Title" StaticName="Title" DisplayName="${escaped(list.titleLabel)}" Type="Text" Required="TRUE" MaxLength="255" />`,
    ...Object.entries(list.fields).map(([name, column]) => fieldXml(name, column, reference)),
    versionFieldXml(list)
  ];
  return `${DECLARATION}<List xmlns="${NAMESPACE}" Title="${escaped(list.title)}" Url="${list.url}" BaseType="0">
  <MetaData>
    <ContentTypes>
      <ContentTypeRef ID="0x01" />
    </ContentTypes>
    <Fields>
${fields.map(field => `      ${field}`).join('\n')}
    </Fields>
    <Views>
${views.map(viewXml).join('\n')}
    </Views>
    <Forms>
      <Form Type="DisplayForm" Url="DispForm.aspx" WebPartZoneID="Main" />
      <Form Type="EditForm" Url="EditForm.aspx" WebPartZoneID="Main" />
      <Form Type="NewForm" Url="NewForm.aspx" WebPartZoneID="Main" />
    </Forms>
  </MetaData>
</List>
`;
}

function viewXml({ title, file, fields, query, rowLimit }: ViewDefinition, index: number): string {
  const isDefault = index === 0 ? ' DefaultView="TRUE"' : '';
  return [
    `      <View BaseViewID="${index + 1}" Type="HTML" WebPartZoneID="Main" DisplayName="${escaped(title)}"${isDefault} SetupPath="pages\\viewpage.aspx" Url="${file}.aspx">`,
    `        <RowLimit Paged="TRUE">${rowLimit}</RowLimit>`,
    `        <ViewFields>${fields.map(name => `<FieldRef Name="${name}" />`).join('')}</ViewFields>`,
    `        <Query>${query}</Query>`,
    '      </View>'
  ].join('\n');
}
