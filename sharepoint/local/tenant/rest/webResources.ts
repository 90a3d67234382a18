import type { Person } from '../../people';
import { webPermissions } from '../permissions';
import type { Web } from '../webs';
import type { PropertyValue } from './entity';
import type { Resource } from './resource';

const ENGLISH = 1033;

export function permissionValue(mask: { readonly High: number; readonly Low: number }): PropertyValue {
  return { kind: 'complex', type: 'SP.BasePermissions', properties: { High: String(mask.High), Low: String(mask.Low) } };
}

export function webResource(web: Web, webUrl: string, person: Person): Resource {
  return {
    kind: 'entity', type: 'SP.Web', id: `${webUrl}/_api/Web`, editLink: 'Web',
    onDemand: ['EffectiveBasePermissions'],
    properties: {
      Configuration: 0, Description: '', EnableMinimalDownload: false, Id: web.webId, IsMultilingual: false, Language: ENGLISH,
      MasterUrl: `${web.path}/_catalogs/masterpage/seattle.master`, NoCrawl: false, QuickLaunchEnabled: true, RecycleBinEnabled: true,
      ServerRelativeUrl: web.path || '/', SiteLogoUrl: null, Title: web.title, TreeViewEnabled: false, UIVersion: 15, Url: webUrl,
      WebTemplate: 'SITEPAGEPUBLISHING', EffectiveBasePermissions: permissionValue(webPermissions(person))
    }
  };
}

export function siteResource(web: Web, webUrl: string): Resource {
  return {
    kind: 'entity', type: 'SP.Site', id: `${webUrl}/_api/Site`, editLink: 'Site',
    properties: {
      Classification: '', GroupId: '00000000-0000-0000-0000-000000000000', Id: web.siteId, PrimaryUri: `${webUrl}/`, ReadOnly: false,
      ServerRelativeUrl: web.path || '/', Url: webUrl
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
