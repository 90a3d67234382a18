/**
 * The finder with 5,000 communities as a visitor meets it, in Chromium on the local hub: the first and the next visit, typing, and everything that is pressed on a
 * processor four times slower. Needs the bundle. Run: npx tsx tests/bench/page.bench.ts
 */
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { HUB_CONTENT, withGeneratedItems } from '../../sharepoint/local/tenant/content';
import { addressOf, type HubSession, startHubSession } from '../support/hub';
import { makeCommunities } from './communities5000';
import { type Figure, figure, median, p95, worstInteraction } from './figures';
import { makeQueries } from './queries';

const COMMUNITIES = 5_000;
const SEEDED = 27;
/** How many times slower the processor is made to seem. */
const SLOW = 4;
/** Milliseconds between two keys: longer than the finder waits for, so that each key gets its answer; and as people type. */
const BY_KEY = 260;
const FLUENT = 90;

/** What `pageProbe.js` has noted; times in milliseconds. */
interface Notes {
  /** From each key to the next paint. */
  readonly keys: readonly number[];
  /** From a key to the paint of what it finds. */
  readonly answers: readonly number[];
  /** Longest event of each interaction. */
  readonly interactions: readonly number[];
  readonly largestPaint: number;
  /** Start and length of tasks over 50 ms. */
  readonly longTasks: readonly (readonly [number, number])[];
}

const notesOf = (page: Page): Promise<Notes> => page.evaluate('takeNotes()');
const cards = (page: Page): Locator => page.locator('[data-opens]').first();
/** The other parts of the page have buttons of the same names. */
const finder = (page: Page): Locator => page.getByRole('region', { name: 'Find a community' });
const viewOf = (page: Page, name: string): Locator => finder(page).getByRole('radio', { name, exact: true });
const isOfList = (url: string): boolean => /getlist\('[^']*communities'\)\/items/i.test(decodeURIComponent(url));
const isFirstRead = (url: string): boolean => isOfList(url) && !/select=Id,HubPurpose/i.test(decodeURIComponent(url));

async function openPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript({ path: join(__dirname, 'pageProbe.js') });
  return page;
}

/** Until the finder has read everything and has come to rest. */
async function atRest(page: Page): Promise<void> {
  await cards(page).waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(3_000);
}

async function firstVisit(page: Page, address: string): Promise<readonly Figure[]> {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', response => void (isFirstRead(response.url()) && bodies.push(response.body())));
  await page.goto(address);
  await cards(page).waitFor();
  const requests = bodies.length;
  const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
  await atRest(page);
  const { largestPaint, longTasks } = await notesOf(page);
  return [
    figure('first visit: list requests before the results', requests, 1),
    figure('bytes of the list’s answer an item, compressed', bytes / COMMUNITIES, 60),
    figure('first visit: largest contentful paint, ms', largestPaint, 2_500),
    figure('first visit: longest task after the results, ms', Math.max(0, ...longTasks.slice(-5).map(([, length]) => length)))
  ];
}

/** The list does not answer until the results are there. */
async function nextVisit(page: Page, address: string): Promise<readonly Figure[]> {
  let release = (): void => undefined;
  const held = new Promise<void>(resolve => { release = resolve; });
  await page.route(url => isOfList(url.href), async route => {
    await held;
    await route.continue();
  });
  await page.goto(address);
  const isThere = await cards(page).waitFor({ timeout: 10_000 }).then(() => true, () => false);
  const { largestPaint } = await notesOf(page);
  release();
  await atRest(page);
  return [figure('next visit: list requests before the results', isThere ? 0 : 1, 0), figure('next visit: largest contentful paint, ms', largestPaint, 2_500)];
}

async function type(page: Page, texts: readonly string[], delay: number): Promise<void> {
  const box = finder(page).getByRole('searchbox');
  for (const text of texts) {
    await box.fill('');
    await page.waitForTimeout(300);
    await box.pressSequentially(text, { delay });
    await page.waitForTimeout(400);
  }
}

