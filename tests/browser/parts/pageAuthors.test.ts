import type { Page } from 'playwright-core';
import { type HubSession, startHubSession } from '../../support/hub';

let session: HubSession;
beforeEach(async () => {
  session = await startHubSession();
});
afterEach(() => session.close());

const pane = (page: Page) => page.locator('#spPropertyPaneContainer');

test('a page author gives a part another title, and a list that does not fit: told at once; Save and reload keep both', async () => {
  const opened = await session.open({ user: 'author', mode: 'edit' });
  const { page } = opened;
  await page.getByRole('button', { name: /Edit properties.*Working groups/ }).click();
  await pane(page).getByRole('textbox', { name: 'Title' }).fill('Small groups');
  await page.getByRole('region', { name: 'Small groups' }).waitFor();
  await pane(page).getByRole('combobox', { name: 'List of working groups' }).click();
  await page.getByRole('option', { name: 'Communities', exact: true }).click();
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

test('a site on another host is refused in the pane, in words, and the part goes on showing its list', async () => {
  const opened = await session.open({ user: 'author', mode: 'edit' });
  const { page } = opened;
  await page.getByRole('button', { name: /Edit properties.*Community finder/ }).click();
  await pane(page).getByRole('textbox', { name: 'Site' }).fill('https://evil.test/sites/hub');
  await pane(page).getByText('Enter an address on this tenant, for example /sites/hub.').waitFor();
  await page.getByText('23 communities').waitFor();
  opened.expectClean();
  await opened.close();
});
