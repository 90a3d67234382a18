import type { IncomingMessage, ServerResponse } from 'node:http';
import { methodOf, type Call, type Reply } from './call';
import type { SignedIn } from './identity';

/** The URL that the client asked for. */
export function urlOf(request: IncomingMessage): URL {
  return new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`);
}

/** Reads a request to its end. */
export async function callOf(request: IncomingMessage, url: URL, { person, by }: SignedIn): Promise<Call> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, [value].flat().join(', '));
  const bytes = Buffer.concat(chunks);
  return {
    method: methodOf(request.method ?? 'GET', headers), url, headers, body: bytes.toString('utf8'), bytes, person,
    needsDigest: by === 'cookie'
  };
}

/** Sends the head of an answer. @returns the body, which is still to be sent */
export function begin(reply: Reply, response: ServerResponse): Buffer {
  const body = reply.bytes ? Buffer.from(reply.bytes) : Buffer.from(reply.body, 'utf8');
  const length = reply.status === 204 ? {} : { 'Content-Length': String(body.length) };
  response.writeHead(reply.status, { ...reply.headers, ...length });
  return body;
}
