import { createServer } from 'node:http';
import { connectGraph } from '../../../src/adapters/graph/connectGraph';
import { GraphMembership } from '../../../src/adapters/graph/GraphMembership';
import { membershipMemory, type SessionStore } from '../../../src/adapters/graph/membershipMemory';
import type { Membership } from '../../../src/domain/community/Membership';
import { listen } from '../../../sharepoint/local/http/listen';
import { groupId, threadId } from '../../../sharepoint/local/seeds/teamsLinks';
import type { FaultName } from '../../../sharepoint/local/tenant/faults/effects';
import { faultsAt, type FaultClient } from '../../support/faults';
import { startTestTenant, type TestTenant } from '../../support/tenant';

const [COMMUNICATION, FINANCE, JEMS, COLLABORATION] = [groupId(2), groupId(4), groupId(6), groupId(8)];
const WITH_CHANNELS = [COMMUNICATION, FINANCE, JEMS, COLLABORATION];

let hub: TestTenant;
let faults: FaultClient;
let stored: Map<string, string>;
let store: SessionStore;
beforeEach(async () => {
  hub = await startTestTenant();
  faults = faultsAt(hub.origin);
  stored = new Map();
  store = { getItem: key => stored.get(key) ?? null, setItem: (key, value) => void stored.set(key, value) };
});
afterEach(() => hub.close());

interface Asking {
  readonly groups?: readonly string[];
  readonly getToken?: () => Promise<string>;
  /** Undefined: nothing is kept. */
  readonly userKey?: string;
}

/** As a page that has just been opened would ask. */
function membershipOf(who: string, { groups = WITH_CHANNELS, getToken = () => Promise.resolve(who), userKey = who }: Asking = {}): Promise<Membership | undefined> {
  const graph = connectGraph(getToken, `${hub.origin}/graph`);
  return new GraphMembership(graph, membershipMemory(store, userKey), who === 'guest').find(groups);
}

/** Paths below the version, in order. */
async function asked(): Promise<readonly string[]> {
  return (await faults.calls()).filter(call => call.url.includes('/graph/')).map(call => decodeURIComponent(call.url).replace(/^.*\/v1\.0\/|\?.*$/g, ''));
}

test('with User.Read alone, groups are known and channels are not; the refusal is asked for once in the session', async () => {
  expect(await membershipOf('member')).toEqual({ groups: new Set([FINANCE, JEMS]), channelsOf: new Map() });
  expect(await asked()).toEqual(['me/memberOf', `teams/${FINANCE}/channels`]);
  await membershipOf('member');
  await membershipOf('member', { groups: [JEMS] });
  expect(await asked()).toHaveLength(2);
});

test('with consent, the private channels that one is in, of one\'s own teams only', async () => {
  hub.tenant.setConsent(['User.Read', 'Channel.ReadBasic.All']);
  const expected: Membership = { groups: new Set([FINANCE, JEMS]), channelsOf: new Map([[FINANCE, new Set()], [JEMS, new Set([threadId(6, 2)])]]) };
  expect(await membershipOf('member')).toEqual(expected);
  expect(await asked()).toEqual(['me/memberOf', `teams/${FINANCE}/channels`, `teams/${JEMS}/channels`]);
  expect(await membershipOf('member')).toEqual(expected);
  expect(await asked()).toHaveLength(3);
});

test('groups that come into view later cost their own request and no other', async () => {
  hub.tenant.setConsent(['User.Read', 'Channel.ReadBasic.All']);
  await membershipOf('member', { groups: [FINANCE] });
  const membership = await membershipOf('member');
  expect([...(membership?.channelsOf.keys() ?? [])]).toEqual([FINANCE, JEMS]);
  expect(await asked()).toEqual(['me/memberOf', `teams/${FINANCE}/channels`, `teams/${JEMS}/channels`]);
});

test('with teams alone consented, they stand for the groups', async () => {
  hub.tenant.setConsent(['Team.ReadBasic.All']);
  expect((await membershipOf('member'))?.groups).toEqual(new Set([FINANCE, JEMS]));
});

test('a visitor in no team is known to be in none', async () => {
  expect(await membershipOf('visitor')).toEqual({ groups: new Set(), channelsOf: new Map() });
  expect(await asked()).toEqual(['me/memberOf']);
});

test('guests are told their groups by the directory, and Teams is not asked', async () => {
  hub.tenant.setConsent(['User.Read', 'Team.ReadBasic.All', 'Channel.ReadBasic.All']);
  expect(await membershipOf('guest')).toEqual({ groups: new Set(), channelsOf: new Map() });
  hub.tenant.setConsent([]);
  stored.clear();
  expect(await membershipOf('guest')).toBeUndefined();
  expect(await asked()).toEqual(['me/memberOf', 'me/memberOf']);
});

test('all calls refused: unknown, and no further call in the session', async () => {
  hub.tenant.setConsent([]);
  expect(await membershipOf('member')).toBeUndefined();
  expect(await membershipOf('member')).toBeUndefined();
  expect(await asked()).toEqual(['me/memberOf', 'me/joinedTeams']);
});

