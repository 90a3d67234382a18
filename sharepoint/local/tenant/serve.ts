import { createServer, type Server } from 'node:http';
import type { Tenant } from './tenant';

const NOT_FOUND = 'The tenant answers _api/ below its sites and /graph/v1.0/ only.\n';

/** The tenant alone behind HTTP: what it does not know is 404. */
export function tenantServer(tenant: Tenant, log: (line: string) => void): Server {
  return createServer((request, response) => {
    tenant.handle(request, response).then(
      answered => {
        if (!answered) response.writeHead(404, { 'Content-Type': 'text/plain' }).end(NOT_FOUND);
      },
      (error: unknown) => {
        log(`500 ${request.method ?? ''} ${request.url ?? ''}: ${String(error)}`);
        response.destroy();
      }
    );
  });
}
