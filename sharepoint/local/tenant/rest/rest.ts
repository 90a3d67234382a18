import type { Call, Reply } from '../call';
import { accessDenied, expressionNotValid, NotBuilt, SharePointError } from '../errors';
import { optionsOf } from '../odata/options';
import { ROLE_DEFINITION_ROUTES } from '../roles/roleDefinitionRoutes';
import { ROLE_ROUTES } from '../roles/roleRoutes';
import { SEARCH_ROUTES } from '../search/searchRoutes';
import { SITE_ROUTES } from '../sites/siteRoutes';
import { SITE_SCRIPT_ROUTES } from '../siteScripts/siteScriptRoutes';
import { inTransaction } from '../storage/database';
import { mayOpen, type Web } from '../webs';
import { errorReply, failureReply, levelOf, notBuiltReply, replyOf, type Answer } from './answer';
import { ATTACHMENT_ROUTES } from './attachmentRoutes';
import { BATCH_ROUTES } from './batch';
import { CAML_ROUTES } from './camlRoutes';
import { CONTENT_TYPE_ROUTES } from './contentTypeRoutes';
import type { MetadataLevel } from './entity';
import { FORM_ROUTES } from './formRoutes';
import { ITEM_ROUTES } from './itemRoutes';
import { LIST_ROUTES } from './listRoutes';
import { LIST_WRITE_ROUTES } from './listWriting';
import { PAGE_ROUTES } from './pageRoutes';
import { segmentsOf, withListStep } from './path';
import { PERMISSION_ROUTES } from './permissionRoutes';
import { argumentsFor, stepsOf, type RestCall, type Route, type Services } from './routes';
import { VIEW_ROUTES } from './viewRoutes';
import { WEB_ROUTES } from './webRoutes';

/** Everything that the tenant answers under `_api`; what is not here is refused with 501. */
const ROUTES: readonly Route[] = [
  ...WEB_ROUTES, ...LIST_ROUTES, ...LIST_WRITE_ROUTES, ...VIEW_ROUTES, ...CONTENT_TYPE_ROUTES, ...ITEM_ROUTES, ...CAML_ROUTES, ...FORM_ROUTES, ...ATTACHMENT_ROUTES,
  ...PERMISSION_ROUTES, ...ROLE_ROUTES, ...ROLE_DEFINITION_ROUTES, ...PAGE_ROUTES, ...SITE_ROUTES, ...SEARCH_ROUTES, ...SITE_SCRIPT_ROUTES, ...BATCH_ROUTES
];

/** Read once: every call is compared with all of them. */
const READ_ROUTES = ROUTES.map(route => ({ route, steps: stepsOf(route) }));

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
    if (!mayOpen(web, call.person)) throw accessDenied();
    const { route, rest } = routed(call, web, services);
    const isWrite = call.method !== 'GET' && route.path !== 'contextinfo';
    if (isWrite && call.needsDigest) services.digests.check(call.person, call.headers.get('X-RequestDigest'));
    return replyOf(isWrite ? allOrNothing(route, rest) : route.answer(rest), level, rest.webUrl);
  } catch (error) {
    if (error instanceof SharePointError) return errorReply(error, level);
    if (error instanceof NotBuilt) return refusal(call, error.message, level, observer);
    observer.failed(call, error);
    return failureReply(level, error instanceof Error ? error.message : String(error));
  }
}

/** A call that fails or is refused changes nothing. A batch is not atomic: each of its parts comes here by itself. */
function allOrNothing(route: Route, rest: RestCall): Answer {
  if (route.path === '$batch') return route.answer(rest);
  try {
    return inTransaction(rest.services.database, () => route.answer(rest));
  } catch (error) {
    rest.services.lists.forget();
    throw error;
  }
}

function routed(call: Call, web: Web, services: Services): { readonly route: Route; readonly rest: RestCall } {
  const path = decodedPath(call.url).slice(`${web.path}/_api/`.length);
  const { segments, list } = withListStep(segmentsOf(path, call.url.searchParams));
  for (const { route, steps } of READ_ROUTES) {
    const args = route.method === call.method ? argumentsFor(steps, segments) : undefined;
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
