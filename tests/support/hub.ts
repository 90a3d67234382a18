import type { Browser, Page } from 'playwright-core';
import { startHub, type Hub, type HubOptions } from '../../sharepoint/local/hub/startHub';
import { launchBrowser } from './browser';
import { Visits, type Visit } from './visits';

export interface PageOptions {
  /** Key of people.ts. */
  readonly user?: string;
  readonly theme?: 'light' | 'dark';
  /** As in `?locale=`, for example `ar-SA`. */
  readonly locale?: string;
  readonly mode?: 'edit';
  /** CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Server-relative, for example `/sites/hub/Lists/Communities`; the home page when left out. */
  readonly path?: string;
  /** More parameters of the address. */
  readonly query?: Readonly<Record<string, string>>;
  /** Runs before the page is asked for: routes, init scripts, a slower network. */
  prepare?(page: Page): Promise<unknown>;
  /** `none` returns at once; otherwise every part has rendered or failed. */
  readonly until?: 'ready' | 'none';
}

export interface HubPage {
  readonly page: Page;
  readonly hub: Hub;
  /** What went wrong so far: console errors and warnings, uncaught errors, failed requests, answers of 400 and above, CSP reports, 501 of the tenant. */
  problems(): readonly string[];
  /**
   * @param expected what the test has caused on purpose
   * @throws Error naming every other problem
   */
  expectClean(expected?: readonly RegExp[]): void;
  /** Waits until every part has rendered or failed. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

export interface HubSession {
  readonly hub: Hub;
  readonly browser: Browser;
  open(options?: PageOptions): Promise<HubPage>;
  close(): Promise<void>;
}

const READY_TIMEOUT_MS = 20_000;

export function addressOf(hub: Hub, { user = 'member', theme, locale, mode, path = '/sites/hub/SitePages/Communities.aspx', query = {} }: PageOptions = {}): string {
  const parameters = Object.entries({ user, colours: theme, locale, mode, ...query }).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `${hub.origin}${path}?${new URLSearchParams(parameters).toString()}`;
}

/** Graph refuses what the tenant has not consented to. The parts are quiet about it; the browser is not. */
const isOfGraph = (url: string): boolean => url !== '' && new URL(url).pathname.startsWith('/graph/');

function collect(page: Page, into: string[]): void {
  page.on('console', message => {
    if (/status of 403/.test(message.text()) && isOfGraph(message.location().url)) return;
    if (message.type() === 'error' || message.type() === 'warning') into.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', error => into.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('requestfailed', request => {
    const reason = request.failure()?.errorText ?? '';
    // The page itself gave the request up, or was left.
    if (reason !== 'net::ERR_ABORTED') into.push(`failed request: ${request.url()} ${reason}`);
  });
  page.on('response', response => {
    if (response.status() === 403 && isOfGraph(response.url())) return;
    if (response.status() >= 400) into.push(`answer ${response.status()}: ${response.request().method()} ${response.url()}`);
  });
}

async function openPage(visit: Visit, hub: Hub, options: PageOptions): Promise<HubPage> {
  const { page } = visit;
  const seen: string[] = [];
  const before = { reports: hub.cspReports.length, refused: hub.tenant.refused.length };
  collect(page, seen);
  await options.prepare?.(page);
  const ready = async (): Promise<void> => {
    await page.waitForSelector('html[data-hub-state="ready"]', { timeout: READY_TIMEOUT_MS });
  };
  const problems = (): readonly string[] => [
    ...seen,
    ...hub.cspReports.slice(before.reports).map(report => `CSP: ${report['violated-directive']} blocked ${report['blocked-uri']} in ${report['source-file'] ?? 'the page'}`),
    ...hub.tenant.refused.slice(before.refused).map(line => `501: ${line}`)
  ];
  await page.goto(addressOf(hub, options));
  if (options.until !== 'none') await ready();
  return {
    page, hub, problems, ready,
    expectClean: (expected = []) => {
      const left = problems().filter(problem => !expected.some(pattern => pattern.test(problem)));
      if (left.length > 0) throw new Error(`The page is not clean:\n${left.join('\n')}`);
    },
    close: () => visit.end()
  };
}

/** One hub and one browser for a whole test file; every page begins with empty storage, no cookies and an empty cache, and shares them with no other open page. */
export async function startHubSession(options: Partial<HubOptions> = {}): Promise<HubSession> {
  const browser = await launchBrowser();
  const hub = await startHub({ port: 0, dataFile: ':memory:', ...options }).catch(async (error: unknown) => {
    await browser.close();
    throw error;
  });
  const visits = new Visits(browser, hub.origin);
  return {
    hub, browser,
    open: async (page = {}) => openPage(await visits.begin({ width: page.width ?? 1280, height: page.height ?? 900 }), hub, page),
    close: async () => {
      await browser.close();
      await hub.close();
    }
  };
}

/** A hub, a browser and a page that end together: for a test file with one page. */
export async function openHubPage(options: PageOptions = {}, hub: Partial<HubOptions> = {}): Promise<HubPage> {
  const session = await startHubSession(hub);
  const opened = await session.open(options);
  return { ...opened, close: () => session.close() };
}
