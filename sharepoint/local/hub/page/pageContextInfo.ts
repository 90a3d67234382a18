import type { Person } from '../../people';
import type { PageContextFacts } from '../../tenant/tenant';
import type { Locale } from './locales';

export interface PageFacts {
  readonly origin: string;
  readonly webPath: string;
  readonly pagePath: string;
  readonly pageItemId: number;
  readonly person: Person;
  readonly locale: Locale;
  readonly site: PageContextFacts;
}

/** Switches off the runtime's own redirect of pages that it takes for unsupported browsers' ones. */
const KILL_SWITCHES = { '2bf3e1ce-55da-4552-bc41-e3d072202d3c': true };

const UTC = { Description: '(UTC) Coordinated Universal Time', Id: 93, Bias: 0, DaylightBias: 0, StandardBias: 0, StandardDate: {}, DaylightDate: {} };

function siteFields({ origin, webPath, pagePath, pageItemId, site }: PageFacts): object {
  return {
    webAbsoluteUrl: origin + webPath, webServerRelativeUrl: webPath, siteAbsoluteUrl: origin + webPath, siteServerRelativeUrl: webPath, portalUrl: `${origin}/`,
    webId: `{${site.webId}}`, siteId: `{${site.siteId}}`, hubSiteId: site.hubSiteId, isHubSite: site.hubSiteId === site.siteId, webTitle: site.webTitle, webDescription: '', webLogoUrl: '',
    webTemplate: '68', webTemplateConfiguration: 'SITEPAGEPUBLISHING#0', webLanguage: 1033, webLanguageName: 'en-US', webPermMasks: site.webPermMasks,
    webTimeZoneData: UTC, preferUserTimeZone: false, isNoScriptEnabled: true, isWebWelcomePage: true, sitePagesEnabled: true,
    formDigestValue: site.formDigestValue, formDigestTimeoutSeconds: site.formDigestTimeoutSeconds,
    serverRequestPath: pagePath, layoutsUrl: '_layouts/15', pageItemId, listId: '', listTitle: 'Site Pages', listUrl: `${webPath}/SitePages`
  };
}

function personFields({ person, locale }: PageFacts): object {
  return {
    userId: person.id, userDisplayName: person.name, userEmail: person.email, userLoginName: person.loginName, userPrincipalName: person.userPrincipalName,
    aadUserId: person.objectId, isExternalGuestUser: person.guest, isEmailAuthenticationGuestUser: false, isAnonymousGuestUser: false,
    isSiteAdmin: person.role === 'administrator', isSiteOwner: person.role === 'owner' || person.role === 'administrator',
    currentCultureName: locale.tag, currentUICultureName: locale.tag, currentLanguage: locale.lcid, currentCultureLCID: locale.lcid
  };
}

/** `_spPageContextInfo`, filled truthfully for one person; SPFx's PageContext and many web parts read it. */
export function pageContextInfo(facts: PageFacts): object {
  return {
    ...siteFields(facts),
    ...personFields(facts),
    serverTime: new Date().toISOString(), CorrelationId: crypto.randomUUID(), env: 'local', cdnPrefix: '',
    aadTenantId: facts.site.tenantId, aadInstanceUrl: 'https://login.windows.net', aadSessionId: crypto.randomUUID(), tenantDisplayName: 'Contoso',
    msGraphEndpointUrl: 'https://graph.microsoft.com', spfx3rdPartyServicePrincipalId: '00000000-0000-4000-8000-000000000063',
    ExpFeatures: [], ECSClientFeatures: '', killSwitches: KILL_SWITCHES, experimentData: {}, multiGeoInfo: [], featureInfo: {}
  };
}
