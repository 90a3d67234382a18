import type { Page } from 'playwright-core';
import { type HubSession, startHubSession } from '../../../support/hub';

jest.setTimeout(60_000);

const LIST = '/sites/hub/Lists/Communities';

let session: HubSession;
beforeAll(async () => {
  session = await startHubSession();
});
afterAll(() => session.close());

const finder = (page: Page) => page.getByRole('region', { name: 'Find a community' });

/** What a visitor finds under the words, on a page of their own. */
async function visitorFinds(words: string): Promise<readonly string[]> {
  const { page, expectClean, close } = await session.open({ user: 'visitor' });
  await finder(page).getByRole('searchbox').fill(words);
  await page.waitForFunction(() => /\d+ of 2\d communities|No community|1 community|^0/.test(document.body.innerText));
  const found = await finder(page).getByRole('heading', { level: 3 }).allInnerTexts();
  expectClean();
  await close();
  return found;
}

test('what an owner adds, renames and deletes in the list is what a visitor finds in the finder', async () => {
  const { page, ready, expectClean } = await session.open({ user: 'owner', path: LIST });
  const inView = (name: string) => page.getByRole('rowheader', { name, exact: true });

  await page.getByRole('link', { name: 'New item' }).click();
  await page.getByLabel('Name (required)').fill('Bathymetry circle');
  await page.getByLabel('Kind (required)').selectOption('Team');
  await page.getByLabel('Purpose').fill('Sea floors, measured together.');
  await page.getByRole('group', { name: 'Roles' }).getByLabel('Controller', { exact: true }).check();
  await page.getByRole('group', { name: 'Teams link' }).getByLabel('Address').fill('https://teams.microsoft.com/l/team/19%3abathymetry/conversations');
  await page.getByRole('button', { name: 'Save' }).click();
  await inView('Bathymetry circle').waitFor();
  expect(new URL(page.url()).pathname).toBe(`${LIST}/AllItems.aspx`);
  expect(await inView('Bathymetry circle').evaluate(cell => {
    const { top, bottom } = cell.getBoundingClientRect();
    const table = cell.closest('.listTable-scroll')!.getBoundingClientRect();
    return top >= table.top && bottom <= table.bottom;
  })).toBe(true);
  await page.getByText('Bathymetry circle is saved.').waitFor();
  expect(new URL(page.url()).searchParams.has('saved')).toBe(false);
  expect(await visitorFinds('bathymetry')).toContain('Bathymetry circle');

  await page.getByLabel('Select Bathymetry circle').check();
  await page.getByRole('link', { name: 'Edit' }).click();
  const name = page.getByLabel('Name (required)');
  await name.waitFor();
  expect(await name.inputValue()).toBe('Bathymetry circle');
  expect(await page.getByRole('group', { name: 'Roles' }).getByLabel('Controller', { exact: true }).isChecked()).toBe(true);
  await name.fill('Bathymétrie');
  await name.press('Enter');
  await inView('Bathymétrie').waitFor();
  expect(await visitorFinds('bathymetrie')).toContain('Bathymétrie');

  await ready();
  await page.getByLabel('Select Bathymétrie').check();
  await page.getByRole('button', { name: 'Delete' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete this item?' });
  await dialog.getByText('Bathymétrie').waitFor();
  await page.keyboard.press('Escape');
  expect(await inView('Bathymétrie').count()).toBe(1);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Delete');
  await page.getByRole('button', { name: 'Delete' }).click();
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await inView('Bathymétrie').waitFor({ state: 'detached' });
  expect(await page.getByRole('status').filter({ hasText: 'The item is deleted.' }).count()).toBe(1);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('List commands');
  expect(await visitorFinds('bathymetrie')).not.toContain('Bathymétrie');
  expectClean();
});
