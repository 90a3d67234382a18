import '@pnp/sp/content-types/list';
import '@pnp/sp/site-scripts';
import '@pnp/sp/views';
import type { IList } from '@pnp/sp/lists';
import { EMPTY_HUB } from '../../../sharepoint/local/tenant/content';
import { communitiesList } from '../../../src/lists/communities.list';
import { fieldXml } from '../../../src/lists/provisioning/fieldXml';
import { failureOf } from '../../support/failures';
import { startTestTenant, type TestTenant } from '../../support/tenant';

let hub: TestTenant;
beforeEach(async () => { hub = await startTestTenant({ content: EMPTY_HUB, mayRefuse: true }); });
afterEach(() => hub.close());

const UTILITY = '/sites/hub/_api/Microsoft.Sharepoint.Utilities.WebTemplateExtensions.SiteScriptUtility';
const list = (url: string): IList => hub.spAs('owner').web.getList(`/sites/hub/Lists/${url}`);

interface Result { readonly Outcome: number; readonly ErrorCode: number; readonly OutcomeText: string | null; readonly Target: string | null; readonly TargetId: string | null; readonly Title: string }

/** As pnp/powershell does it. */
async function send(actions: readonly object[], person = 'editor'): Promise<Response> {
  const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ script: JSON.stringify({ actions, version: 1 }) }) };
  return hub.fetchAs(person, `${UTILITY}.ExecuteTemplateScript()`, init);
}

async function execute(actions: readonly object[]): Promise<Result[]> {
  const response = await send(actions);
  if (!response.ok) throw new Error(await response.text());
  return ((await response.json()) as { value: Result[] }).value;
}

const makes = (subactions: readonly object[], listName = 'Communities'): object => ({ verb: 'createSPList', listName, templateType: 100, subactions });
const rankView = { verb: 'addSPView', name: 'By rank', viewFields: ['LinkTitle', 'Rank'], query: '<OrderBy><FieldRef Name="Rank"/></OrderBy>', rowLimit: 50, isPaged: true };
const RANK = { verb: 'addSPFieldXml', schemaXml: '<Field Type="Number" ID="{b0bca5ed-5998-46c2-a191-7e7590138879}" Name="Rank" StaticName="Rank" DisplayName="Its rank" />' };

const SCRIPT = [
  makes([
    { verb: 'setTitle', title: 'All communities' }, { verb: 'setDescription', description: 'Teams' },
    { verb: 'addSPField', fieldType: 'Text', displayName: 'Mail box', internalName: 'Mailbox', isRequired: true, enforceUnique: true, addToDefaultView: true, id: '{1e848217-8297-4d24-9309-1455a6f72779}' },
    RANK, { verb: 'setSPFieldCustomFormatter', fieldDisplayName: 'Its rank', formatterJSON: { elmType: 'div' } },
    { ...rankView, makeDefault: true, formatterJSON: { hideSelection: true } },
    { verb: 'setClientFormCustomFormatter', clientFormCustomFormatter: { bodyJSONFormatter: { sections: [] } } }
  ]),
  makes([{ verb: 'addSPLookupFieldXml', schemaXml: '<Field Type="Lookup" Name="Where" DisplayName="Community" ShowField="Title" />', targetListUrl: 'Lists/Communities' },
    { verb: 'addSPLookupFieldXml', schemaXml: '<Field Type="LookupMulti" Mult="TRUE" Name="More" DisplayName="More" ShowField="Title" />', targetListName: 'All communities' }], 'Groups')
];

async function state(): Promise<unknown> {
  const lists = await hub.spAs('owner').web.lists.select('Id', 'Title', 'Description')();
  const details = await Promise.all(['Communities', 'Groups'].map(async url => [
    await list(url).fields(), await list(url).views(), await list(url).views.getByTitle('All Items').fields(), await list(url).contentTypes.select('ClientFormCustomFormatter')()
  ]));
  return { lists, details };
}

