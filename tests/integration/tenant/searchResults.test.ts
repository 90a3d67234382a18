import { HUB_WEB } from '../../../sharepoint/local/tenant/webs';
import { refinerCounts, searchAs, titlesOf } from '../../support/search';
import { startTestTenant, type TestTenant } from '../../support/tenant';
import { SEARCH_CONTENT } from './searchContent';

let hub: TestTenant;
const log: string[] = [];
beforeAll(async () => { hub = await startTestTenant({ content: SEARCH_CONTENT, mayRefuse: true, log: line => log.push(line) }); });
afterAll(() => hub.close());

const ITEMS = 'contentclass:STS_ListItem_GenericList';
const api = '/sites/hub/_api/search';

const post = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  hub.fetchAs('owner', `${api}/postquery`, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(body) });

describe('the answer', () => {
  it('has the shape that clients read (captured by cli-microsoft365)', async () => {
    const body = await (await post({ request: { Querytext: 'Title:flat', SelectProperties: ['Title', 'Path', 'HubOrder', 'IsDocument', 'HubKeywords', 'Nope'] } })).json() as Record<string, unknown>;
    expect(body).toEqual({
      ElapsedTime: expect.any(Number), Properties: [{ Key: 'RowLimit', Value: '10', ValueType: 'Edm.Int32' }], SecondaryQueryResults: [], SpellingSuggestion: '', TriggeredRules: [],
      PrimaryQueryResult: {
        CustomResults: [], QueryId: HUB_WEB.siteId.replace(/.*/, '00000000-0000-0000-0000-000000000000'), QueryRuleId: '00000000-0000-0000-0000-000000000000', RefinementResults: null, SpecialTermResults: null,
        RelevantResults: expect.objectContaining({ RowCount: 1, TotalRows: 1, TotalRowsIncludingDuplicates: 1, GroupTemplateId: null, ResultTitle: null })
      }
    });
    const { Rows: [{ Cells }] } = (body.PrimaryQueryResult as { RelevantResults: { Table: { Rows: { Cells: object[] }[] } } }).RelevantResults.Table;
    expect(Cells).toEqual([
      { Key: 'Rank', Value: '0', ValueType: 'Edm.Double' }, { Key: 'DocId', Value: expect.stringMatching(/^\d+$/), ValueType: 'Edm.Int64' },
      { Key: 'Title', Value: 'Flat rates', ValueType: 'Edm.String' },
      { Key: 'Path', Value: `${hub.origin}/sites/finance/Lists/Communities/DispForm.aspx?ID=1`, ValueType: 'Edm.String' },
      { Key: 'HubOrder', Value: '30', ValueType: 'Edm.Double' }, { Key: 'IsDocument', Value: 'false', ValueType: 'Edm.Boolean' },
      { Key: 'HubKeywords', Value: null, ValueType: 'Null' }, // and nothing for a name that does not exist (sp-dev-docs#7810)
      expect.objectContaining({ Key: 'PartitionId' }), expect.objectContaining({ Key: 'UrlZone' }), expect.objectContaining({ Key: 'Culture' }),
      expect.objectContaining({ Key: 'ResultTypeId' }), expect.objectContaining({ Key: 'RenderTemplateId' })
    ]);
  });

  it('wraps everything in verbose, for GET and POST by their names', async () => {
    const verbose = { headers: { Accept: 'application/json;odata=verbose' } };
    const { d } = await (await hub.fetchAs('owner', `${api}/query?querytext='flat'&refiners='HubKind'`, verbose)).json() as { d: { query: Record<string, unknown> } };
    expect(d.query).toMatchObject({
      __metadata: { type: 'Microsoft.Office.Server.Search.REST.SearchResult' },
      PrimaryQueryResult: {
        RelevantResults: { Table: { Rows: { results: [{ Cells: { results: expect.arrayContaining([expect.objectContaining({ Key: 'Title', Value: 'Flat rates' })]) } }] } } },
        RefinementResults: { Refiners: { results: [{ Name: 'HubKind', Entries: { results: [expect.objectContaining({ RefinementName: 'Site', RefinementCount: '1' })] } }] } }
      }
    });
    expect(await (await post({ request: { __metadata: { type: 'Microsoft.Office.Server.Search.REST.SearchRequest' }, Querytext: 'flat', SelectProperties: { results: ['Title'] } } }, verbose.headers)).json())
      .toMatchObject({ d: { postquery: { PrimaryQueryResult: { RelevantResults: { RowCount: 1 } } } } });
  });

  it('says what it is in minimal metadata', async () => {
    expect(await (await post({ request: { Querytext: 'flat' } }, { Accept: 'application/json' })).json()).toHaveProperty(['odata.metadata'], expect.stringContaining('SearchResult'));
  });

  it('joins several values of a cell as SharePoint does now (pnp-modern-search#4329)', async () => {
    const { PrimarySearchResults: [found] } = await searchAs(hub, 'owner', { Querytext: 'Title:"User Group"', SelectProperties: ['HubThemes', 'HubTeamsLink'] });
    expect(found).toMatchObject({ HubThemes: 'Monitoring systemsǂǂFinance', HubTeamsLink: null });
  });

  it('reads the parameters of a GET: quotes inside, lists with commas, an order', async () => {
    const query = new URLSearchParams({
      querytext: `'"côte d''azur" OR jems'`, selectproperties: '\'Title,HubOrder\'', sortlist: '\'HubOrder:descending\'', rowlimit: '2', startrow: '1', trimduplicates: 'false', refinementfilters: '\'HubOrder:range(1,40)\''
    });
    const { PrimaryQueryResult } = await (await hub.fetchAs('owner', `${api}/query?${query}`)).json() as { PrimaryQueryResult: { RelevantResults: { TotalRows: number; Table: { Rows: { Cells: { Key: string; Value: string }[] }[] } } } };
    const { TotalRows, Table } = PrimaryQueryResult.RelevantResults;
    expect([TotalRows, Table.Rows.map(({ Cells }) => Cells.find(({ Key }) => Key === 'HubOrder')?.Value)]).toEqual([3, ['2', '1']]);
  });
});

