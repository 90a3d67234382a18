import type { Page } from 'playwright-core';
import { expectAccessible } from '../../../support/accessibility';
import { addressOf, type HubPage, type HubSession, startHubSession } from '../../../support/hub';
import { addItem } from '../../../support/tenantRest';
import { detailsOn, finderOn, openerOf, searchBoxOn, searchFor } from './finderPage';

let session: HubSession;
let opened: HubPage;
beforeAll(async () => {
  session = await startHubSession();
});
afterAll(() => session.close());
afterEach(() => opened.close());

/** What a visitor sees of the finder's state. */
async function stateOf(page: Page): Promise<object> {
  return {
    text: await searchBoxOn(page).inputValue(),
    role: await page.getByRole('combobox', { name: 'I am a' }).inputValue(),
    chosen: await page.getByRole('list', { name: 'Active filters' }).getByRole('button').allInnerTexts(),
    view: await page.getByRole('radio', { checked: true }).getAttribute('value'),
    entries: await finderOn(page).getByRole('heading', { level: 3 }).count(),
    details: await detailsOn(page).getAttribute('aria-label').catch(() => undefined)
  };
}

test('a result that is narrowed by role and strand is sent as a link: a guest sees the same in French', async () => {
  opened = await session.open({ user: 'visitor' });
  const { page } = opened;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const finder = finderOn(page);
  await finder.getByRole('combobox', { name: 'I am a' }).selectOption('Joint secretariat');
  await finder.getByRole('group', { name: 'Strand' }).getByRole('button', { name: /^B transnational/ }).click();
  await finder.getByText('List', { exact: true }).click();
  await finder.getByText('1 of 23 communities').waitFor();
  await finder.getByRole('button', { name: 'Copy link' }).click();
  await finder.getByText('The link is copied.').waitFor();
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  opened.expectClean();
  await opened.close();

  opened = await session.open({ user: 'guest', locale: 'fr-FR', query: Object.fromEntries([...link.searchParams].filter(([name]) => name !== 'user')) });
  const french = finderOn(opened.page, 'Trouver une communauté');
  await french.getByText('1 communauté sur 23').waitFor();
  expect(await french.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(['Transnational programme heads']);
  await french.getByText('Réponses').waitFor({ timeout: 1 }).catch(() => undefined);
  await expectAccessible(opened.page);
  opened.expectClean();
});
