import type { Page } from 'playwright-core';
import { ALL_LISTS } from '../../../../src/lists/provisioning/allLists';
import { type HubPage, type HubSession, type PageOptions } from '../../../support/hub';
import { readItems } from '../../../support/tenantRest';
import { post } from './ownerRest';
import { startProvisionedSession } from './provisionedHub';

jest.setTimeout(60_000);

let session: HubSession;
beforeAll(async () => {
  session = await startProvisionedSession();
});
afterAll(() => session.close());

/** @param page below `Lists`, such as `Communities/Archived.aspx` */
const open = (page: string, options: PageOptions = {}): Promise<HubPage> => session.open({ user: 'owner', path: `/sites/hub/Lists/${page}`, ...options });

const rowOf = (page: Page, title: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: title, exact: true }) });
/** Without the icon before them. */
const titles = async (page: Page): Promise<string[]> => (await page.locator('tbody th[data-title]').allInnerTexts()).map(text => text.split('\n').at(-1) ?? '');
const idOf = async (list: string, title: string): Promise<number> => Number((await readItems(session.hub, list)).find(({ Title }) => Title === title)?.Id);

const VIEWS = ALL_LISTS.flatMap(({ pages: { list, views } }) => views.map(({ title, file, fields }) => ({ list, title, file, columns: fields.length })));

