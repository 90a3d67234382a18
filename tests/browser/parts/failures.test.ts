import { expectAccessible } from '../../support/accessibility';
import { type HubPage, type HubSession, startHubSession } from '../../support/hub';

let session: HubSession;
beforeAll(async () => {
  session = await startHubSession();
});
afterAll(() => session.close());

let opened: HubPage;
afterEach(() => opened.close());

const LIST_REQUEST = /_api\/web\/getList.*\/items/;
const EXPECTED = [/answer (403|404|500|503)/, /status of (403|404|500|503)/];

/** A page whose lists answer with this status until `heal` is called. */
async function failingPage(status: number, user = 'member', mode?: 'edit'): Promise<{ heal(): void }> {
  let isIll = true;
  opened = await session.open({
    user, mode,
    prepare: page => page.route(LIST_REQUEST, route => (isIll
      ? route.fulfill({ status, contentType: 'application/json', headers: { 'retry-after': '600' }, body: JSON.stringify({ 'odata.error': { code: '-1', message: { lang: 'en-US', value: 'The cause from the server' } } }) })
      : route.continue()))
  });
  return { heal: () => (isIll = false) };
}

test.each([
  [403, 'You do not have permission to see this.'],
  [404, 'What should be shown here cannot be found.'],
  [500, 'The server could not answer.'],
  [503, 'The server is very busy at the moment.']
])('%d is told in words on all three parts, and Try again recovers without a reload', async (status, words) => {
  const { heal } = await failingPage(status);
  const { page } = opened;
  for (const name of ['Find a community', 'Working groups', 'Contact us']) {
    const part = page.getByRole('region', { name });
    await part.getByRole('alert').getByText(words).waitFor();
    expect(await part.innerText()).not.toMatch(/\b(403|404|500|503)\b|The cause from the server/);
  }
  await expectAccessible(page);
  heal();
  for (const name of ['Find a community', 'Working groups', 'Contact us']) await page.getByRole('region', { name }).getByRole('button', { name: 'Try again' }).click();
  await page.getByText('23 communities').waitFor();
  await page.getByRole('heading', { name: 'State aid' }).waitFor();
  await page.getByRole('combobox', { name: 'Topic (required)' }).waitFor();
  opened.expectClean(EXPECTED);
});

test('a page editor sees the cause', async () => {
  await failingPage(404, 'author', 'edit');
  await opened.page.getByRole('region', { name: 'Find a community' }).getByText(/Cause, shown to page editors only:.*The cause from the server/).waitFor();
});

test('while loading, grey shapes stand where the content will be, and the page is accessible', async () => {
  let release: () => void = () => undefined;
  const held = new Promise<void>(resolve => (release = resolve));
  opened = await session.open({ prepare: page => page.route(LIST_REQUEST, async route => { await held; await route.continue(); }) });
  const { page } = opened;
  const part = page.getByRole('region', { name: 'Find a community' });
  await part.getByRole('status').filter({ hasText: 'Loading…' }).waitFor();
  await expectAccessible(page);
  release();
  await part.getByText('23 communities').waitFor();
  opened.expectClean();
});

test('an empty list says what will be here', async () => {
  opened = await session.open({ prepare: page => page.route(LIST_REQUEST, route => route.fulfill({ contentType: 'application/json', body: '{"value":[]}' })) });
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
