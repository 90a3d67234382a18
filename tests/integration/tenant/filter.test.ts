import { startTestTenant, type TestTenant } from '../../support/tenant';
import { SMALL_CONTENT } from './smallContent';

let hub: TestTenant;
beforeAll(async () => { hub = await startTestTenant({ content: SMALL_CONTENT }); });
afterAll(() => hub.close());

const path = (filter: string): string => `/sites/hub/_api/web/lists/getByTitle('Communities')/items?$select=Id&$expand=HubParent,Author&$filter=${encodeURIComponent(filter)}`;

async function idsFor(filter: string): Promise<number[]> {
  const response = await hub.fetchAs('visitor', path(filter));
  expect({ status: response.status, body: response.ok ? '' : await response.text() }).toEqual({ status: 200, body: '' });
  return (await response.json() as { value: { Id: number }[] }).value.map(item => item.Id);
}

describe('what SharePoint supports (OData page of the SharePoint documentation)', () => {
  it.each<[string, number[]]>([
    ['Id eq 2', [2]],
    ['ID ne 2', [1, 3, 4]],
    ['HubOrder gt 1 and HubOrder le 10', [1, 4]],
    ['HubOrder ge 2', [1, 4]],
    ['HubOrder lt 2', [3]],
    ['HubOrder eq 10.0', [4]],
    ['HubOrder eq \'2\'', [1]],
    ['HubOrder eq null', [2]],
    ['HubOrder ne null', [1, 3, 4]],
    ['HubOrder ne 2', [2, 3, 4]], // *assumption*: an empty value is unequal to every value
    ['Title eq \'jems NETWORK\'', [1]], // *assumption*: case does not matter
    ['Title eq \'ελληνικά\'', [4]],
    ['Title eq \'Cote d\'\'Azur\'', []],
    ['Title eq \'côte d\'\'azur\'', [3]],
    ['startswith(Title,\'Co\')', []],
    ['startswith(Title,\'CÔ\')', [3]],
    ['startswith(Title, \'\')', [1, 2, 3, 4]],
    ['substringof(\'D\'\'A\', Title)', [3]],
    ['not substringof(\'e\',Title)', [4]],
    ['not (HubKind eq \'Team\')', [2, 4]],
    ['HubKind eq \'Team\' and (HubStatus eq \'Archived\' or HubOrder eq 2)', [1, 3]],
    ['HubKind eq \'Site\' or HubKind eq \'Team\' and HubStatus eq \'Archived\'', [3, 4]],
    ['HubThemes eq \'Finance\'', [2, 3]],
    ['HubThemes ne \'finance\'', [1, 4]],
    ['HubThemes eq null', [4]],
    ['startswith(HubThemes,\'Moni\')', [1, 2]],
    ['HubParentId eq 1', [2]],
    ['HubParent/Id eq 1', [2]],
    ['HubParent/Title eq \'Jems network\'', [2]],
    ['HubParentId eq null', [1, 3, 4]],
    ['Author/Title eq \'Olaf Owner\'', [1, 2, 3, 4]],
    ['AuthorId eq 11', []],
    ['Created gt datetime\'2020-01-01T00:00:00Z\'', [1, 2, 3, 4]],
    ['Modified lt datetime\'2020-01-01\'', []],
    ['Created ge \'2020-01-01T00:00:00.000Z\'', [1, 2, 3, 4]],
    ['Attachments eq false', [1, 2, 3, 4]],
    ['Attachments eq 1', []],
    ['GUID eq guid\'00000000-0000-0000-0000-000000000000\'', []],
    ['OData__UIVersionString eq \'1.0\'', [1, 2, 3, 4]]
  ])('%s', async (filter, ids) => {
    expect(await idsFor(filter)).toEqual(ids);
  });

  it('understands PnPjs\' fluent filters', async () => {
    const items = hub.spAs('visitor').web.lists.getByTitle('Communities').items.select('Id');
    expect(await items.filter<{ Title: string; HubKind: string; HubOrder: number }>(f => f.text('Title').startsWith('Jems').and().choice('HubKind').equals('Team'))())
      .toEqual([expect.objectContaining({ Id: 1 })]);
    expect(await hub.spAs('visitor').web.lists.getByTitle('Communities').items.select('Id').filter<{ HubParent: { Id: number } }>(f => f.lookup('HubParent').Id(1)).expand('HubParent')())
      .toEqual([expect.objectContaining({ Id: 2 })]);
  });
});

