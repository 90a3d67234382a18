import { communitiesList } from '../../../src/lists/communities.list';
import { startTestTenant, type TestTenant } from '../../support/tenant';

const ROWS = Array.from({ length: 5201 }, (_, index) => ({
  Title: `Community ${String(5201 - index).padStart(4, '0')}`, HubKind: index < 100 ? 'Site' : 'Team', HubOrder: index % 7 === 0 ? null : index % 5, HubMailbox: `m${index % 3}`
}));

let hub: TestTenant;
beforeAll(async () => {
  const content = { seeds: [{ list: communitiesList, rows: ROWS }], homePage: { title: 'x', fileName: 'x.aspx', canvas: [] } };
  hub = await startTestTenant({ content });
});
afterAll(() => hub.close());

const list = (): ReturnType<ReturnType<TestTenant['spAs']>['web']['getList']> => hub.spAs('visitor').web.getList('/sites/hub/Lists/Communities');
const path = '/sites/hub/_api/web/getList(\'/sites/hub/Lists/Communities\')/items';

interface Page { readonly value: { readonly Id: number; readonly Title: string; readonly HubOrder: number | null }[]; readonly 'odata.nextLink'?: string }

async function page(pathAndQuery: string): Promise<Page> {
  return await (await hub.fetchAs('visitor', pathAndQuery)).json() as Page;
}

async function allPages(first: string): Promise<Page['value'][]> {
  const pages: Page['value'][] = [];
  for (let next: string | undefined = first; next !== undefined;) {
    const { value, 'odata.nextLink': link }: Page = await page(next);
    pages.push(value);
    next = link?.slice(hub.origin.length);
  }
  return pages;
}

describe('paging (sp-dev-docs#7138, #3323)', () => {
  it('answers 100 rows unless asked otherwise, and a link to the next 100', async () => {
    const { value, 'odata.nextLink': next } = await page(`${path}?$select=Id`);
    expect(value).toHaveLength(100);
    expect(next).toBe(`${hub.origin}${path}?%24skiptoken=Paged%3dTRUE%26p_ID%3d100&%24select=Id`);
  });

  it('answers at most 5,000 rows', async () => {
    expect((await page(`${path}?$select=Id&$top=9000`)).value).toHaveLength(5000);
  });

  it('ignores $skip on items', async () => {
    expect((await page(`${path}?$select=Id&$skip=50&$top=1`)).value[0].Id).toBe(1);
  });

  it('ends', async () => {
    const pages = await allPages(`${path}?$select=Id&$top=2000`);
    expect(pages.map(rows => rows.length)).toEqual([2000, 2000, 1201]);
    expect(new Set(pages.flat().map(row => row.Id)).size).toBe(5201);
  });

  it('says nothing of a next page when the last row is on this one', async () => {
    expect((await page(`${path}?$select=Id&$filter=HubKind eq 'Site'&$top=100`))['odata.nextLink']).toBeUndefined();
  });

  it.each(['HubOrder', 'HubOrder desc', 'HubOrder desc,ID desc', 'ID desc'])('goes through all rows once, sorted by %s, rows without a value included', async order => {
    const rows = (await allPages(`${path}?$select=Id,HubOrder&$orderby=${order}&$top=1700`)).flat();
    expect(new Set(rows.map(row => row.Id)).size).toBe(5201);
    const orders = rows.map(row => row.HubOrder ?? -1);
    const sorted = [...orders].sort((a, b) => (order.startsWith('HubOrder desc') ? b - a : a - b));
    if (!order.startsWith('ID')) expect(orders).toEqual(sorted);
  });

  it('keeps filter, sort and size from page to page', async () => {
    const rows = (await allPages(`${path}?$select=Id,Title&$filter=HubKind eq 'Site'&$orderby=Title&$top=30`)).flat();
    expect(rows.map(row => row.Id)).toEqual(Array.from({ length: 100 }, (_, index) => 100 - index));
  });

  it('is followed by PnPjs\' iterator to the end', async () => {
    let count = 0;
    for await (const rows of list().items.select('Id').top(2600)) count += rows.length;
    expect(count).toBe(5201);
  });

  it('takes the skip token that PnPjs makes', async () => {
    expect(await list().items.select('Id').skip(5200)()).toEqual([expect.objectContaining({ Id: 5201 })]);
  });
});

describe('the list view threshold (sp-dev-docs#6826)', () => {
  it.each([
    ['a filter that no index serves', '$filter=HubMailbox eq \'m1\''],
    ['text inside a column', '$filter=substringof(\'x\',HubKind)'],
    ['an index that leaves too many rows', '$filter=HubKind eq \'Team\''],
    ['inequality', '$filter=HubKind ne \'Team\''],
    ['one half of an or without an index', '$filter=HubKind eq \'Site\' or HubMailbox eq \'m1\''],
    ['a sort without an index', '$orderby=Title']
  ])('refuses %s', async (_, query) => {
    const response = await hub.fetchAs('visitor', `${path}?${query}`);
    expect([response.status, await response.text()]).toEqual([500, expect.stringContaining('"code":"-2147024860, Microsoft.SharePoint.SPQueryThrottledException"')]);
  });

  it.each([
    ['an indexed filter that leaves few rows', '$filter=HubKind eq \'Site\'', 100],
    ['one indexed condition of several', '$filter=HubMailbox eq \'m1\' and HubKind eq \'Site\'', 33],
    ['two indexed halves of an or', '$filter=HubKind eq \'Site\' or HubOrder eq 99', 100],
    ['a range of ids', '$filter=Id gt 5200', 1],
    ['any sort of a filtered few', '$filter=startswith(HubKind,\'Si\')&$orderby=HubMailbox', 100]
  ])('serves %s', async (_, query, count) => {
    expect((await page(`${path}?$select=Id&${query}`)).value).toHaveLength(count);
  });
});
