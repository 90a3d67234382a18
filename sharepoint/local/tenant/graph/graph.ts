import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Person } from '../../people';
import type { Call, Reply } from '../call';
import { NotBuilt } from '../errors';
import type { Observer } from '../rest/rest';
import { membershipsOf, type Membership } from './memberships';
import type { ListStore } from '../storage/lists';

type Properties = Readonly<Record<string, unknown>>;

interface GraphRoute {
  readonly path: string;
  /** In `@odata.context`, after `$metadata#`. */
  readonly context: string;
  readonly answer: (person: Person, memberships: readonly Membership[]) => Properties | readonly Properties[];
}

const CONTEXT = 'https://graph.microsoft.com/v1.0/$metadata#';

/** What Graph answers of a user without `$select`. */
function userProperties(person: Person): Properties {
  const [givenName, ...surnames] = person.name.split(' ');
  return {
    businessPhones: [], displayName: person.name, givenName, jobTitle: null, mail: person.email, mobilePhone: null, officeLocation: null,
    preferredLanguage: null, surname: surnames.join(' '), userPrincipalName: person.userPrincipalName, id: person.objectId
  };
}

function groupProperties({ groupId, name }: Membership): Properties {
  return {
    '@odata.type': '#microsoft.graph.group', id: groupId, displayName: name, description: null, groupTypes: ['Unified'], mailEnabled: true,
    securityEnabled: false, resourceProvisioningOptions: ['Team'], visibility: 'Private'
  };
}

function teamProperties({ groupId, name }: Membership): Properties {
  return { id: groupId, displayName: name, description: null, internalId: null, isArchived: false, visibility: null, webUrl: null };
}

const ROUTES: readonly GraphRoute[] = [
  { path: 'me', context: 'users/$entity', answer: userProperties },
  { path: 'me/memberof', context: 'directoryObjects', answer: (_, memberships) => memberships.map(groupProperties) },
  { path: 'me/joinedteams', context: 'teams', answer: (_, memberships) => memberships.map(teamProperties) }
];

/** Answers one call under `/graph/`. Never throws. */
export function answerGraph(call: Call, database: DatabaseSync, lists: ListStore, observer: Observer): Reply {
  try {
    const path = call.url.pathname.replace(/^\/graph\/v1\.0\//i, '').replace(/\/$/, '').toLowerCase();
    const route = call.method === 'GET' ? ROUTES.find(candidate => candidate.path === path) : undefined;
    if (!route) throw new NotBuilt(`${call.method} ${call.url.pathname}`);
    const select = selectOf(call.url.searchParams);
    const answer = route.answer(call.person, membershipsOf(database, lists, call.person));
    const context = { '@odata.context': `${CONTEXT}${route.context}` };
    if (Array.isArray(answer)) return graphReply(200, { ...context, value: answer.map(one => selected(one, select)) });
    return graphReply(200, { ...context, ...selected(answer as Properties, select) });
  } catch (error) {
    if (error instanceof NotBuilt) return refusal(call, error.message, observer);
    observer.failed(call, error);
    return graphError(500, 'generalException', error instanceof Error ? error.message : String(error));
  }
}

function selectOf(query: URLSearchParams): readonly string[] {
  const unknown = [...query.keys()].find(key => key.startsWith('$') && key !== '$select');
  if (unknown !== undefined) throw new NotBuilt(`the Graph option ${unknown}`);
  return (query.get('$select') ?? '').split(',').map(name => name.trim()).filter(name => name !== '');
}

function selected(properties: Properties, select: readonly string[]): Properties {
  if (select.length === 0) return properties;
  const names = Object.keys(properties).filter(name => name.startsWith('@') || select.includes(name));
  const unknown = select.find(name => !Object.hasOwn(properties, name));
  if (unknown !== undefined) throw new NotBuilt(`the Graph property ${unknown}`);
  return Object.fromEntries(names.map(name => [name, properties[name]]));
}

function refusal(call: Call, reason: string, observer: Observer): Reply {
  observer.refused(call, reason);
  const request = { method: call.method, url: call.url.href, body: call.body };
  return graphError(501, 'notImplemented', `The local tenant does not know ${reason}.`, { request });
}

/** Graph's error shape. */
export function graphError(status: number, code: string, message: string, more: object = {}): Reply {
  const innerError = { date: new Date().toISOString().slice(0, 19), 'request-id': randomUUID(), 'client-request-id': randomUUID() };
  return graphReply(status, { error: { code, message, innerError }, ...more });
}

function graphReply(status: number, body: object): Reply {
  const headers = {
    'Content-Type': 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8',
    'Cache-Control': 'no-cache', 'OData-Version': '4.0', 'request-id': randomUUID()
  };
  return { status, headers, body: JSON.stringify(body) };
}
