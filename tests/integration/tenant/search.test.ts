import { FINANCE_WEB, HUB_WEB, JEMS_WEB } from '../../../sharepoint/local/tenant/webs';
import { searchAs, titlesOf } from '../../support/search';
import { startTestTenant, type TestTenant } from '../../support/tenant';
import { SEARCH_CONTENT } from './searchContent';

let hub: TestTenant;
let time = new Date('2026-11-20T12:00:00Z');
beforeEach(async () => {
  time = new Date('2026-11-20T12:00:00Z');
  hub = await startTestTenant({ content: SEARCH_CONTENT, now: () => time });
});
afterEach(() => hub.close());

const ITEMS = 'contentclass:STS_ListItem_GenericList';
const ALL = ['Jems network', 'User Group', 'Côte d\'Azur', 'ΕΛΛΗΝΙΚΆ δίκτυα', 'Українська мережа', 'Financial management', 'Flat rates', 'Jems testers'];
const items = (kql: string): Promise<string[]> => titlesOf(hub, 'owner', `(${kql}) ${ITEMS}`);

describe('KQL finds (Microsoft\'s KQL syntax reference)', () => {
  it.each<[string, string, readonly string[]]>([
    ['everything', '*', ALL],
    ['a word', 'jems', ['Jems network', 'User Group', 'Jems testers']], // the channel by its parent's name
    ['whole words only', 'jem', []],
    ['the start of a word', 'net*', ['Jems network', 'User Group']],
    ['words in any order, all of them', 'network JEMS', ['Jems network', 'User Group']],
    ['a phrase', '"monitoring software"', ['User Group']],
    ['no phrase the other way round', '"software monitoring"', []],
    ['an open phrase', '"requests and te*"', ['User Group']],
    ['letters without their marks (token normalization)', 'cote', ['Côte d\'Azur']],
    ['letters with other marks', 'côté', ['Côte d\'Azur']],
    ['Greek without tonos', 'ελληνικα', ['ΕΛΛΗΝΙΚΆ δίκτυα']],
    ['Cyrillic', 'україн*', ['Українська мережа']],
    ['either of two', 'beach OR testers', ['Côte d\'Azur', 'Jems testers']],
    ['what does not have a word', 'jems NOT testers', ['Jems network', 'User Group']],
    ['the same with a sign', 'jems -testers', ['Jems network', 'User Group']],
    ['with parentheses', '(beach OR jems) AND (HubThemes:Finance)', ['User Group', 'Côte d\'Azur']],
    ['a word of a property', 'Title:group', ['User Group']],
    ['one of several values', 'HubThemes:monitoring', ['Jems network', 'User Group', 'Jems testers']],
    ['a phrase of a property', 'HubKind:"Private channel"', ['User Group']],
    ['the start of a property', 'Title:jem*', ['Jems network', 'Jems testers']],
    ['a whole value', 'HubThemes="Finance"', ['User Group', 'Côte d\'Azur', 'Financial management', 'Flat rates']],
    ['no part of a value by =', 'HubThemes=Monitoring', []],
    ['another value', 'HubKind<>Team', ['User Group', 'ΕΛΛΗΝΙΚΆ δίκτυα', 'Flat rates', 'Jems testers']],
    ['one property twice: either', 'Title:beach Title:flat Title:group', ['User Group', 'Flat rates']],
    ['one property twice with AND: both', 'HubThemes:monitoring AND HubThemes:finance', ['User Group']],
    ['two properties: both', 'HubKind:Team HubStatus:Archived', ['Côte d\'Azur']],
    ['a grouped restriction (sp-dev-docs#4226)', 'Title:(flat OR jems)', ['Jems network', 'Flat rates', 'Jems testers']],
    ['numbers by size', 'HubOrder>=20', ['Українська мережа', 'Flat rates', 'Jems testers']],
    ['a range, both ends included', 'HubOrder:10..20', ['User Group', 'ΕΛΛΗΝΙΚΆ δίκτυα', 'Українська мережа']],
    ['what has a value at all', 'HubKeywords:*', ['Côte d\'Azur']],
    ['a day', 'Created:2026-11-20', ALL],
    ['before a day', 'Created<2026-11-20', []],
    ['since a day', 'Created>=2026-01-01', ALL],
    ['a range of days, up to the end of the last', 'Created:2026-11-19..2026-11-20', ALL],
    ['a named day', 'LastModifiedTime=today', ALL],
    ['another named day', 'Write:yesterday', []],
    ['names of properties in any case, by alias or by themselves', 'refinablestring101:team HUBORDER<2', ['Côte d\'Azur']]
  ])('%s: %s', async (_, kql, expected) => {
    expect((await items(kql)).sort()).toEqual([...expected].sort());
  });

  it('leaves out words of columns that are not searchable (pnp-modern-search#4142)', async () => {
    expect(await items('Archived')).toEqual([]);
    expect(await items('HubStatus:Archived')).toEqual(['Côte d\'Azur']);
  });
});