test('no token: unknown, and asked for again at the next visit', async () => {
  const getToken = jest.fn<Promise<string>, []>().mockRejectedValueOnce(new Error('AADSTS65001')).mockResolvedValue('member');
  expect(await membershipOf('member', { getToken })).toBeUndefined();
  expect((await membershipOf('member', { getToken }))?.groups.size).toBe(2);
});

test.each<FaultName>(['serverError', 'unauthorized', 'truncatedJson', 'signInPage', 'emptyBody', 'nextLinkLoop'])('%s: unknown, and right at the next visit', async fault => {
  await faults.add({ fault, path: '/graph/*' });
  expect(await membershipOf('member')).toBeUndefined();
  await faults.clear();
  expect((await membershipOf('member'))?.groups.size).toBe(2);
});

test('429 is waited for as long as Graph asks', async () => {
  await faults.add({ fault: 'throttled', path: '*/memberOf', times: 1, retryAfter: 1 });
  const start = Date.now();
  expect((await membershipOf('member'))?.groups.size).toBe(2);
  expect(Date.now() - start).toBeGreaterThanOrEqual(1000);
});

test('429 with ten minutes to wait is not waited for', async () => {
  await faults.add({ fault: 'throttled', path: '*/memberOf', retryAfter: 600 });
  expect(await membershipOf('member')).toBeUndefined();
});

test('a team that does not answer leaves the others as they are, and is asked again', async () => {
  hub.tenant.setConsent(['User.Read', 'Channel.ReadBasic.All']);
  await faults.add({ fault: 'serverError', path: `*/teams/${FINANCE}/channels`, times: 1 });
  expect([...((await membershipOf('member'))?.channelsOf.keys() ?? [])]).toEqual([JEMS]);
  expect([...((await membershipOf('member'))?.channelsOf.keys() ?? [])].sort()).toEqual([FINANCE, JEMS]);
});

describe('pages', () => {
  /** Pages of one group each; the last one leads nowhere, or back. */
  async function serve(groups: readonly (string | null)[], isCircle = false): Promise<{ readonly ask: () => Promise<Membership | undefined>; readonly close: () => Promise<void>; readonly hits: () => number }> {
    let hits = 0;
    const server = await listen(createServer((request, response) => {
      hits++;
      const page = Number(new URL(request.url ?? '', 'http://localhost').searchParams.get('page'));
      const next = isCircle ? page : page + 1;
      const link = next < groups.length ? { '@odata.nextLink': `${server.origin}/v1.0/me/memberOf?page=${next}` } : {};
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ ...link, value: [{ id: groups[page] }] }));
    }), 0);
    const ask = (): Promise<Membership | undefined> =>
      new GraphMembership(connectGraph(() => Promise.resolve('x'), server.origin), membershipMemory(store, 'me'), false).find([]);
    return { ask, close: server.close, hits: () => hits };
  }

  test('are followed to the end, and ids compared in lower case', async () => {
    const server = await serve(['AAAA', 'bbbb', 'CcCc']);
    expect((await server.ask())?.groups).toEqual(new Set(['aaaa', 'bbbb', 'cccc']));
    await server.close();
  });

  test('with something without an id end in not knowing', async () => {
    const server = await serve(['aaaa', null]);
    expect(await server.ask()).toBeUndefined();
    await server.close();
  });

  test('that go in circles end in not knowing', async () => {
    const server = await serve(['aaaa', 'bbbb'], true);
    expect(await server.ask()).toBeUndefined();
    expect(server.hits()).toBeLessThan(15);
    await server.close();
  });
});

describe('what is kept', () => {
  test('is nobody else\'s', async () => {
    await membershipOf('member');
    expect((await membershipOf('visitor'))?.groups).toEqual(new Set());
    expect([...stored.keys()]).toEqual(['community-hub.membership.1.member', 'community-hub.membership.1.visitor']);
  });

  test('lasts half an hour, and not beyond a clock that was set back', async () => {
    await membershipOf('member', { groups: [] });
    const later = (minutes: number): void => {
      const entry = JSON.parse(stored.get('community-hub.membership.1.member') ?? '') as { savedAt: number };
      stored.set('community-hub.membership.1.member', JSON.stringify({ ...entry, savedAt: Date.now() - minutes * 60_000 }));
    };
    const callsAfter = async (minutes: number): Promise<number> => {
      later(minutes);
      const before = (await asked()).length;
      await membershipOf('member', { groups: [] });
      return (await asked()).length - before;
    };
    expect([await callsAfter(29), await callsAfter(31), await callsAfter(-5)]).toEqual([0, 1, 1]);
  });

  test.each(['', '{', 'null', '{"savedAt":9e99}', '{"savedAt":1,"known":{}}'])('corrupt as %j means asking again', async text => {
    stored.set('community-hub.membership.1.member', text.replace('"savedAt":1,', `"savedAt":${Date.now()},`));
    expect((await membershipOf('member'))?.groups.size).toBe(2);
  });

  test('is nothing without a key for the user', async () => {
    await membershipOf('member', { userKey: '' });
    expect(stored.size).toBe(0);
  });

  test('is nothing where the store is closed', async () => {
    const closed = (): never => { throw new DOMException('denied', 'SecurityError'); };
    store = { getItem: closed, setItem: closed };
    expect((await membershipOf('member'))?.groups.size).toBe(2);
  });
});
