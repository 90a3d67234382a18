import type { Page } from 'playwright-core';
import { HOME_PAGE } from '../../../../sharepoint/local/seeds/homePage';
import { expectAccessible } from '../../../support/accessibility';
import { type HubPage, type HubSession, type PageOptions, startHubSession } from '../../../support/hub';
import { restAs } from '../../../support/tenantRest';
import { detailsOn, finderOn, NOT_CONSENTED, openerOf, searchBoxOn, untilFound } from './finderPage';

let session: HubSession;
let opened: HubPage;
beforeAll(async () => {
  session = await startHubSession();
});
afterAll(() => session.close());
afterEach(() => opened.close());

/** Elements of the parts, and of what lies above them, whose content is wider than they are or is cut off. */
const cutOff = (page: Page): Promise<readonly string[]> => page.evaluate(() => {
  const isHidden = (element: Element): boolean => element.clientWidth <= 1 || element.clientHeight <= 1;
  const boxes = [document.documentElement, document.querySelector('.hubScroll')!, ...document.querySelectorAll('section, section *:not(select, option, svg, svg *)')];
  return boxes.filter(box => {
    if (isHidden(box) || getComputedStyle(box).display === 'inline') return false;
    const { overflowX, overflowY } = getComputedStyle(box);
    const clips = (overflow: string): boolean => overflow !== 'visible';
    const isOuter = box.tagName === 'SECTION' || box === boxes[0] || box === boxes[1];
    return ((isOuter || clips(overflowX)) && box.scrollWidth > box.clientWidth + 1) || (overflowY === 'hidden' && box.scrollHeight > box.clientHeight + 1);
  }).map(box => `${box.tagName}.${box.className}`);
});

/** Names that do not begin beside their star but below it. */
const starsAbove = (page: Page): Promise<readonly string[]> => finderOn(page).locator('li:has(> [aria-pressed]), li > div:has(> [aria-pressed])').evaluateAll(lines => lines.flatMap(line => {
  const [star, text] = line.children;
  return text.getBoundingClientRect().top < star.getBoundingClientRect().bottom ? [] : [text.textContent ?? ''];
}));

/** Pixels that the hint in the search box lacks; 0 or less when all of it can be read. */
const hintCut = (page: Page): Promise<number> => searchBoxOn(page).evaluate(box => {
  const { font, paddingLeft, paddingRight } = getComputedStyle(box);
  const brush = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  brush.font = font;
  return brush.measureText((box as HTMLInputElement).placeholder).width - (box.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight));
});

async function openDetails(page: Page, community: string): Promise<void> {
  await openerOf(page, community).click();
  await detailsOn(page).getByRole('heading', { name: community }).waitFor();
  await detailsOn(page).locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
}

test.each<PageOptions & { readonly name: string }>([
  { name: 'dark', theme: 'dark' },
  { name: 'right to left', locale: 'ar-SA' },
  // a window of 1280 × 1024 at 400 % is 320 × 256
  { name: 'at 400 %, in French', locale: 'fr-FR', width: 320, height: 256 }
])('$name: cards and details are whole and accessible', async options => {
  opened = await session.open({ user: 'guest', ...options });
  const { page } = opened;
  await searchBoxOn(page).waitFor();
  expect(await cutOff(page)).toEqual([]);
  expect(await hintCut(page)).toBeLessThanOrEqual(0);
  await expectAccessible(page);
  await openDetails(page, 'Jems network');
  expect(await cutOff(page)).toEqual([]);
  if (options.theme) await expectAccessible(page); // in light colours further down
  opened.expectClean();
});

test('the list, the tree, and what is not open to a role: whole and accessible', async () => {
  opened = await session.open({ user: 'visitor' });
  const { page } = opened;
  const finder = finderOn(page);
  await finder.getByRole('radio', { name: 'Tree' }).check();
  await finder.getByText('5 channels').waitFor();
  expect(await cutOff(page)).toEqual([]);
  await expectAccessible(page);
  await finder.getByRole('radio', { name: 'List' }).check();
  await finder.getByRole('combobox', { name: 'I am a' }).selectOption('Controller');
  await finder.getByRole('heading', { name: 'Not open to your role: Controller (2)' }).waitFor();
  expect(await cutOff(page)).toEqual([]);
  await expectAccessible(page);
  opened.expectClean();
});

