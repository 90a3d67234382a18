import type { Call, Reply } from '../call';
import * as sharePoint from '../errors';
import { NotBuilt, SharePointError } from '../errors';
import { privilegesMissing, resourceMissing, tokenInvalid, tooManyRequests } from '../graph/graphErrors';
import { errorReply as graphErrorReply, GraphError } from '../graph/reply';
import { errorReply, levelOf } from '../rest/answer';
import type { Delivery } from './deliver';
import { looped, repeated, skipped } from './pages';
import { hostile, nulled, renamed, retyped } from './rows';

/** What a fault may be told beside its name. */
export interface FaultSettings {
  /** Milliseconds. */
  readonly delay?: number;
  /** Seconds; no Retry-After header when left out. */
  readonly retryAfter?: number;
  readonly retryAfterForm?: 'seconds' | 'date';
  readonly bytesPerSecond?: number;
}

interface Scene {
  readonly call: Call;
  readonly settings: FaultSettings;
  /** The tenant's true answer, with all that it changes. */
  answer(call: Call): Reply;
}

interface Effect {
  readonly says: string;
  /** Only on a whole answer, not on one part of a batch. */
  readonly onWire?: true;
  /** Calls that the fault can meet; all when left out. */
  readonly fits?: (call: Call) => boolean;
  readonly play: (scene: Scene) => Delivery;
}

const isGraph = (call: Call): boolean => call.url.pathname.toLowerCase().startsWith('/graph/');
const isWrite = (call: Call): boolean => call.method !== 'GET' && !/\/_api\/contextinfo$/i.test(call.url.pathname);
const isChange = (call: Call): boolean => ['MERGE', 'PATCH', 'PUT', 'DELETE'].includes(call.method);

function errorOf(call: Call, error: SharePointError, graph: GraphError): Reply {
  if (isGraph(call)) return graphErrorReply(graph);
  try {
    return errorReply(error, levelOf(call.headers));
  } catch (failure) {
    if (failure instanceof NotBuilt) return errorReply(error, 'minimal'); // the call accepts no JSON
    throw failure;
  }
}

const text = (status: number, body: string, type = 'text/plain'): Reply => ({ status, headers: { 'Content-Type': `${type}; charset=utf-8` }, body });

/** A status of the servers in front of SharePoint and Graph. *Assumption*: the bodies. */
function status(code: number, graphCode: string, words: string): Effect {
  return {
    says: `${code}: ${words}`,
    play: ({ call, settings }) => {
      const reply = isGraph(call) ? graphErrorReply(new GraphError(code, graphCode, words)) : text(code, `<html><body><h1>${words}</h1></body></html>`, 'text/html');
      return { reply: withHeaders(reply, retryAfter(settings)) };
    }
  };
}

const error = (says: string, make: () => SharePointError, graph: () => GraphError, fits?: Effect['fits']): Effect =>
  ({ says, fits, play: ({ call }) => ({ reply: errorOf(call, make(), graph()) }) });

function withHeaders(reply: Reply, headers: Readonly<Record<string, string>>): Reply {
  return { ...reply, headers: { ...reply.headers, ...headers } };
}

function retryAfter({ retryAfter: seconds, retryAfterForm }: FaultSettings): Record<string, string> {
  if (seconds === undefined) return {};
  return { 'Retry-After': retryAfterForm === 'date' ? new Date(Date.now() + seconds * 1000).toUTCString() : String(seconds) };
}

/** SharePoint's own page on throttling; the figures are an assumption. */
const rateLimit = (remaining: number, reset: number): Record<string, string> =>
  ({ 'RateLimit-Limit': '1200', 'RateLimit-Remaining': String(remaining), 'RateLimit-Reset': String(reset) });

/** OneDrive/onedrive-api-docs#799 for SharePoint's body. */
function throttled({ call, settings }: Scene): Delivery {
  const reply = isGraph(call) ? graphErrorReply(tooManyRequests()) : withHeaders(text(429, '429 TOO MANY REQUESTS'), rateLimit(0, settings.retryAfter ?? 60));
  return { reply: withHeaders(reply, retryAfter(settings)) };
}

const SIGN_IN_PAGE = '<!DOCTYPE html><html><head><title>Sign in to your account</title></head><body><h1>Sign in</h1></body></html>';
const HOUR_MS = 3_600_000;
const generalError = (code: number): GraphError => new GraphError(code, 'generalException', 'An unexpected error occurred.');
const GATEWAY_TIMEOUT = status(504, 'GatewayTimeout', 'Gateway Timeout');

