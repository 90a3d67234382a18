import '@pnp/sp/views';
import type { IList } from '@pnp/sp/lists';
import { EMPTY_HUB } from '../../../sharepoint/local/tenant/content';
import { communitiesList } from '../../../src/lists/communities.list';
import { contactRequestsList } from '../../../src/lists/contactRequests.list';
import { contactTopicsList } from '../../../src/lists/contactTopics.list';
import type { ListDefinition } from '../../../src/lists/defineList';
import { fieldXml, versionFieldXml } from '../../../src/lists/provisioning/fieldXml';
import { workingGroupsList } from '../../../src/lists/workingGroups.list';
import { failureOf } from '../../support/failures';
import { PLAIN_HUB } from '../../support/hubContents';
import { startTestTenant, type TestTenant } from '../../support/tenant';

const LISTS: readonly ListDefinition[] = [communitiesList, workingGroupsList, contactTopicsList, contactRequestsList];

/** SP.AddFieldOptions: AddFieldInternalNameHint. */
const NAME_IS_HINT = 8;

let seeded: TestTenant;
let made: TestTenant;
beforeAll(async () => {
  seeded = await startTestTenant({ content: PLAIN_HUB });
  made = await startTestTenant({ content: EMPTY_HUB });
  for (const list of LISTS) await make(list);
});
afterAll(async () => {
  await seeded.close();
  await made.close();
});

const at = (tenant: TestTenant, url: string): IList => tenant.spAs('owner').web.getList(`/sites/hub/${url}`);

/** As a page makes a list: the title gives the URL, then the list is renamed; lookups name their list by GUID, or Self. */
async function make(definition: ListDefinition): Promise<void> {
  const ids = new Map<string, string>();
  for (const { url } of LISTS) {
    const list = await at(made, url).select('Id')().catch(() => undefined);
    if (list) ids.set(url, `{${list.Id}}`);
  }
  await made.spAs('owner').web.lists.add(definition.url.replace('Lists/', ''), definition.description);
  const list = at(made, definition.url);
  await list.update({ Title: definition.title });
  const reference = (url: string): string | undefined => (url === definition.url ? 'Self' : ids.get(url));
  const schemas = [...Object.entries(definition.fields).map(([name, column]) => fieldXml(name, column, reference)), versionFieldXml(definition)];
  for (const SchemaXml of schemas) await list.fields.createFieldAsXml({ SchemaXml, Options: NAME_IS_HINT } as never);
  await list.fields.getByInternalNameOrTitle('Title').update({ Title: definition.titleLabel }, 'SP.FieldText');
}

/** List ids differ; nothing else may. */
async function fieldsAt(tenant: TestTenant, url: string): Promise<object[]> {
  const text = JSON.stringify(await at(tenant, url).fields());
  const plain = text.replace(/guid'[^']+'/g, '').replace(/https?:\/\/[^/]+/g, '').replace(/List=\\"\{[^}]+\}/g, '').replace(/"LookupList":"[^"]+"/g, '"LookupList":"x"');
  return JSON.parse(plain) as object[];
}

it.each(LISTS.map(list => [list.url, list] as const))('%s, made column by column through PnPjs, is as the seed makes it', async url => {
  expect(await fieldsAt(made, url)).toEqual(await fieldsAt(seeded, url));
});

const schemaOf = async (name: string): Promise<string> => (await at(made, communitiesList.url).fields.getByInternalNameOrTitle(name)()).SchemaXml;

