import http from 'node:http';
import { CALLS_KEPT } from '../../../sharepoint/local/tenant/faults/CallLog';
import { isLocal } from '../../../sharepoint/local/tenant/faults/control';
import { EFFECTS } from '../../../sharepoint/local/tenant/faults/effects';
import { faultsAt, type FaultClient, type FaultOrder } from '../../support/faults';
import { startTestTenant, type TestTenant } from '../../support/tenant';
import { SMALL_CONTENT } from './smallContent';

let hub: TestTenant;
let faults: FaultClient;
beforeEach(async () => {
  hub = await startTestTenant({ content: SMALL_CONTENT });
  faults = faultsAt(hub.origin);
});
afterEach(() => hub.close());

const ITEMS = '/sites/hub/_api/web/lists/getByTitle(\'Communities\')/items';
const statusOf = async (path: string, who = 'owner', method = 'GET', headers: Record<string, string> = {}): Promise<number> => (await hub.fetchAs(who, path, { method, headers })).status;
const times = async (count: number, path = '/sites/hub/_api/web'): Promise<number[]> => {
  const seen: number[] = [];
  for (let call = 0; call < count; call++) seen.push(await statusOf(path));
  return seen;
};

describe('a rule meets', () => {
  it.each<[string, FaultOrder['path']]>([
    ['a glob', '*/lists/*/items'], ['a glob in other case', '*/LISTS/getbytitle(\'communities\')/items'], ['a glob with a query', '*/items?$top=2*'],
    ['a regular expression over path and query', /items\?\$top=\d/], ['the whole path', ITEMS]
  ])('calls by %s', async (_, path) => {
    await faults.add({ fault: 'busy', path });
    expect([await statusOf(`${ITEMS}?$top=2&$select=Id`), await statusOf('/sites/hub/_api/web'), await statusOf('/sites/hub/_api/web/lists')]).toEqual([503, 200, 200]);
  });

  it('calls by method, after X-HTTP-Method', async () => {
    await faults.add({ fault: 'busy', method: 'DELETE' });
    expect([await statusOf(`${ITEMS}(1)`), await statusOf(`${ITEMS}(1)`, 'owner', 'POST', { 'X-HTTP-Method': 'DELETE', 'IF-Match': '*' })]).toEqual([200, 503]);
  });

  it('calls of one person', async () => {
    await faults.add({ fault: 'forbidden', person: 'guest' });
    expect([await statusOf(ITEMS, 'guest'), await statusOf(ITEMS, 'member')]).toEqual([403, 200]);
  });

  it('so many calls, after so many good ones', async () => {
    await faults.add({ fault: 'busy', after: 2, times: 3 });
    expect(await times(7)).toEqual([200, 200, 503, 503, 503, 200, 200]);
    expect(await faults.list()).toMatchObject([{ played: 3 }]);
  });

  it('calls by a probability that its seed decides', async () => {
    const run = async (seed: number): Promise<number[]> => {
      await faults.clear();
      await faults.add({ fault: 'busy', probability: 0.4, seed });
      return times(60);
    };
    const [first, again, other] = [await run(7), await run(7), await run(8)];
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
    const share = first.filter(status => status === 503).length / first.length;
    process.stdout.write(`probability 0.4 over 60 calls: ${share.toFixed(2)}\n`);
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.6);
  });

  it('first when it was switched on first, until it is used up', async () => {
    await faults.add({ fault: 'serverError', times: 1 });
    const second = await faults.add({ fault: 'busy' });
    expect(await times(3)).toEqual([500, 503, 503]);
    await faults.remove(second.id);
    expect(await times(1)).toEqual([200]);
  });
});

