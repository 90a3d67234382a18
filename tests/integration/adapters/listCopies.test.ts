import { BearerToken } from '@pnp/queryable';
import { BrowserCopies } from '../../../src/adapters/browser/BrowserCopies';
import { connect } from '../../../src/adapters/sharepoint/connect';
import { SpTopicDirectory } from '../../../src/adapters/sharepoint/SpTopicDirectory';
import { SpWorkingGroupRepository } from '../../../src/adapters/sharepoint/SpWorkingGroupRepository';
import type { Copy } from '../../../src/domain/CopyStore';
import type { Listing } from '../../../src/domain/Listing';
import { faultsAt } from '../../support/faults';
import { memoryStorage } from '../../support/memoryStorage';
import { startTestTenant, type TestTenant } from '../../support/tenant';

let tenant: TestTenant;
let storage: Storage;
beforeEach(async () => {
  tenant = await startTestTenant();
  storage = memoryStorage();
});
afterEach(() => tenant.close());

interface Source {
  read(): Promise<Listing<unknown>>;
  lastRead(): Copy<Listing<unknown>> | undefined;
}

const copiesOf = (person: string): BrowserCopies => new BrowserCopies(person, () => storage);
const written = () => new Promise(resolve => setTimeout(resolve, 5));

function groups(person = 'member', list = 'WorkingGroups'): Source {
  const repository = new SpWorkingGroupRepository(connect(tenant.webUrl, BearerToken(person)), `/sites/hub/Lists/${list}`, 'en-US', copiesOf(person));
  return { read: () => repository.findAll(), lastRead: () => repository.lastRead() };
}

function topics(person = 'member', list = 'ContactTopics'): Source {
  const directory = new SpTopicDirectory(connect(tenant.webUrl, BearerToken(person)), `/sites/hub/Lists/${list}`, 'en-US', copiesOf(person));
  return { read: () => directory.findTopics(), lastRead: () => directory.lastRead() };
}

describe.each([['working groups', groups], ['topics', topics]] as const)('%s', (_, source) => {
  test('the next visit of the same person to the same list begins with what the last one read, without a call', async () => {
    expect(source().lastRead()).toBeUndefined();
    const listing = await source().read();
    await written();
    const calls = (await faultsAt(tenant.origin).calls()).length;
    expect(listing.items.length).toBeGreaterThan(0);
    expect(JSON.stringify(source().lastRead()?.value)).toBe(JSON.stringify(listing));
    expect(source('guest').lastRead()).toBeUndefined();
    expect(source('member', 'Other').lastRead()).toBeUndefined();
    expect(await faultsAt(tenant.origin).calls()).toHaveLength(calls);
  });

  test('a failure that may pass leaves the copy; who may not read the list any more keeps none', async () => {
    const { items } = await source().read();
    await written();
    const faults = faultsAt(tenant.origin);
    await faults.add({ fault: 'serverError', path: '*/items' });
    await expect(source().read()).rejects.toMatchObject({ kind: 'server' });
    expect(source().lastRead()?.value.items).toHaveLength(items.length);
    await faults.clear();
    await faults.add({ fault: 'forbidden', path: '*/items' });
    await expect(source().read()).rejects.toMatchObject({ kind: 'forbidden' });
    expect(storage).toHaveLength(0);
  });

  test('a list of others has not the columns: a setting is wrong, and nothing is kept', async () => {
    await expect(source('member', 'Communities').read()).rejects.toMatchObject({ kind: 'setting' });
    await written();
    expect(storage).toHaveLength(0);
  });
});
