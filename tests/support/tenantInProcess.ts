import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { Tenant } from '../../sharepoint/local/tenant/tenant';

/** A tenant that `fetch` reaches without a network: a thousandth of a second less for each request. @returns a stand-in for `fetch` */
export function fetchInto(tenant: Tenant): (url: string, init?: RequestInit) => Promise<Response> {
  return async (url, init = {}) => {
    const { pathname, search, host } = new URL(url);
    const content = init.body ? [typeof init.body === 'string' ? Buffer.from(init.body) : Buffer.from(init.body as ArrayBuffer)] : [];
    const headers = Object.fromEntries(new Headers(init.headers));
    const request = Object.assign(Readable.from(content), { method: init.method ?? 'GET', url: pathname + search, headers: { ...headers, host }, socket: {} });
    return new Promise((resolve, reject) => {
      const response = new Answer(resolve);
      tenant.handle(request as unknown as IncomingMessage, response as unknown as ServerResponse).catch(reject);
    });
  };
}

/** As much of an answer as the tenant uses when nothing is slow. */
class Answer {
  public readonly closed = false;
  private head: ResponseInit = {};

  public constructor(private readonly finish: (response: Response) => void) {}

  public writeHead(status: number, headers: Record<string, string>): this {
    this.head = { status, headers };
    return this;
  }

  public end(body?: Buffer): void {
    this.finish(new Response(this.head.status === 204 ? undefined : body && new Uint8Array(body), this.head));
  }
}
