import { HUB_WEB, WEBS, type Web } from '../../../sharepoint/local/tenant/webs';
import { refinerCounts, searchAs } from '../../support/search';
import { startTestTenant, type TestTenant } from '../../support/tenant';

interface Row { readonly Title: string; readonly HubKind: string; readonly HubThemes: readonly string[] | null; readonly HubRoles: readonly string[] | null }

let hub: TestTenant;
beforeAll(async () => { hub = await startTestTenant(); });
afterAll(() => hub.close());

/** Every community that the person can read over REST, site by site. */
async function rowsFor(person: string): Promise<readonly Row[]> {
  const read = async ({ path }: Web): Promise<readonly Row[]> => {
    const response = await hub.fetchAs(person, `${path}/_api/web/getList('${path}/Lists/Communities')/items?$select=Title,HubKind,HubThemes,HubRoles&$top=5000`);
    return response.status === 403 ? [] : (await response.json() as { value: Row[] }).value;
  };
  return (await Promise.all(WEBS.filter(web => web.hubSiteId).map(read))).flat();
}

function countsOf(values: readonly (readonly string[])[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values.flatMap(many => [...new Set(many)])) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

const COMMUNITIES = `DepartmentId:{${HUB_WEB.siteId}} contentclass:STS_ListItem_GenericList HubKind:*`;
const query = { Querytext: COMMUNITIES, Refiners: 'HubKind,HubThemes,HubRoles', RowLimit: 500, SelectProperties: ['Title'] };

describe('a hub-wide search counts what the lists of all sites hold', () => {
  it.each(['guest', 'visitor', 'author', 'owner', 'administrator'])('for %s: rows, kinds, themes and roles', async person => {
    const [rows, results] = await Promise.all([rowsFor(person), searchAs(hub, person, query)]);
    expect(results.TotalRows).toBe(rows.length);
    expect(results.PrimarySearchResults.map(({ Title }) => Title).sort()).toEqual(rows.map(({ Title }) => Title).sort());
    expect(refinerCounts(results, 'HubKind')).toEqual(countsOf(rows.map(({ HubKind }) => [HubKind])));
    expect(refinerCounts(results, 'HubThemes')).toEqual(countsOf(rows.map(({ HubThemes }) => HubThemes ?? [])));
    expect(refinerCounts(results, 'HubRoles')).toEqual(countsOf(rows.map(({ HubRoles }) => HubRoles ?? [])));
  });

  it('guests see less than owners, by the site that is closed to them', async () => {
    const [guest, owner] = await Promise.all(['guest', 'owner'].map(person => searchAs(hub, person, { ...query, Refiners: 'SiteTitle' })));
    expect([guest.TotalRows, owner.TotalRows]).toEqual([32, 36]);
    const { 'Jems workshop': closed, ...open } = refinerCounts(owner, 'SiteTitle');
    expect([closed, refinerCounts(guest, 'SiteTitle')]).toEqual([4, open]);
  });
});
