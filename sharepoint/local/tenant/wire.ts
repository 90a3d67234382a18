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
  return {
    method: methodOf(request.method ?? 'GET', headers), url, headers, body: Buffer.concat(chunks).toString('utf8'), person,
    needsDigest: by === 'cookie'
  };
}

export function send(reply: Reply, response: ServerResponse): void {
  const body = Buffer.from(reply.body, 'utf8');
  const length = reply.status === 204 ? {} : { 'Content-Length': String(body.length) };
  response.writeHead(reply.status, { ...reply.headers, ...length });
  response.end(body);
}
