import { expectAccessible } from '../../support/accessibility';
import { faultsAt, type FaultClient, type FaultOrder } from '../../support/faults';
import { type HubPage, type HubSession, startHubSession } from '../../support/hub';

let session: HubSession;
let faults: FaultClient;
let opened: HubPage;
beforeAll(async () => {
  session = await startHubSession();
  faults = faultsAt(session.hub.origin);
});
afterAll(() => session.close());
afterEach(async () => {
  await faults.clear();
  await opened.close();
});

const LISTS = '*/Lists/*/items';
const PARTS = ['Find a community', 'Working groups', 'Contact us'];
const EXPECTED = [/^answer [45]\d\d/, /status of [45]\d\d/];

test.each<Pick<FaultOrder, 'fault' | 'retryAfter'> & { words: string }>([
  { fault: 'forbidden', words: 'You do not have permission to see this.' },
  { fault: 'listMissing', words: 'What should be shown here cannot be found.' },
  { fault: 'serverError', words: 'The server could not answer.' },
  { fault: 'busy', retryAfter: 600, words: 'The server is very busy at the moment.' }
])('$fault is told in words on all three parts, and Try again recovers without a reload', async ({ words, ...order }) => {
  await faults.add({ ...order, path: LISTS });
  opened = await session.open();
  const { page } = opened;
  for (const name of PARTS) {
    const part = page.getByRole('region', { name });
    await part.getByRole('alert').getByText(words).waitFor();
    expect(await part.innerText()).not.toMatch(/\b[45]\d\d\b|Exception|odata/);
  }
  await expectAccessible(page);
  await faults.clear();
  for (const name of PARTS) await page.getByRole('region', { name }).getByRole('button', { name: 'Try again' }).click();
  await page.getByText('23 communities').waitFor();
  await page.getByRole('heading', { name: 'State aid' }).waitFor();
  await page.getByRole('combobox', { name: 'Topic (required)' }).waitFor();
  opened.expectClean(EXPECTED);
});

test('a page editor sees the cause', async () => {
  await faults.add({ fault: 'listMissing', path: LISTS });
  opened = await session.open({ user: 'author', mode: 'edit' });
  await opened.page.getByRole('region', { name: 'Find a community' }).getByText(/Cause, shown to page editors only:.*List does not exist/).waitFor();
});

test('while loading, grey shapes stand where the content will be, and the page is accessible', async () => {
  const slow = await faults.add({ fault: 'latency', path: LISTS, delay: 6_000 });
  opened = await session.open();
  const { page } = opened;
  const part = page.getByRole('region', { name: 'Find a community' });
  await part.getByRole('status').filter({ hasText: 'Loading…' }).waitFor();
  await expectAccessible(page);
  await faults.remove(slow.id);
  await part.getByText('23 communities').waitFor();
  opened.expectClean();
});

test('an empty list says what will be here', async () => {
  opened = await session.open({ prepare: page => page.route(/_api\/web\/getList.*\/items/, route => route.fulfill({ contentType: 'application/json', body: '{"value":[]}' })) });
  const { page } = opened;
  await page.getByText(/There are no communities yet/).waitFor();
  await page.getByText(/There are no working groups at the moment/).waitFor();
  await page.getByText(/There are no topics to write about yet/).waitFor();
  await expectAccessible(page);
  opened.expectClean();
});

test('a guest who may not read the list is told so', async () => {
  session.hub.tenant.setListAccess('Lists/WorkingGroups', 'guest', 'none');
  opened = await session.open({ user: 'guest' });
  await opened.page.getByRole('region', { name: 'Working groups' }).getByText(/You do not have permission/).waitFor();
  await opened.page.getByText('23 communities').waitFor();
  opened.expectClean(EXPECTED);
});
