import { BearerToken, BrowserFetchWithRetry, DefaultParse } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, spfi, type SPFI } from '@pnp/sp';
import type { IItems } from '@pnp/sp/items';
import '@pnp/sp/batching';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { faultsAt, type FaultClient } from '../../support/faults';
import { startTestTenant, type TestTenant } from '../../support/tenant';
import { SMALL_CONTENT } from './smallContent';

let hub: TestTenant;
let faults: FaultClient;
beforeEach(async () => {
  hub = await startTestTenant({ content: SMALL_CONTENT });
  faults = faultsAt(hub.origin);
});
afterEach(() => hub.close());

const LIST = '/sites/hub/Lists/Communities';
const ITEMS = `/sites/hub/_api/web/getList('${LIST}')/items`;
const items = (sp: SPFI = hub.spAs('owner')): IItems => sp.web.getList(LIST).items.select('Id', 'Title');
const titles = async (): Promise<unknown[]> => (await hub.spAs('owner').web.getList(LIST).items.select('Title')<{ Title: string }[]>()).map(item => item.Title);
const read = (init: RequestInit = {}): Promise<Response> => hub.fetchAs('owner', ITEMS, init);
const write = (): Promise<unknown> => hub.spAs('owner').web.getList(LIST).items.add({ Title: 'Written' });
const statusOf = (promise: Promise<unknown>): Promise<unknown> => promise.then(() => 'done', (error: { status?: number; message: string }) => error.status ?? error.message);
/** PnPjs as a page has it: it tries again after 429, 503 and 504. */
const retrying = (): SPFI => spfi(hub.webUrl).using(DefaultInit(), DefaultHeaders(), BrowserFetchWithRetry({ interval: 5 }), DefaultParse(), BearerToken('owner'));

describe('statuses, through PnPjs', () => {
  it.each([
    ['throttled', 429, '429 TOO MANY REQUESTS'], ['busy', 503, 'Service Unavailable'], ['serverError', 500, 'Internal Server Error'], ['badGateway', 502, 'Bad Gateway'],
    ['gatewayTimeout', 504, 'Gateway Timeout'], ['storageFull', 507, 'Insufficient Storage'], ['requestTimeout', 408, 'Request Timeout'],
    ['threshold', 500, '-2147024860, Microsoft.SharePoint.SPQueryThrottledException'], ['badRequest', 400, 'The query is not valid.'],
    ['unauthorized', 401, 'System.UnauthorizedAccessException'], ['forbidden', 403, '-2147024891, System.UnauthorizedAccessException'],
    ['listMissing', 404, 'List does not exist.'], ['itemMissing', 404, 'Item does not exist.'], ['columnMissing', 400, 'The field or property \'HubKind\' does not exist.']
  ] as const)('%s: %d once, and then the true answer', async (fault, status, words) => {
    await faults.add({ fault, times: 1 });
    await expect(items()()).rejects.toMatchObject({ status, message: expect.stringContaining(words) });
    expect(await items()()).toHaveLength(4);
  });

  it.each([['stale', 412, 'does not match'], ['digestExpired', 403, '-2130575252']] as const)('%s meets changes and not reads', async (fault, status, words) => {
    await faults.add({ fault });
    expect(await items()()).toHaveLength(4);
    await expect(hub.spAs('owner').web.getList(LIST).items.getById(1).update({ Title: 'x' })).rejects.toMatchObject({ status, message: expect.stringContaining(words) });
    expect(await titles()).toContain('Jems network');
  });

  it('leaves contextinfo to a page that renews its expired digest', async () => {
    await faults.add({ fault: 'digestExpired', times: 1 });
    expect((await hub.fetchAs('owner', '/sites/hub/_api/contextinfo', { method: 'POST' })).status).toBe(200);
    expect(await statusOf(write())).toBe(403);
    expect(await statusOf(write())).toBe('done');
  });

  it.each([
    ['throttled', 429, 'TooManyRequests'], ['busy', 503, 'ServiceUnavailable'], ['unauthorized', 401, 'InvalidAuthenticationToken'], ['forbidden', 403, 'Authorization_RequestDenied'], ['serverError', 500, 'InternalServerError']
  ] as const)('%s on Graph is %d in Graph\'s words, with a request-id', async (fault, status, code) => {
    await faults.add({ fault, path: '/graph/*', retryAfter: 3 });
    const response = await hub.fetchAs('member', '/graph/v1.0/me');
    expect([response.status, await response.json()]).toEqual([status, { error: expect.objectContaining({ code, innerError: expect.objectContaining({ 'request-id': expect.any(String) }) }) }]);
  });
});

