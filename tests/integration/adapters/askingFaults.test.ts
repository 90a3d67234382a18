import { BearerToken } from '@pnp/queryable';
import { connect } from '../../../src/adapters/sharepoint/connect';
import { SpEnquiryDesk } from '../../../src/adapters/sharepoint/SpEnquiryDesk';
import type { AppErrorKind } from '../../../src/domain/AppError';
import type { CommunityDesk } from '../../../src/domain/enquiry/CommunityDesk';
import type { CommunityRequest } from '../../../src/domain/enquiry/CommunityRequest';
import { faultsAt, type FaultClient, type FaultOrder } from '../../support/faults';
import { startTestTenant, type TestTenant } from '../../support/tenant';

const REQUESTS = '/sites/hub/Lists/ContactRequests';
const WRITE = { path: '*/ContactRequests*/items', method: 'POST' } as const;

let tenant: TestTenant;
let faults: FaultClient;
let desk: CommunityDesk;
beforeAll(async () => {
  tenant = await startTestTenant();
  faults = faultsAt(tenant.origin);
  desk = new SpEnquiryDesk(connect(tenant.webUrl, BearerToken('guest')), { topics: '/sites/hub/Lists/ContactTopics', requests: REQUESTS }, 'en-US', { sending: { looksAgain: [0, 0] } });
});
afterEach(async () => {
  await faults.clear();
  // nobody sends more than one may
  const { items } = tenant.spAs('owner').web.getList(REQUESTS);
  for (const { Id } of await items.select('Id')<readonly { readonly Id: number }[]>()) await items.getById(Id).delete();
});
afterAll(() => tenant.close());

const aRequest = (): CommunityRequest => ({
  key: crypto.randomUUID(), kind: 'join', communities: [{ id: 6, name: 'Jems network' }], mailbox: 'jems@interact.example', message: '', senderName: 'Greta', senderEmail: 'greta@partner.example'
});
const storedWith = async (key: string): Promise<number> => ((await tenant.spAs('owner').web.getList(REQUESTS).items.filter(`HubKey eq '${key}'`)()) as unknown[]).length;

// every fault that can meet a request on its way: nothing is claimed, nothing is lost, and asking again stores it once
test.each<[fault: FaultOrder['fault'], kind: AppErrorKind, more: Partial<FaultOrder>]>([
  ['throttled', 'busy', { retryAfter: 600 }], ['throttled', 'busy', { retryAfter: 600, retryAfterForm: 'date' }],
  ['serverError', 'server', {}], ['badGateway', 'server', {}], ['busy', 'busy', { retryAfter: 0 }], ['gatewayTimeout', 'busy', {}], ['requestTimeout', 'busy', {}], ['storageFull', 'server', {}],
  ['badRequest', 'refused', {}], ['columnMissing', 'refused', {}], ['unauthorized', 'signedOut', {}], ['forbidden', 'forbidden', {}], ['listMissing', 'notFound', {}], ['digestExpired', 'server', {}],
  ['drop', 'offline', {}], ['signInPage', 'signedOut', {}], ['emptyBody', 'server', {}], ['truncatedJson', 'server', {}]
])('%s: %s, and once in the list when it is asked for again', async (fault, kind, more) => {
  const request = aRequest();
  await faults.add({ fault, ...WRITE, ...more });
  // the look for what may have been stored fails as well
  await faults.add({ fault: 'serverError', path: WRITE.path, method: 'GET', after: 1 });
  await expect(desk.ask(request)).rejects.toMatchObject({ kind });
  await faults.clear();
  await expect(desk.ask(request)).resolves.toMatchObject({ reference: expect.stringMatching(/^CH-\d{5}$/) });
  expect(await storedWith(request.key)).toBe(1);
});

test.each<[fault: FaultOrder['fault'], more: Partial<FaultOrder>]>([
  ['commitThen504', {}], ['commitThenDrop', {}], ['emptyBody', {}], ['truncatedJson', {}], ['throttled', { retryAfter: 0 }], ['latency', { delay: 300 }], ['rateLimited', {}], ['clockSkew', {}]
])('%s once: confirmed, and once in the list', async (fault, more) => {
  const request = aRequest();
  await faults.add({ fault, ...WRITE, times: 1, ...more });
  await expect(desk.ask(request)).resolves.toMatchObject({ reference: expect.stringMatching(/^CH-\d{5}$/) });
  expect(await storedWith(request.key)).toBe(1);
});
