import { startTestTenant, type TestTenant } from '../../support/tenant';
import { SMALL_CONTENT } from './smallContent';

let hub: TestTenant;
beforeEach(async () => { hub = await startTestTenant({ content: SMALL_CONTENT }); });
afterEach(() => hub.close());

const items = '/sites/hub/_api/web/lists/getByTitle(\'Communities\')/items';
const NOMETADATA = { Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json;odata=nometadata' };
const communities = (person = 'owner'): ReturnType<ReturnType<TestTenant['spAs']>['web']['getList']> => hub.spAs(person).web.getList('/sites/hub/Lists/Communities');

const post = (body: unknown, headers: Record<string, string> = NOMETADATA): Promise<Response> =>
  hub.fetchAs('owner', items, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });

async function errorOf(response: Response): Promise<{ status: number; code: string; words: string }> {
  const body = await response.json() as Record<'odata.error', { code: string; message: { value: string } }>;
  return { status: response.status, code: body['odata.error'].code, words: body['odata.error'].message.value };
}

describe('through PnPjs', () => {
  it('adds a row, with the defaults of its columns, and answers it', async () => {
    const added = await communities().items.add({ Title: 'New', HubThemes: ['Finance', 'Evaluation'], HubParentId: 1, HubTeamsLink: { Url: 'https://teams.microsoft.com/x', Description: 'Teams' } });
    expect(added).toMatchObject({ Id: 5, Title: 'New', HubKind: 'Team', HubStatus: 'Active', HubParentId: 1, AuthorId: 15, 'odata.etag': '"1"' });
    expect(await communities('visitor').items.getById(5).select('HubThemes', 'HubTeamsLink')()).toMatchObject({ HubThemes: ['Finance', 'Evaluation'], HubTeamsLink: { Url: 'https://teams.microsoft.com/x', Description: 'Teams' } });
  });

  it('answers a created row with what was selected', async () => {
    expect(Object.keys(await communities().items.select('Id', 'Title').add({ Title: 'New' })).filter(name => !name.startsWith('odata.'))).toEqual(['Id', 'ID', 'Title']);
  });

  it('changes a row, counts its version and keeps its author', async () => {
    const { etag } = await communities('author').items.getById(1).update({ Title: 'Changed', HubOrder: null }, '"1"');
    expect(etag).toBe('"2"');
    expect(await communities().items.getById(1)()).toMatchObject({ Title: 'Changed', HubOrder: null, HubKind: 'Team', AuthorId: 15, EditorId: 14, OData__UIVersionString: '2.0', 'odata.etag': '"2"' });
  });

  it('deletes a row; rows that point to it keep its number and expand to null', async () => {
    await communities().items.getById(1).delete();
    await expect(communities().items.getById(1)()).rejects.toThrow('Item does not exist');
    const child = await communities().items.getById(2).select('HubParentId', 'HubParent/Title').expand('HubParent')();
    expect(child).toMatchObject({ HubParentId: 1, HubParent: null });
    expect((await communities().items.add({ Title: 'Next' }) as { Id: number }).Id).toBe(5);
  });

  it('answers a stale version with 412 and both versions (sp-dev-fx-controls-react#1509)', async () => {
    await communities().items.getById(1).update({ Title: 'Mine' });
    await expect(communities().items.getById(1).update({ Title: 'Theirs' }, '"1"')).rejects.toMatchObject({ status: 412 });
    const response = await hub.fetchAs('owner', `${items}(1)`, { method: 'POST', headers: { ...NOMETADATA, 'X-HTTP-Method': 'MERGE', 'If-Match': '"1"' }, body: '{}' });
    expect(await errorOf(response)).toEqual({ status: 412, code: '-1, Microsoft.SharePoint.Client.ClientServiceException', words: 'The request ETag value \'"1"\' does not match the object\'s ETag value \'"2"\'.' });
  });
});

it('lets one of two writers with the same version win; the other gets 412', async () => {
  const write = (title: string): Promise<string | number> =>
    communities().items.getById(1).update({ Title: title }, '"1"').then(() => title, (error: { status: number }) => error.status);
  const answers = await Promise.all(['a', 'b'].map(write));
  expect(answers.filter(answer => answer === 412)).toHaveLength(1);
  expect(await communities().items.getById(1)()).toMatchObject({ Title: answers.find(answer => answer !== 412), 'odata.etag': '"2"' });
});

