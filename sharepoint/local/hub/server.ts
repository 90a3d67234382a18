import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { CONTROL_PATH } from '../tenant/faults/control';
import type { Tenant } from '../tenant/tenant';
import { PEOPLE } from '../people';
import { PAGE_PATH, type PageRequest } from './page/chromeData';
import { listAddressOf } from './page/listAddress';
import { prepareListPage } from './page/prepareListPage';
import { preparePage, type Runtime } from './page/preparePage';
import { renderListPage, renderPage } from './page/renderPage';
import { ATTACHMENTS, attachmentByRest } from './server/attachmentPath';
import { contentSecurityPolicy, parseReport, type CspReport } from './server/contentSecurityPolicy';
import { fileFinder } from './server/fileFinder';
import { StaticFiles } from './server/StaticFiles';

export interface HubServerOptions extends Runtime {
  readonly root: string;
  readonly runtimeDir: string;
  readonly tenant: Tenant;
  readonly cspReports: CspReport[];
  log(line: string): void;
}

interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  /** Decoded. */
  readonly path: string;
}

interface Route {
  readonly matches: RegExp;
  /** @returns false when this route has nothing for the address after all */
  handle(visit: Visit): Promise<boolean> | boolean;
}

const LOCAL_HOST = /^localhost(?=:|$)/i;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** @returns undefined when a sign is encoded as none can be */
function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

function redirect(response: ServerResponse, location: string): boolean {
  response.writeHead(302, { location }).end();
  return true;
}

function sendPage({ request, response }: Visit, html: string, status = 200): boolean {
  const zip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'content-security-policy': contentSecurityPolicy(),
    'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin', ...(zip && { 'content-encoding': 'gzip' })
  });
  response.end(zip ? gzipSync(html) : html);
  return true;
}

/** Who asks for the page, by parameter, else by cookie; the cookie keeps the person. */
function requestOf({ tenant }: HubServerOptions, { request, response, url }: Visit): PageRequest {
  const wanted = PEOPLE.find(({ key }) => key === url.searchParams.get('user'));
  const person = wanted ?? tenant.personOf(request) ?? PEOPLE[0];
  response.setHeader('set-cookie', `HubUser=${person.key}; Path=/; SameSite=Lax`);
  return { origin: url.origin, person, query: url.searchParams, site: tenant.pageContext(person) };
}

async function servePage(options: HubServerOptions, visit: Visit): Promise<boolean> {
  return sendPage(visit, renderPage(await preparePage(options, requestOf(options, visit)), options.assembly.file));
}

async function serveListPage(options: HubServerOptions, visit: Visit): Promise<boolean> {
  const { response, url, path } = visit;
  const address = listAddressOf(path);
  if (!address) return false;
  const answer = await prepareListPage(address, path, requestOf(options, visit));
  if (answer.kind === 'redirect') return redirect(response, encodeURI(answer.path) + url.search);
  if (answer.status >= 400) options.log(`${answer.status} GET ${url.pathname}`);
  return sendPage(visit, renderListPage(answer.data), answer.status);
}

/** *Assumption*: as with strict handling of files, SharePoint's usual one, no file of an item is shown inside the site. */
function serveAttachment({ tenant }: HubServerOptions, { request, response, path }: Visit): Promise<boolean> | boolean {
  const byRest = attachmentByRest(path);
  if (byRest === undefined) return false;
  request.url = byRest;
  request.headers.accept = 'application/json';
  response.setHeader('content-disposition', 'attachment');
  response.setHeader('x-content-type-options', 'nosniff');
  return tenant.handle(request, response);
}

async function serveReports(reports: CspReport[], { request, response }: Visit): Promise<boolean> {
  if (request.method === 'POST') {
    reports.push(parseReport(await bodyOf(request)));
    response.writeHead(204).end();
  } else {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(reports));
  }
  return true;
}

/** In the order they are tried. */
function routesOf(options: HubServerOptions): readonly Route[] {
  const files = new StaticFiles();
  const fileFor = fileFinder(options);
  return [
    { matches: /^\/(sites\/hub\/?)?$/, handle: ({ response, url }) => redirect(response, PAGE_PATH + url.search) },
    { matches: /^\/sites\/hub\/SitePages\/Communities\.aspx$/i, handle: visit => servePage(options, visit) },
    { matches: ATTACHMENTS, handle: visit => serveAttachment(options, visit) },
    { matches: /^\/sites\/hub\/Lists\/(?!.*\/_api\/)/i, handle: visit => serveListPage(options, visit) },
    { matches: /^\/_hub\/csp-reports$/, handle: visit => serveReports(options.cspReports, visit) },
    { matches: /\/_api\/|^\/graph\//i, handle: ({ request, response }) => options.tenant.handle(request, response) },
    { matches: CONTROL_PATH, handle: ({ request, response }) => options.tenant.handle(request, response) },
    {
      matches: /./,
      handle: ({ request, response, path }) => {
        const file = fileFor(path);
        return file !== undefined && files.send(request, response, file);
      }
    }
  ];
}

/** The hub's web server, not yet listening. */
export function createHubServer(options: HubServerOptions): http.Server {
  const routes = routesOf(options);
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const host = request.headers.host ?? '127.0.0.1';
    const url = new URL(request.url ?? '/', `http://${host}`);
    // On localhost SharePoint's runtime reports EnvironmentType.Local, which no real page has.
    if (LOCAL_HOST.test(host)) {
      redirect(response, url.href.replace(url.host, host.replace(LOCAL_HOST, '127.0.0.1')));
      return;
    }
    const path = decoded(url.pathname);
    if (path === undefined) {
      response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' }).end('The address is not valid.');
      return;
    }
    for (const { matches, handle } of routes) if (matches.test(url.pathname) && await handle({ request, response, url, path })) return;
    options.log(`404 ${request.method} ${url.pathname}`);
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(`Nothing is here: ${url.pathname}`);
  };
  return http.createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      options.log(`500 ${request.method} ${request.url}: ${error instanceof Error ? error.stack : String(error)}`);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(error instanceof Error ? error.message : String(error));
    });
  });
}
