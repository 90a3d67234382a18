import type { Call, Reply } from '../call';
import { NotBuilt } from '../errors';
import type { Observer } from '../rest/rest';
import { answerBatch } from './batch';
import type { Consent, Permission } from './consent';
import type { Directory } from './directory';
import { castNotSupported, countNotSupported, privilegesMissing, scopesMissing } from './graphErrors';
import { queried, queryOf, selected, tokenOf, type GraphQuery } from './query';
import { countReply, errorReply, GraphError, graphReply } from './reply';
import { GRAPH_ROUTES, type GraphAnswer, type GraphRequest, type GraphRoute } from './routes';

const CONTEXT = 'https://graph.microsoft.com/v1.0/$metadata#';
const VERSION = '/graph/v1.0/';

/** What the Graph routes share. */
export interface GraphServices {
  readonly directory: Directory;
  readonly consent: Consent;
  /** Answers a call of any path of the tenant: how a batch answers its parts. */
  readonly answer: (call: Call) => Reply;
}

/** Answers one call under `/graph/`. Never throws. */
export function answerGraph(call: Call, services: GraphServices, observer: Observer): Reply {
  try {
    return answered(call, services);
  } catch (error) {
    if (error instanceof GraphError) return errorReply(error);
    if (error instanceof NotBuilt) return refusal(call, error.message, observer);
    observer.failed(call, error);
    return errorReply(new GraphError(500, 'generalException', error instanceof Error ? error.message : String(error)));
  }
}

function answered(call: Call, services: GraphServices): Reply {
  const path = decoded(call.url.pathname);
  if (!path.toLowerCase().startsWith(VERSION)) throw new NotBuilt(`${call.method} ${path}; only v1.0 is built`);
  const steps = path.slice(VERSION.length).replace(/\/$/, '').split('/');
  if (call.method === 'POST' && steps.join('/').toLowerCase() === '$batch') return answerBatch(call, `${call.url.origin}/graph/v1.0`, services.answer);
  const isCount = steps.length > 1 && steps.at(-1) === '$count';
  const { route, id } = routed(call, isCount ? steps.slice(0, -1) : steps);
  const request = requestOf(call, id, route, services);
  request.demand(route.permissions);
  const query = queryOf(call, route, isCount);
  const answer = route.answer(request);
  if (isCount) return counted(call, route, answer, query);
  if (route.cast && !query.advanced) throw castNotSupported();
  return whole(call, answer, query);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) throw new GraphError(400, 'BadRequest', 'Invalid request.'); // *assumption*: the words
    throw error;
  }
}

function routed(call: Call, steps: readonly string[]): { readonly route: GraphRoute; readonly id: string } {
  for (const route of GRAPH_ROUTES) {
    const wanted = route.path.split('/');
    const fits = wanted.length === steps.length && wanted.every((step, at) => (step === '{id}' ? steps[at] !== '' : step.toLowerCase() === steps[at].toLowerCase()));
    if (fits && call.method === 'GET') return { route, id: steps[wanted.indexOf('{id}')] ?? '' };
  }
  throw new NotBuilt(`${call.method} ${call.url.pathname}`);
}

function requestOf(call: Call, id: string, { service }: GraphRoute, { directory, consent }: GraphServices): GraphRequest {
  const allows = (anyOf: readonly Permission[]): boolean => consent.allows(anyOf);
  return {
    person: call.person, directory, id, allows,
    demand: anyOf => {
      if (!allows(anyOf)) throw service === 'teams' ? scopesMissing(anyOf, consent.granted) : privilegesMissing();
    }
  };
}

/** `/$count` needs the ConsistencyLevel header, and exists on relationships of the directory only. */
function counted(call: Call, { service, path }: GraphRoute, answer: GraphAnswer, query: GraphQuery): Reply {
  if (answer.kind === 'one' || service === 'teams') throw new NotBuilt(`$count on ${path}`);
  if (call.headers.get('ConsistencyLevel')?.toLowerCase() !== 'eventual') throw countNotSupported();
  return countReply(queried(answer.values, query).length);
}

function whole(call: Call, answer: GraphAnswer, query: GraphQuery): Reply {
  const names = query.select.length > 0 ? `(${query.select.join(',')})` : '';
  const context = { '@odata.context': `${CONTEXT}${answer.context}${names}${answer.kind === 'one' ? '/$entity' : ''}` };
  if (answer.kind === 'one') return graphReply(200, { ...context, ...selected(answer.value, query, answer.onDemand) });
  const found = queried(answer.values, query);
  const end = query.skip + query.top;
  const next = found.length > end && { '@odata.nextLink': nextLink(call, tokenOf(end)) };
  const count = query.advanced && { '@odata.count': found.length };
  return graphReply(200, { ...context, ...count, ...next, value: found.slice(query.skip, end).map(value => selected(value, query)) });
}

/** A page of the hub calls graph.microsoft.com, and a wrapper brings the call here: the link must lead where the page believes it called. */
function nextLink({ url, headers }: Call, token: string): string {
  const query = new URLSearchParams([...url.searchParams].filter(([name]) => name !== '$skiptoken'));
  query.append('$skiptoken', token);
  const host = headers.get('X-Forwarded-Host');
  const address = host ? `https://${host}${url.pathname.slice('/graph'.length)}` : `${url.origin}${url.pathname}`;
  return `${address}?${query.toString().replace(/%24/g, '$')}`;
}

function refusal(call: Call, reason: string, observer: Observer): Reply {
  observer.refused(call, reason);
  const request = { method: call.method, url: call.url.href, body: call.body };
  return errorReply(new GraphError(501, 'notImplemented', `The local tenant does not know ${reason}.`), { request });
}
