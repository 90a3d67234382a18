import type { Page } from 'playwright-core';
import { HOME_PAGE } from '../../../sharepoint/local/seeds/homePage';
import { expectAccessible } from '../../support/accessibility';
import { type HubPage, type HubSession, startHubSession } from '../../support/hub';
import { restAs } from '../../support/tenantRest';

let session: HubSession;
beforeAll(async () => {
  session = await startHubSession();
});
afterAll(() => session.close());

/** A member's private channels are asked for once a session; a tenant that has not consented refuses, and the browser's console says so. */
const NOT_CONSENTED = [/403: GET .*\/graph\/v1\.0\/teams\/[^/]+\/channels/, /status of 403/];

let opened: HubPage;
afterEach(() => opened.close());

const finder = (page: Page) => page.getByRole('region', { name: 'Find a community' });

/** Teams with the channels beneath them, as they stand on the page. */
async function shownFamilies(page: Page): Promise<Record<string, string[]>> {
  return finder(page).evaluate(region => Object.fromEntries(
    [...region.querySelectorAll('h3')].map(heading => [
      heading.textContent ?? '',
      [...(heading.closest('li')?.querySelectorAll(':scope ul button') ?? [])].map(name => name.textContent?.trim() ?? '')
    ])
  ));
}

/** Pixels that the hint in the search box lacks; 0 or less when all of it can be read. */
const hintCut = (page: Page): Promise<number> => page.getByRole('searchbox').evaluate(box => {
  const { font, paddingLeft, paddingRight } = getComputedStyle(box);
  const brush = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  brush.font = font;
  return brush.measureText((box as HTMLInputElement).placeholder).width - (box.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight));
});

const SEEDED = {
  'Auditors network': [],
  'Communication and visibility': ['Transnational Communication', 'IPA Communication'],
  'Controllers network': [],
  'Financial management': ['South West Europe'],
  'Interact Monitoring Committee': [],
  'Jems network': ['Core Group', 'User Group'],
  'National Contact Points': [],
  'Inter Programme collaboration': ['Baltic Sea', 'Med Lab Group', 'Transnational programme heads', 'Interregional programme heads', 'HIT 2021–2027'],
  'External Cooperation': [],
  'Programme and project management': ['Evaluation pilot Interreg added value', 'Evaluation pilot ISO', 'Evaluation pilot MRS & SBS']
};

test('a visitor sees all ten teams and thirteen channels, each beneath its team', async () => {
  opened = await session.open({ user: 'visitor' });
  await finder(opened.page).getByText('23 communities').waitFor();
  expect(await shownFamilies(opened.page)).toEqual(SEEDED);
  await expectAccessible(opened.page);
  opened.expectClean();
});

test('one request brings the communities; what they are for comes afterwards', async () => {
  const requests: string[] = [];
  opened = await session.open({
    prepare: async page => {
      page.on('request', request => request.url().includes('Communities%27') || request.url().includes("Communities')") ? requests.push(request.url()) : undefined);
    }
  });
  await finder(opened.page).getByText('23 communities').waitFor();
  expect(requests.filter(url => !url.includes('HubPurpose'))).toHaveLength(1);
});

test('search as you type: jems, an accent and a capital, and words that lead nowhere with the way back', async () => {
  opened = await session.open();
  const { page } = opened;
  const box = finder(page).getByRole('searchbox', { name: 'Search communities' });
  await box.fill('jems');
  await finder(page).getByText('3 of 23 communities').waitFor();
  expect(await shownFamilies(page)).toEqual({ 'Jems network': ['Core Group', 'User Group'] });
  await box.fill('ČOMMUNICATION');
  expect(Object.keys(await shownFamilies(page))).toContain('Communication and visibility');
  await box.fill('qqqqq');
  await finder(page).getByText('No community answers to “qqqqq”.').waitFor();
  await expectAccessible(page);
  await finder(page).getByRole('button', { name: 'Show all communities' }).click();
  expect(await shownFamilies(page)).toEqual(SEEDED);
  opened.expectClean(NOT_CONSENTED);
});

test('with the keyboard alone: search, open the details of a channel, and come back to where they were opened', async () => {
  opened = await session.open();
  const { page } = opened;
  const focused = (): Promise<string | null | undefined> => page.evaluate(() => document.activeElement?.textContent);
  await finder(page).getByRole('searchbox').focus();
  await page.keyboard.type('user group');
  for (let tabs = 0; tabs < 40 && (await focused()) !== 'User Group'; tabs++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const details = page.getByRole('dialog', { name: 'User Group' });
  await details.getByText('Ask for User Group').waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await details.waitFor({ state: 'hidden' });
  expect(await focused()).toBe('User Group');
  opened.expectClean(NOT_CONSENTED);
});

test('a guest is told whom to ask and never gets a join link; in French, not a word of ours is English', async () => {
  opened = await session.open({ user: 'guest', locale: 'fr-FR' });
  const region = opened.page.getByRole('region', { name: 'Trouver une communauté' });
  await region.getByText('23 communautés').waitFor();
  expect(await region.locator('a[href*="teams.microsoft.com"]').count()).toBe(0);
  const card = region.getByRole('listitem').filter({ hasText: 'Auditors network' }).first();
  expect(await card.innerText()).toContain('Les invités ne peuvent pas entrer par un lien');
  expect(await card.getByRole('button', { name: 'Demander l’accès Auditors network' }).count()).toBe(1);
  expect(await opened.page.getByText(/How to get in|Contact us|Working groups|Required|Topic/).count()).toBe(0);
  opened.expectClean();
});

test.each([
  { name: 'dark', theme: 'dark' as const },
  { name: 'a phone', width: 390, height: 800 },
  { name: '320 pixels', width: 320, height: 800 },
  { name: 'right to left', locale: 'ar-SA' }
])('$name: nothing is cut off, nothing inaccessible', async options => {
  opened = await session.open({ user: 'guest', ...options });
  const { page } = opened;
  await page.getByRole('searchbox').waitFor();
  // the hub scrolls inside the page, as SharePoint does
  const overflow = await page.evaluate(() => [document.documentElement, document.querySelector('.hubScroll')!].map(box => box.scrollWidth - box.clientWidth));
  expect(overflow).toEqual([0, 0]);
  const cut = await page.locator('section').evaluateAll(sections => sections.filter(section => section.scrollWidth > section.clientWidth + 1).length);
  expect(cut).toBe(0);
  expect(await hintCut(page)).toBeLessThanOrEqual(0);
  await expectAccessible(page);
  opened.expectClean();
});

test('in one third of the page: nothing is cut off, nothing inaccessible', async () => {
  const canvas = HOME_PAGE.canvas.map((control, index) => ({
    ...control, position: { zoneIndex: 1, sectionIndex: index === 0 ? 2 : 1, sectionFactor: index === 0 ? 4 : 8, controlIndex: index + 1, layoutIndex: 1 }
  }));
  await restAs(session.hub, 'author', 'sitepages/pages(1)/savepage', { CanvasContent1: JSON.stringify(canvas) });
  opened = await session.open();
  const { page } = opened;
  await finder(page).getByText('23 communities').waitFor();
  expect((await finder(page).boundingBox())?.width).toBeLessThan(400);
  expect(await finder(page).evaluate(region => region.scrollWidth - region.clientWidth)).toBeLessThanOrEqual(1);
  expect(await hintCut(page)).toBeLessThanOrEqual(0);
  await expectAccessible(page);
  opened.expectClean(NOT_CONSENTED);
});
