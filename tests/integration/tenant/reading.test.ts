import { communitiesList } from '../../../src/lists/communities.list';
import { startTestTenant, type TestTenant } from '../../support/tenant';
import { SMALL_CONTENT } from './smallContent';

let hub: TestTenant;
beforeAll(async () => { hub = await startTestTenant({ content: SMALL_CONTENT }); });
afterAll(() => hub.close());

const items = '/sites/hub/_api/web/getList(\'/sites/hub/Lists/Communities\')/items';

async function json(path: string, accept = 'application/json;odata=nometadata'): Promise<Record<string, unknown>> {
  const response = await hub.fetchAs('visitor', path, { headers: { Accept: accept } });
  expect([response.status, response.headers.get('content-type')]).toEqual([200, expect.stringContaining('application/json')]);
  return await response.json() as Record<string, unknown>;
}

describe('webs, lists and fields through PnPjs', () => {
  it('reads the web, the site and the person', async () => {
    const sp = hub.spAs('guest');
    expect(await sp.web.select('Title', 'Url', 'ServerRelativeUrl')()).toMatchObject({ Title: 'Interact community hub', Url: hub.webUrl, ServerRelativeUrl: '/sites/hub' });
    expect(await sp.site()).toMatchObject({ Url: hub.webUrl });
    expect(await sp.web.currentUser()).toMatchObject({ Id: 13, Title: 'Greta Guest', IsShareByEmailGuestUser: true, LoginName: expect.stringContaining('#ext#') });
  });

  it('finds a list by title, id and URL, whatever the case of the URL', async () => {
    const sp = hub.spAs('visitor');
    const { Id } = await sp.web.lists.getByTitle('Contact requests').select('Id')();
    const byId = await sp.web.lists.getById(Id)();
    const byUrl = await sp.web.getList('/sites/hub/lists/contactrequests')();
    expect([byId.Title, byUrl.Id]).toEqual(['Contact requests', Id]);
    expect(await json(`/sites/hub/_api/web/lists(guid'${Id}')?$select=Title`)).toEqual({ Title: 'Contact requests' });
    expect(await json(`/sites/hub/_api/web/lists/getById('${Id}')?$select=Title`)).toEqual({ Title: 'Contact requests' });
  });

  it('finds a list whose title has quotes and parentheses', async () => {
    expect(await hub.spAs('visitor').web.lists.getByTitle('Many lookups (13), isn\'t it?').select('EntityTypeName')()).toMatchObject({ EntityTypeName: 'ManyLookupsList' });
  });

  it('takes the list URL from an alias of the query', async () => {
    expect(await json('/sites/hub/_api/web/getList(@list)?@list=\'/sites/hub/Lists/Communities\'&$select=Title')).toEqual({ Title: 'Communities' });
  });

  it('filters, sorts, selects and expands lists', async () => {
    const lists = await hub.spAs('visitor').web.lists.filter('Hidden eq false and BaseTemplate eq 100').orderBy('Title', false)
      .select('Title', 'RootFolder/ServerRelativeUrl').expand('RootFolder')<{ Title: string; RootFolder: { ServerRelativeUrl: string } }[]>();
    expect(lists.map(list => list.Title)).toEqual(['Many lookups (13), isn\'t it?', 'Contact requests', 'Communities']);
    expect(lists[2].RootFolder.ServerRelativeUrl).toBe('/sites/hub/Lists/Communities');
  });

  it('knows the type of a list\'s items and its item security', async () => {
    const list = await hub.spAs('visitor').web.lists.getByTitle('Contact requests').select('ListItemEntityTypeFullName', 'ReadSecurity', 'WriteSecurity')();
    expect(list).toMatchObject({ ListItemEntityTypeFullName: 'SP.Data.ContactRequestsListItem', ReadSecurity: 2, WriteSecurity: 2 });
  });

  it('answers every column of the schema with its id, type and rules', async () => {
    const fields = await hub.spAs('visitor').web.lists.getByTitle('Communities').fields();
    for (const [name, column] of Object.entries(communitiesList.fields)) {
      expect(fields.find(field => field.InternalName === name)).toMatchObject({ Id: column.id, Title: column.label, TypeAsString: column.type });
    }
    expect(fields.find(field => field.InternalName === 'Title')?.Title).toBe('Name');
    expect(await hub.spAs('visitor').web.lists.getByTitle('Communities').fields.getByInternalNameOrTitle('HubKind')()).toMatchObject({
      Required: true, Indexed: true, DefaultValue: 'Team', Choices: ['Team', 'Private channel', 'Site', 'Legacy community'], FieldTypeKind: 6
    });
  });
});

