import { BearerToken } from '@pnp/queryable';
import { connect } from '../../../src/adapters/sharepoint/connect';
import { SpRequestLog } from '../../../src/adapters/sharepoint/SpRequestLog';
import { USUAL_KEEPING_DAYS } from '../../../src/domain/enquiry/keepingDays';
import { faultsAt } from '../../support/faults';
import { aRequestItem, REQUESTS } from '../../support/requests';
import { spoiledTenant } from '../../support/spoiledTenant';
import { startTestTenant, type TestTenant } from '../../support/tenant';

let tenant: TestTenant;
beforeEach(async () => {
  tenant = await startTestTenant({ now: () => new Date('2026-03-02T09:00:00Z') });
});
afterEach(() => tenant.close());

const logOf = (person: string, webUrl = tenant.webUrl): SpRequestLog => new SpRequestLog(connect(webUrl, BearerToken(person)), REQUESTS);
const items = (person: string) => tenant.spAs(person).web.getList(REQUESTS).items;

async function send(person: string, overrides: Record<string, unknown> = {}): Promise<number> {
  return ((await items(person).add(aRequestItem(overrides))) as { Id: number }).Id;
}

test('everybody finds what they sent, newest first; an owner, who sees all, finds no more', async () => {
  await send('visitor', { Title: 'First' });
  await send('guest', { Title: 'Of a guest', HubStatus: 'Answered', HubAnsweredOn: '2026-03-03T10:00:00Z' });
  await send('visitor', { Title: 'Second' });
  await send('owner', { Title: 'Of an owner' });
  const subjects = async (person: string): Promise<string[]> => (await logOf(person).findMine()).map(({ subject }) => subject);
  expect(await Promise.all(['visitor', 'guest', 'owner', 'member'].map(subjects))).toEqual([['Second', 'First'], ['Of a guest'], ['Of an owner'], []]);
  expect((await logOf('guest').findMine())[0]).toEqual({
    id: 2, reference: 'CH-00002', kind: 'trouble', topic: 'Trouble with an account', subject: 'Of a guest', sentOn: '2026-03-02T09:00:00Z', status: 'Answered',
    answeredOn: '2026-03-03T10:00:00Z', keepUntil: undefined, etag: '"1"'
  });
});

test('a request with odd values is shown all the same', async () => {
  await send('visitor', { Title: '', HubKind: 'Something else', HubStatus: 'Odd' });
  expect(await logOf('visitor').findMine()).toEqual([expect.objectContaining({ reference: 'CH-00001', subject: '', kind: undefined, status: undefined })]);
});

test('a new request is withdrawn, stays, and is kept for a limited time', async () => {
  await send('guest');
  const [request] = await logOf('guest').findMine();
  expect(await logOf('guest').withdraw(request)).toMatchObject({ kind: 'done', request: { id: request.id, status: 'Withdrawn', etag: '"2"' } });
  const [stored] = await logOf('guest').findMine();
  const days = (Date.parse(stored.keepUntil ?? '') - Date.now()) / 86_400_000;
  expect(stored.status).toBe('Withdrawn');
  expect(Math.abs(days - USUAL_KEEPING_DAYS)).toBeLessThan(1.5);
});

test('what an owner has begun meanwhile is not withdrawn, and how it stands now is told', async () => {
  await send('visitor');
  const [request] = await logOf('visitor').findMine();
  await items('owner').getById(request.id).update({ HubStatus: 'In progress' });
  expect(await logOf('visitor').withdraw(request)).toMatchObject({ kind: 'conflict', request: { status: 'In progress', etag: '"2"' } });
  expect((await logOf('visitor').findMine())[0].status).toBe('In progress');
});

test('what is gone is told', async () => {
  await send('visitor');
  const [request] = await logOf('visitor').findMine();
  await items('owner').getById(request.id).delete();
  expect(await logOf('visitor').withdraw(request)).toEqual({ kind: 'gone' });
});

test.each(['504 after it was carried out', 'a dropped connection'])('%s: the request itself tells that it is withdrawn', async how => {
  await send('visitor');
  const [request] = await logOf('visitor').findMine();
  const proxy = await spoiledTenant(tenant.origin, (method, count) => {
    if (method !== 'POST' || count > 1) return undefined;
    return how.startsWith('504') ? (_, response) => void response.writeHead(504).end() : incoming => void incoming.socket.destroy();
  });
  expect(await logOf('visitor', proxy.webUrl).withdraw(request)).toMatchObject({ kind: 'done', request: { status: 'Withdrawn' } });
  await proxy.close();
});

test('a write that did not happen is a failure, and can be tried again', async () => {
  await send('visitor');
  const [request] = await logOf('visitor').findMine();
  const faults = faultsAt(tenant.origin);
  await faults.add({ fault: 'serverError', path: '*/Lists/ContactRequests*/items(*', times: 1 });
  await expect(logOf('visitor').withdraw(request)).rejects.toMatchObject({ kind: 'server' });
  await faults.clear();
  expect(await logOf('visitor').withdraw(request)).toMatchObject({ kind: 'done' });
});

test('nobody withdraws or reads the request of somebody else, through the port or by REST', async () => {
  await send('visitor');
  const [request] = await logOf('visitor').findMine();
  expect(await logOf('guest').withdraw(request)).toEqual({ kind: 'gone' });
  const paths = ['items(1)', 'items?$filter=ID eq 1', 'items(1)/AttachmentFiles'];
  const answers = await Promise.all(paths.map(async path => {
    const response = await tenant.fetchAs('guest', `/sites/hub/_api/web/getList('${REQUESTS}')/${path}`);
    return [response.status, response.ok ? await response.json() : undefined];
  }));
  expect(answers).toEqual([[404, undefined], [200, { value: [] }], [404, undefined]]);
});

test('who may not read the list is told so', async () => {
  tenant.tenant.setListAccess('Lists/ContactRequests', 'guest', 'none');
  await expect(logOf('guest').findMine()).rejects.toMatchObject({ kind: 'forbidden' });
});