describe('order and pages', () => {
  it.each<[string, object[], string[]]>([
    ['by name', [{ Property: 'HubName', Direction: 0 }], ['Côte d\'Azur', 'Financial management', 'Flat rates']],
    ['by size, not as text', [{ Property: 'HubOrder', Direction: 0 }], ['Financial management', 'Côte d\'Azur', 'Jems network']],
    ['the other way', [{ Property: 'RefinableDecimal00', Direction: '1' }], ['Jems testers', 'Flat rates', 'Українська мережа']],
    ['by two', [{ Property: 'HubKind', Direction: 1 }, { Property: 'HubOrder', Direction: 1 }], ['Українська мережа', 'Jems network', 'Côte d\'Azur']]
  ])('%s', async (_, SortList, first) => {
    expect((await titlesOf(hub, 'owner', ITEMS, { SortList })).slice(0, 3)).toEqual(first);
  });

  it('puts what has the words in its title first when nothing else is wanted', async () => {
    expect(await titlesOf(hub, 'owner', `monitoring ${ITEMS}`)).toHaveLength(3);
    expect((await titlesOf(hub, 'owner', `jems ${ITEMS}`)).at(-1)).toBe('User Group');
  });

  it('pages through PnPjs without a gap or a double', async () => {
    const first = await searchAs(hub, 'owner', { Querytext: ITEMS, RowLimit: 3, SelectProperties: ['Title'], SortList: [{ Property: 'HubName', Direction: 0 }] });
    const pages = [first, await first.getPage(2), await first.getPage(3)].map(page => page?.PrimarySearchResults.map(({ Title }) => Title));
    expect(first.TotalRows).toBe(8);
    expect(pages.map(page => page?.length)).toEqual([3, 3, 2]);
    expect(new Set(pages.flat()).size).toBe(8);
  });

  it('uses rows per page within the limit', async () => {
    expect((await searchAs(hub, 'owner', { Querytext: ITEMS, RowLimit: 5, RowsPerPage: 2 })).RowCount).toBe(2);
    expect((await searchAs(hub, 'owner', { Querytext: ITEMS, RowLimit: 5000 })).RawSearchResults.Properties).toEqual([{ Key: 'RowLimit', Value: '500', ValueType: 'Edm.Int32' }]);
  });
});