describe('what SharePoint refuses', () => {
  const INVALID = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';
  it.each<[string, string, string]>([
    ['endswith(Title,\'k\')', INVALID, 'The query is not valid.'], // sp-dev-docs#8323
    ['tolower(Title) eq \'x\'', INVALID, 'The query is not valid.'],
    ['toupper(Title) eq \'x\'', INVALID, 'The query is not valid.'],
    ['day(Created) eq 20', INVALID, 'The query is not valid.'],
    ['concat(Title,\'x\') eq \'x\'', INVALID, 'The query is not valid.'],
    ['HubOrder add 1 eq 2', INVALID, 'The query is not valid.'],
    ['substringof(\'x\',Title) eq true', INVALID, 'The query is not valid.'], // breeze.js#57
    ['HubThemes gt \'A\'', INVALID, 'The query is not valid.'],
    ['startswith(HubOrder,\'1\')', INVALID, 'The query is not valid.'],
    ['(Id eq 1),(Id eq 2)', INVALID, 'The expression "(Id eq 1),(Id eq 2)" is not valid.'], // Atvero-Issues#388
    ['Title eq \'O\'Brien\'', INVALID, 'The expression "Title eq \'O\'Brien\'" is not valid.'],
    ['Title eq', INVALID, 'The expression "Title eq" is not valid.'],
    ['Title like \'x\'', INVALID, 'The expression "Title like \'x\'" is not valid.'],
    ['Id eq 1 and', INVALID, 'The expression "Id eq 1 and" is not valid.'],
    ['((Id eq 1)', INVALID, 'The expression "((Id eq 1)" is not valid.'],
    ['not Id eq 1', INVALID, 'The expression "not Id eq 1" is not valid.'],
    ['Id eq $', INVALID, 'The expression "Id eq $" is not valid.'],
    ['HubOrder eq \'two\'', INVALID, 'The expression "two" is not valid.'],
    ['Created gt datetime\'soon\'', INVALID, 'The expression "soon" is not valid.'],
    [`${'('.repeat(150)}Id eq 1${')'.repeat(150)}`, INVALID, 'is not valid.'],
    ['Nope eq 1', '-2147024809, System.ArgumentException', 'Column \'Nope\' does not exist. It may have been deleted by another user.'], // PnP#1585, pnpframework#880
    ['HubPurpose eq \'x\'', '-1, Microsoft.SharePoint.SPException', 'The field \'HubPurpose\' of type \'Note\' cannot be used in the query filter expression.'],
    ['HubTeamsLink eq \'x\'', '-1, Microsoft.SharePoint.SPException', 'The field \'HubTeamsLink\' of type \'URL\' cannot be used in the query filter expression.'],
    ['HubParent eq 1', '-1, Microsoft.SharePoint.SPException', 'The query to field \'HubParent\' is not valid.'],
    ['HubParent/HubPurpose eq \'x\'', '-1, Microsoft.SharePoint.SPException', 'The query to field \'HubParent/HubPurpose\' is not valid.'], // pnpjs#189
    ['HubParent/HubParent/Title eq \'x\'', '-1, Microsoft.SharePoint.SPException', 'The query to field \'HubParent/HubParent/Title\' is not valid.'] // pnpjs#2648
  ])('%s', async (filter, code, words) => {
    const response = await hub.fetchAs('visitor', path(filter));
    const { 'odata.error': error } = await response.json() as { 'odata.error': { code: string; message: { value: string } } };
    expect([response.status, error.code, error.message.value]).toEqual([400, code, expect.stringContaining(words)]);
  });

  it('never lets text of the filter become SQL', async () => {
    expect(await idsFor('Title eq \'x\'\' OR 1=1 --\'')).toEqual([]);
    expect(await idsFor('substringof(\'%\',Title)')).toEqual([]);
  });
});
