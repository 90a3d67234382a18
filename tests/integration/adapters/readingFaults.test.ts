import { BearerToken } from '@pnp/queryable';
import { connect } from '../../../src/adapters/sharepoint/connect';
import { SpCommunityRepository } from '../../../src/adapters/sharepoint/SpCommunityRepository';
import type { AppErrorKind } from '../../../src/domain/AppError';
import { faultsAt, type FaultClient, type FaultOrder } from '../../support/faults';
import { COMMUNITIES } from '../../support/rows';
import { startTestTenant, type TestTenant } from '../../support/tenant';

let tenant: TestTenant;
let faults: FaultClient;
beforeAll(async () => {
  tenant = await startTestTenant();
  faults = faultsAt(tenant.origin);
});
afterEach(() => faults.clear());
afterAll(() => tenant.close());

const findAll = () => new SpCommunityRepository(connect(tenant.webUrl, BearerToken('member')), COMMUNITIES, 'en-US').findAll();

// every fault that can meet a reader; what each kind is called on the page is in the texts, and shown in tests/browser/parts/states.test.ts
test.each<[fault: FaultOrder['fault'], kind: AppErrorKind, more: Partial<FaultOrder>]>([
  ['throttled', 'busy', { retryAfter: 600 }], ['throttled', 'busy', { retryAfter: 600, retryAfterForm: 'date' }], ['throttled', 'busy', { retryAfter: 0 }], ['throttled', 'busy', {}],
  ['serverError', 'server', {}], ['badGateway', 'server', {}], ['busy', 'busy', { retryAfter: 600 }], ['gatewayTimeout', 'busy', { retryAfter: 600 }], ['requestTimeout', 'busy', {}],
  ['badRequest', 'setting', {}], ['columnMissing', 'setting', {}], ['unauthorized', 'signedOut', {}], ['forbidden', 'forbidden', {}], ['listMissing', 'notFound', {}],
  ['drop', 'offline', {}], ['dropInBody', 'offline', {}], ['offline', 'offline', {}],
  ['signInPage', 'signedOut', {}], ['truncatedJson', 'server', {}], ['emptyBody', 'server', {}],
  ['threshold', 'server', {}], ['nextLinkLoop', 'server', {}]
])('%s is %s', async (fault, kind, more) => {
  await faults.add({ fault, path: '*/items', ...more });
  await expect(findAll()).rejects.toMatchObject({ kind });
});

test.each<[fault: FaultOrder['fault'], more: Partial<FaultOrder>]>([
  ['latency', { delay: 300 }], ['throttled', { times: 2, retryAfter: 0 }], ['busy', { times: 1 }], ['gatewayTimeout', { times: 1 }], ['drop', { times: 1 }], ['dropInBody', { times: 1 }],
  ['slowBody', { bytesPerSecond: 100_000 }], ['rateLimited', {}], ['clockSkew', {}]
])('%s costs nothing but time', async (fault, more) => {
  await faults.add({ fault, path: '*/items', ...more });
  expect((await findAll()).items).toHaveLength(27);
});

test.each<FaultOrder['fault']>(['columnsRenamed', 'columnsRetyped', 'nulls', 'hostileText'])('%s: no row is shown, every one is named', async fault => {
  await faults.add({ fault, path: '*/items' });
  const { items, rejected } = await findAll();
  expect([items.length, rejected.length]).toEqual([0, 27]);
});

test('the pause that the server asks for is told', async () => {
  await faults.add({ fault: 'throttled', path: '*/items', retryAfter: 600 });
  await expect(findAll()).rejects.toMatchObject({ kind: 'busy', retryAfter: 600_000 });
});
