import type { Locator, Page } from 'playwright-core';
import { expectAccessible } from '../../support/accessibility';
import { faultsAt } from '../../support/faults';
import { type HubSession, startHubSession } from '../../support/hub';

let session: HubSession;
beforeEach(async () => {
  session = await startHubSession();
});
afterEach(() => session.close());

const pane = (page: Page): Locator => page.locator('#spPropertyPaneContainer');
const edit = (page: Page, part: RegExp, number = 0): Promise<void> => page.getByRole('button', { name: part }).nth(number).click();
const finders = (page: Page): Locator => page.getByRole('region', { name: 'Find a community' });

/** Waits until the lists are there: the pane draws itself again then. */
async function openFinderPane(page: Page, number = 0): Promise<void> {
  await edit(page, /Edit properties.*Community finder/, number);
  await pane(page).getByRole('combobox', { name: 'List of communities', disabled: false }).waitFor();
  await pane(page).getByText('The values are being read…').waitFor({ state: 'detached' });
}

async function pick(page: Page, list: string, option: string): Promise<void> {
  await pane(page).getByRole('combobox', { name: list }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

test('a page author gives a part another title, and a list that does not fit: told at once; Save and reload keep both', async () => {
  const opened = await session.open({ user: 'author', mode: 'edit' });
  const { page } = opened;
  await edit(page, /Edit properties.*Working groups/);
  await pane(page).getByRole('textbox', { name: 'Title' }).fill('Small groups');
  await page.getByRole('region', { name: 'Small groups' }).waitFor();
  await pick(page, 'List of working groups', 'Communities');
  const part = page.getByRole('region', { name: 'Small groups' });
  await part.getByText('This part is not set up correctly. A page editor can mend it in the properties.').waitFor();
  await part.getByText(/Communities does not have the columns of this part/).waitFor();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Edit', exact: true }).waitFor();
  await page.reload();
  await opened.ready();
  await page.getByRole('region', { name: 'Small groups' }).waitFor();
  await opened.close();

  const visitor = await session.open({ user: 'visitor' });
  await visitor.page.getByRole('region', { name: 'Small groups' }).getByText('This part is not set up correctly.').waitFor();
  visitor.expectClean([/answer 400/, /status of 400/]);
  await visitor.close();
});

test('every option of the finder shows at once without reading the list again, and stays; a site on another host is refused in words', async () => {
  const opened = await session.open({ user: 'author', mode: 'edit' });
  const { page } = opened;
  await openFinderPane(page);
  const read: string[] = [];
  page.on('request', request => request.url().includes('/Lists/Communities') && read.push(request.url()));

  await pick(page, 'View at the start', 'List');
  await finders(page).getByRole('radio', { name: 'List' }).and(page.locator(':checked')).waitFor();
  await pane(page).getByText('Theme', { exact: true }).click();
  await pane(page).getByRole('checkbox', { name: 'Evaluation' }).check();
  await finders(page).getByText(/^4 of \d+ communities$/).first().waitFor();
  await pane(page).getByRole('checkbox', { name: 'Visitors cannot change the choice' }).check();
  await finders(page).getByText(/^4 communities$/).first().waitFor();
  await pane(page).getByRole('textbox', { name: 'Where people get an account' }).fill('javascript:alert(1)');
  await pane(page).getByText('Enter an address that starts with https://.').waitFor();
  await pane(page).getByRole('textbox', { name: 'Whom to ask for access' }).fill('the owners');
  await pane(page).getByText('Enter an address like name@example.org.').waitFor();
  await expectAccessible(page);
  await pane(page).getByRole('textbox', { name: 'Whom to ask for access' }).fill('access@interact.example');
  await pane(page).getByText('Enter an address like name@example.org.').waitFor({ state: 'detached' });
  await pick(page, 'Level of the title', 'Heading 3');
  await page.getByRole('heading', { name: 'Find a community', level: 3 }).waitFor();
  expect(read).toEqual([]);

  await pick(page, 'Communities from', 'Another site');
  await pane(page).getByRole('textbox', { name: 'Site' }).fill('https://evil.test/sites/hub');
  await pane(page).getByText('Enter an address on this tenant, for example /sites/hub.').waitFor();
  await finders(page).getByText(/^4 communities$/).first().waitFor();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Edit', exact: true }).waitFor();
  opened.expectClean();
  await opened.close();

  const visitor = await session.open({ user: 'visitor' });
  await finders(visitor.page).getByText(/^4 communities$/).first().waitFor();
  expect(await visitor.page.getByRole('heading', { name: 'Find a community' }).evaluate(heading => heading.tagName)).toBe('H3');
  await faultsAt(session.hub.origin).add({ fault: 'forbidden', path: '*/Lists/Communities*/items' });
  await visitor.page.reload();
  await finders(visitor.page).getByRole('alert').getByRole('link', { name: 'access@interact.example' }).waitFor();
  await visitor.close();
});

test('a second finder gets a name of its own in the address, and searches for what the first one searches for', async () => {
  const opened = await session.open({ user: 'author', mode: 'edit' });
  const { page } = opened;
  await page.getByRole('button', { name: /^Add a web part to/ }).first().click();
  await page.locator('.toolbox-item', { hasText: 'Community finder' }).click();
  await finders(page).nth(1).getByText(/communities$/).first().waitFor();
  await openFinderPane(page, 1);
  await expect(pane(page).getByRole('textbox', { name: 'Name in links' }).inputValue()).resolves.toBe('2');
  await pick(page, 'Connect to source', 'Community finder');
  await pick(page, 'Community finder\'s properties', 'Search text');
  await finders(page).first().getByRole('searchbox').fill('jems');
  await finders(page).nth(1).getByText(/^\d of \d+ communities$/).first().waitFor();
  await expect(finders(page).nth(1).getByRole('searchbox').inputValue()).resolves.toBe('jems');
  await finders(page).nth(1).getByRole('radio', { name: 'List' }).check();
  await page.waitForURL(url => url.searchParams.get('2.view') === 'list' && url.searchParams.get('q') === 'jems' && !url.searchParams.has('view'));
  opened.expectClean();
  await opened.close();
});

test('a question about a community goes to the contact part of the page, which is filled in with it', async () => {
  const opened = await session.open({ user: 'visitor' });
  const { page } = opened;
  await finders(page).getByRole('searchbox').fill('auditors');
  await finders(page).getByRole('button', { name: /Details.*Auditors network/ }).click();
  await page.getByRole('button', { name: 'Ask about this community' }).click();
  const contact = page.getByRole('region', { name: 'Contact us' });
  await contact.getByRole('textbox', { name: /^Subject/ }).and(page.locator(':focus')).waitFor();
  const about = contact.getByRole('combobox', { name: /^Community or working group/ });
  await expect(about.evaluate((select: HTMLSelectElement) => select.selectedOptions[0].text)).resolves.toBe('Auditors network');
  expect(await page.getByRole('dialog').count()).toBe(0);
  opened.expectClean();
  await opened.close();
});

test('an author takes the communities of all sites of the hub, which search collects, and goes back to the list of the site', async () => {
  const opened = await session.open({ user: 'author', mode: 'edit' });
  const { page } = opened;
  await openFinderPane(page);
  await pick(page, 'Communities from', 'All sites of the hub');
  await pane(page).getByText(/^SharePoint search collects/).waitFor();
  expect(await pane(page).getByRole('combobox', { name: 'List of communities' }).count()).toBe(0);
  await finders(page).getByText(/^\d+ communities$/).first().waitFor();
  await pick(page, 'Communities from', 'This site');
  await pane(page).getByRole('combobox', { name: 'List of communities', disabled: false }).waitFor();
  await finders(page).getByText(/^\d+ communities$/).first().waitFor();
  opened.expectClean();
  await opened.close();
});

test('a property pane whose script does not come says so, and is there when it is opened again', async () => {
  const opened = await session.open({ user: 'author', mode: 'edit' });
  const { page } = opened;
  await page.route('**/chunk.property-pane_*.js', route => route.abort('connectionreset'));
  await edit(page, /Edit properties.*Working groups/);
  await pane(page).getByText('The server cannot be reached. Check your connection, then try again.').waitFor();
  await page.unroute('**/chunk.property-pane_*.js');
  await pane(page).getByRole('button', { name: 'Close' }).click();
  await pane(page).getByRole('button', { name: 'Close' }).waitFor({ state: 'hidden' });
  // SharePoint Framework tells a part nothing when its pane is opened again a few milliseconds after it was closed, so another one comes between
  await edit(page, /Edit properties.*Contact us/);
  await pane(page).getByRole('textbox', { name: 'Title' }).waitFor();
  await edit(page, /Edit properties.*Working groups/);
  await pane(page).getByRole('combobox', { name: 'List of working groups' }).waitFor();
  opened.expectClean([/chunk\.property-pane/, /net::ERR_CONNECTION_RESET/]);
  await opened.close();
});
