import { createServer, type ServerResponse } from 'node:http';
import { DefaultParse } from '@pnp/queryable';
import { spfi, DefaultHeaders, DefaultInit, spPost, SPQueryable, type SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import { resilientFetch, type RetryPolicy } from '../../../src/adapters/sharepoint/resilientFetch';
import { toAppError } from '../../../src/adapters/sharepoint/toAppError';
import { listen, type Listening } from '../../../sharepoint/local/http/listen';

const QUICK: RetryPolicy = { attempts: 3, firstWait: 5, longestWait: 3_000, timeout: 5_000, renewsDigest: false };
/** For answers that never come. */
const IMPATIENT: RetryPolicy = { ...QUICK, timeout: 200 };

let server: Listening;
let script: ((response: ServerResponse) => void)[];
let times: number[];

beforeEach(async () => {
  times = [];
  server = await listen(createServer((request, response) => {
    request.resume();
    times.push(Date.now());
    const [next] = script.length > 1 ? script.splice(0, 1) : script;
    next(response);
  }), 0);
});
afterEach(() => server.close());

const ok = (response: ServerResponse): void => void response.writeHead(200, { 'content-type': 'application/json' }).end('{"Title":"Hub"}');
const status = (code: number, headers = {}) => (response: ServerResponse): void => void response.writeHead(code, headers).end('{}');
const sp = (policy = QUICK): SPFI => spfi(server.origin).using(DefaultHeaders(), DefaultInit(), resilientFetch(policy), DefaultParse());
const read = (policy = QUICK): Promise<unknown> => sp(policy).web().catch((error: unknown) => toAppError(error).kind);
const write = (): Promise<unknown> => sp().web.update({ Title: 'x' }).catch((error: unknown) => toAppError(error).kind);

test.each([429, 503, 504])('a read that meets %d is tried again', async code => {
  script = [status(code), status(code), ok];
  expect(await read()).toMatchObject({ Title: 'Hub' });
  expect(times).toHaveLength(3);
});

test('a read gives up after the agreed number of tries', async () => {
  script = [status(503)];
  expect(await read()).toBe('busy');
  expect(times).toHaveLength(3);
});

test.each([[500, 'server'], [400, 'refused'], [401, 'signedOut'], [403, 'forbidden'], [404, 'notFound']])('%d is final: %s', async (code, kind) => {
  script = [status(code)];
  expect(await read()).toBe(kind);
  expect(times).toHaveLength(1);
});

test.each([[503, 'busy'], [504, 'busy'], [500, 'server']])('a write that meets %d is not repeated: it may have been carried out', async (code, kind) => {
  script = [status(code)];
  expect(await write()).toBe(kind);
  expect(times).toHaveLength(1);
});

test('a write that was turned away with 429 is tried again', async () => {
  script = [status(429), status(204)];
  await write();
  expect(times).toHaveLength(2);
});

test.each([
  ['seconds', () => '1'],
  ['a date', () => new Date(Date.now() + 2_000).toUTCString()]
])('Retry-After in %s is waited for', async (_, value) => {
  script = [status(429, { 'retry-after': value() }), ok];
  expect(await read()).toMatchObject({ Title: 'Hub' });
  expect(times[1] - times[0]).toBeGreaterThanOrEqual(900);
});

test('a server that asks for ten minutes is not waited for', async () => {
  script = [status(429, { 'retry-after': '600' })];
  expect(await read()).toBe('busy');
  expect(times).toHaveLength(1);
});

test('a dropped connection is offline, after trying again', async () => {
  script = [response => void response.socket?.destroy()];
  expect(await read()).toBe('offline');
  expect(times).toHaveLength(3);
});

test('an answer that stalls half-way fails in time', async () => {
  script = [response => void response.writeHead(200, { 'content-type': 'application/json' }).write('{"Ti')];
  expect(await read(IMPATIENT)).toBe('offline');
});

test('a file has the time that a slow line takes', async () => {
  const late = (response: ServerResponse): void => void setTimeout(() => ok(response), 400);
  script = [late];
  const upload = (bytes: number): Promise<unknown> => spPost(SPQueryable(sp(IMPATIENT).web, 'x'), { body: new ArrayBuffer(bytes) }).catch((error: unknown) => toAppError(error).kind);
  expect([await upload(10), await upload(64_000)]).toEqual(['offline', { Title: 'Hub' }]);
});

test('no answer at all fails in time', async () => {
  script = [() => undefined];
  expect(await read(IMPATIENT)).toBe('offline');
  expect(times).toHaveLength(3);
});

test('a page in place of data means that the session has ended', async () => {
  script = [response => void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>')];
  expect(await read()).toBe('signedOut');
});

test('JSON that breaks off is the server’s fault', async () => {
  script = [response => void response.writeHead(200, { 'content-type': 'application/json' }).end('{"Ti')];
  expect(await read()).toBe('server');
});