it.each<[string, readonly string[]]>([
  ['HubPurpose', ['Type="Note"', 'NumLines="6"', 'RichText="FALSE"']],
  ['HubViewOnlyUntil', ['Type="DateTime"', 'Format="DateOnly"', 'Indexed="TRUE"']],
  ['HubKind', ['Format="Dropdown"', 'FillInChoice="FALSE"', 'Required="TRUE"', '<Default>Team</Default>', '<CHOICE>Legacy community</CHOICE>']],
  ['HubRoles', ['Type="MultiChoice"', 'FillInChoice="TRUE"']],
  ['HubTeamsLink', ['Type="URL"', 'Format="Hyperlink"']],
  ['HubParent', ['Type="Lookup"', 'ShowField="Title"']],
  ['HubSuccessors', ['Type="LookupMulti"', 'Mult="TRUE"']],
  ['HubContact', ['List="UserInfo"', 'UserSelectionMode="PeopleOnly"', 'ShowField="ImnName"']],
  ['HubFeatured', ['<Default>0</Default>']],
  ['HubSchemaVersion', ['Hidden="TRUE"', '<Default>2</Default>']],
  ['HubMailbox', ['<Validation Message="Enter one e-mail address, such as communication@example.org.">=OR(ISBLANK([HubMailbox]),', '&quot;@&quot;']],
  ['HubChannelId', ['EnforceUniqueValues="TRUE"', 'MaxLength="255"', '<Validation Message="Enter the thread id of the channel; it starts with 19:">']]
])('the schema of %s says what was written', async (name, parts) => {
  const schema = await schemaOf(name);
  for (const part of parts) expect(schema).toContain(part);
});

it('a lookup into its own list names it by id, and finds its rows', async () => {
  const list = at(made, communitiesList.url);
  const { Id } = await list.select('Id')();
  expect(await schemaOf('HubParent')).toContain(`List="{${Id}}"`);
  const team = await list.items.add({ Title: 'Team' }) as { Id: number };
  const channel = await list.items.add({ Title: 'Channel', HubParentId: team.Id, HubSuccessorsId: [team.Id] }) as { Id: number };
  expect(await list.items.getById(channel.Id).select('HubParent/Title', 'HubSuccessors/Title', 'HubSchemaVersion').expand('HubParent', 'HubSuccessors')())
    .toMatchObject({ HubParent: { Title: 'Team' }, HubSuccessors: [{ Title: 'Team' }], HubSchemaVersion: 2 });
});

describe('columns are mended through PnPjs', () => {
  const column = (name: string): ReturnType<IList['fields']['getById']> => at(made, communitiesList.url).fields.getByInternalNameOrTitle(name);

  it.each<[string, string, Record<string, unknown>]>([
    ['HubKeywords', 'SP.FieldMultiLineText', { Title: 'Search words', Description: 'Old names too', Required: true, Hidden: true }],
    ['HubOrder', 'SP.FieldNumber', { Indexed: false, DefaultValue: '7', CustomFormatter: '{"elmType":"div"}' }],
    ['HubAccess', 'SP.FieldChoice', { Choices: ['Open', 'Closed'], DefaultValue: 'Closed' }],
    ['HubMailbox', 'SP.FieldText', { ValidationFormula: '=ISNUMBER(FIND("@",[HubMailbox]))', ValidationMessage: 'An address.' }],
    ['HubGroupId', 'SP.FieldText', { ValidationFormula: '', ValidationMessage: '', Indexed: true, EnforceUniqueValues: true }],
    ['HubSchemaVersion', 'SP.FieldNumber', { DefaultValue: '3' }]
  ])('%s: %s', async (name, type, changes) => {
    await column(name).update(changes as object, type);
    expect(await column(name)()).toMatchObject(changes);
  });

  it('Title takes its link in views along', async () => {
    expect(await column('LinkTitle')()).toMatchObject({ Title: communitiesList.titleLabel });
  });

  it('the schema follows', async () => {
    expect(await schemaOf('HubOrder')).toContain('CustomFormatter="{&quot;elmType&quot;:&quot;div&quot;}"');
    expect(await schemaOf('HubGroupId')).not.toContain('<Validation');
  });

  it('unless values that double become unique; nothing is changed then', async () => {
    const list = at(made, communitiesList.url);
    for (const Title of ['Twice 1', 'Twice 2']) await list.items.add({ Title, HubWhoShouldJoin: 'x', HubOrder: 4 });
    const change = column('HubOrder').update({ Title: 'Rank', Indexed: true, EnforceUniqueValues: true } as object, 'SP.FieldNumber');
    expect(await failureOf(change)).toMatchObject({ status: 500, words: expect.stringContaining('not unique') });
    expect(await column('HubOrder')()).toMatchObject({ Title: 'Order', Indexed: false, EnforceUniqueValues: false });
  });
});
