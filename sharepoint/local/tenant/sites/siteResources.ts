import type { Resource } from '../rest/resource';
import { NO_ID, WEBS, type Web } from '../webs';
import type { SiteGroup } from './groups';

/** Without the host. */
const urlOf = (web: Web, origin: string): string => `${origin}${web.path}`;

export function groupResource(group: SiteGroup, web: Web, webUrl: string): Resource {
  const editLink = `Web/SiteGroups/GetById(${group.id})`;
  return {
    kind: 'entity', type: 'SP.Group', id: `${webUrl}/_api/${editLink}`, editLink,
    properties: {
      Id: group.id, IsHiddenInUI: false, LoginName: group.title, Title: group.title, PrincipalType: 8,
      AllowMembersEditMembership: group.kind === 'Members', AllowRequestToJoinLeave: false, AutoAcceptRequestToJoinLeave: false,
      Description: group.description, OnlyAllowMembersViewMembership: false, OwnerTitle: `${web.title} Owners`, RequestToJoinLeaveEmailSetting: ''
    }
  };
}

/** @see https://learn.microsoft.com/sharepoint/dev/features/hub-site/rest-sphubsite-type; the rest as PnPjs' types name it */
export function hubSiteResource(web: Web, origin: string): Resource {
  const editLink = `HubSites/GetById?hubSiteId='${web.siteId}'`;
  return {
    kind: 'entity', type: 'SP.HubSite', id: `${origin}/_api/${editLink}`, editLink, etag: '"1"',
    properties: {
      Description: web.description, EnablePermissionsSync: false, HideNameInNavigation: false, ID: web.siteId, LogoUrl: null, ParentHubSiteId: NO_ID,
      RequiresJoinApproval: false, SiteDesignId: NO_ID, SiteId: web.siteId, SiteUrl: urlOf(web, origin), Targets: null, TenantInstanceId: NO_ID,
      Title: web.title
    }
  };
}

export const isHub = (web: Web): boolean => web.hubSiteId === web.siteId;

/**
 * JSON text about the hub that a site belongs to: `relatedHubSiteIds` begins with the hub's own id. Undefined outside of a hub.
 * The shape is that of pnp/cli-microsoft365 (spo hubsite data get) and of PnPjs' types.
 */
export function hubSiteData(web: Web, origin: string): string | undefined {
  const hub = WEBS.find(candidate => isHub(candidate) && candidate.siteId === web.hubSiteId);
  return hub && JSON.stringify({
    headerEmphasis: null, themeKey: null, name: hub.title, url: urlOf(hub, origin), logoUrl: null, logoFileHash: 0, usesMetadataNavigation: false,
    megaMenuEnabled: false, navigation: [], isNavAudienceTargeted: false, siteDesignId: NO_ID, requiresJoinApproval: false,
    hideNameInNavigation: false, parentHubSiteId: NO_ID, relatedHubSiteIds: [hub.siteId], tenantInstanceId: NO_ID, isSameTenantInstance: true
  });
}
