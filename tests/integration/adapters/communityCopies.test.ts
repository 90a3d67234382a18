import { BearerToken } from '@pnp/queryable';
import { BrowserCopies } from '../../../src/adapters/browser/BrowserCopies';
import { connect } from '../../../src/adapters/sharepoint/connect';
import { SpCommunityRepository } from '../../../src/adapters/sharepoint/SpCommunityRepository';
import { faultsAt } from '../../support/faults';
import { memoryStorage } from '../../support/memoryStorage';
import { addCommunityRow, COMMUNITIES } from '../../support/rows';
import { startTestTenant, type TestTenant } from '../../support/tenant';

let tenant: TestTenant;
let storage: Storage;
beforeEach(async () => {
  tenant = await startTestTenant();
  storage = memoryStorage();
});
afterEach(() => tenant.close());

const repository = (listUrl = COMMUNITIES, person = 'member'): SpCommunityRepository =>
  new SpCommunityRepository(connect(tenant.webUrl, BearerToken(person)), listUrl, 'en-US', new BrowserCopies(person, () => storage));
const written = () => new Promise(resolve => setTimeout(resolve, 5));

test('the next visit begins with what the last one read, refused rows too', async () => {
  await addCommunityRow(tenant, { Title: 'Trap', HubTeamsLink: { Url: 'javascript:alert(1)', Description: 'x' } });
  expect(repository().lastRead()).toBeUndefined();
  const listing = await repository().findAll();
  await written();
  const calls = (await faultsAt(tenant.origin).calls()).length;
  const copy = repository().lastRead();
  expect(JSON.stringify(copy?.value)).toBe(JSON.stringify(listing));
  expect(copy?.value.rejected[0].problems).toEqual(listing.rejected[0].problems);
  expect(await faultsAt(tenant.origin).calls()).toHaveLength(calls);
});

test('another person, another list: no copy', async () => {
  await repository().findAll();
  await written();
  expect(repository(COMMUNITIES, 'guest').lastRead()).toBeUndefined();
  expect(repository('/sites/hub/Lists/Other').lastRead()).toBeUndefined();
});

test('no person is in it', async () => {
  await tenant.spAs('owner').web.getList(COMMUNITIES).items.getById(1).update({ HubContactId: 15 });
  const person = await repository().findContact(1);
  await repository().findAll();
  await written();
  const stored = storage.getItem(storage.key(0) ?? '') ?? '';
  expect(person?.name).toMatch(/\w/);
  expect(stored).toContain('Jems network');
  expect(stored).not.toContain(person?.name);
  expect(stored).not.toContain(person?.email);
});

test.each<[string, (text: string) => string]>([
  ['rows of another version', text => text.replace('HubKind', 'HubSort')],
  ['a row that lost a value', text => text.replace(/,"[^"]*"\]/, ']')],
  ['no table', text => text.replace(/ .*/s, ' 7')]
])('%s: no copy', async (_, spoil) => {
  await repository().findAll();
  await written();
  const key = storage.key(0) ?? '';
  const text = storage.getItem(key) ?? '';
  storage.setItem(key, spoil(text));
  expect(spoil(text)).not.toBe(text);
  expect(repository().lastRead()).toBeUndefined();
});

test('a script in the copy is refused as one in the list is', async () => {
  await repository().findAll();
  await written();
  const key = storage.key(0) ?? '';
  storage.setItem(key, (storage.getItem(key) ?? '').replace(/https:\/\/teams[^"]*/, 'javascript:alert(1)'));
  const copy = repository().lastRead();
  expect([copy?.value.items.length, copy?.value.rejected.length]).toEqual([26, 1]);
});

test('a failure that may pass leaves the copy; who may not read the list any more keeps none', async () => {
  await repository().findAll();
  await written();
  const faults = faultsAt(tenant.origin);
  await faults.add({ fault: 'serverError', path: '*/items' });
  await expect(repository().findAll()).rejects.toMatchObject({ kind: 'server' });
  expect(repository().lastRead()?.value.items).toHaveLength(27);
  await faults.clear();
  await faults.add({ fault: 'forbidden', path: '*/items' });
  await expect(repository().findAll()).rejects.toMatchObject({ kind: 'forbidden' });
  expect(storage).toHaveLength(0);
});

test('what could not be read whole replaces no copy', async () => {
  await repository().findAll();
  await written();
  const before = storage.getItem(storage.key(0) ?? '');
  await faultsAt(tenant.origin).add({ fault: 'nextLinkLoop', path: '*/items' });
  await expect(repository().findAll()).rejects.toMatchObject({ kind: 'server' });
  await written();
  expect(storage.getItem(storage.key(0) ?? '')).toBe(before);
});
