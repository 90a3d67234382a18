import { gzipSync } from 'node:zlib';
import { BearerToken } from '@pnp/queryable';
import { HUB_CONTENT, withGeneratedItems } from '../../../sharepoint/local/tenant/content';
import { BrowserCopies } from '../../../src/adapters/browser/BrowserCopies';
import { FINDER_SELECT } from '../../../src/adapters/sharepoint/communityRows';
import { connect } from '../../../src/adapters/sharepoint/connect';
import { SpCommunityRepository } from '../../../src/adapters/sharepoint/SpCommunityRepository';
import { faultsAt, type FaultOrder } from '../../support/faults';
import { memoryStorage } from '../../support/memoryStorage';
import { COMMUNITIES } from '../../support/rows';
import { startTestTenant, type TestTenant } from '../../support/tenant';

const GENERATED = 5_000;
let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTestTenant({ content: withGeneratedItems(HUB_CONTENT, GENERATED) });
});
afterEach(() => faultsAt(tenant.origin).clear());
afterAll(() => tenant.close());

const storage = memoryStorage();
const repository = (): SpCommunityRepository =>
  new SpCommunityRepository(connect(tenant.webUrl, BearerToken('member')), COMMUNITIES, 'en-US', new BrowserCopies('p1', () => storage));

test('more than a page is read whole', async () => {
  const { items, rejected } = await repository().findAll();
  expect([items.length, rejected]).toEqual([GENERATED + 27, []]);
});

test('a light item, and what a copy of it takes', async () => {
  const response = await tenant.fetchAs('member', `/sites/hub/_api/web/getList('${COMMUNITIES}')/items?$select=${FINDER_SELECT.join()}&$top=5000`);
  const body = await response.text();
  await repository().findAll();
  await new Promise(resolve => setTimeout(resolve, 50));
  const kept = storage.getItem(storage.key(0) ?? '') ?? '';
  const bytes = gzipSync(body).length;
  const start = performance.now();
  const copy = repository().lastRead();
  process.stdout.write(`5,000 items: ${(bytes / 5000).toFixed(1)} B gz an item, ${(body.length / 5000).toFixed(0)} B plain; ` +
    `copy ${(kept.length / (GENERATED + 27)).toFixed(0)} characters an item, opened in ${(performance.now() - start).toFixed(0)} ms\n`);
  expect(bytes / 5000).toBeLessThan(60);
  expect(copy === undefined || copy.value.items.length === GENERATED + 27).toBe(true);
});

test.each<FaultOrder>([
  { fault: 'serverError', path: /skiptoken/ }, { fault: 'drop', path: /skiptoken/ }, { fault: 'emptyBody', path: /skiptoken/ }, { fault: 'repeatedPage', path: '*/items*' }
])('$fault on the second page: nothing is shown in part', async order => {
  await faultsAt(tenant.origin).add(order);
  await expect(repository().findAll()).rejects.toMatchObject({ name: 'AppError' });
});