describe('a site script', () => {
  it('makes lists with columns, views and formats, and answers what became of each step', async () => {
    const results = await execute(SCRIPT);
    const { Id } = await list('Communities').select('Id')();
    expect(results.map(({ Outcome, ErrorCode }) => [Outcome, ErrorCode])).toEqual(Array.from({ length: 11 }, () => [0, 0]));
    expect(results[0]).toMatchObject({ Title: 'Create or update list Communities', Target: `${hub.webUrl}/Lists/Communities`, TargetId: Id, OutcomeText: null });
    expect(await list('Communities')()).toMatchObject({ Title: 'All communities', Description: 'Teams', BaseTemplate: 100 });
    expect(await list('Communities').fields.getByInternalNameOrTitle('Mailbox')()).toMatchObject({ Title: 'Mail box', Required: true, Indexed: true, EnforceUniqueValues: true, Id: '1e848217-8297-4d24-9309-1455a6f72779' });
    expect(await list('Communities').fields.getByInternalNameOrTitle('Rank')()).toMatchObject({ Title: 'Its rank', CustomFormatter: '{"elmType":"div"}' });
    expect(await list('Communities').defaultView.expand('ViewFields')()).toMatchObject({
      Title: 'By rank', ServerRelativeUrl: '/sites/hub/Lists/Communities/By rank.aspx', RowLimit: 50, CustomFormatter: '{"hideSelection":true}', ViewFields: { Items: ['LinkTitle', 'Rank'] }
    });
    expect(await list('Communities').contentTypes()).toMatchObject([{ ClientFormCustomFormatter: '{"bodyJSONFormatter":{"sections":[]}}' }]);
    expect(await list('Groups').fields.getByInternalNameOrTitle('Where')()).toMatchObject({ TypeAsString: 'Lookup', LookupList: `{${Id}}` });
    expect(await list('Groups').fields.getByInternalNameOrTitle('More')()).toMatchObject({ TypeAsString: 'LookupMulti', LookupList: `{${Id}}` });
  });

  it('run again changes nothing (learn.microsoft.com, Site template JSON schema), and mends what was changed', async () => {
    await execute(SCRIPT);
    const before = await state();
    expect((await execute(SCRIPT)).every(({ Outcome }) => Outcome === 0)).toBe(true);
    expect(await state()).toEqual(before);
    await list('Communities').fields.getByInternalNameOrTitle('Rank').update({ Title: 'Renamed', Description: 'kept' });
    await list('Communities').update({ Title: 'Renamed' });
    await execute(SCRIPT);
    expect(await list('Communities').fields.getByInternalNameOrTitle('Rank')()).toMatchObject({ Title: 'Its rank', Description: 'kept' });
    expect(await list('Communities')()).toMatchObject({ Title: 'All communities' });
  });

  it('makes the columns of a definition', async () => {
    const schemas = Object.entries(communitiesList.fields).map(([name, column]) => ({ type: column.type, schemaXml: fieldXml(name, column, () => undefined) }));
    const steps = schemas.map(({ type, schemaXml }) => (type.startsWith('Lookup') ? { verb: 'addSPLookupFieldXml', schemaXml, targetListUrl: 'Lists/Communities' } : { verb: 'addSPFieldXml', schemaXml }));
    const results = [...await execute([makes(steps)]), ...await execute([makes(steps)])];
    expect(results.map(({ OutcomeText }) => OutcomeText)).toEqual(Array.from({ length: 2 * (steps.length + 1) }, () => null));
    expect((await list('Communities').fields.filter('CanBeDeleted eq true')()).map(({ InternalName }) => InternalName)).toEqual(Object.keys(communitiesList.fields));
  });

  it.each<[string, object, readonly string[]]>([
    ['adds to the columns of a view', {}, ['LinkTitle', 'Modified', 'Rank']], ['or replaces them', { replaceViewFields: true }, ['LinkTitle', 'Rank']]
  ])('%s', async (_, more, fields) => {
    await execute([makes([RANK, { ...rankView, viewFields: ['LinkTitle', 'Modified'] }])]);
    await execute([makes([{ ...rankView, ...more }])]);
    expect(await list('Communities').views.getByTitle('By rank').fields()).toMatchObject({ Items: fields });
    await execute([makes([{ verb: 'removeSPView', name: 'By rank' }])]);
    expect((await list('Communities').views()).map(({ Title }) => Title)).toEqual(['All Items']);
  });

  it('says which step failed, undoes that one, and goes on', async () => {
    await execute([makes([RANK])]);
    for (const Title of ['a', 'b']) await list('Communities').items.add({ Title, Rank: 1 });
    const results = await execute([makes([
      { verb: 'addSPFieldXml', schemaXml: RANK.schemaXml.replace(' />', ' Indexed="TRUE" EnforceUniqueValues="TRUE" />') }, { ...rankView, viewFields: ['Nope'] }, { verb: 'removeSPView', name: 'Nope' },
      { verb: 'addSPLookupFieldXml', schemaXml: '<Field Type="Lookup" Name="W" DisplayName="W" />', targetListUrl: 'Lists/Nope' },
      { verb: 'addSPFieldXml', schemaXml: '<Field Type="Text" Name="Rank" DisplayName="Rank" />' }, { verb: 'setDescription', description: 'done' }
    ])]);
    expect(results.map(({ Outcome }) => Outcome)).toEqual([0, 1, 1, 1, 1, 1, 0]);
    expect(results[1]).toMatchObject({ ErrorCode: -1, OutcomeText: 'The column has values that are not unique.', Target: null });
    expect(await list('Communities')()).toMatchObject({ Description: 'done' });
    expect(await list('Communities').fields.getByInternalNameOrTitle('Rank')()).toMatchObject({ Indexed: false, EnforceUniqueValues: false });
    await list('Communities').items.add({ Title: 'c', Rank: 1 });
  });

  it.each<[string, object]>([
    ['a verb', { verb: 'applyTheme', themeName: 'x' }], ['a verb inside of a list', makes([{ verb: 'addContentType', name: 'x' }])], ['a template', { verb: 'createSPList', listName: 'x', templateType: 101 }],
    ['a property', makes([{ ...rankView, scope: 'Recursive' }])], ['a value', makes([{ verb: 'setTitle', title: 3 }])], ['a missing property', makes([{ verb: 'addSPView', name: 'x' }])],
    ['no verb', {}], ['a type of column', makes([{ verb: 'addSPField', fieldType: 'Taxonomy', displayName: 'x', isRequired: false }])]
  ])('that the tenant does not know is refused loudly, and nothing of it stays: %s', async (_, action) => {
    expect((await send([makes([], 'First'), action])).status).toBe(501);
    expect(await hub.spAs('owner').web.lists.select('Title')()).toMatchObject([{ Title: 'Site Pages' }]);
  });

  it.each(['visitor', 'author'])('is not run for %s', async person => {
    expect((await send([makes([])], person)).status).toBe(403);
  });
});

it('PnPjs runs one action', async () => {
  const results = await hub.spAs('editor').siteScripts.executeSiteScriptAction(JSON.stringify(makes([RANK])));
  expect(results).toMatchObject([{ Outcome: 0, Title: 'Create or update list Communities' }, { Outcome: 0, Title: 'Add list column' }]);
  expect(await failureOf(hub.spAs('editor').siteScripts.executeSiteScriptAction('no JSON'))).toMatchObject({ status: 400 });
});
