import type { Page } from 'playwright-core';
import { type HubSession, startHubSession } from '../../../support/hub';
import { addItem } from '../../../support/tenantRest';
import { detailsOn, finderOn, openerOf, searchBoxOn, searchFor, untilFound } from './finderPage';

let session: HubSession;
beforeAll(async () => {
  session = await startHubSession();
});
afterAll(() => session.close());

interface Sight {
  readonly text: string;
  readonly role: string;
  readonly view: string;
  readonly entries: number;
  readonly details: readonly string[];
}

/** What a visitor sees of what they chose. */
async function sightOf(page: Page): Promise<Sight> {
  const finder = finderOn(page);
  return {
    text: await searchBoxOn(page).inputValue(),
    role: await finder.getByRole('combobox', { name: 'I am a' }).inputValue(),
    view: await finder.getByRole('group', { name: 'View' }).evaluate(group => group.querySelector(':checked')?.parentElement?.textContent ?? ''),
    entries: await finder.locator('h3:not(dialog h3)').count(),
    details: await detailsOn(page).getByRole('heading').first().allInnerTexts()
  };
}

/** Waits for a sight to come, and says what came instead. */
async function expectSight(page: Page, expected: Sight): Promise<void> {
  let seen = await sightOf(page);
  for (let tries = 0; tries < 400 && JSON.stringify(seen) !== JSON.stringify(expected); tries++) {
    await page.waitForTimeout(50);
    seen = await sightOf(page);
  }
  expect(seen).toEqual(expected);
}

test('a result that is narrowed by role and strand is sent as a link: a guest sees the same in French', async () => {
  const sender = await session.open({ user: 'visitor' });
  const { page } = sender;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const finder = finderOn(page);
  await finder.getByRole('combobox', { name: 'I am a' }).selectOption('Joint secretariat');
  await finder.getByRole('group', { name: 'Strand' }).getByRole('button', { name: /^B transnational/ }).click();
  await finder.getByRole('radio', { name: 'List' }).check();
  await untilFound(page, '1 of 23 communities');
  await finder.getByRole('button', { name: 'Copy link' }).click();
  await finder.getByText('The link is copied.').waitFor();
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  sender.expectClean();
  await sender.close();

  const receiver = await session.open({ user: 'guest', locale: 'fr-FR', query: Object.fromEntries([...link.searchParams].filter(([name]) => name !== 'user')) });
  const french = finderOn(receiver.page, 'Trouver une communauté');
  await untilFound(receiver.page, '1 communauté sur 23');
  expect(await french.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(['Transnational programme heads']);
  const filters = french.getByRole('list', { name: 'Filtres actifs' });
  expect((await filters.getByRole('button').allInnerTexts()).map(text => text.split('\n')[1])).toEqual(['Secrétariat conjoint', 'B transnational']);
  receiver.expectClean();
  await receiver.close();
});

test('Back and Forward go through every choice: text, role, view, pages and open details, with the focus and the place on the page; a reload and a way out and back keep them', async () => {
  for (let number = 1; number <= 30; number++) {
    await addItem(session.hub, 'Communities', { Title: `Circle ${number}`, HubKind: 'Team', HubRoles: ['Auditor'], HubOrder: 5000 + number });
  }
  const opened = await session.open({ user: 'visitor' });
  const { page } = opened;
  const finder = finderOn(page);
  await searchFor(page, 'circle');
  await untilFound(page, '30 of 53 communities');
  const typed: Sight = { text: 'circle', role: '', view: 'Cards', entries: 24, details: [] };
  await expectSight(page, typed);
  await finder.getByRole('combobox', { name: 'I am a' }).selectOption('Auditor');
  await finder.getByRole('radio', { name: 'List' }).check();
  await finder.getByRole('button', { name: 'Show 6 more' }).click();
  const whole: Sight = { text: 'circle', role: 'Auditor', view: 'List', entries: 30, details: [] };
  await expectSight(page, whole);

  const opener = openerOf(page, 'Circle 30');
  const scroller = page.locator('.hubScroll');
  await opener.scrollIntoViewIfNeeded();
  const place = await scroller.evaluate(element => element.scrollTop);
  expect(place).toBeGreaterThan(500);
  await opener.click();
  const open: Sight = { ...whole, details: ['Circle 30'] };
  await expectSight(page, open);

  await page.goBack();
  await expectSight(page, whole);
  expect(await opener.evaluate(button => button === document.activeElement)).toBe(true);
  expect(await scroller.evaluate(element => element.scrollTop)).toBe(place);
  for (const sight of [{ ...whole, entries: 24 }, { ...typed, role: 'Auditor' }, typed]) {
    await page.goBack();
    await expectSight(page, sight);
  }
  for (const sight of [{ ...typed, role: 'Auditor' }, { ...whole, entries: 24 }, whole, open]) {
    await page.goForward();
    await expectSight(page, sight);
  }
  await page.reload();
  await opened.ready();
  await expectSight(page, open);
  await page.goto(`${session.hub.origin}/sites/hub/Lists/Communities`);
  await page.goBack();
  await opened.ready();
  await expectSight(page, open);
  await page.keyboard.press('Escape');
  await expectSight(page, whole);
  opened.expectClean();
  await opened.close();
});
