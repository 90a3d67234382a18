import type { Page } from 'playwright-core';
import { expectAccessible } from '../../support/accessibility';
import { deleteCommunities } from '../../support/communityItems';
import { faultsAt } from '../../support/faults';
import { type HubSession, startHubSession } from '../../support/hub';
import { SEED_TABLE } from '../../support/seedTable';
import { readItems } from '../../support/tenantRest';

let session: HubSession;
beforeEach(async () => {
  session = await startHubSession();
});
afterEach(() => session.close());

const finder = (page: Page) => page.getByRole('region', { name: 'Find a community' });
const box = (page: Page) => finder(page).getByRole('textbox', { name: 'Table' });
const button = (page: Page, name: string) => finder(page).getByRole('button', { name });

async function openImport(page: Page): Promise<void> {
  await button(page, 'Check the list').click();
  await finder(page).getByText('Add communities from a table').click();
  await box(page).waitFor();
}

/** Puts what a person has copied into the box, as the browser hands it over. */
async function paste(page: Page, formats: Readonly<Record<string, string>>): Promise<void> {
  await box(page).focus();
  const isLeftToBrowser = await box(page).evaluate((target, copied) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(copied)) clipboardData.setData(type, text);
    return target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, formats);
  // an event of a script types nothing by itself
  if (isLeftToBrowser) await page.keyboard.insertText(formats['text/plain']);
}

test('the public page’s table, pasted as it is into an empty list: 10 teams, 13 channels beneath them; a second time nothing changes', async () => {
  await deleteCommunities(session.hub);
  const opened = await session.open({ user: 'owner' });
  const { page } = opened;
  await openImport(page);
  await expectAccessible(page);
  await paste(page, { 'text/plain': SEED_TABLE });
  await button(page, 'Compare with the list').click();
  await finder(page).getByText('23 rows are new.').waitFor();
  await expectAccessible(page);
  expect(await readItems(session.hub, 'Communities')).toHaveLength(0);

  await button(page, 'Write 23 rows').click();
  await finder(page).getByText('23 rows were written.').waitFor();
  await expectAccessible(page);
  const rows = await readItems(session.hub, 'Communities');
  const nameOf = new Map(rows.map(row => [row.Id, row.Title]));
  expect(rows.filter(row => row.HubKind === 'Team' && !row.HubParentId)).toHaveLength(10);
  expect(rows.filter(row => row.HubKind === 'Private channel')).toHaveLength(13);
  expect(rows.filter(row => nameOf.get(row.HubParentId) === 'Programme and project management').map(row => row.Title)).toEqual([
    'Evaluation pilot Interreg added value', 'Evaluation pilot ISO', 'Evaluation pilot MRS & SBS'
  ]);
  await finder(page).getByText(/findings in 23 rows/).waitFor();

  await button(page, 'Compare with the list').click();
  await finder(page).getByText('23 rows stay as they are.').waitFor();
  await finder(page).getByText('There is nothing to write.').waitFor();
  await button(page, 'Close').click();
  await finder(page).getByText('23 communities').first().waitFor();
  opened.expectClean();
});

test('a table copied from a web page is read from its HTML, in which nothing runs and nothing loads', async () => {
  const asked: string[] = [];
  const opened = await session.open({ user: 'owner', prepare: async page => page.on('request', request => asked.push(request.url())) });
  const { page } = opened;
  await openImport(page);
  await paste(page, {
    'text/html': '<h1>Networks</h1><table><tr><th>Name</th><th>Who should join</th></tr><tr><td>New network<script>document.title = "ran"</script><img src="https://evil.test/x.png" onerror="document.title = \'ran\'"></td><td>Sub-space for Stand B<br>and others</td></tr></table>',
    'text/plain': 'Networks Name Who should join New network Sub-space'
  });
  expect(await box(page).inputValue()).toBe('Name\tWho should join\nNew network\t"Sub-space for Stand B\nand others"');
  await button(page, 'Compare with the list').click();
  await finder(page).getByText('1 row is new.').waitFor();
  await finder(page).getByText('Strands: B').waitFor();
  expect(await page.title()).not.toBe('ran');
  expect(asked.filter(url => url.includes('evil.test'))).toEqual([]);
  opened.expectClean();
});

test('a CSV file of Excel; a table with faults names the lines', async () => {
  const opened = await session.open({ user: 'owner' });
  const { page } = opened;
  await openImport(page);
  const csv = Buffer.from('Name;Status;Purpose\r\nCafé;Planned;Réunir\r\nSleeper;Sleeping;x\r\nShort;Active\r\n', 'latin1');
  await finder(page).getByLabel('Or choose a file (CSV or text)').setInputFiles({ name: 'communities.csv', mimeType: 'text/csv', buffer: csv });
  await button(page, 'Compare with the list').click();
  await finder(page).getByText(/^Line 3: “Sleeping” in “Status” is no status\./).waitFor();
  await finder(page).getByText(/^Line 4: “Short” does not have as many cells/).waitFor();
  await expectAccessible(page);
  await button(page, 'Write 1 row').click();
  await finder(page).getByText('1 row was written.').waitFor();
  expect((await readItems(session.hub, 'Communities')).find(row => row.Title === 'Café')).toMatchObject({ HubStatus: 'Planned', HubPurpose: 'Réunir' });
  opened.expectClean();
});

test.each([
  ['busy', 'The server is very busy'],
  ['commitThen504', 'The server is very busy'],
  ['dropInBody', 'The server cannot be reached']
] as const)('%s in the middle: the row is named, what was written stays, and going on doubles nothing', async (fault, words) => {
  await deleteCommunities(session.hub);
  const opened = await session.open({ user: 'owner' });
  const { page } = opened;
  await openImport(page);
  await box(page).fill(SEED_TABLE);
  await button(page, 'Compare with the list').click();
  await faultsAt(session.hub.origin).add({ fault, path: '*/Lists/Communities*/items', method: 'POST', times: 1 });
  await button(page, 'Write 23 rows').click();
  await finder(page).getByRole('alert').getByText(words).waitFor();
  await finder(page).getByRole('alert').getByText(/It stopped at “Auditors network” \(line 3\)\./).waitFor();
  expect(await box(page).inputValue()).toBe(SEED_TABLE);
  await expectAccessible(page);
  await button(page, 'Go on').first().click();
  await finder(page).getByText('23 rows were written.').waitFor();
  expect(await readItems(session.hub, 'Communities')).toHaveLength(23);
  opened.expectClean([/50[34]/, /ERR_/, /failed request/]);
});

test('an unclear row is decided with the keyboard alone', async () => {
  const opened = await session.open({ user: 'owner' });
  const { page } = opened;
  await openImport(page);
  await box(page).fill('Name | Purpose\nJems netwrok | New purpose');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const choice = finder(page).getByRole('combobox', { name: /“Jems netwrok” \(line 2\)/ });
  await choice.waitFor();
  await expectAccessible(page);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('What would change');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await finder(page).getByText(/→ New purpose/).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await finder(page).getByText('1 row was written.').waitFor();
  const jems = (await readItems(session.hub, 'Communities')).filter(row => String(row.Title).startsWith('Jems'));
  expect(jems.map(row => [row.Title, row.HubPurpose])).toEqual([['Jems network', 'New purpose']]);
  opened.expectClean();
});
