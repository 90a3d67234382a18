import { randomUUID } from 'node:crypto';
import type { Reply } from '../call';

/** An error that Graph itself answers with. */
export class GraphError extends Error {
  public constructor(
    public readonly status: number, public readonly code: string, message: string,
    /** More about the cause, in `innerError`. */
    public readonly inner: object = {}
  ) {
    super(message);
  }
}

const JSON_TYPE = 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';

const headersOf = (requestId: string, contentType: string): Record<string, string> =>
  ({ 'Content-Type': contentType, 'Cache-Control': 'no-cache', 'OData-Version': '4.0', 'request-id': requestId });

export function graphReply(status: number, body: object, requestId: string = randomUUID()): Reply {
  return { status, headers: headersOf(requestId, JSON_TYPE), body: JSON.stringify(body) };
}

/** What a path that ends with `/$count` answers. */
export function countReply(count: number): Reply {
  return { status: 200, headers: headersOf(randomUUID(), 'text/plain'), body: String(count) };
}

/** Graph's error shape. */
export function errorReply({ status, code, message, inner }: GraphError, more: object = {}): Reply {
  const requestId = randomUUID();
  const innerError = { ...inner, date: new Date().toISOString().slice(0, 19), 'request-id': requestId, 'client-request-id': requestId };
  return graphReply(status, { error: { code, message, innerError }, ...more }, requestId);
}