describe('raw REST', () => {
  it('answers 201 with Location and ETag on create, 204 on MERGE and PATCH, 200 on DELETE', async () => {
    const created = await post({ Title: 'New' });
    expect([created.status, created.headers.get('etag'), created.headers.get('location')]).toEqual([201, '"1"', expect.stringMatching(/\/_api\/Web\/Lists\(guid'.*'\)\/Items\(5\)$/)]);
    const answers = [];
    for (const [method, override] of [['POST', 'MERGE'], ['PATCH', ''], ['MERGE', ''], ['DELETE', '']]) {
      const headers = { ...NOMETADATA, 'If-Match': '*', ...(override && { 'X-HTTP-Method': override }) };
      const { status } = await hub.fetchAs('owner', `${items}(5)`, { method, headers, ...(method !== 'DELETE' && { body: '{"Title":"x"}' }) });
      answers.push(status);
    }
    expect(answers).toEqual([204, 204, 204, 200]);
  });

  it('wants If-Match for a change', async () => {
    const response = await hub.fetchAs('owner', `${items}(1)`, { method: 'PATCH', headers: NOMETADATA, body: '{}' });
    expect((await errorOf(response)).words).toBe('The request ETag value \'\' does not match the object\'s ETag value \'"1"\'.');
  });

  it('takes verbose bodies: type, results and annotations', async () => {
    const verbose = { Accept: 'application/json;odata=verbose', 'Content-Type': 'application/json;odata=verbose' };
    const response = await post({ __metadata: { type: 'SP.Data.CommunitiesListItem' }, Title: 'V', HubThemes: { __metadata: { type: 'Collection(Edm.String)' }, results: ['Finance'] } }, verbose);
    expect([response.status, await response.json()]).toEqual([201, { d: expect.objectContaining({ Title: 'V', HubThemes: { __metadata: { type: 'Collection(Edm.String)' }, results: ['Finance'] } }) }]);
    expect((await post({ __metadata: { type: 'SP.Data.NopeListItem' }, Title: 'V' }, verbose)).status).toBe(400);
  });

  const INVALID = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';
  it.each<[string, unknown, number, string, string]>([
    ['an unknown column (sp-dev-docs#3859)', { Nope: 1 }, 400, INVALID, 'The property \'Nope\' does not exist on type \'SP.Data.CommunitiesListItem\'. Make sure to only use property names that are defined by the type.'],
    ['__metadata outside verbose (sp-dev-docs#3859)', { __metadata: { type: 'x' } }, 400, INVALID, 'The property \'__metadata\' does not exist on type'],
    ['no body (SpRestLib#5)', '', 400, INVALID, 'A node of type \'EndOfInput\' was read from the JSON reader when trying to read the start of an entry. A \'StartObject\' node was expected.'],
    ['broken JSON', '{"Title":', 400, INVALID, 'Invalid JSON. A token was not recognized in the JSON content.'],
    ['an array', '[]', 400, INVALID, 'A \'StartObject\' node was expected.'],
    ['a number for a text', { Title: 1 }, 400, INVALID, 'Cannot convert a primitive value to the expected type \'Edm.String\'.'],
    ['a text for a number', { HubOrder: 'first' }, 400, INVALID, 'Cannot convert a primitive value to the expected type \'Edm.Double\'.'],
    ['a text for a lookup', { HubParentId: 'Jems' }, 400, INVALID, 'Cannot convert a primitive value to the expected type \'Edm.Int32\'.'],
    ['a lookup without Id (PnP-JS-Core#551)', { HubParent: 1 }, 400, INVALID, 'A \'PrimitiveValue\' node with non-null value was found when trying to read the value of a navigation property'],
    ['a text for a multiple choice', { HubThemes: 'Finance' }, 400, INVALID, '\'StartArray\' node was expected.'],
    ['results for a multiple choice outside verbose', { HubThemes: { results: ['Finance'] } }, 400, INVALID, '\'StartArray\' node was expected.'],
    ['a text for a link', { HubTeamsLink: 'https://x' }, 400, INVALID, '\'StartObject\' node was expected.'],
    ['an unknown part of a link', { HubTeamsLink: { Url: 'https://x', Title: 'x' } }, 400, INVALID, 'does not exist on type \'SP.FieldUrlValue\''],
    ['a text of more than 255 characters', { Title: 'x'.repeat(256) }, 500, '-2130575336, Microsoft.SharePoint.SPException', 'Invalid text value.\n\nA text field contains invalid data.'],
    ['a text of more than its column takes', { HubGroupId: 'x'.repeat(37) }, 500, '-2130575336, Microsoft.SharePoint.SPException', 'Invalid text value.'],
    ['a link of more than 255 characters (pnpcore#434)', { HubTeamsLink: { Url: `https://x/${'x'.repeat(250)}` } }, 500, '-2130575336, Microsoft.SharePoint.SPException', 'Invalid URL value.']
  ])('refuses %s', async (_, body, status, code, words) => {
    expect(await errorOf(await post(body))).toEqual({ status, code, words: expect.stringContaining(words) });
  });

  it('refuses a value that a unique column has, whatever its case, and names the column', async () => {
    const communities = hub.spAs('owner').web.getList('/sites/hub/Lists/Communities').items;
    const without = (await communities.filter('HubChannelId eq null')()).length;
    await communities.add({ Title: 'a', HubChannelId: '19:KEY-1' });
    const response = await hub.fetchAs('owner', '/sites/hub/_api/web/getList(\'/sites/hub/Lists/Communities\')/items', { method: 'POST', headers: NOMETADATA, body: '{"HubChannelId":"19:key-1"}' });
    expect(await errorOf(response)).toEqual({ status: 500, code: '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException', words: expect.stringContaining('in the following field(s) in the list: [Channel id].') });
    await communities.add({ Title: 'without an id' });
    await communities.add({ Title: 'without an id' });
    expect(await communities.filter('HubChannelId eq null')()).toHaveLength(without + 2);
  });
});