describe('refiners and their filters', () => {
  it('sorts and cuts bins as asked, most frequent first otherwise', async () => {
    const counts = async (refiner: string): Promise<[string, number][]> => Object.entries(refinerCounts(await searchAs(hub, 'owner', { Querytext: ITEMS, Refiners: refiner }), 'HubThemes'));
    expect(await counts('HubThemes')).toEqual([['Finance', 4], ['Monitoring systems', 3], ['Communication', 1]]);
    expect(await counts('HubThemes(sort=name/ascending)')).toEqual([['Communication', 1], ['Finance', 4], ['Monitoring systems', 3]]);
    expect(await counts('HubThemes(sort=frequency/ascending,filter=1/2/*)')).toEqual([['Monitoring systems', 3]]);
    expect(await counts('HubKind,HubThemes(filter=10/1/fin*)')).toEqual([['Finance', 4]]);
  });

  it('bins numbers and times at given thresholds', async () => {
    const results = await searchAs(hub, 'owner', { Querytext: ITEMS, Refiners: 'HubOrder(discretize=manual/10/20),Created(discretize=manual/2000-01-01)' });
    expect(refinerCounts(results, 'HubOrder')).toEqual({ 'Up to 10': 2, 'From 10 up to 20': 2, 'From 20': 3 });
    expect(refinerCounts(results, 'Created')).toEqual({ 'From 2000-01-01': 8 });
  });

  it('hands out tokens that filter to as many rows as they count', async () => {
    const { RawSearchResults } = await searchAs(hub, 'owner', { Querytext: ITEMS, Refiners: 'HubThemes,HubKind,HubOrder(discretize=manual/10/20)' });
    const { Refiners } = RawSearchResults.PrimaryQueryResult?.RefinementResults as { Refiners: { Name: string; Entries: { RefinementToken: string; RefinementCount: string }[] }[] };
    expect(Refiners.flatMap(({ Entries }) => Entries)).toHaveLength(9);
    for (const { Name, Entries } of Refiners) {
      for (const { RefinementToken, RefinementCount } of Entries) {
        const { TotalRows } = await searchAs(hub, 'owner', { Querytext: ITEMS, RefinementFilters: [`${Name}:${RefinementToken}`] });
        expect([Name, RefinementToken, TotalRows]).toEqual([Name, RefinementToken, Number(RefinementCount)]);
      }
    }
  });

  it('encodes tokens as hexadecimal UTF-8 (sp-dev-docs#6663)', async () => {
    const { RawSearchResults } = await searchAs(hub, 'owner', { Querytext: 'beach', Refiners: 'HubName' });
    expect(JSON.stringify(RawSearchResults)).toContain('\\"ǂǂ43c3b47465206427417a7572\\"');
  });

  it.each<[string, number]>([
    ['HubThemes:equals("finance")', 4], ['HubThemes:or("Finance","Communication")', 5], ['HubThemes:and("Finance","Monitoring systems")', 1],
    ['not(HubThemes:equals("Finance"))', 4], ['and(HubKind:equals("Team"),HubThemes:"Finance")', 2], ['HubOrder:range(2,15)', 2],
    ['HubOrder:range(2,15,to="LE")', 3], ['HubOrder:range(2,15,from="GT",to="LE")', 2], ['HubOrder:range(20,max)', 3], ['Created:range(min,2000-01-01)', 0],
    ['HubName:starts-with("jem")', 2], ['HubName:string("network")', 1], ['HubThemes:or("ǂǂ46696e616e6365","ǂǂ436f6d6d756e69636174696f6e")', 5],
    ['Created:range(2000-01-01T00:00:00Z, 2100-01-01T00:00:00Z)', 8]
  ])('filter %s leaves %d', async (filter, rows) => {
    expect((await searchAs(hub, 'owner', { Querytext: ITEMS, RefinementFilters: [filter] })).TotalRows).toBe(rows);
  });

  it('all filters must hold, and hidden constraints as well', async () => {
    expect((await searchAs(hub, 'owner', { Querytext: ITEMS, RefinementFilters: ['HubThemes:"Finance"', 'HubKind:"Team"'] })).TotalRows).toBe(2);
    expect((await searchAs(hub, 'owner', { Querytext: ITEMS, HiddenConstraints: 'HubKind:Team' })).TotalRows).toBe(4);
  });

  it('fills the query text into a template', async () => {
    expect(await titlesOf(hub, 'owner', 'jems', { QueryTemplate: `{searchTerms} ${ITEMS} HubKind:Team` })).toEqual(['Jems network']);
    expect(await titlesOf(hub, 'owner', '', { QueryTemplate: `{searchTerms} ${ITEMS} HubKind:Team` })).toHaveLength(4);
  });
});

