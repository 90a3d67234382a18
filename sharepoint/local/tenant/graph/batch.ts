import type { Call, Reply } from '../call';
import { batchInvalid, dependencyFailed } from './graphErrors';
import { errorReply, graphReply } from './reply';

const MOST_REQUESTS = 20;

interface BatchRequest {
  readonly id: string;
  readonly method: string;
  /** Relative to the version. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly dependsOn?: readonly string[];
}

/**
 * Answers each request of a JSON batch as if it came alone; one that depends on a failed one gets 424.
 * @see https://learn.microsoft.com/graph/json-batching
 * @param base URL of the version, which the requests' own are relative to
 * @throws GraphError when the batch itself cannot be read
 */
export function answerBatch(call: Call, base: string, answer: (call: Call) => Reply): Reply {
  const waiting = [...requestsIn(call.body)];
  const replies = new Map<string, Reply>();
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ dependsOn = [] }) => dependsOn.every(id => replies.has(id)));
    if (next < 0) throw batchInvalid('requests depend on each other in a circle');
    const [request] = waiting.splice(next, 1);
    const failed = request.dependsOn?.some(id => (replies.get(id)?.status ?? 0) >= 400);
    replies.set(request.id, failed ? errorReply(dependencyFailed()) : answer(innerCall(call, base, request)));
  }
  return graphReply(200, { responses: [...replies].map(([id, reply]) => responseOf(id, reply)) });
}

function requestsIn(text: string): readonly BatchRequest[] {
  const { requests } = parsed(text);
  if (!Array.isArray(requests)) throw batchInvalid('the property requests is no array');
  if (requests.length > MOST_REQUESTS) throw batchInvalid(`${requests.length} requests, where ${MOST_REQUESTS} are allowed`);
  const checked = requests.map(checkedRequest);
  const ids = checked.map(({ id }) => id);
  if (new Set(ids).size < ids.length) throw batchInvalid('two requests have one id');
  const missing = checked.flatMap(({ dependsOn = [] }) => dependsOn).find(id => !ids.includes(id));
  if (missing !== undefined) throw batchInvalid(`dependsOn names ${missing}, which is no request of the batch`);
  return checked;
}

function parsed(text: string): { readonly requests?: unknown } {
  try {
    const value: unknown = JSON.parse(text);
    if (value !== null && typeof value === 'object') return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw batchInvalid('no JSON object');
}

function checkedRequest(value: unknown): BatchRequest {
  const request = (value ?? {}) as Partial<BatchRequest>;
  const { id, method, url, headers, body, dependsOn } = request;
  if (typeof id !== 'string' || typeof method !== 'string' || typeof url !== 'string') throw batchInvalid('a request without id, method or url');
  if (/^https?:/i.test(url)) throw batchInvalid(`the url ${url} is not relative`);
  if (body !== undefined && !Object.keys(headers ?? {}).some(name => name.toLowerCase() === 'content-type')) throw batchInvalid(`request ${id} has a body and no Content-Type`);
  if (dependsOn !== undefined && !Array.isArray(dependsOn)) throw batchInvalid(`dependsOn of request ${id} is no array`);
  return { id, method, url, headers, body, dependsOn };
}

function innerCall(call: Call, base: string, { method, url, headers, body }: BatchRequest): Call {
  const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
  return { ...call, method: method.toUpperCase(), url: new URL(`${base}/${url.replace(/^\//, '')}`), headers: partHeaders(call, headers), body: text, needsDigest: false };
}

/** The address that the client believes in holds for the parts too. */
function partHeaders(call: Call, own: BatchRequest['headers']): Headers {
  const headers = new Headers(own);
  const forwarded = call.headers.get('X-Forwarded-Host');
  if (forwarded) headers.set('X-Forwarded-Host', forwarded);
  return headers;
}

function responseOf(id: string, { status, headers, body }: Reply): object {
  const isJson = (headers['Content-Type'] ?? '').startsWith('application/json');
  return { id, status, headers, body: isJson ? jsonOf(body) : body };
}

/** A reply that a fault has broken stays text, as it would on the wire. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}
