import type { Page } from 'playwright-core';
import { expectAccessible } from '../../support/accessibility';
import { deleteCommunities } from '../../support/communityItems';
import { faultsAt } from '../../support/faults';
import { type HubSession, startHubSession } from '../../support/hub';
import { addItem, readItems, restAs, updateItem } from '../../support/tenantRest';

let session: HubSession;
beforeEach(async () => {
  session = await startHubSession();
});
afterEach(() => session.close());

/** The property pane is Microsoft's and has tests of its own. */
const PANE = { exclude: ['#spPropertyPaneContainer'] };
const finder = (page: Page) => page.getByRole('region', { name: 'Find a community' });
const check = (page: Page) => finder(page).getByRole('region', { name: 'Check of the list' });
const openCheck = (page: Page) => finder(page).getByRole('button', { name: 'Check the list' }).click();

/** Two rows that visitors do not see, and one that leaves them stuck. @returns ID of that one */
async function plantFaults(): Promise<number> {
  const usual = { HubMailbox: 'trap@interact.example', HubGroupId: '00000000-0000-4000-8000-0000000002aa' };
  await addItem(session.hub, 'Communities', { ...usual, Title: 'Trap', HubKind: 'Team', HubTeamsLink: { Url: 'javascript:alert(1)', Description: 'x' } });
  await addItem(session.hub, 'Communities', { ...usual, Title: 'Orphan', HubKind: 'Private channel', HubParentId: 99999 });
  const jems = Number((await readItems(session.hub, 'Communities')).find(item => item.Title === 'Jems network')?.Id);
  await updateItem(session.hub, 'Communities', jems, { HubMailbox: '' });
  return jems;
}

const lazyCode = /chunk\.(?:list|owner)-/;

test('visitors see no button for it and load nothing of its code', async () => {
  const asked: string[] = [];
  const opened = await session.open({ user: 'visitor', prepare: async page => page.on('request', request => asked.push(request.url())) });
  await finder(opened.page).getByText('23 communities').first().waitFor();
  expect(await finder(opened.page).getByRole('button', { name: 'Check the list' }).count()).toBe(0);
  expect(asked.filter(url => lazyCode.test(url))).toEqual([]);
  opened.expectClean();
});

test('an owner who reads the page: code and list are asked for when the button is pressed; the rows and the lists are in order', async () => {
  const asked: string[] = [];
  const opened = await session.open({ user: 'owner', prepare: async page => page.on('request', request => asked.push(request.url())) });
  await finder(opened.page).getByText('23 communities').first().waitFor();
  expect(asked.filter(url => lazyCode.test(url))).toEqual([]);
  await expectAccessible(opened.page);
  await openCheck(opened.page);
  await check(opened.page).getByText(/27 rows|findings? in/).waitFor();
  await check(opened.page).getByRole('heading', { name: 'The lists themselves' }).waitFor();
  await expectAccessible(opened.page);
  opened.expectClean();
});

test('what the lists lack is named and mended beside the findings', async () => {
  const list = 'web/getList(\'/sites/hub/Lists/Communities\')';
  await restAs(session.hub, 'owner', `${list}/views/getByTitle('By theme')`, undefined, 'DELETE');
  await restAs(session.hub, 'owner', `${list}/fields/getByInternalNameOrTitle('HubOrder')`, { Indexed: false }, 'MERGE');
  const opened = await session.open({ user: 'owner' });
  const { page } = opened;
  await openCheck(page);
  const lists = check(page).getByRole('region', { name: 'The lists themselves' });
  await lists.getByText('The view “By theme” is missing.').waitFor();
  await lists.getByText('The column “Order” has no index; with many rows, filters on it fail.').waitFor();
  await expectAccessible(page);
  await lists.getByRole('button', { name: 'Add what is missing' }).click();
  await lists.getByText('Columns, choices, indexes and views are as they should be.').waitFor();
  await expectAccessible(page);
  opened.expectClean();
});