describe('items', () => {
  it('answers all fields in SharePoint\'s order when nothing is selected', async () => {
    const item = await json(`${items}(1)`);
    expect(Object.keys(item).slice(0, 6)).toEqual(['FileSystemObjectType', 'Id', 'ServerRedirectedEmbedUri', 'ServerRedirectedEmbedUrl', 'ContentTypeId', 'Title']);
    expect(item).toMatchObject({
      Id: 1, ID: 1, Title: 'Jems network', HubKind: 'Team', HubParentId: null, HubThemes: ['Monitoring systems'], HubOrder: 2, AuthorId: 15,
      HubTeamsLink: { Description: 'Open', Url: 'https://teams.microsoft.com/l/team/x' }, OData__UIVersionString: '1.0', Attachments: false
    });
  });

  it('reads lookups and persons only as far as selected', async () => {
    const found = await hub.spAs('visitor').web.lists.getByTitle('Communities').items
      .select('Id', 'HubParentId', 'HubParent/Id', 'HubParent/Title', 'Author/Title').expand('HubParent', 'Author').filter('Id eq 2')();
    expect(found).toEqual([expect.objectContaining({ Id: 2, HubParentId: 1, HubParent: expect.objectContaining({ Id: 1, Title: 'Jems network' }), Author: expect.objectContaining({ Title: 'Olaf Owner' }) })]);
    const [parentless] = (await json(`${items}?$select=HubParent/Title&$expand=HubParent&$filter=Id eq 1`)).value as object[];
    expect(parentless).toEqual({ HubParent: null });
  });

  it.each([
    ['nometadata', 'application/json;odata=nometadata', []],
    ['nometadata as OData 4 spells it', 'application/json;odata.metadata=none', []],
    ['minimal', 'application/json;odata=minimalmetadata', ['odata.type', 'odata.id', 'odata.etag', 'odata.editLink']],
    ['plain JSON, which means minimal (captured; vitalyzhukov.com)', 'application/json', ['odata.type', 'odata.id', 'odata.etag', 'odata.editLink']]
  ])('annotates items: %s', async (_, accept, annotations) => {
    const { value } = await json(`${items}?$select=Title&$top=1`, accept) as { value: object[] };
    expect(Object.keys(value[0])).toEqual([...annotations, 'Title']);
  });

  it('wraps collections, values and links in verbose', async () => {
    const { d } = await json(`${items}?$select=HubThemes,HubTeamsLink&$top=1`, 'application/json;odata=verbose') as { d: { results: object[]; __next: string } };
    expect(d.results[0]).toMatchObject({
      __metadata: { type: 'SP.Data.CommunitiesListItem', etag: '"1"' },
      HubThemes: { __metadata: { type: 'Collection(Edm.String)' }, results: ['Monitoring systems'] },
      HubTeamsLink: { __metadata: { type: 'SP.FieldUrlValue' }, Url: 'https://teams.microsoft.com/l/team/x' }
    });
    expect(d.__next).toContain('%24skiptoken=Paged%3dTRUE%26p_ID%3d1');
  });

  it('sends the version as ETag of a single item', async () => {
    expect((await hub.fetchAs('visitor', `${items}(1)`)).headers.get('etag')).toBe('"1"');
  });

  it.each<[string, number, string, string]>([
    // [query, status, code, words], with the source of the row
    ['$select=Nope', 400, '-1, Microsoft.SharePoint.SPException', 'The field or property \'Nope\' does not exist.'], // Atvero-Issues#5
    ['$select=Title&$expand=Nope', 400, '-1, Microsoft.SharePoint.SPException', 'The field or property \'Nope\' does not exist.'],
    ['$select=HubParent', 400, '-1, Microsoft.SharePoint.SPException', 'The query to field \'HubParent\' is not valid. The $select query string must'],
    ['$select=HubParent/Title', 400, '-1, Microsoft.SharePoint.SPException', 'The $expand query string must contains HubParent.'],
    ['$select=HubParent/HubParentId&$expand=HubParent', 400, '-1, Microsoft.SharePoint.SPException', 'The query to field \'HubParent/HubParentId\' is not valid.'], // pnpjs#2648
    ['$select=HubParent/HubPurpose&$expand=HubParent', 400, '-1, Microsoft.SharePoint.SPException', 'The query to field \'HubParent/HubPurpose\' is not valid.'], // pnpjs#189
    ['$orderby=Nope', 400, '-2147024809, System.ArgumentException', 'Column \'Nope\' does not exist. It may have been deleted by another user.  /sites/hub/Lists/Communities'],
    ['$orderby=HubPurpose', 400, '-1, Microsoft.SharePoint.SPException', 'The field \'HubPurpose\' of type \'Note\' cannot be used in the query sort expression.'],
    ['$top=many', 400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', 'The expression "many" is not valid.']
  ])('refuses %s as SharePoint does', async (query, status, code, words) => {
    const response = await hub.fetchAs('visitor', `${items}?${query}`);
    const { 'odata.error': error } = await response.json() as { 'odata.error': { code: string; message: { lang: string; value: string } } };
    expect([response.status, error.code, error.message.lang]).toEqual([status, code, 'en-US']);
    expect(error.message.value.replace('The $expand', '$expand')).toContain(words.replace('The $expand', '$expand'));
  });

  it('refuses more than 12 lookups in one query (pnpjs#2721)', async () => {
    const names = Array.from({ length: 13 }, (_, index) => `L${index + 1}Id`);
    const list = '/sites/hub/_api/web/getList(\'/sites/hub/Lists/ManyLookups\')/items';
    expect((await hub.fetchAs('visitor', `${list}?$select=${names.slice(1).join()}`)).status).toBe(200);
    const response = await hub.fetchAs('visitor', `${list}?$select=${names.join()}`);
    expect([response.status, await response.text()]).toEqual([500, expect.stringContaining('-2147024749, Microsoft.SharePoint.SPQueryThrottledException')]);
  });

  it.each([
    ['a list by title (sp-dev-docs#2159)', 'web/lists/getByTitle(\'Nope\')', '-1, System.ArgumentException', /^List 'Nope' does not exist at site with URL 'http:.*\/sites\/hub'\.$/],
    ['a list by URL (PnP-Sites-Core#1055)', 'web/getList(\'/sites/hub/Lists/Nope\')/items', '-2147024894, System.IO.FileNotFoundException', /^File Not Found\.$/],
    ['a list by id (custom-learning-office-365#8)', 'web/lists(guid\'00000000-0000-0000-0000-000000000001\')', '-2130575322, Microsoft.SharePoint.SPException', /^List does not exist\./],
    ['an item', 'web/lists/getByTitle(\'Communities\')/items(99)', '-2130575338, System.ArgumentException', /^Item does not exist\./],
    ['a list of another site', '../../../_api/web/lists/getByTitle(\'Communities\')', '-1, System.ArgumentException', /^List 'Communities' does not exist/]
  ])('answers 404 for %s', async (_, path, code, words) => {
    const response = await hub.fetchAs('visitor', `/sites/hub/_api/${path}`);
    const { 'odata.error': error } = await response.json() as { 'odata.error': { code: string; message: { value: string } } };
    expect([response.status, error.code, error.message.value]).toEqual([404, code, expect.stringMatching(words)]);
  });

  it('puts errors into `error` in verbose', async () => {
    const response = await hub.fetchAs('visitor', `${items}(99)`, { headers: { Accept: 'application/json;odata=verbose' } });
    expect(await response.json()).toEqual({ error: { code: '-2130575338, System.ArgumentException', message: { lang: 'en-US', value: expect.any(String) } } });
  });
});