test('a phone: filters and views stand behind a button each, and work there', async () => {
  opened = await session.open({ user: 'visitor', width: 320, height: 800 });
  const { page } = opened;
  const finder = finderOn(page);
  expect(await finder.getByRole('group', { name: 'Theme' }).isVisible()).toBe(false);
  await finder.getByRole('button', { name: 'Filter' }).click();
  await finder.getByRole('group', { name: 'Theme' }).getByRole('button', { name: /^Finance/ }).click();
  await finder.getByRole('button', { name: 'Filter (1)' }).waitFor();
  await untilFound(page, '3 of 23 communities');
  await finder.getByRole('button', { name: 'View and share' }).click();
  await finder.getByRole('radio', { name: 'Tree' }).check();
  expect(await cutOff(page)).toEqual([]);
  expect(await starsAbove(page)).toEqual([]);
  await expectAccessible(page);
  await finder.getByRole('radio', { name: 'List' }).check();
  expect(await starsAbove(page)).toEqual([]);
  opened.expectClean();
});

test('with wide text spacing nothing is cut off', async () => {
  opened = await session.open({ user: 'visitor', width: 390, height: 800 });
  const { page } = opened;
  await page.evaluate(() => {
    const spacing = new CSSStyleSheet(); // the page's policy allows no style element
    spacing.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, spacing];
  });
  expect(await searchBoxOn(page).evaluate(box => getComputedStyle(box).letterSpacing)).not.toBe('normal');
  expect(await cutOff(page)).toEqual([]);
  await openDetails(page, 'Jems network');
  expect(await cutOff(page)).toEqual([]);
  opened.expectClean();
});

test('with forced colours and reduced motion: choices can be told apart, nothing moves', async () => {
  opened = await session.open({ user: 'visitor', prepare: page => page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' }) });
  const { page } = opened;
  const finder = finderOn(page);
  const looks = (name: string): Promise<string> => finder.getByRole('group', { name: 'Theme' }).getByRole('button', { name })
    .evaluate(chip => { const { backgroundColor, borderTopColor, color } = getComputedStyle(chip); return [backgroundColor, borderTopColor, color].join(); });
  await finder.getByRole('group', { name: 'Theme' }).getByRole('button', { name: /^Communication/ }).click();
  expect(await looks('Communication')).not.toBe(await looks('Evaluation'));
  await openDetails(page, 'Communication and visibility');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await expectAccessible(page);
  opened.expectClean();
});

test('with the keyboard alone: search, open the details of a channel, read the steps, and come back to where they were opened', async () => {
  opened = await session.open();
  const { page } = opened;
  const focused = (): Promise<string | null | undefined> => page.evaluate(() => document.activeElement?.textContent);
  await searchBoxOn(page).focus();
  await page.keyboard.type('user group');
  for (let tabs = 0; tabs < 40 && (await focused()) !== 'User Group'; tabs++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const details = page.getByRole('dialog', { name: 'User Group' });
  await details.getByText('Ask for User Group').waitFor();
  for (let tabs = 0; tabs < 10 && !(await focused())?.startsWith('Ask to join'); tabs++) await page.keyboard.press('Tab');
  expect(await focused()).toMatch(/^Ask to join/);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await details.waitFor({ state: 'hidden' });
  expect(await focused()).toBe('User Group');
  opened.expectClean(NOT_CONSENTED);
});

test('a guest is told whom to ask and never gets a join link; in French, not a word of ours is English', async () => {
  opened = await session.open({ user: 'guest', locale: 'fr-FR' });
  const region = finderOn(opened.page, 'Trouver une communauté');
  await untilFound(opened.page, '23 communautés');
  expect(await region.locator('a[href*="teams.microsoft.com"]').count()).toBe(0);
  const card = region.getByRole('listitem').filter({ hasText: 'Auditors network' }).first();
  expect(await card.innerText()).toContain('Les invités ne peuvent pas entrer par un lien');
  expect(await card.getByRole('button', { name: 'Demander l’accès Auditors network' }).count()).toBe(1);
  expect(await opened.page.getByText(/How to get in|Contact us|Working groups|Required|Topic/).count()).toBe(0);
  opened.expectClean();
});

test('in one third of the page, on the strongest background: nothing is cut off, nothing inaccessible', async () => {
  const canvas = HOME_PAGE.canvas.map((control, index) => ({
    ...control, emphasis: { zoneEmphasis: 3 }, position: { zoneIndex: 1, sectionIndex: index === 0 ? 2 : 1, sectionFactor: index === 0 ? 4 : 8, controlIndex: index + 1, layoutIndex: 1 }
  }));
  await restAs(session.hub, 'author', 'sitepages/pages(1)/savepage', { CanvasContent1: JSON.stringify(canvas) });
  opened = await session.open();
  const { page } = opened;
  await untilFound(page, '23 communities');
  expect((await finderOn(page).boundingBox())?.width).toBeLessThan(400);
  expect(await cutOff(page)).toEqual([]);
  expect(await hintCut(page)).toBeLessThanOrEqual(0);
  await expectAccessible(page);
  opened.expectClean(NOT_CONSENTED);
});
