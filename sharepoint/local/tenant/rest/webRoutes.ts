import { DIGEST_SECONDS } from '../digest';
import type { Answer } from './answer';
import { listResource } from './listResources';
import { projected, queried, type Resource } from './resource';
import type { RestCall, Route } from './routes';
import { siteResource, webResource } from './webResources';

function entity(call: RestCall, resource: Resource): Answer {
  return { kind: 'entity', entity: projected(resource, call.options) };
}

function getLists(call: RestCall): Answer {
  const { services: { database, lists, permissions }, web, webUrl, person } = call;
  const visible = lists.ofWeb(web).filter(list => permissions.allows(list, person, 'read'));
  return { kind: 'collection', entities: queried(visible.map(list => listResource(database, web, webUrl, list)), call.options) };
}

function getContextInfo({ services, webUrl, person }: RestCall): Answer {
  return {
    kind: 'result', name: 'GetContextWebInformation',
    value: {
      kind: 'entity', type: 'SP.ContextWebInformation', id: `${webUrl}/_api/contextinfo`,
      properties: {
        FormDigestTimeoutSeconds: DIGEST_SECONDS, FormDigestValue: services.digests.issue(person), LibraryVersion: '16.0.26000.12000',
        SiteFullUrl: webUrl, SupportedSchemaVersions: { kind: 'values', type: 'Edm.String', values: ['14.0.0.0', '15.0.0.0'] }, WebFullUrl: webUrl
      }
    }
  };
}

export const WEB_ROUTES: readonly Route[] = [
  { method: 'GET', path: 'web', answer: call => entity(call, webResource(call)) },
  { method: 'GET', path: 'site', answer: call => entity(call, siteResource(call.web, call.webUrl)) },
  { method: 'GET', path: 'web/lists', answer: getLists },
  { method: 'POST', path: 'contextinfo', answer: getContextInfo }
];