describe('throttling', () => {
  it.each([[undefined, null], [0, '0'], [7, '7'], [600, '600']])('Retry-After of %s', async (retryAfter, expected) => {
    await faults.add({ fault: 'throttled', retryAfter });
    expect((await read()).headers.get('retry-after')).toBe(expected);
  });

  it('Retry-After as an HTTP date, and RateLimit headers', async () => {
    await faults.add({ fault: 'throttled', retryAfter: 30, retryAfterForm: 'date' });
    const { headers } = await read();
    const seconds = (new Date(headers.get('retry-after') ?? '').getTime() - Date.now()) / 1000;
    expect(seconds).toBeGreaterThan(28);
    expect(seconds).toBeLessThanOrEqual(30);
    expect([headers.get('ratelimit-limit'), headers.get('ratelimit-remaining'), headers.get('ratelimit-reset')]).toEqual(['1200', '0', '30']);
  });

  it('warns by RateLimit headers on good answers, from 80 % of the quota', async () => {
    await faults.add({ fault: 'rateLimited' });
    const response = await read();
    expect([response.status, response.headers.get('ratelimit-remaining')]).toEqual([200, '120']);
  });

  it.each(['throttled', 'busy', 'gatewayTimeout'] as const)('%s twice: PnPjs tries again and gets the list', async fault => {
    await faults.add({ fault, times: 2 });
    expect(await items(retrying())()).toHaveLength(4);
  });
});

describe('writes that are done and not acknowledged', () => {
  it.each([['commitThen504', 504], ['commitThenDrop', 'fetch failed']] as const)('%s', async (fault, outcome) => {
    await faults.add({ fault, method: 'POST', times: 1 });
    expect(await statusOf(write())).toBe(outcome);
    expect(await titles()).toContain('Written');
  });

  it('are doubled by a client that sends them again', async () => {
    await faults.add({ fault: 'commitThen504', method: 'POST', times: 1 });
    await retrying().web.getList(LIST).items.add({ Title: 'Twice' });
    expect((await titles()).filter(title => title === 'Twice')).toHaveLength(2);
  });
});

describe('connections', () => {
  const body = async (init?: RequestInit): Promise<string> => (await read(init)).text();

  it.each(['drop', 'offline', 'dropInBody'] as const)('%s rejects', async fault => {
    await faults.add({ fault });
    await expect(body()).rejects.toThrow(/fetch failed|terminated/);
    await expect(items()()).rejects.toThrow();
  });

  it.each(['hang', 'stall'] as const)('%s waits until the client gives up', async fault => {
    await faults.add({ fault });
    const start = Date.now();
    await expect(body({ signal: AbortSignal.timeout(300) })).rejects.toThrow(/timeout|aborted/);
    expect(Date.now() - start).toBeGreaterThanOrEqual(290);
  });

  it('latency delays', async () => {
    await faults.add({ fault: 'latency', delay: 200 });
    const start = Date.now();
    expect(await items()()).toHaveLength(4);
    expect(Date.now() - start).toBeGreaterThanOrEqual(195);
  });

  it('latency lets go of what it holds back when it is switched off', async () => {
    const { id } = await faults.add({ fault: 'latency', delay: 50_000 });
    const late = items()();
    while ((await faults.list())[0].played === 0);
    await faults.remove(id);
    expect(await late).toHaveLength(4);
  }, 20_000);

  it('slowBody trickles and loses nothing', async () => {
    const whole = await body();
    await faults.add({ fault: 'slowBody', bytesPerSecond: whole.length * 4 });
    const start = Date.now();
    expect((await body()).length).toBe(whole.length);
    expect(Date.now() - start).toBeGreaterThanOrEqual(195);
  });

  it('offline reaches everything but the pages of the site, so that the hub can still be opened', async () => {
    await faults.add({ fault: 'offline' });
    await expect(hub.fetchAs('owner', '/graph/v1.0/me')).rejects.toThrow();
    expect((await hub.fetchAs('owner', '/sites/hub/_api/sitepages/pages(1)')).status).toBe(200);
  });

  it('has three lines: instant, office, slow 4G', async () => {
    const figures: string[] = [];
    for (const profile of ['instant', 'office', 'slow4G'] as const) {
      await faults.latency(profile);
      const start = Date.now();
      await body();
      figures.push(`${profile} ${Date.now() - start} ms`);
    }
    process.stdout.write(`one list of 4 rows: ${figures.join(', ')}\n`);
    const [office, slow] = figures.slice(1).map(figure => Number(/ (\d+) ms/.exec(figure)?.[1]));
    expect(office).toBeGreaterThanOrEqual(39); // timers may be a millisecond early
    expect(slow).toBeGreaterThanOrEqual(149);
    await faults.clear();
    expect(hub.tenant.faults.profile).toBe('instant');
  });
});