test('planted faults: a bar in edit mode, a finding each with the way to its form, gone after mending', async () => {
  const jems = await plantFaults();
  const opened = await session.open({ user: 'author', mode: 'edit' });
  const { page } = opened;
  await finder(page).getByText('3 rows need attention').waitFor();
  await finder(page).getByText('23 communities').first().waitFor();
  await expectAccessible(page, PANE);
  await finder(page).getByRole('button', { name: 'Show what is wrong' }).click();
  const row = (name: string) => check(page).getByRole('row').filter({ hasText: name });
  await row('Trap').getByText('“Teams link” is not a link that leads there: “javascript:alert(1)”.').waitFor();
  expect(await row('Trap').innerText()).toContain('Visitors do not see this row.');
  expect(await row('Orphan').innerText()).toContain('Visitors do not see this row.');
  expect(await row('Jems network').first().innerText()).toContain('Nobody is named to ask');
  const link = row('Trap').getByRole('link');
  expect(await link.getAttribute('href')).toMatch(/^\/sites\/hub\/Lists\/Communities\/EditForm\.aspx\?ID=\d+$/);
  expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
  await expectAccessible(page, PANE);

  await deleteCommunities(session.hub, title => title === 'Trap' || title === 'Orphan');
  await updateItem(session.hub, 'Communities', jems, { HubMailbox: 'jems@interact.example' });
  await check(page).getByRole('button', { name: 'Check again' }).click();
  await row('Trap').first().waitFor({ state: 'detached' });
  await check(page).getByRole('button', { name: 'Close' }).click();
  await finder(page).getByText('23 communities').first().waitFor();
  expect(await finder(page).getByText(/need attention/).count()).toBe(0);
  opened.expectClean();
});

test('with the keyboard alone: opened, walked through and closed, the focus is always somewhere sensible', async () => {
  await plantFaults();
  const opened = await session.open({ user: 'owner' });
  const { page } = opened;
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  await finder(page).getByRole('button', { name: 'Check the list' }).focus();
  await page.keyboard.press('Enter');
  await check(page).getByRole('row').filter({ hasText: 'Trap' }).waitFor();
  expect(await focused()).toBe('Check of the list');
  const seen: string[] = [];
  for (let step = 0; step < 8; step++) {
    await page.keyboard.press('Tab');
    seen.push(await focused());
  }
  expect(seen.slice(0, 3)).toEqual(['Check again', 'Close', expect.stringMatching(/^(?:Trap|Orphan)/)]);
  expect(seen).toContain('Copy as CSV');
  await check(page).getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Space');
  expect(await focused()).toBe('Check the list');
  opened.expectClean();
});

test.each([320, 420, 900])('at %i pixels everything can be read without scrolling sideways', async width => {
  await plantFaults();
  const opened = await session.open({ user: 'owner', width });
  const { page } = opened;
  await openCheck(page);
  const trap = check(page).getByRole('row').filter({ hasText: 'Trap' });
  await trap.waitFor();
  for (const text of ['Error', 'Trap', 'javascript:alert(1)', 'Nobody gets in by it']) expect(await trap.getByText(text).first().isVisible()).toBe(true);
  const overflow = await check(page).evaluate(section => section.scrollWidth - section.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await expectAccessible(page);
  opened.expectClean();
});

test('dark, and in French without an English sentence', async () => {
  await plantFaults();
  const opened = await session.open({ user: 'owner', theme: 'dark', locale: 'fr-FR' });
  const { page } = opened;
  await page.getByRole('button', { name: 'Contrôler la liste' }).first().click(); // that of the finder, which stands first
  const panel = page.getByRole('region', { name: 'Contrôle de la liste' });
  await panel.getByRole('row').filter({ hasText: 'Trap' }).waitFor();
  await panel.getByText('Ajouter des communautés à partir d’un tableau').click();
  const words = await panel.innerText();
  expect(words).toMatch(/Les visiteurs ne voient pas cette ligne\./);
  expect(words).not.toMatch(/\b(?:the|row|list is|warning|error|advice|Checked|Close|Copy)\b/);
  await expectAccessible(page);
  opened.expectClean();
});

test.each([
  ['the code does not come', async (page: Page) => page.route(/chunk\.list-health/, route => route.abort()), [/ERR_FAILED/, /failed request/]],
  ['the list does not answer the check', async () => faultsAt(session.hub.origin).add({ fault: 'forbidden', path: '*/Lists/Communities*/fields*' }), [/403/]]
] as const)('when %s, page editors see refused rows as before', async (_, prepare, expected) => {
  await plantFaults();
  const opened = await session.open({ user: 'author', mode: 'edit', prepare });
  await finder(opened.page).getByText('2 rows need attention').click();
  await finder(opened.page).getByText(/“Teams link” is not a link that can be used here/).waitFor();
  opened.expectClean(expected);
});

test('a check that fails is told in words when it was asked for, and Try again recovers', async () => {
  const faults = faultsAt(session.hub.origin);
  const opened = await session.open({ user: 'owner' });
  const { page } = opened;
  await finder(page).getByText('23 communities').first().waitFor();
  await faults.add({ fault: 'serverError', path: '*/Lists/Communities*/fields*' });
  await openCheck(page);
  await check(page).getByRole('alert').first().getByText('The server could not answer.').waitFor();
  await expectAccessible(page);
  await faults.clear();
  await check(page).getByRole('button', { name: 'Try again' }).first().click();
  await check(page).getByText(/27 rows|findings? in/).waitFor();
  opened.expectClean([/500/]);
});
