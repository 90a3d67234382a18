import { body } from '@pnp/queryable';
import { spPost } from '@pnp/sp';
import { connect } from '../../../src/adapters/sharepoint/connect';
import { REQUEST_RETRY } from '../../../src/adapters/sharepoint/enquiries/RequestStore';
import type { SiteClient } from '../../../src/adapters/sharepoint/SiteClient';
import { toAppError } from '../../../src/adapters/sharepoint/toAppError';
import { DIGEST_SECONDS } from '../../../sharepoint/local/tenant/digest';
import { faultsAt } from '../../support/faults';
import { startTestTenant, type TestTenant } from '../../support/tenant';

const TOPICS = '/sites/hub/Lists/ContactTopics';

let tenant: TestTenant;
let sp: SiteClient;
let seconds: number;

beforeEach(async () => {
  seconds = 0;
  const start = Date.now();
  jest.spyOn(Date, 'now').mockImplementation(() => start + seconds * 1000);
  tenant = await startTestTenant({ now: () => new Date(start + seconds * 1000) });
  const send = fetch;
  // a browser sends the cookie of the person with every request to the site, and so SharePoint asks writes for a digest
  jest.spyOn(globalThis, 'fetch').mockImplementation((url, init) => {
    const headers = new Headers(init?.headers);
    headers.set('Cookie', 'HubUser=owner');
    return send(url, { ...init, headers });
  });
  sp = connect(tenant.webUrl);
});
afterEach(async () => {
  jest.restoreAllMocks();
  await tenant.close();
});

const write = (title: string, client = sp): Promise<unknown> =>
  spPost(client.itemsOf(TOPICS), body({ Title: title, HubMailbox: 'topic@contoso.example' })).then(() => 'stored', (error: unknown) => toAppError(error).kind);
const titles = async (): Promise<readonly string[]> => ((await sp.itemsOf(TOPICS).select('Title')()) as { Title: string }[]).map(({ Title }) => Title);

/** How the calls to the site went, without its address. */
async function calls(): Promise<readonly string[]> {
  const seen = await faultsAt(tenant.origin).calls();
  return seen.filter(({ url }) => url.startsWith('/sites/hub/')).map(({ method, url, status }) => `${method} ${(/contextinfo$|items/.exec(url) ?? [url])[0]} ${status}`);
}

test('reads ask for no digest', async () => {
  await titles();
  await titles();
  expect(await calls()).toEqual(['GET items 200', 'GET items 200']);
});

test('one digest serves all writes while it is good', async () => {
  expect(await write('First')).toBe('stored');
  seconds = DIGEST_SECONDS - 61;
  expect([await write('Second'), await write('Third')]).toEqual(['stored', 'stored']);
  expect(await calls()).toEqual(['POST contextinfo 200', 'POST items 201', 'POST items 201', 'POST items 201']);
});

test('a write in the last minute of a digest, and any later one, fetches the next', async () => {
  await write('First');
  seconds = DIGEST_SECONDS - 60;
  expect(await write('Second')).toBe('stored');
  seconds = 3 * DIGEST_SECONDS;
  expect(await write('Third')).toBe('stored');
  expect(await calls()).toEqual(Array.from({ length: 3 }, () => ['POST contextinfo 200', 'POST items 201']).flat());
  expect(await titles()).toEqual(expect.arrayContaining(['First', 'Second', 'Third']));
});

test('a digest that was refused is not used again, where the sender of the write decides what comes next', async () => {
  const careful = connect(tenant.webUrl, undefined, REQUEST_RETRY);
  await write('First', careful);
  await faultsAt(tenant.origin).add({ fault: 'digestExpired', times: 1 });
  expect([await write('Lost', careful), await write('Stored', careful)]).toEqual(['forbidden', 'stored']);
  expect(await calls()).toEqual(['POST contextinfo 200', 'POST items 201', 'POST items 403', 'POST contextinfo 200', 'POST items 201']);
});

test('another refusal leaves the digest as it is', async () => {
  await write('First');
  await faultsAt(tenant.origin).add({ fault: 'forbidden', method: 'POST', path: '*/items', times: 1 });
  expect([await write('Lost'), await write('Stored')]).toEqual(['forbidden', 'stored']);
  expect(await calls()).toEqual(['POST contextinfo 200', 'POST items 201', 'POST items 403', 'POST items 201']);
});

test('a digest that the site does not take any more is fetched anew, and the write is carried out once', async () => {
  await write('First');
  await faultsAt(tenant.origin).add({ fault: 'digestExpired', path: '*/items', method: 'POST', times: 1 });
  expect(await write('Second')).toBe('stored');
  expect(await write('Third')).toBe('stored');
  expect((await calls()).slice(2)).toEqual(['POST items 403', 'POST contextinfo 200', 'POST items 201', 'POST items 201']);
  expect((await titles()).filter(title => title === 'Second')).toHaveLength(1);
});

test('a site that takes no digest at all is asked twice, not for ever, and a person without the right once', async () => {
  await write('First');
  await faultsAt(tenant.origin).add({ fault: 'digestExpired', path: '*/items', method: 'POST' });
  expect(await write('Second')).toBe('forbidden');
  expect((await calls()).slice(2)).toEqual(['POST items 403', 'POST contextinfo 200', 'POST items 403']);
  await faultsAt(tenant.origin).clear();
  await faultsAt(tenant.origin).add({ fault: 'forbidden', path: '*/items', method: 'POST' });
  expect(await write('Third')).toBe('forbidden');
  expect((await calls()).slice(5)).toEqual(['POST items 403']);
});

test('where no digest is to be had nothing is written, and the next write asks again', async () => {
  await faultsAt(tenant.origin).add({ fault: 'forbidden', path: '*/_api/contextinfo', times: 1 });
  expect(await write('Lost')).toBe('forbidden');
  expect(await write('Stored')).toBe('stored');
  expect(await calls()).toEqual(['POST contextinfo 403', 'POST contextinfo 200', 'POST items 201']);
  expect(await titles()).not.toContain('Lost');
});

test('the tenant refuses a write without one, as SharePoint does', async () => {
  const bare = connect(tenant.webUrl, instance => instance);
  expect(await write('Lost', bare)).toBe('forbidden');
  expect(await calls()).toEqual(['POST items 403']);
});
