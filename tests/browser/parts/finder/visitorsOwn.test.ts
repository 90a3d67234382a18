import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { faultsAt, type FaultClient } from '../../../support/faults';
import { addressOf, type HubPage, type HubSession, startHubSession } from '../../../support/hub';
import { addItem } from '../../../support/tenantRest';
import { detailsOn, finderOn, NOT_CONSENTED, openerOf, searchFor, shownFamilies, untilFound } from './finderPage';

let session: HubSession;
let faults: FaultClient;
let opened: HubPage;
beforeAll(async () => {
  session = await startHubSession();
  faults = faultsAt(session.hub.origin);
});
afterAll(() => session.close());
afterEach(async () => {
  await faults.clear();
  await opened.close();
});

const names = (page: Page): Promise<readonly string[]> => finderOn(page).getByRole('heading', { level: 3 }).allInnerTexts();

test('favourites and what was visited last are there after a reload, and belong to the person: another one on the same browser has none', async () => {
  opened = await session.open({ user: 'visitor' });
  const { page } = opened;
  const finder = finderOn(page);
  const only = finder.getByRole('group', { name: 'Only' });
  expect(await only.count()).toBe(0);
  await finder.getByRole('button', { name: 'Favourite: Jems network' }).click();
  for (const community of ['Auditors network', 'Controllers network']) {
    await openerOf(page, community).click();
    await detailsOn(page).getByRole('heading', { name: community }).waitFor();
    await page.keyboard.press('Escape');
    await page.waitForURL(url => !url.searchParams.has('community'));
  }
  await page.reload();
  await opened.ready();
  expect(await finder.getByRole('button', { name: 'Favourite: Jems network' }).getAttribute('aria-pressed')).toBe('true');
  await only.getByRole('button', { name: 'Favourites' }).click();
  expect(await names(page)).toEqual(['Jems network']);
  await only.getByRole('button', { name: 'Last visited' }).click();
  expect(await names(page)).toEqual(['Controllers network', 'Auditors network']);

  await page.goto(addressOf(session.hub, { user: 'guest' }));
  await opened.ready();
  await untilFound(page, '23 communities');
  expect(await only.count()).toBe(0);
  expect(await finder.locator('[aria-pressed="true"]').count()).toBe(0);
  const kept = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
  expect(kept).not.toMatch(/viktor|greta/i);
  opened.expectClean();
});

test('who may know their memberships sees badges and “Mine”', async () => {
  opened = await session.open({ user: 'member' });
  const finder = finderOn(opened.page);
  await finder.getByRole('button', { name: 'Mine' }).click();
  await untilFound(opened.page, '2 of 23 communities');
  expect(await names(opened.page)).toEqual(['Financial management', 'Jems network']);
  expect(await finder.getByText('Member', { exact: true }).count()).toBe(2);
  opened.expectClean(NOT_CONSENTED);
});

test.each(['forbidden', 'drop'] as const)('when each answer of the directory is “%s”, nothing but the badges is missing, and nothing says error', async fault => {
  await faults.add({ fault, path: '/graph/*' });
  opened = await session.open({ user: 'member' });
  const { page } = opened;
  const finder = finderOn(page);
  await untilFound(page, '23 communities');
  await page.waitForLoadState('networkidle');
  expect((await faults.calls()).filter(call => call.fault === fault && call.url.includes('/me/memberOf'))).not.toHaveLength(0);
  expect(Object.keys(await shownFamilies(page))).toHaveLength(10);
  expect(await finder.getByText('Member', { exact: true }).or(finder.getByRole('button', { name: 'Mine' })).count()).toBe(0);
  expect(await page.getByRole('alert').filter({ hasText: /\S/ }).count()).toBe(0);
  await openerOf(page, 'Jems network').click();
  const steps = detailsOn(page).getByRole('list', { name: 'How to get into Jems network' });
  await steps.getByText('Its owners are asked to let you in.').waitFor();
  expect(await page.locator('body').innerText()).not.toMatch(/could not|cannot be reached|permission|error/i);
  opened.expectClean([/\/graph\//, /status of 403/, /ERR_/]);
});

test('the result is saved as a table that Excel opens with every letter, and that calculates nothing', async () => {
  await addItem(session.hub, 'Communities', { Title: '=1+1', HubKind: 'Team', HubKeywords: 'spreadsheet', HubWhoShouldJoin: 'Öffentliche "Stellen", Łódź' });
  await addItem(session.hub, 'Communities', { Title: 'Spreadsheet users', HubKind: 'Team' });
  opened = await session.open({ user: 'visitor' });
  const { page } = opened;
  await searchFor(page, 'spreadsheet');
  await untilFound(page, '2 of 25 communities');
  const download = page.waitForEvent('download');
  await finderOn(page).getByRole('button', { name: 'Export' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('communities.csv');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text.startsWith('\uFEFFName,Part of,Kind,')).toBe(true);
  const [, ...rows] = text.trim().split('\r\n');
  expect(rows.map(row => row.split(',')[0])).toEqual(['Spreadsheet users', '"\'=1+1"']);
  expect(text).toContain('"Öffentliche ""Stellen"", Łódź"');
  opened.expectClean();
});
