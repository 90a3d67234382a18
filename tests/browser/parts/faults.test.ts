import { expectAccessible } from '../../support/accessibility';
import { faultsAt, type FaultClient, type FaultOrder } from '../../support/faults';
import { type HubPage, type HubSession, startHubSession } from '../../support/hub';
import { breakStorage } from '../../support/storage';
import { readItems } from '../../support/tenantRest';

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
const EXPECTED = [/^answer [45]\d\d/, /status of [45]\d\d/, /^failed request/, /ERR_/];
const finder = () => opened.page.getByRole('region', { name: 'Find a community' });

test.each<[string, FaultOrder, string]>([
  ['a session that ended', { fault: 'unauthorized', path: LISTS }, 'Your session has ended.'],
  ['a sign-in page in place of data', { fault: 'signInPage', path: LISTS }, 'Your session has ended.'],
  ['a column that is gone', { fault: 'columnMissing', path: LISTS }, 'This part is not set up correctly.'],
  ['the list view threshold', { fault: 'threshold', path: LISTS }, 'The server could not answer.'],
  ['throttling for ten minutes', { fault: 'throttled', path: LISTS, retryAfter: 600 }, 'The server is very busy at the moment.'],
  ['a gateway that fails', { fault: 'badGateway', path: LISTS }, 'The server could not answer.'],
  ['JSON that breaks off', { fault: 'truncatedJson', path: LISTS }, 'The server could not answer.'],
  ['an empty answer', { fault: 'emptyBody', path: LISTS }, 'The server could not answer.'],
  ['a page that names itself as the next', { fault: 'nextLinkLoop', path: LISTS }, 'The server could not answer.'],
  ['a connection that drops', { fault: 'drop', path: LISTS }, 'The server cannot be reached.']
])('%s: told in words, and Try again recovers', async (_, order, words) => {
  await faults.add(order);
  opened = await session.open();
  await finder().getByRole('alert').getByText(words).waitFor();
  await faults.clear();
  await finder().getByRole('button', { name: 'Try again' }).click();
  await finder().getByText('23 communities').waitFor();
  opened.expectClean(EXPECTED);
});

test.each<[string, FaultOrder]>([
  ['429 with a short pause', { fault: 'throttled', path: LISTS, times: 2, retryAfter: 1 }],
  ['503 once', { fault: 'busy', path: LISTS, times: 1 }],
  ['a drop in the middle of the answer', { fault: 'dropInBody', path: LISTS, times: 1 }],
  ['an answer that trickles', { fault: 'slowBody', path: LISTS, bytesPerSecond: 20_000 }],
  ['a clock that is an hour fast', { fault: 'clockSkew' }],
  ['a quota that is nearly used up', { fault: 'rateLimited' }]
])('%s: the visitor notices nothing but time', async (_, order) => {
  await faults.add(order);
  opened = await session.open();
  await finder().getByText('23 communities').waitFor();
  await opened.page.getByRole('heading', { name: 'State aid' }).waitFor();
  opened.expectClean(EXPECTED);
});

test.each(['columnsRenamed', 'columnsRetyped', 'nulls'] as const)('%s: rows that cannot be used are left out, and editors are told', async fault => {
  await faults.add({ fault, path: '*/Lists/Communities*/items' });
  opened = await session.open({ user: 'author', mode: 'edit' });
  await finder().getByText('23 rows need attention').waitFor();
  await opened.page.getByRole('heading', { name: 'State aid' }).waitFor();
  opened.expectClean();
});

test('hostile texts and links are shown as text, or not at all', async () => {
  await faults.add({ fault: 'hostileText', path: LISTS });
  opened = await session.open({ user: 'visitor' });
  await finder().getByText('There are no communities yet.').waitFor();
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
  const form = opened.page.getByRole('region', { name: 'Contact us' });
  await form.getByRole('combobox').selectOption('General question');
  await form.getByRole('textbox', { name: 'Message (required)' }).fill('Once');
  await faults.add({ fault, path: '*/Lists/ContactRequests*/items', method: 'POST', times: 1 });
  await form.getByRole('button', { name: 'Send message' }).click();
  await form.getByRole('heading', { name: 'Your message has arrived' }).waitFor();
  expect(await readItems(session.hub, 'ContactRequests')).toHaveLength(before + 1);
  opened.expectClean(EXPECTED);
});

test.each(['full', 'corrupt', 'disabled'] as const)('a browser whose storage is %s shows the parts all the same', async fault => {
  opened = await session.open({ prepare: page => breakStorage(page, fault) });
  await finder().getByText('23 communities').waitFor();
});