describe('odd data that SharePoint stores', () => {
  it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ['required columns left empty (PnP-JS-Core#376)', { HubKind: null }, { Title: null, HubKind: null }],
    ['an empty title', { Title: '' }, { Title: null }],
    ['a choice that is none', { HubKind: 'Club', HubThemes: ['Dancing'] }, { HubKind: 'Club', HubThemes: ['Dancing'] }],
    ['no choice at all', { HubThemes: [] }, { HubThemes: null }],
    ['a script for a link', { HubTeamsLink: { Url: 'javascript:alert(1)', Description: 'x' } }, { HubTeamsLink: { Url: 'javascript:alert(1)', Description: 'x' } }],
    ['a link without words', { HubTeamsLink: { Url: 'https://x.test' } }, { HubTeamsLink: { Url: 'https://x.test', Description: 'https://x.test' } }],
    ['a parent that does not exist', { HubParentId: 4711 }, { HubParentId: 4711 }],
    ['itself as parent', { HubParentId: 5 }, { HubParentId: 5 }],
    ['a very long note', { HubPurpose: 'x'.repeat(100_000) }, { HubPurpose: 'x'.repeat(100_000) }],
    ['markup and every script', { Title: '<img src=x onerror=alert(1)> Ñandú Ω Ж 🎈' }, { Title: '<img src=x onerror=alert(1)> Ñandú Ω Ж 🎈' }],
    ['values for columns that a client may not set', { Id: 77, AuthorId: 1, Created: '1999-01-01T00:00:00Z' }, { Id: 5, AuthorId: 15, Created: expect.stringMatching(/^20/) }]
  ])('%s', async (_, body, kept) => {
    expect((await post(body)).status).toBe(201);
    expect(await (await hub.fetchAs('owner', `${items}(5)`)).json()).toMatchObject(kept);
  });

  it('a cycle of parents', async () => {
    await communities().items.getById(1).update({ HubParentId: 2 });
    expect(await communities().items.select('Id', 'HubParentId').filter('HubParentId gt 0')()).toEqual([expect.objectContaining({ Id: 1, HubParentId: 2 }), expect.objectContaining({ Id: 2, HubParentId: 1 })]);
  });
});