/** Everything that can go wrong, by name. Faults without a status of their own send the true answer, or nothing. */
export const EFFECTS = {
  latency: { says: 'the answer comes late', onWire: true, play: ({ call, settings, answer }) => ({ reply: answer(call), delay: settings.delay ?? 2000 }) },
  throttled: { says: '429: too many requests', play: throttled },
  rateLimited: { says: 'the quota is nearly used up (RateLimit headers)', play: ({ call, answer }) => ({ reply: withHeaders(answer(call), rateLimit(120, 30)) }) },
  serverError: status(500, 'InternalServerError', 'Internal Server Error'),
  badGateway: status(502, 'BadGateway', 'Bad Gateway'),
  busy: status(503, 'ServiceUnavailable', 'Service Unavailable'),
  gatewayTimeout: GATEWAY_TIMEOUT,
  storageFull: status(507, 'InsufficientStorage', 'Insufficient Storage'),
  requestTimeout: status(408, 'RequestTimeout', 'Request Timeout'),
  threshold: error('500: the list view threshold', sharePoint.thresholdExceeded, () => generalError(500)),
  badRequest: error('400: the query is not valid', sharePoint.queryNotValid, () => generalError(400)),
  unauthorized: error('401: the session has ended',
    () => new SharePointError(401, '-2147024891, System.UnauthorizedAccessException', 'Access denied.'), () => tokenInvalid('Access token has expired or is not yet valid.')),
  forbidden: error('403: access denied', sharePoint.accessDenied, privilegesMissing),
  listMissing: error('404: the list does not exist', sharePoint.listIdMissing, () => resourceMissing('')),
  itemMissing: error('404: the item was deleted', sharePoint.itemMissing, () => resourceMissing('')),
  columnMissing: error('400: a column does not exist', () => sharePoint.propertyMissing('HubKind'), () => generalError(400)),
  stale: error('412: somebody else was faster', () => sharePoint.etagStale('"1"', '"2"'), () => new GraphError(412, 'preconditionFailed', 'The resource has changed.'), isChange),
  digestExpired: error('403: the form digest has expired', sharePoint.digestExpired, privilegesMissing, call => isWrite(call) && !isGraph(call)),
  commitThen504: { says: 'the write is done, then answered 504', fits: isWrite, play: scene => { scene.answer(scene.call); return GATEWAY_TIMEOUT.play(scene); } },
  commitThenDrop: { says: 'the write is done, then the connection drops', onWire: true, fits: isWrite, play: ({ call, answer }) => { answer(call); return { end: 'drop' }; } },
  drop: { says: 'the connection drops', onWire: true, play: () => ({ end: 'drop' }) },
  dropInBody: { says: 'the connection drops half-way', onWire: true, play: ({ call, answer }) => ({ reply: answer(call), end: 'drop' }) },
  offline: { says: 'nothing can be reached', onWire: true, play: () => ({ end: 'drop' }) },
  hang: { says: 'no answer ever comes', onWire: true, play: () => ({ end: 'stall' }) },
  stall: { says: 'the answer stops half-way', onWire: true, play: ({ call, answer }) => ({ reply: answer(call), end: 'stall' }) },
  slowBody: { says: 'the answer trickles', onWire: true, play: ({ call, settings, answer }) => ({ reply: answer(call), bytesPerSecond: settings.bytesPerSecond ?? 2000 }) },
  truncatedJson: { says: 'the JSON breaks off', play: ({ call, answer }) => ({ reply: cutInHalf(answer(call)) }) },
  signInPage: { says: '200 with a sign-in page', play: () => ({ reply: text(200, SIGN_IN_PAGE, 'text/html') }) },
  emptyBody: { says: '200 with nothing in it', play: ({ call, answer }) => ({ reply: { ...answer(call), status: 200, body: '', bytes: undefined } }) },
  nextLinkLoop: { says: 'every page names itself as the next', play: ({ call, answer }) => ({ reply: looped(call, answer) }) },
  repeatedPage: { says: 'later pages repeat the first one', play: ({ call, answer }) => ({ reply: repeated(call, answer) }) },
  skippedPage: { says: 'a page is missing', play: ({ call, answer }) => ({ reply: skipped(call, answer) }) },
  columnsRenamed: { says: 'our columns have another internal name', play: ({ call, answer }) => ({ reply: renamed(answer(call)) }) },
  columnsRetyped: { says: 'every value is of another type', play: ({ call, answer }) => ({ reply: retyped(answer(call)) }) },
  nulls: { says: 'every value is null', play: ({ call, answer }) => ({ reply: nulled(answer(call)) }) },
  hostileText: { says: 'texts and links are hostile', play: ({ call, answer }) => ({ reply: hostile(answer(call)) }) },
  clockSkew: { says: 'the server\'s clock is an hour fast', onWire: true, play: ({ call, answer }) => ({ reply: withHeaders(answer(call), { Date: new Date(Date.now() + HOUR_MS).toUTCString() }) }) }
} as const satisfies Record<string, Effect>;

export type FaultName = keyof typeof EFFECTS;

/** The same table without the literal types. */
export const effectOf = (name: FaultName): Effect => EFFECTS[name];

export const isFault = (name: unknown): name is FaultName => typeof name === 'string' && Object.hasOwn(EFFECTS, name);

function cutInHalf(reply: Reply): Reply {
  const { body, bytes } = reply;
  return { ...reply, body: body.slice(0, Math.floor(body.length / 2)), bytes: bytes?.subarray(0, Math.floor(bytes.length / 2)) };
}
