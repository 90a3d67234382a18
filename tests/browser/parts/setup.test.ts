import path from 'node:path';
import type { Page } from 'playwright-core';
import { EMPTY_HUB } from '../../../sharepoint/local/tenant/content';
import { expectAccessible } from '../../support/accessibility';
import { faultsAt } from '../../support/faults';
import { type HubPage, type HubSession, startHubSession } from '../../support/hub';
import { readItems, restAs } from '../../support/tenantRest';
import { arrivedOn, fillMessage, messageOn, sendMessage } from './contactPage';

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
  await opened.page.getByText('23 communities').first().waitFor();
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
  await opened.page.getByText('23 communities').first().waitFor();
  const titles = (await readItems(session.hub, 'Communities')).map(item => item.Title);
  expect(titles).toHaveLength(27);
  expect(new Set(titles).size).toBe(27);
  opened.expectClean([...MISSING, /answer 504/, /status of 504/]);
});

test('the contact part brings all four lists, and a guest can send afterwards', async () => {
  const opened = await session.open({ user: 'owner', mode: 'edit' });
  await addPart(opened, /^Contact us/);
  await panel(opened.page).getByText('It takes the right to manage permissions, so that visitors can add messages; you have it.').waitFor();
  await panel(opened.page).getByRole('button', { name: 'Create the lists' }).click();
  await messageOn(opened.page).waitFor({ timeout: 60_000 });
  await opened.page.getByRole('button', { name: 'Save' }).click();
  await opened.page.getByRole('button', { name: 'Edit', exact: true }).waitFor();
  opened.expectClean(MISSING);

  const guest = await session.open({ user: 'guest' });
  await fillMessage(guest.page, 'Hello', 'Hello');
  await sendMessage(guest.page);
  await arrivedOn(guest.page).waitFor();
  guest.expectClean();
});

test('lists that came with the package: the contact part tells its editor that visitors cannot write yet, and mends it', async () => {
  session.hub.tenant.installFeature('/sites/hub', path.resolve(__dirname, '../../../sharepoint/assets'));
  const opened = await session.open({ user: 'owner', mode: 'edit' });
  const { page } = opened;
  await addPart(opened, /^Contact us/);
  const part = page.getByRole('region', { name: 'Contact us' });
  await part.getByText('The lists of this part lack 2 things').click();
  await part.getByText('Visitors cannot add messages.').waitFor();
  await part.getByText('People can see and change the messages of others.').waitFor();
  await expectAccessible(page, EDITED_PAGE);
  await part.getByRole('button', { name: 'Add what is missing' }).click();
  await part.getByText('Columns, choices, indexes and views are as they should be.').waitFor();
  opened.expectClean();
  // a visitor may write now, and sees nobody else's
  await restAs(session.hub, 'member', 'web/getList(\'/sites/hub/Lists/ContactRequests\')/items', { Title: 'Hello', HubKey: 'one' });
  const { value } = await restAs<{ value: unknown[] }>(session.hub, 'visitor', 'web/getList(\'/sites/hub/Lists/ContactRequests\')/items');
  expect(value).toEqual([]);
});
