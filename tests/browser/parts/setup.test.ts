import type { Page } from 'playwright-core';
import { EMPTY_HUB } from '../../../sharepoint/local/tenant/content';
import { expectAccessible } from '../../support/accessibility';
import { faultsAt } from '../../support/faults';
import { type HubPage, type HubSession, startHubSession } from '../../support/hub';
import { readItems } from '../../support/tenantRest';

let session: HubSession;
beforeEach(async () => {
  session = await startHubSession({ content: EMPTY_HUB });
});
afterEach(() => session.close());

const EDITED_PAGE = { exclude: ['#spPropertyPaneContainer'] };
/** A list that is missing answers 404, and that is what the panel is for. */
const MISSING = [/answer 404/, /status of 404/];

/** Opens the empty page for editing and adds the part. @returns how many clicks it took */
async function addPart({ page }: HubPage, part: RegExp): Promise<number> {
  await page.getByRole('button', { name: /^Full width/ }).click();
  await page.getByRole('button', { name: /^Add a web part/ }).first().click();
  await page.getByRole('button', { name: part }).click();
  return 3;
}

const panel = (page: Page) => page.getByRole('region', { name: 'Set up the lists of this part' });

test('an empty site and a person with the level Edit: from an empty page to a working, filled finder in four clicks', async () => {
  const opened = await session.open({ user: 'editor', mode: 'edit' });
  let clicks = await addPart(opened, /^Community finder/);
  await panel(opened.page).getByText('25 columns and 4 views').waitFor();
  await expectAccessible(opened.page, EDITED_PAGE);
  await panel(opened.page).getByRole('button', { name: 'Create the lists' }).click();
  clicks++;
  await opened.page.getByText('23 communities').waitFor();
  expect(clicks).toBeLessThanOrEqual(4);
  await opened.page.getByRole('button', { name: 'Save' }).click();
  await opened.page.getByRole('button', { name: 'Edit', exact: true }).waitFor();
  opened.expectClean(MISSING);

  const visitor = await session.open({ user: 'visitor' });
  await visitor.page.getByRole('region', { name: 'Find a community' }).getByRole('heading', { name: 'Jems network' }).waitFor();
  visitor.expectClean();
});

test('without the right: whom to ask by name, for which list, and nothing that was made', async () => {
  const opened = await session.open({ user: 'author', mode: 'edit' });
  await addPart(opened, /^Community finder/);
  await panel(opened.page).getByText('Ask one of these people: Olaf Owner (group “Interact community hub Owners”).').waitFor();
  await panel(opened.page).getByText(/Communities \(\/sites\/hub\/Lists\/Communities\)/).waitFor();
  await panel(opened.page).getByText(/permission level Edit or above/).waitFor();
  expect(await panel(opened.page).getByRole('button').allInnerTexts()).toEqual(['Copy this text']);
  await expectAccessible(opened.page, EDITED_PAGE);
  opened.expectClean(MISSING);
});

test('a fault in the middle says so, and Go on completes it with nothing twice', async () => {
  const opened = await session.open({ user: 'owner', mode: 'edit' });
  await addPart(opened, /^Community finder/);
  const faults = faultsAt(session.hub.origin);
  await faults.add({ fault: 'commitThen504', path: '*/_api/web/*', after: 70, times: 1 });
  await panel(opened.page).getByRole('button', { name: 'Create the lists' }).click();
  await panel(opened.page).getByRole('alert').getByText(/What was made so far stays/).waitFor();
  await expectAccessible(opened.page, EDITED_PAGE);
  await faults.clear();
  await panel(opened.page).getByRole('button', { name: 'Go on' }).click();
  await opened.page.getByText('23 communities').waitFor();
  const titles = (await readItems(session.hub, 'Communities')).map(item => item.Title);
  expect(titles).toHaveLength(23);
  expect(new Set(titles).size).toBe(23);
  opened.expectClean([...MISSING, /answer 504/, /status of 504/]);
});

test('the contact part brings all four lists, and a guest can send afterwards', async () => {
  const opened = await session.open({ user: 'owner', mode: 'edit' });
  await addPart(opened, /^Contact us/);
  await panel(opened.page).getByText('It takes the right to manage permissions, so that visitors can add messages; you have it.').waitFor();
  await panel(opened.page).getByRole('button', { name: 'Create the lists' }).click();
  await opened.page.getByRole('combobox', { name: /Topic/ }).waitFor({ timeout: 60_000 });
  await opened.page.getByRole('button', { name: 'Save' }).click();
  await opened.page.getByRole('button', { name: 'Edit', exact: true }).waitFor();
  opened.expectClean(MISSING);

  const guest = await session.open({ user: 'guest' });
  await guest.page.getByRole('combobox', { name: /Topic/ }).selectOption({ label: 'General question' });
  await guest.page.getByRole('textbox', { name: /Message/ }).fill('Hello');
  await guest.page.getByRole('button', { name: 'Send message' }).click();
  await guest.page.getByText('Your message has arrived').waitFor();
  guest.expectClean();
});