async function typing(page: Page, texts: readonly string[]): Promise<readonly Figure[]> {
  await notesOf(page);
  await type(page, texts, BY_KEY);
  const { keys, answers } = await notesOf(page);
  return [
    figure(`key to paint, median of ${keys.length}, ms`, median(keys)),
    figure('key to paint, p95, ms', p95(keys), 30),
    figure(`key to results with the pause of 150 ms, median of ${answers.length}, ms`, median(answers)),
    figure('key to results, p95, ms', p95(answers), 200)
  ];
}

/** Presses as a hand does, with nothing in the page that looks for the place meanwhile. */
async function press(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`${target.toString()} is not on the page.`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(500);
  await page.mouse.down();
  await page.mouse.up();
  await page.waitForTimeout(1_500);
}

/** Everything there is to press, on a slow processor. */
async function pressing(page: Page, texts: readonly string[]): Promise<readonly Figure[]> {
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOW });
  const button = (name: string | RegExp): Locator => finder(page).getByRole('button', { name }).first();
  const steps: Readonly<Record<string, () => Promise<void>>> = {
    'typing': () => type(page, texts, FLUENT),
    'the text taken away': () => finder(page).getByRole('searchbox').fill(''),
    'a facet': () => press(page, button(/^Finance/)),
    'the facet taken back': () => press(page, button(/^Finance/)),
    'the list': () => press(page, viewOf(page, 'List')),
    'the tree': () => press(page, viewOf(page, 'Tree')),
    'the cards': () => press(page, viewOf(page, 'Cards')),
    'another order': async () => {
      await finder(page).getByLabel('Sort by').focus();
      await page.keyboard.press('n');
    },
    'more filters': () => press(page, button('More filters')),
    'show more': () => press(page, button(/^Show \d+ more$/)),
    'details': () => press(page, button(/^Details/)),
    'details closed': () => page.keyboard.press('Escape')
  };
  const figures: Figure[] = [];
  for (const [name, step] of Object.entries(steps)) {
    await notesOf(page);
    await step();
    await page.waitForTimeout(1_500);
    figures.push(figure(`${SLOW} times slower: ${name}, worst interaction, ms`, worstInteraction((await notesOf(page)).interactions), 200));
  }
  return figures;
}

async function nodes(page: Page): Promise<readonly Figure[]> {
  const counted: Figure[] = [];
  for (const view of ['Cards', 'List', 'Tree']) {
    await viewOf(page, view).click();
    await page.waitForTimeout(500);
    const count = await page.evaluate('document.querySelector("[role=search]").closest("section").querySelectorAll("*").length') as number;
    counted.push(figure(`nodes of the finder: ${view}`, count, 1_500));
  }
  return counted;
}

async function measure({ hub, browser }: HubSession): Promise<readonly Figure[]> {
  const address = addressOf(hub, { user: 'member' });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await openPage(context);
  const figures = [...await firstVisit(page, address)];
  await page.close();
  const next = await openPage(context);
  figures.push(...await nextVisit(next, address), ...await nodes(next));
  await viewOf(next, 'Cards').click();
  const texts = makeQueries(makeCommunities(COMMUNITIES), 'prefix', 12).map(({ text }) => text);
  figures.push(...await typing(next, ['evaluation', 'finance network', 'cote et mer', 'grossenordnung', 'zrodla baltic', ...texts.slice(0, 4)]));
  figures.push(...await pressing(next, ['evaluation network', 'cooperation', ...texts.slice(4, 6)]));
  await context.close();
  return figures;
}

async function run(): Promise<void> {
  const session = await startHubSession({ content: withGeneratedItems(HUB_CONTENT, COMMUNITIES - SEEDED) });
  try {
    console.table(Object.fromEntries((await measure(session)).map(({ name, ...rest }) => [name, rest])));
  } finally {
    await session.close();
  }
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
