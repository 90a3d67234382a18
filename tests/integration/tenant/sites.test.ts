import '@pnp/sp/hubsites';
import '@pnp/sp/site-groups/web';
import { startTestTenant, type TestTenant } from '../../support/tenant';
import { COMMUNICATION_WEB, FINANCE_WEB, HUB_WEB, JEMS_WEB, NO_ID, WEBS, type Web } from '../../../sharepoint/local/tenant/webs';
import { BearerToken, BrowserFetch, DefaultParse } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, spfi, type SPFI } from '@pnp/sp';

let hub: TestTenant;
beforeAll(async () => { hub = await startTestTenant(); });
afterAll(() => hub.close());

const spAt = (web: Web, person: string): SPFI => spfi(`${hub.origin}${web.path}`).using(DefaultInit(), DefaultHeaders(), BrowserFetch(), DefaultParse(), BearerToken(person));
const json = async (person: string, path: string, accept = 'application/json;odata=nometadata'): Promise<unknown> => (await hub.fetchAs(person, path, { headers: { Accept: accept } })).json();
const errorOf = async (response: Response): Promise<unknown[]> => {
  const { 'odata.error': { code, message } } = await response.json() as { 'odata.error': { code: string; message: { value: string } } };
  return [response.status, code, message.value];
};
const post = (person: string, path: string, body: string): Promise<Response> => hub.fetchAs(person, path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });

describe('sites of the hub', () => {
  const ASSOCIATED: readonly (readonly [string, Web, number])[] = [['finance', FINANCE_WEB, 3], ['communication', COMMUNICATION_WEB, 2], ['jems', JEMS_WEB, 4]];

  it.each(ASSOCIATED)('%s answers at its own address, with Communities of its own', async (_, web, rows) => {
    const sp = spAt(web, 'visitor');
    expect(await sp.web()).toMatchObject({ Title: web.title, Id: web.webId, ServerRelativeUrl: web.path, Url: `${hub.origin}${web.path}`, Description: web.description });
    expect(await sp.site()).toMatchObject({ Id: web.siteId, HubSiteId: HUB_WEB.siteId, IsHubSite: false });
    const items = await sp.web.getList(`${web.path}/Lists/Communities`).items.select('Title', 'HubKind', 'HubThemes')<{ HubKind: string; HubThemes: string[] }[]>();
    expect([items.length, items.every(({ HubKind, HubThemes }) => HubKind === 'Site' && HubThemes.length > 0)]).toEqual([rows, true]);
  });

  it('have lists with ids of their own, and are closed to each other\'s', async () => {
    const ids = await Promise.all([HUB_WEB, FINANCE_WEB, JEMS_WEB].map(async web => (await spAt(web, 'owner').web.lists.getByTitle('Communities').select('Id')()).Id));
    expect(new Set(ids).size).toBe(3);
    expect((await hub.fetchAs('owner', `/sites/finance/_api/web/lists(guid'${ids[0]}')`)).status).toBe(404);
    expect((await hub.fetchAs('owner', '/sites/finance/_api/web/getList(\'/sites/hub/Lists/Communities\')')).status).toBe(404);
  });

  it('keep what is written to them, and only there', async () => {
    const added = await spAt(FINANCE_WEB, 'author').web.lists.getByTitle('Communities').items.add({ Title: 'State aid desk', HubKind: 'Site' }) as { Id: number };
    expect(await spAt(FINANCE_WEB, 'visitor').web.lists.getByTitle('Communities').items.getById(added.Id)()).toMatchObject({ Title: 'State aid desk' });
    expect(await hub.spAs('visitor').web.lists.getByTitle('Communities').items.filter('Title eq \'State aid desk\'')()).toEqual([]);
  });

  it.each(['web', 'web/lists', 'web/getList(\'/sites/jems/Lists/Communities\')/items', 'site', 'contextinfo', 'search/query?querytext=\'a\'', 'nope'])('a guest gets 403 from the closed one for %s (pnpjs#1830)', async path => {
    const response = await hub.fetchAs('guest', `/sites/jems/_api/${path}`, path === 'contextinfo' ? { method: 'POST' } : {});
    expect((await errorOf(response)).slice(0, 2)).toEqual([403, '-2147024891, System.UnauthorizedAccessException']);
    expect((await hub.fetchAs('guest', '/sites/finance/_api/web')).status).toBe(200);
  });

  it('the web has every property that PnPjs\' types name, but for the ones of change tokens and previewers', async () => {
    const web = await spAt(HUB_WEB, 'guest').web();
    const named = ['AlternateCssUrl', 'AppInstanceId', 'ClassicWelcomePage', 'Configuration', 'Created', 'CustomMasterUrl', 'Description', 'DesignPackageId', 'EnableMinimalDownload',
      'FooterEmphasis', 'FooterEnabled', 'FooterLayout', 'HeaderEmphasis', 'HeaderLayout', 'HorizontalQuickLaunch', 'Id', 'IsHomepageModernized', 'IsMultilingual', 'Language',
      'LastItemModifiedDate', 'LastItemUserModifiedDate', 'MasterUrl', 'MegaMenuEnabled', 'NavAudienceTargetingEnabled', 'NoCrawl', 'QuickLaunchEnabled', 'RecycleBinEnabled', 'ResourcePath',
      'SearchScope', 'ServerRelativeUrl', 'SiteLogoUrl', 'SyndicationEnabled', 'Title', 'TreeViewEnabled', 'UIVersion', 'UIVersionConfigurationEnabled', 'Url', 'WebTemplate'];
    expect(Object.keys(web)).toEqual(expect.arrayContaining(named));
    expect(web).toMatchObject({ ResourcePath: { DecodedUrl: hub.webUrl }, Created: expect.stringMatching(/Z$/), LastItemModifiedDate: expect.stringMatching(/Z$/) });
    expect((await spAt(FINANCE_WEB, 'guest').site.getRootWeb()).toUrl()).toContain('/sites/finance');
    expect(await spAt(FINANCE_WEB, 'guest').site.rootWeb.select('Title')()).toMatchObject({ Title: FINANCE_WEB.title });
  });
});