describe('scopes', () => {
  it.each<[string, () => string, readonly string[]]>([
    ['a hub, with braces', () => `DepartmentId:{${HUB_WEB.siteId}}`, ALL],
    ['a hub, without', () => `DepartmentId:${HUB_WEB.siteId}`, ALL],
    ['a site by id', () => `SiteId:${FINANCE_WEB.siteId}`, ['Flat rates']],
    ['all but one site', () => `DepartmentId:${HUB_WEB.siteId} -SiteId:{${HUB_WEB.siteId}}`, ['Flat rates', 'Jems testers']],
    ['a path with a star', () => `Path:"${hub.origin}/sites/jems/*"`, ['Jems testers']],
    ['a path without one', () => `Path:${hub.origin}/sites/finance`, ['Flat rates']],
    ['no path that only begins so', () => `Path:${hub.origin}/sites/fin`, []],
    ['a path of another host', () => 'Path:"https://contoso.sharepoint.com/sites/jems*"', []]
  ])('%s', async (_, kql, expected) => {
    expect((await items(kql())).sort()).toEqual([...expected].sort());
  });

  it('by list id, and by the kind of thing', async () => {
    const { Id } = await hub.spAs('owner').web.lists.getByTitle('Communities').select('Id')();
    expect(await items(`ListId:${Id}`)).toHaveLength(6);
    expect(await titlesOf(hub, 'owner', `contentclass:STS_Site DepartmentId:${HUB_WEB.siteId}`)).toEqual(['Interact community hub', 'Finance exchange', 'Communication studio', 'Jems workshop']);
    expect(await titlesOf(hub, 'owner', `contentclass:STS_List_GenericList SiteId:${HUB_WEB.siteId}`)).toEqual(['Communities', 'Contact requests']);
    expect(await titlesOf(hub, 'owner', 'contentclass:STS_ListItem_WebPageLibrary FileType:aspx')).toEqual(['Communities']);
  });
});

describe('trimming by rights', () => {
  it('hides a site that guests may not open, as documents, in totals and in refiners', async () => {
    expect(await titlesOf(hub, 'guest', 'jems contentclass:STS_*')).toEqual(['Jems network', 'User Group']);
    expect(await titlesOf(hub, 'visitor', 'jems contentclass:STS_*')).toHaveLength(4);
    const guest = await searchAs(hub, 'guest', { Querytext: `SiteId:${JEMS_WEB.siteId}`, Refiners: 'HubKind' });
    expect([guest.TotalRows, guest.RawSearchResults.PrimaryQueryResult?.RefinementResults?.Refiners]).toEqual([0, []]);
  });

  it('hides a list that is closed for somebody, from the next search on', async () => {
    const fromHub = (person: string): Promise<string[]> => titlesOf(hub, person, `SiteId:${HUB_WEB.siteId} ${ITEMS}`);
    hub.tenant.setListAccess('Lists/Communities', 'guest', 'none');
    expect([await fromHub('guest'), (await fromHub('visitor')).length]).toEqual([[], 6]);
  });

  it('shows rows of a list with item security to their author and to owners only', async () => {
    await hub.spAs('visitor').web.getList('/sites/hub/Lists/ContactRequests').items.add({ Title: 'Secret question', HubKey: 'k' });
    const found = await Promise.all(['visitor', 'member', 'guest', 'owner'].map(person => titlesOf(hub, person, 'secret')));
    expect(found).toEqual([['Secret question'], [], [], ['Secret question']]);
  });
});

describe('the index', () => {
  const list = (): ReturnType<ReturnType<TestTenant['spAs']>['web']['getList']> => hub.spAs('owner').web.getList('/sites/hub/Lists/Communities');

  it('follows what is written at once', async () => {
    await list().items.add({ Title: 'Brand new' });
    expect(await items('brand')).toEqual(['Brand new']);
    await list().items.getById(1).update({ Title: 'Renamed network' });
    expect([await items('Title:jems'), await items('renamed')]).toEqual([['Jems testers'], ['Renamed network']]);
    await list().items.getById(1).delete();
    expect(await items('renamed')).toEqual([]);
  });

  it('follows after a lag that can be set, as the real one does', async () => {
    hub.tenant.setSearchLag(60);
    expect(await items('*')).toEqual([]); // not even the first rows are indexed yet
    time = new Date(time.getTime() + 60_000);
    expect(await items('*')).toHaveLength(ALL.length);
    await list().items.add({ Title: 'Brand new' });
    await list().items.getById(3).delete();
    expect([await items('brand'), await items('beach')]).toEqual([[], ['Côte d\'Azur']]);
    time = new Date(time.getTime() + 60_000);
    expect([await items('brand'), await items('beach')]).toEqual([['Brand new'], []]);
  });

  it('starts with the lag of the options', async () => {
    const slow = await startTestTenant({ content: SEARCH_CONTENT, searchLagSeconds: 5 });
    expect(await titlesOf(slow, 'owner', ITEMS)).toEqual([]);
    await slow.close();
  });

  it('keeps out lists that are not crawled', async () => {
    await hub.spAs('owner').web.lists.getByTitle('Communities').update({ NoCrawl: true });
    expect(await items(`SiteId:${HUB_WEB.siteId}`)).toEqual([]);
  });
});
