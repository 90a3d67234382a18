import { expectAccessible } from '../../support/accessibility';
import { faultsAt, type FaultClient, type FaultOrder } from '../../support/faults';
import { type HubPage, type HubSession, startHubSession } from '../../support/hub';
import { breakStorage } from '../../support/storage';
import { addItem, readItems, restAs } from '../../support/tenantRest';
import { arrivedOn, fillMessage, sendMessage } from './contactPage';

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
const finder = () => opened.page.getByRole('region', { name: 'Find a community' });
const PARTS = ['Find a community', 'Working groups', 'Contact us'];
const EXPECTED = [/^answer [45]\d\d/, /status of [45]\d\d/, /^failed request/, /ERR_/];

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
  await page.getByText('23 communities').first().waitFor();
  await page.getByRole('heading', { name: 'State aid' }).waitFor();
  await page.getByRole('textbox', { name: 'Subject (required)' }).waitFor();
  opened.expectClean(EXPECTED);
});

test('a page editor sees the cause', async () => {
  await faults.add({ fault: 'listMissing', path: LISTS });
  opened = await session.open({ user: 'author', mode: 'edit' });
  await opened.page.getByRole('region', { name: 'Find a community' }).getByText(/Cause, shown to page editors only:.*List does not exist/).waitFor();
});

test('while loading, grey shapes stand where the content will be, and the page is accessible', async () => {
  const slow = await faults.add({ fault: 'latency', path: LISTS, delay: 60_000 });
  opened = await session.open();
  const { page } = opened;
  const part = page.getByRole('region', { name: 'Find a community' });
  await part.getByRole('status').filter({ hasText: 'Loading…' }).waitFor();
  const shape = await part.locator('[aria-hidden="true"]').last().boundingBox();
  await expectAccessible(page);
  await faults.remove(slow.id);
  await part.getByText('23 communities').first().waitFor();
  const first = await part.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Auditors network' }) }).boundingBox();
  expect(Math.abs((first?.y ?? 0) - (shape?.y ?? 0))).toBeLessThan(16);
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
  await opened.page.getByText('23 communities').first().waitFor();
  opened.expectClean(EXPECTED);
});

// one fault for each way in which an answer can be unusable; tests/integration/adapters/readingFaults.test.ts has them all
test.each<[string, FaultOrder, string]>([
  ['a session that ended', { fault: 'unauthorized', path: LISTS }, 'Your session has ended.'],
  ['a sign-in page in place of data', { fault: 'signInPage', path: LISTS }, 'Your session has ended.'],
  ['a column that is gone', { fault: 'columnMissing', path: LISTS }, 'This part is not set up correctly.'],
  ['JSON that breaks off', { fault: 'truncatedJson', path: LISTS }, 'The server could not answer.'],
  ['a connection that drops', { fault: 'drop', path: LISTS }, 'The server cannot be reached.']
])('%s: told in words, and Try again recovers', async (_, order, words) => {
  await faults.add(order);
  opened = await session.open();
  await finder().getByRole('alert').getByText(words).waitFor();
  await faults.clear();
  await finder().getByRole('button', { name: 'Try again' }).click();
  await finder().getByText('23 communities').first().waitFor();
  opened.expectClean(EXPECTED);
});

test.each<[string, FaultOrder]>([
  ['429 with a short pause', { fault: 'throttled', path: LISTS, times: 2, retryAfter: 1 }],
  ['a drop in the middle of the answer', { fault: 'dropInBody', path: LISTS, times: 1 }],
  ['an answer that trickles', { fault: 'slowBody', path: LISTS, bytesPerSecond: 20_000 }]
])('%s: the visitor notices nothing but time', async (_, order) => {
  await faults.add(order);
  opened = await session.open();
  await finder().getByText('23 communities').first().waitFor();
  await opened.page.getByRole('heading', { name: 'State aid' }).waitFor();
  opened.expectClean(EXPECTED);
});

test.each(['columnsRenamed', 'columnsRetyped', 'nulls'] as const)('%s: rows that cannot be used are left out, and editors are told', async fault => {
  await faults.add({ fault, path: '*/Lists/Communities*/items' });
  opened = await session.open({ user: 'author', mode: 'edit' });
  await finder().getByText('27 rows need attention').waitFor();
  await opened.page.getByRole('heading', { name: 'State aid' }).waitFor();
  opened.expectClean();
});

test('a repeat visit begins with the copy, nothing moves while it is renewed, and what has changed or cannot be reached is told in one line', async () => {
  const LIST = '*/Lists/Communities*/items';
  opened = await session.open();
  const { page } = opened;
  await finder().getByText('23 communities').first().waitFor();
  const added = await addItem(session.hub, 'Communities', { Title: 'Aardvarks', HubKind: 'Team', HubOrder: 0 });
  try {
    const slow = await faults.add({ fault: 'latency', path: LIST, delay: 60_000 });
    await page.reload();
    await finder().getByText('23 communities').first().waitFor();
    const card = finder().getByRole('heading', { name: 'Auditors network' });
    const before = await card.boundingBox();
    await page.keyboard.press('Shift');
    await faults.remove(slow.id);
    await finder().getByText('The list has changed.').waitFor();
    expect(await card.boundingBox()).toEqual(before);
    await finder().getByRole('button', { name: 'Show the changes' }).click();
    await finder().getByRole('heading', { name: 'Aardvarks' }).waitFor();

    await faults.add({ fault: 'serverError', path: LIST, retryAfter: 600 }); // so that the part does not try again before the visitor does
    await page.reload();
    await finder().getByText(/^As of .*The server could not answer/).waitFor();
    await finder().getByText('24 communities').first().waitFor();
    await expectAccessible(page);
    await faults.clear();
    await finder().getByRole('button', { name: 'Try again' }).click();
    await finder().getByText(/^As of/).waitFor({ state: 'detached' });

    await page.context().setOffline(true);
    await finder().getByText(/^As of .*The server cannot be reached/).waitFor();
    await page.context().setOffline(false);
    await finder().getByText(/^As of/).waitFor({ state: 'detached' });
  } finally {
    await restAs(session.hub, 'owner', `web/getList('/sites/hub/Lists/Communities')/items(${added})`, undefined, 'DELETE');
  }
  opened.expectClean(EXPECTED);
});

test('hostile texts and links are shown as text, or not at all', async () => {
  await faults.add({ fault: 'hostileText', path: LISTS });
  opened = await session.open({ user: 'visitor' });
  await finder().getByText('No community can be shown at the moment.').waitFor();
  expect(await opened.page.locator('section img, a[href^="javascript"]').count()).toBe(0);
  await expectAccessible(opened.page);
  opened.expectClean();
});

test.each([
  ['a gateway timeout', 'commitThen504'],
  ['a dropped connection', 'commitThenDrop']
] as const)('a message that was stored before %s is confirmed, and there once', async (_, fault) => {
  const before = (await readItems(session.hub, 'ContactRequests')).length;
  opened = await session.open();
  const { page } = opened;
  await fillMessage(page, 'Once', 'Once');
  await faults.add({ fault, path: '*/Lists/ContactRequests*/items', method: 'POST', times: 1 });
  await sendMessage(page);
  await arrivedOn(page).waitFor();
  expect(await readItems(session.hub, 'ContactRequests')).toHaveLength(before + 1);
  opened.expectClean(EXPECTED);
});

test.each(['full', 'corrupt', 'disabled'] as const)('a browser whose storage is %s shows the parts all the same', async fault => {
  opened = await session.open({ prepare: page => breakStorage(page, fault) });
  await finder().getByText('23 communities').first().waitFor();
});