describe('the hub', () => {
  it('is named by itself and its sites, as JSON inside the JSON', async () => {
    for (const web of WEBS.filter(candidate => candidate.hubSiteId)) {
      expect(await spAt(web, 'owner').web.hubSiteData()).toMatchObject({ name: HUB_WEB.title, url: hub.webUrl, relatedHubSiteIds: [HUB_WEB.siteId], parentHubSiteId: NO_ID, navigation: [] });
    }
    expect(await json('guest', '/sites/hub/_api/web/HubSiteData')).toEqual({ value: expect.stringContaining(HUB_WEB.siteId) });
    expect(await json('guest', '/sites/hub/_api/web/hubSiteData(true)', 'application/json;odata=verbose')).toEqual({ d: { HubSiteData: expect.stringContaining(hub.webUrl) } });
  });

  it('is nothing outside of it (cli-microsoft365, spo hubsite data get)', async () => {
    expect(await json('owner', '/_api/web/hubSiteData(false)')).toEqual({ 'odata.null': true });
    expect(await json('owner', '/_api/site')).toMatchObject({ HubSiteId: NO_ID, IsHubSite: false });
  });

  it('is listed, and found by its id', async () => {
    expect(await hub.spAs('guest').hubSites()).toEqual([expect.objectContaining({ ID: HUB_WEB.siteId, SiteId: HUB_WEB.siteId, SiteUrl: hub.webUrl, Title: HUB_WEB.title, TenantInstanceId: NO_ID, Targets: null })]);
    expect(await hub.spAs('guest').hubSites.select('Title')()).toEqual([expect.objectContaining({ Title: HUB_WEB.title })]);
    const byId = hub.spAs('guest').hubSites.getById(HUB_WEB.siteId);
    expect(await byId()).toMatchObject({ Title: HUB_WEB.title });
    expect(await (await byId.getSite()).select('Id')()).toMatchObject({ Id: HUB_WEB.siteId });
    expect((await errorOf(await hub.fetchAs('guest', `/_api/HubSites/GetById?hubSiteId='${FINANCE_WEB.siteId}'`)))[0]).toBe(404);
    expect((await errorOf(await hub.fetchAs('guest', '/_api/HubSites/GetById?hubSiteId=nope')))[0]).toBe(400);
  });
});