describe('the number in the index', () => {
  const numbers = async (kql: string): Promise<readonly number[]> => {
    const { PrimarySearchResults } = await searchAs(hub, 'owner', { Querytext: `${ITEMS} ${kql}`, SortList: [{ Property: '[docid]', Direction: 0 }] });
    return PrimarySearchResults.map(({ DocId }) => Number(DocId));
  };

  it('pages large results (learn.microsoft.com, pagination for large result sets)', async () => {
    const all = await numbers('');
    expect(all).toEqual([...all].sort((a, b) => a - b));
    expect(await numbers(`IndexDocId>${all[2]}`)).toEqual(all.slice(3));
    expect(await numbers(`IndexDocId<=${all[2]}`)).toEqual(all.slice(0, 3));
    expect(await numbers(`IndexDocId:${all[2]}`)).toEqual([all[2]]);
  });
});

it('knows no property that the administrator has not mapped: none in the answer, nothing found, no sort and no refiner', async () => {
  hub.tenant.setUnmapped(['HubKind']);
  try {
    expect(await titlesOf(hub, 'owner', 'HubKind:Team')).toEqual([]);
    const { PrimarySearchResults: [first] } = await searchAs(hub, 'owner', { Querytext: ITEMS, SelectProperties: ['HubKind', 'HubAccess'] });
    expect(['HubKind' in first, 'HubAccess' in first]).toEqual([false, true]);
    for (const request of [{ SortList: [{ Property: 'HubKind', Direction: 0 }] }, { Refiners: 'HubKind' }]) {
      expect((await post({ request: { Querytext: ITEMS, ...request } })).status).toBe(500);
    }
  } finally {
    hub.tenant.setUnmapped([]);
  }
});

