import type { Call, Reply } from '../call';
import { expressionNotValid, NotBuilt, SharePointError } from '../errors';
import { optionsOf } from '../odata/options';
import type { Web } from '../webs';
import { errorReply, failureReply, levelOf, notBuiltReply, replyOf } from './answer';
import { BATCH_ROUTES } from './batch';
import type { MetadataLevel } from './entity';
import { ITEM_ROUTES } from './itemRoutes';
import { LIST_ROUTES } from './listRoutes';
import { PAGE_ROUTES } from './pageRoutes';
import { segmentsOf, withListStep } from './path';
import { argumentsFor, type RestCall, type Route, type Services } from './routes';
import { WEB_ROUTES } from './webRoutes';

/** Everything that the tenant answers under `_api`; what is not here is refused with 501. */
const ROUTES: readonly Route[] = [...WEB_ROUTES, ...LIST_ROUTES, ...ITEM_ROUTES, ...PAGE_ROUTES, ...BATCH_ROUTES];

/** Told of every refused call and of every failure of the tenant itself. */
export interface Observer {
  refused(call: Call, reason: string): void;
  failed(call: Call, error: unknown): void;
}

const webUrlOf = (call: Call, web: Web): string => `${call.url.origin}${web.path}`;

/** Answers one call under `<web>/_api/`. Never throws. */
export function answerRest(call: Call, web: Web, services: Services, observer: Observer): Reply {
  let level: MetadataLevel = 'minimal';
  try {
    const isBatch = /\/_api\/\$batch\/?$/i.test(call.url.pathname);
    level = isBatch ? 'minimal' : levelOf(call.headers); // a batch answers multipart, whatever it accepts
    const { route, rest } = routed(call, web, services);
    const isWrite = call.method !== 'GET' && route.path !== 'contextinfo';
    if (isWrite && call.needsDigest) services.digests.check(call.person, call.headers.get('X-RequestDigest'));
    return replyOf(route.answer(rest), level, rest.webUrl);
  } catch (error) {
    if (error instanceof SharePointError) return errorReply(error, level);
    if (error instanceof NotBuilt) return refusal(call, error.message, level, observer);
    observer.failed(call, error);
    return failureReply(level, error instanceof Error ? error.message : String(error));
  }
}

function routed(call: Call, web: Web, services: Services): { readonly route: Route; readonly rest: RestCall } {
  const path = decodedPath(call.url).slice(`${web.path}/_api/`.length);
  const { segments, list } = withListStep(segmentsOf(path, call.url.searchParams));
  for (const route of ROUTES) {
    const args = route.method === call.method ? argumentsFor(route, segments) : undefined;
    if (!args) continue;
    const options = optionsOf(call.url.searchParams);
    return { route, rest: { ...call, services, web, webUrl: webUrlOf(call, web), args, listAddress: list, options } };
  }
  throw new NotBuilt(`${call.method} ${call.url.pathname}`);
}

function decodedPath(url: URL): string {
  try {
    return decodeURIComponent(url.pathname);
  } catch {
    throw expressionNotValid(url.pathname);
  }
}

function refusal(call: Call, reason: string, level: MetadataLevel, observer: Observer): Reply {
  observer.refused(call, reason);
  return notBuiltReply(reason, { method: call.method, url: call.url.href, body: call.body }, level);
}