describe('users', () => {
  const greta = { Id: 13, Title: 'Greta Guest', Email: 'greta@partner.example', PrincipalType: 1, IsShareByEmailGuestUser: true, IsSiteAdmin: false };

  it('are found by id, address and login name', async () => {
    const { siteUsers } = hub.spAs('visitor').web;
    const login = 'i:0#.f|membership|greta_partner.example#ext#@contoso.example';
    expect(await siteUsers.getById(13)()).toMatchObject(greta);
    expect(await siteUsers.getByEmail('Greta@partner.example')()).toMatchObject(greta);
    expect(await siteUsers.getByLoginName(login)()).toMatchObject({ ...greta, LoginName: login });
    expect(await hub.spAs('visitor').web.getUserById(13)()).toMatchObject(greta);
    expect(await json('visitor', '/sites/hub/_api/web/siteusers(13)')).toMatchObject(greta);
    expect(await json('visitor', `/sites/hub/_api/web/siteusers/getByLoginName(@v)?@v='${encodeURIComponent(login)}'&$select=Title`)).toEqual({ Title: 'Greta Guest' });
  });

  it('are all who can open the site', async () => {
    const count = async (web: Web): Promise<number> => (await spAt(web, 'owner').web.siteUsers()).length;
    expect([await count(HUB_WEB), await count(JEMS_WEB)]).toEqual([7, 6]);
    expect(await spAt(HUB_WEB, 'guest').web.siteUsers.filter('IsSiteAdmin eq true').select('Title')()).toEqual([expect.objectContaining({ Title: 'Amira Administrator' })]);
  });

  it.each([['siteusers/getById(99)'], ['siteusers/getByEmail(\'nobody@contoso.example\')'], ['siteusers(@v)?@v=\'x\''], ['getUserById(99)'], ['siteusers/getByEmail(\'nobody@contoso.example\')/groups']])(
    '%s is 404 (office365-rest-python-client#895)', async path => {
      expect(await errorOf(await hub.fetchAs('owner', `/sites/hub/_api/web/${path}`))).toEqual([404, '-2146232832, Microsoft.SharePoint.SPException', 'User cannot be found.']);
    });

  it.each(['i:0#.f|membership|greta_partner.example#ext#@contoso.example', 'greta@partner.example', 'greta_partner.example#EXT#@contoso.example'])('are ensured by %s', async logonName => {
    expect(await hub.spAs('visitor').web.ensureUser(logonName)).toMatchObject(greta);
  });

  it('cannot be ensured when nobody has that name (cli-microsoft365, spo user ensure), or the body is wrong', async () => {
    expect(await errorOf(await post('owner', '/sites/hub/_api/web/ensureuser', '{"logonName":"nobody"}'))).toEqual([400, '-2146232832, Microsoft.SharePoint.SPException', 'The specified user nobody could not be found.']);
    expect((await post('owner', '/sites/hub/_api/web/ensureuser', '{"logonName":3}')).status).toBe(400);
    expect((await post('owner', '/sites/hub/_api/web/ensureuser', '')).status).toBe(400);
  });
});

describe('groups', () => {
  const names = (groups: readonly { Title: string }[]): string[] => groups.map(({ Title }) => Title.replace(`${HUB_WEB.title} `, ''));

  it('are the three that a site starts with', async () => {
    const groups = await hub.spAs('visitor').web.siteGroups();
    expect(groups.map(({ Id }) => Id)).toEqual([3, 4, 5]);
    expect(groups[2]).toMatchObject({ Title: `${HUB_WEB.title} Members`, LoginName: `${HUB_WEB.title} Members`, PrincipalType: 8, OwnerTitle: `${HUB_WEB.title} Owners`, AllowMembersEditMembership: true });
    expect(await hub.spAs('visitor').web.siteGroups.getByName(`${HUB_WEB.title} Visitors`)()).toMatchObject({ Id: 4 });
    expect(await hub.spAs('visitor').web.siteGroups.getById(5)()).toMatchObject({ Id: 5 });
  });

  it('have the people of their role', async () => {
    const { web } = hub.spAs('guest');
    const users = await Promise.all([web.associatedOwnerGroup, web.associatedMemberGroup, web.associatedVisitorGroup].map(async group => (await group.users()).map(({ Title }) => Title)));
    expect(users).toEqual([['Olaf Owner'], ['Ada Author'], ['Mila Member', 'Viktor Visitor', 'Greta Guest']]);
    expect((await spAt(JEMS_WEB, 'visitor').web.associatedVisitorGroup.users()).map(({ Title }) => Title)).not.toContain('Greta Guest');
  });

  it('come with a person', async () => {
    expect(names(await hub.spAs('author').web.currentUser.groups())).toEqual(['Members']);
    expect(names(await hub.spAs('author').web.siteUsers.getById(15).groups())).toEqual(['Owners']);
    expect(await hub.spAs('administrator').web.currentUser.groups()).toEqual([]); // rights come from the site collection
  });

  it('expand their users, and users their groups', async () => {
    const groups = await hub.spAs('guest').web.siteGroups.select('Id', 'Users/Title', 'Users/Id').expand('Users')<{ Id: number; Users: { Title: string; Id: number }[] }[]>();
    expect(groups[0]).toMatchObject({ Id: 3, Users: [{ Title: 'Olaf Owner', Id: 15 }] });
    expect(await hub.spAs('guest').web.currentUser.expand('Groups')()).toMatchObject({ Title: 'Greta Guest', Groups: [{ Id: 4, PrincipalType: 8 }] });
  });

  it('and with the web, expanded', async () => {
    expect(await json('guest', '/sites/hub/_api/web?$select=Title,AssociatedOwnerGroup/Title,CurrentUser/Email&$expand=AssociatedOwnerGroup,CurrentUser')).toEqual({
      Title: HUB_WEB.title, AssociatedOwnerGroup: { Title: `${HUB_WEB.title} Owners` }, CurrentUser: { Email: 'greta@partner.example' }
    });
  });

  it.each(['sitegroups(99)', 'sitegroups/getById(99)', 'sitegroups/getByName(\'Nope\')', 'sitegroups/getByName(\'Nope\')/users'])('%s is 404 (cli-microsoft365)', async path => {
    expect(await errorOf(await hub.fetchAs('owner', `/sites/hub/_api/web/${path}`))).toEqual([404, '-2146232832, Microsoft.SharePoint.SPException', 'Group cannot be found.']);
  });
});
