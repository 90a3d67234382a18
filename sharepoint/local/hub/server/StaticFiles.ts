import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json; charset=utf-8', '.svg': 'image/svg+xml',
  '.png': 'image/png', '.gif': 'image/gif', '.jpg': 'image/jpeg', '.woff': 'font/woff', '.woff2': 'font/woff2'
};

const COMPRESSIBLE = /^text\/|json|svg/;

/** Names that carry a hash of the content, as all of SPFx's builds make them, may stay in the browser for good. */
const HASHED = /[_-][0-9a-f]{20,}\.\w+$/;

interface Held {
  readonly version: string;
  readonly content: Buffer;
  readonly zipped?: Buffer;
  readonly etag: string;
}

/** Sends files, compressed where it helps, and answers 304 when the browser has them. Reads a file again when it has changed. */
export class StaticFiles {
  private readonly held = new Map<string, Held>();

  /** @returns false when there is no such file */
  public send(request: IncomingMessage, response: ServerResponse, file: string): boolean {
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    const entry = this.read(file, COMPRESSIBLE.test(type));
    if (!entry) return false;
    response.setHeader('etag', entry.etag);
    response.setHeader('cache-control', HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache');
    if (request.headers['if-none-match'] === entry.etag) {
      response.writeHead(304).end();
      return true;
    }
    const zipped = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? '')) ? entry.zipped : undefined;
    if (zipped) response.setHeader('content-encoding', 'gzip');
    const body = zipped ?? entry.content;
    response.writeHead(200, { 'content-type': type, 'content-length': body.length, vary: 'accept-encoding' });
    response.end(request.method === 'HEAD' ? undefined : body);
    return true;
  }

  private read(file: string, compress: boolean): Held | undefined {
    const stat = statSync(file, { throwIfNoEntry: false });
    if (!stat?.isFile()) return undefined;
    const version = `${stat.mtimeMs}-${stat.size}`;
    const known = this.held.get(file);
    if (known?.version === version) return known;
    const content = readFileSync(file);
    const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
    const entry: Held = { version, content, etag, ...(compress && { zipped: gzipSync(content) }) };
    this.held.set(file, entry);
    return entry;
  }
}