describe('the control routes', () => {
  const send = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${hub.origin}/_hub/${path}`, { method, headers, body: typeof body === 'string' ? body : JSON.stringify(body) });

  it('tell what there is', async () => {
    const rule = { fault: 'busy', label: 'Busy', path: '*/items', times: 2, retryAfter: 5 } as const;
    expect(await (await send('POST', 'faults', rule)).json()).toEqual({ id: 1, rule, played: 0 });
    const { faults: active, known } = await (await send('GET', 'faults')).json() as { faults: object[]; known: object };
    expect(active).toEqual([{ id: 1, rule, played: 0 }]);
    expect(Object.keys(known)).toEqual(Object.keys(EFFECTS));
    expect((await send('DELETE', 'faults?id=1')).status).toBe(204);
    expect(await faults.list()).toEqual([]);
    expect(await (await send('GET', 'latency')).json()).toMatchObject({ profile: 'instant', profiles: { office: {}, slow4G: {} } });
  });

  it('grant and take back Graph permissions', async () => {
    await faults.consent(['User.Read', 'Team.ReadBasic.All']);
    expect(await statusOf('/graph/v1.0/me/joinedTeams', 'member')).toBe(200);
    await faults.consent([]);
    expect(await statusOf('/graph/v1.0/me', 'member')).toBe(403);
    expect(await (await send('GET', 'consent')).json()).toMatchObject({ granted: [], known: expect.arrayContaining(['User.Read']) });
  });

  it.each<[string, string, string, unknown]>([
    ['an unknown fault', 'POST', 'faults', { fault: 'earthquake' }], ['an unknown setting', 'POST', 'faults', { fault: 'busy', when: 'noon' }],
    ['a wrong type', 'POST', 'faults', { fault: 'busy', times: 'often' }], ['a probability above 1', 'POST', 'faults', { fault: 'busy', probability: 2 }],
    ['a broken expression', 'POST', 'faults', { fault: 'busy', path: 're:(' }], ['a fault of the wire inside a batch', 'POST', 'faults', { fault: 'drop', part: true }],
    ['no rule', 'POST', 'faults', ''], ['no JSON', 'POST', 'faults', '{'], ['an unknown line', 'PUT', 'latency', { profile: 'dial-up' }], ['an unknown permission', 'PUT', 'consent', { granted: ['Mail.Send'] }]
  ])('refuse %s with 400, and change nothing', async (_, method, path, body) => {
    const response = await send(method, path, body);
    expect([response.status, await response.json()]).toEqual([400, { error: expect.any(String) }]);
    expect([await faults.list(), hub.tenant.faults.profile]).toEqual([[], 'instant']);
  });

  it('answer 404 to an unknown id and 405 to an unknown method', async () => {
    expect([(await send('DELETE', 'faults?id=9')).status, (await send('PATCH', 'faults', {})).status]).toEqual([404, 405]);
  });

  it('refuse a page of another site', async () => {
    expect((await send('POST', 'faults', { fault: 'busy' }, { Origin: 'https://evil.example' })).status).toBe(403);
    expect((await send('GET', 'calls', undefined, { Origin: hub.origin })).status).toBe(200);
  });

  it('refuse another name of this machine', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      http.get(`${hub.origin}/_hub/calls`, { headers: { host: 'evil.example' } }, response => { response.resume(); resolve(response.statusCode); }).on('error', reject);
    });
    expect(status).toBe(403);
  });

  it.each([
    ['127.0.0.1', true], ['::1', true], ['::ffff:127.0.0.1', true], ['10.0.0.5', false], ['::ffff:10.0.0.5', false], [undefined, false]
  ])('see %s as this machine: %s', (address, expected) => {
    expect(isLocal(address, 'localhost:4320', undefined)).toBe(expected);
  });
});

describe('the log of calls', () => {
  it('says method, address, person, status, time, size and fault', async () => {
    const { length } = await (await hub.fetchAs('member', ITEMS)).text();
    await faults.add({ fault: 'drop', times: 1 });
    await expect(hub.fetchAs('guest', '/graph/v1.0/me')).rejects.toThrow();
    await fetch(`${hub.origin}/sites/hub/_api/web`);
    expect(await faults.calls()).toEqual([
      { id: 1, time: expect.stringMatching(/^\d{4}-.*Z$/), method: 'GET', url: ITEMS, person: 'member', status: 200, ms: expect.any(Number), bytes: expect.any(Number) },
      expect.objectContaining({ id: 2, url: '/graph/v1.0/me', person: 'guest', status: 0, bytes: 0, fault: 'drop' }),
      expect.objectContaining({ id: 3, status: 401 })
    ]);
    expect((await faults.calls())[0].bytes).toBeGreaterThanOrEqual(length);
    expect(await faults.calls(2)).toHaveLength(1);
  });

  it(`keeps the last ${CALLS_KEPT}, and can be cleared`, async () => {
    await times(CALLS_KEPT + 5);
    const calls = await faults.calls();
    expect([calls.length, calls[0].id]).toEqual([CALLS_KEPT, 6]);
    await fetch(`${hub.origin}/_hub/calls`, { method: 'DELETE' });
    expect(await faults.calls()).toEqual([]);
  });
});