describe('answers that are not what they say', () => {
  it('truncatedJson, signInPage and emptyBody come with 200', async () => {
    for (const fault of ['truncatedJson', 'signInPage', 'emptyBody'] as const) await faults.add({ fault, times: 2 });
    const [truncated, cut] = [await read(), await statusOf(items()())];
    expect(truncated.status).toBe(200);
    await expect(truncated.json()).rejects.toThrow('JSON');
    expect(cut).toMatch(/JSON/);
    const page = await read();
    expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([200, 'text/html; charset=utf-8', expect.stringContaining('Sign in')]);
    expect(await statusOf(items()())).toMatch(/JSON/);
    const empty = await read();
    expect([empty.status, await empty.text()]).toEqual([200, '']);
    expect(await items()()).toEqual({});
  });

  it('clockSkew: the Date header is an hour fast', async () => {
    await faults.add({ fault: 'clockSkew' });
    expect(new Date((await read()).headers.get('date') ?? '').getTime() - Date.now()).toBeGreaterThan(3_590_000);
  });
});

describe('pages', () => {
  async function pages(most: number): Promise<unknown[][]> {
    const seen: unknown[][] = [];
    for await (const page of hub.spAs('owner').web.getList(LIST).items.select('Id').top(1)) {
      seen.push((page as { Id: number }[]).map(item => item.Id));
      if (seen.length === most) break;
    }
    return seen;
  }

  it.each([
    ['nextLinkLoop', [[1], [1], [1], [1], [1], [1]]],
    ['repeatedPage', [[1], [1], [1], [1]]],
    ['skippedPage', [[1], [3]]]
  ] as const)('%s', async (fault, expected) => {
    expect(await pages(6)).toEqual([[1], [2], [3], [4]]);
    await faults.add({ fault });
    expect(await pages(6)).toEqual(expected);
  });

  it('loop on Graph and in verbose JSON too', async () => {
    await faults.add({ fault: 'nextLinkLoop' });
    const graph = await (await hub.fetchAs('member', '/graph/v1.0/me/memberOf')).json() as Record<string, unknown>;
    expect(graph['@odata.nextLink']).toBe(`${hub.origin}/graph/v1.0/me/memberOf`);
    const verbose = await (await read({ headers: { Accept: 'application/json;odata=verbose' } })).json() as { d: { __next: string } };
    expect(decodeURIComponent(verbose.d.__next)).toBe(`${hub.origin}${ITEMS}`);
  });
});

describe('batches', () => {
  const batch = async (): Promise<unknown[]> => {
    const [batched, execute] = hub.spAs('owner').batched();
    const list = (): ReturnType<SPFI['web']['getList']> => batched.web.getList(LIST);
    const answers = Promise.allSettled([list().items(), list().items.getById(1)(), batched.web()]);
    await execute();
    return (await answers).map(answer => (answer.status === 'rejected' ? (answer.reason as { status: number }).status : 'done'));
  };

  it('fail in one part, inside an answer of 200', async () => {
    await faults.add({ fault: 'throttled', path: '*/items(1)', part: true, retryAfter: 5 });
    expect(await batch()).toEqual(['done', 429, 'done']);
    expect((await read()).status).toBe(200);
  });

  it('fail as a whole', async () => {
    await faults.add({ fault: 'busy', path: '*/$batch' });
    await expect(batch()).rejects.toMatchObject({ status: 503 });
  });

  it('fail in one part on Graph', async () => {
    await faults.add({ fault: 'throttled', path: '*/memberOf', part: true });
    const body = JSON.stringify({ requests: [{ id: '1', method: 'GET', url: '/me' }, { id: '2', method: 'GET', url: '/me/memberOf' }] });
    const { responses } = await (await hub.fetchAs('member', '/graph/v1.0/$batch', { method: 'POST', body })).json() as { responses: { status: number }[] };
    expect(responses.map(one => one.status)).toEqual([200, 429]);
  });
});
