import type { Person } from '../../people';
import { groupsOf, type SiteGroup } from '../sites/groups';
import { groupResource, isHub } from '../sites/siteResources';
import { quoted, readSetting } from '../storage/database';
import { NO_ID, type Web } from '../webs';
import type { ComplexValue, Entity } from './entity';
import type { Resource } from './resource';
import type { RestCall, Services } from './routes';

const ENGLISH = 1033;

export function permissionValue(mask: { readonly High: number; readonly Low: number }): ComplexValue {
  return { kind: 'complex', type: 'SP.BasePermissions', properties: { High: String(mask.High), Low: String(mask.Low) } };
}

/** When the site was made, and when one of its items was last written. */
function webDates({ database, lists }: Services, web: Web): { readonly created: string; readonly modified: string } {
  const created = readSetting(database, 'seeded') ?? '';
  const latest = lists.ofWeb(web).map(({ table }) => database.prepare(`SELECT max("Modified") AS latest FROM ${quoted(table)}`).get()?.latest);
  return { created, modified: latest.map(time => String(time ?? created)).sort().at(-1) ?? created };
}

function expandableParts({ web, webUrl, person }: RestCall): Readonly<Record<string, () => Entity>> {
  const group = (kind: SiteGroup['kind']): readonly Entity[] => groupsOf(web).filter(one => one.kind === kind).map(one => groupResource(one, web, webUrl));
  return {
    CurrentUser: () => personResource(person, webUrl),
    AssociatedOwnerGroup: () => group('Owners')[0], AssociatedMemberGroup: () => group('Members')[0], AssociatedVisitorGroup: () => group('Visitors')[0]
  };
}

/** Properties in the order and, where nothing here decides them, with the values of a new communication site. */
export function webResource(call: RestCall): Resource {
  const { web, webUrl, person, services } = call;
  const { created, modified } = webDates(services, web);
  const masterPage = `${web.path}/_catalogs/masterpage/seattle.master`;
  return {
    kind: 'entity', type: 'SP.Web', id: `${webUrl}/_api/Web`, editLink: 'Web',
    onDemand: ['EffectiveBasePermissions', 'HasUniqueRoleAssignments'],
    expandable: expandableParts(call),
    properties: {
      AllowRssFeeds: true, AlternateCssUrl: '', AppInstanceId: NO_ID, ClassicWelcomePage: null, Configuration: 0, Created: created,
      CustomMasterUrl: masterPage, Description: web.description, DesignPackageId: NO_ID, EnableMinimalDownload: false, FooterEmphasis: 0,
      FooterEnabled: true, FooterLayout: 0, HeaderEmphasis: 0, HeaderLayout: 2, HorizontalQuickLaunch: true, Id: web.webId, IsHomepageModernized: false,
      IsMultilingual: false, Language: ENGLISH, LastItemModifiedDate: modified, LastItemUserModifiedDate: modified, MasterUrl: masterPage,
      MegaMenuEnabled: false, NavAudienceTargetingEnabled: false, NoCrawl: false, QuickLaunchEnabled: true, RecycleBinEnabled: true,
      ResourcePath: { kind: 'complex', type: 'SP.ResourcePath', properties: { DecodedUrl: webUrl } }, SearchScope: 0,
      ServerRelativeUrl: web.path || '/', SiteLogoUrl: null, SyndicationEnabled: true, Title: web.title, TreeViewEnabled: false, UIVersion: 15,
      UIVersionConfigurationEnabled: false, Url: webUrl, WebTemplate: 'SITEPAGEPUBLISHING',
      EffectiveBasePermissions: permissionValue(services.permissions.ofWeb(web, person)), HasUniqueRoleAssignments: true
    }
  };
}

export function siteResource(web: Web, webUrl: string): Resource {
  return {
    kind: 'entity', type: 'SP.Site', id: `${webUrl}/_api/Site`, editLink: 'Site',
    properties: {
      Classification: '', GroupId: NO_ID, HubSiteId: web.hubSiteId ?? NO_ID, Id: web.siteId, IsHubSite: isHub(web), LockIssue: null,
      MaxItemsPerThrottledOperation: 5000, PrimaryUri: `${webUrl}/`, ReadOnly: false,
      ResourcePath: { kind: 'complex', type: 'SP.ResourcePath', properties: { DecodedUrl: webUrl } }, SensitivityLabel: NO_ID,
      ServerRelativeUrl: web.path || '/', ShareByEmailEnabled: false, ShareByLinkEnabled: false, Url: webUrl, WriteLocked: false
    }
  };
}

export function personResource(person: Person, webUrl: string): Resource {
  return {
    kind: 'entity', type: 'SP.User', id: `${webUrl}/_api/Web/GetUserById(${person.id})`, editLink: `Web/GetUserById(${person.id})`,
    properties: {
      Id: person.id, IsHiddenInUI: false, LoginName: person.loginName, Title: person.name, PrincipalType: 1, Email: person.email, Expiration: '',
      IsEmailAuthenticationGuestUser: false, IsShareByEmailGuestUser: person.guest, IsSiteAdmin: person.role === 'administrator',
      UserId: { kind: 'complex', type: 'SP.UserIdInfo', properties: { NameId: person.objectId, NameIdIssuer: 'urn:federation:microsoftonline' } },
      UserPrincipalName: person.userPrincipalName
    }
  };
}