describe('what is wrong', () => {
  const codeOf = async (response: Response): Promise<[number, string]> => [response.status, (await response.json() as { 'odata.error': { code: string } })['odata.error'].code];
  const SERVICE = '-1, Microsoft.Office.Server.Search.REST.SearchServiceException';

  it.each(['', '   ', '(', 'jems)', '(jems', '()', 'jems AND', 'OR jems', 'jems OR OR x', 'NOT', '"jems', 'Title:(', 'HubOrder:many', 'HubOrder>x', 'Created:soon', 'Created>=2026-13-01', 'Title<m', 'x'.repeat(4097), '('.repeat(200)])(
    'KQL %j gets SharePoint\'s error (pnp-modern-search#463)', async kql => {
      expect(await codeOf(await post({ request: { Querytext: kql } }))).toEqual([500, SERVICE]);
    });

  it.each(['HubThemes:', 'HubThemes:or(', 'HubThemes:"x', 'equals("x")', 'HubOrder:range(1)', 'HubOrder:range(a,b)', 'HubThemes:"x" HubKind:"y"', ''])('filter %j as well', async filter => {
    expect(await codeOf(await post({ request: { Querytext: ITEMS, RefinementFilters: [filter] } }))).toEqual([500, SERVICE]);
  });

  it.each([
    ['a sort by the title (not sortable in the default schema)', { SortList: [{ Property: 'Title', Direction: 0 }] }],
    ['a sort by nothing', { SortList: [{ Property: 'Nope', Direction: 0 }] }],
    ['a refiner that cannot refine', { Refiners: 'Title' }],
    ['a refiner that does not exist', { Refiners: 'Nope' }],
    ['a query for a property that is only read', { Querytext: 'UniqueId:x' }]
  ])('%s does not fit the schema', async (_, request) => {
    const response = await post({ request: { Querytext: ITEMS, ...request } });
    expect([response.status, await response.text()]).toEqual([500, expect.stringContaining('inconsistent with schema settings')]);
  });

  it.each<[string, unknown]>([
    ['no object', []], ['a request that is no object', { request: 'jems' }], ['names in place of a list (sprest#56)', { request: { Querytext: 'a', SelectProperties: 'Title' } }],
    ['a number for the text', { request: { Querytext: 3 } }], ['a negative row', { request: { Querytext: 'a', StartRow: -1 } }], ['a limit that is no number', { request: { Querytext: 'a', RowLimit: 'many' } }],
    ['a flag that is no flag', { request: { Querytext: 'a', TrimDuplicates: 'maybe' } }], ['numbers for names', { request: { Querytext: 'a', SelectProperties: [1] } }]
  ])('a body with %s is refused with 400', async (_, body) => {
    expect((await post(body)).status).toBe(400);
  });

  it.each(['', 'querytext=jems', 'querytext=\'a\'&selectproperties=Title', 'querytext=\'a\'&sortlist=\'Title\'', 'querytext=\'a\'&rowlimit=many'])('GET ?%s is refused with 400 (PnP-Tools#253)', async query => {
    expect((await hub.fetchAs('owner', `${api}/query?${query}`)).status).toBe(400);
  });

  it.each<[string, object]>([
    ['an unknown property', { Nope: 1 }], ['FQL as a query', { EnableFQL: true }], ['a result source', { SourceId: 'x' }], ['a collapse', { CollapseSpecification: 'SiteId' }],
    ['highlights', { HitHighlightedProperties: ['Title'] }], ['reordering', { ReorderingRules: [{}] }], ['properties', { Properties: [{ Name: 'x' }] }],
    ['a query variable', { QueryTemplate: '{searchTerms} {Site.ID}' }], ['a sort by formula', { SortList: [{ Property: 'x', Direction: 2 }] }],
    ['bins of SharePoint\'s choice', { Refiners: 'HubOrder' }], ['a refiner parameter', { Refiners: 'HubKind(cutoff=1/2/3)' }], ['a filter function', { RefinementFilters: ['HubKind:near("a")'] }],
    ['an unknown managed property', { Querytext: 'Nope:x' }], ['NEAR', { Querytext: 'a NEAR(n=4) b' }], ['XRANK', { Querytext: 'a XRANK(cb=1) b' }], ['WORDS', { Querytext: 'WORDS(a, b)' }]
  ])('%s is refused with 501', async (_, request) => {
    expect((await post({ request: { Querytext: ITEMS, ...request } })).status).toBe(501);
  });

  it('so are suggestions and the form with parentheses', async () => {
    expect((await hub.fetchAs('owner', `${api}/suggest?querytext='a'`)).status).toBe(501);
    expect((await hub.fetchAs('owner', `${api}/query(querytext='a')`)).status).toBe(501);
  });
});
