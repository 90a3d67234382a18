import { createServer, type RequestListener } from 'node:http';
import { listen } from '../../sharepoint/local/http/listen';

/**
 * Passes everything on to a tenant, but answers what `spoil` names in a way of its own, after the tenant has done the work.
 * @param spoil gets the method and how many requests of that method there have been, this one included
 */
export async function spoiledTenant(
  origin: string, spoil: (method: string, count: number) => RequestListener | undefined
): Promise<{ readonly webUrl: string; close(): Promise<void> }> {
  const counts = new Map<string, number>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => void (async () => {
      const method = request.method ?? 'GET';
      const count = (counts.get(method) ?? 0) + 1;
      counts.set(method, count);
      const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !/^(host|connection|content-length)$/.test(name))) as Record<string, string>;
      const answer = await fetch(`${origin}${request.url ?? ''}`, { method, headers, body: method === 'POST' ? Buffer.concat(chunks) : undefined });
      const body = await answer.text();
      const spoiler = spoil(method, count);
      if (spoiler) return spoiler(request, response);
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' }).end(body);
    })());
  });
  const { origin: spoiled, close } = await listen(server, 0);
  return { webUrl: `${spoiled}/sites/hub`, close };
}