test.each(VIEWS.map(view => [view.list.title, view.title, view] as const))('%s, %s: opens with its columns, and nothing is refused', async (_list, title, { list, file, columns }) => {
  const { page, expectClean, close } = await open(`${list.url.slice('Lists/'.length)}/${file}.aspx`);
  expect(await page.getByRole('navigation', { name: /^Views of/ }).locator('[aria-current]').innerText()).toBe(title);
  if (await page.locator('tbody').count() > 0) expect(await page.locator('thead th:not(.listTable-select)').count()).toBe(columns);
  expect(await page.getByRole('main').innerText()).not.toMatch(/undefined|NaN|Failure|\[object|\[\$|@current/);
  expect(await page.getByRole('note').count()).toBe(0);
  expectClean();
  await close();
});

test.each<[string, string, readonly string[]]>([
  ['Communities/AllItems.aspx', 'Jems network', ['Team', 'Active', 'Open in Teams', 'jems@interact.example', 'Featured']],
  ['Communities/AllItems.aspx', 'Core Group', ['Private channel', 'Jems network', 'Active']],
  ['Communities/NeedsAttention.aspx', 'Auditors network', ['Open in Teams', 'Review again']],
  ['Communities/NeedsAttention.aspx', 'National Contact Points', ['Link missing', 'Never reviewed']],
  ['Communities/NeedsAttention.aspx', 'Channel of nothing', ['Parent missing', 'No contact', 'Never reviewed']],
  ['Communities/NeedsAttention.aspx', 'Closing community', ['View-only', 'Has passed']],
  ['Communities/Archived.aspx', 'Historic community', ['Legacy community', 'Archived', 'Jems network', 'Auditors network']],
  ['Communities/Archived.aspx', 'Closing community', ['View-only', 'Has passed', 'Open site']],
  ['WorkingGroups/Finished.aspx', 'Old working group', ['Finished', 'Evaluation']],
  ['ContactRequests/AllItems.aspx', 'How to join Jems', ['New', 'Jems network']],
  ['ContactRequests/AllItems.aspx', 'Thank you', ['Answered', 'Olaf Owner', 'To be deleted']],
  ['ContactRequests/Mine.aspx', 'A link is broken', ['In progress', 'viktor.visitor@contoso.example']]
])('%s says of %s what a person has to know', async (path, title, words) => {
  const { page, expectClean, close } = await open(path);
  const text = await rowOf(page, title).innerText();
  for (const word of words) expect(text).toContain(word);
  expectClean();
  await close();
});

test('shows pills with an icon of Fluent and words, links that lead where they say, and rows in the view’s colours', async () => {
  const { page, expectClean, close } = await open('Communities/AllItems.aspx', { theme: 'dark' });
  const row = rowOf(page, 'Core Group');
  const pill = row.locator('.sp-css-backgroundColor-BgMintGreen');
  expect(await pill.locator('[aria-hidden]').evaluate(icon => getComputedStyle(icon).fontFamily)).toMatch(/^"?FabricMDL2Icons/);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  expect(await page.evaluate(() => [...document.fonts].filter(font => font.family.includes('Fabric') && font.status === 'loaded').length)).toBeGreaterThan(0);
  expect(await pill.evaluate(element => getComputedStyle(element).backgroundColor)).toBe('rgb(24, 56, 27)');
  const parent = new URL(await row.getByRole('link', { name: 'Jems network' }).getAttribute('href') ?? '', page.url());
  expect([parent.pathname, parent.searchParams.get('ID'), parent.searchParams.get('colours')])
    .toEqual(['/sites/hub/Lists/Communities/DispForm.aspx', String(await idOf('Communities', 'Jems network')), 'dark']);
  const teams = rowOf(page, 'Jems network').first().getByRole('link', { name: 'Open in Teams: Jems network' });
  expect([await teams.getAttribute('href'), await teams.getAttribute('target'), await teams.getAttribute('rel')]).toEqual(['https://teams.microsoft.com/l/team/19%3Ax', '_blank', 'noopener noreferrer']);
  const colours = await Promise.all(['Core Group', 'Jems network'].map(title => page.locator('tbody tr', { has: page.getByRole('button', { name: title, exact: true }) }).locator('td').last().evaluate(cell => getComputedStyle(cell).backgroundColor)));
  expect(colours).toEqual(['rgb(32, 31, 30)', 'rgb(27, 26, 25)']);
  expectClean();
  await close();
});

test('the formatted title opens the item, in the same look, by keyboard too', async () => {
  const { page, ready, expectClean, close } = await open('Communities/AllItems.aspx', { user: 'visitor', locale: 'fr-FR' });
  await page.getByRole('button', { name: 'Core Group', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/DispForm/);
  await ready();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/Core Group$/);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr-FR');
  expectClean();
  await close();
});

test('a theme leads to the rows that have it, which the page says, and back to all', async () => {
  const { page, ready, expectClean, close } = await open('Communities/AllItems.aspx');
  await page.getByRole('link', { name: 'By theme' }).click();
  await page.getByRole('link', { name: 'Finance', exact: true }).first().waitFor();
  const all = await titles(page);
  await page.getByRole('link', { name: 'Finance', exact: true }).first().click();
  await page.getByText('Only rows with Themes Finance.').waitFor();
  expect(await titles(page)).toEqual(['Financial management', 'South West Europe', 'External Cooperation']);
  await page.getByRole('columnheader').getByRole('button', { name: 'Name' }).click();
  await page.waitForURL(/sortField=Title/);
  await page.reload();
  await ready();
  expect(await titles(page)).toEqual(['External Cooperation', 'Financial management', 'South West Europe']);
  await page.getByRole('button', { name: 'Show all rows' }).click();
  await page.getByRole('button', { name: 'Auditors network' }).waitFor();
  expect((await titles(page)).sort()).toEqual([...all].sort());
  expect(page.url()).not.toContain('Filter');
  await page.goBack();
  await page.getByText('Only rows with Themes Finance.').waitFor();
  expectClean();
  await close();
});

describe('groups', () => {
  const headings = (page: Page) => page.getByRole('heading', { level: 2 });

  it('stand under headings with their counts, can be closed, and stay when the view is sorted', async () => {
    const { page, expectClean, close } = await open('ContactRequests/ByTopic.aspx');
    expect(await headings(page).allInnerTexts()).toEqual(['Topic: (empty) (1)', 'Topic: Membership (1)', 'Topic: Website (2)']);
    expect(await titles(page)).toEqual(['Without a topic', 'How to join Jems', 'Thank you', 'A link is broken']);
    expect(await page.locator('tbody').count()).toBe(3);
    const website = page.getByRole('button', { name: 'Topic: Website (2)' });
    expect(await website.getAttribute('aria-expanded')).toBe('true');
    await website.click();
    expect(await website.getAttribute('aria-expanded')).toBe('false');
    expect(await titles(page)).toEqual(['Without a topic', 'How to join Jems']);
    await website.click();
    await page.getByRole('columnheader').getByRole('button', { name: 'Subject' }).click();
    await page.locator('tbody tr:last-child', { hasText: 'Thank you' }).waitFor();
    expect(await titles(page)).toEqual(['Without a topic', 'How to join Jems', 'A link is broken', 'Thank you']);
    expect(await headings(page).count()).toBe(3);
    expectClean();
    await close();
  });

  it('of working groups are their subjects', async () => {
    const { page, expectClean, close } = await open('WorkingGroups/BySubject.aspx');
    expect(await headings(page).allInnerTexts()).toEqual(['Subject: Evaluation (1)', 'Subject: Finance (2)', 'Subject: Programme management (1)']);
    expectClean();
    await close();
  });

  it('are closed at first where the view says so, and within one another', async () => {
    const views = 'web/getList(\'/sites/hub/Lists/ContactRequests\')/views';
    const ViewQuery = '<GroupBy Collapse="TRUE"><FieldRef Name="HubStatus"/><FieldRef Name="HubTopic"/></GroupBy>';
    await post(session.hub, views, { Title: 'Closed groups', ViewQuery, RowLimit: 30, Paged: true });
    const { page, expectClean, close } = await open('ContactRequests/Closed groups.aspx');
    expect(await titles(page)).toEqual([]);
    expect(await headings(page).allInnerTexts()).toEqual(['Status: Answered (1)', 'Status: Closed (1)', 'Status: In progress (1)', 'Status: New (1)']);
    await page.getByRole('button', { name: 'Status: New (1)' }).click();
    expect(await page.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(['Topic: Membership (1)']);
    await page.getByRole('button', { name: 'Topic: Membership (1)' }).click();
    expect(await titles(page)).toEqual(['How to join Jems']);
    expectClean();
    await close();
  });
});
