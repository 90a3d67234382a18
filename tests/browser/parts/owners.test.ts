import type { Page } from 'playwright-core';
import { expectAccessible } from '../../support/accessibility';
import { type HubPage, type HubSession, startHubSession } from '../../support/hub';
import { addItem, readItems, updateItem } from '../../support/tenantRest';

let session: HubSession;
beforeEach(async () => {
  session = await startHubSession();
});
afterEach(() => session.close());

const finder = (page: Page) => page.getByRole('region', { name: 'Find a community' });

test('an owner’s edit in the list is on the page after a reload', async () => {
  const opened: HubPage = await session.open();
  const jems = (await readItems(session.hub, 'Communities')).find(item => item.Title === 'Jems network');
  await updateItem(session.hub, 'Communities', Number(jems?.Id), { Title: 'Jems für alle' });
  await opened.page.reload();
  await opened.ready();
  await finder(opened.page).getByRole('heading', { name: 'Jems für alle' }).waitFor();
  expect(await finder(opened.page).getByRole('heading', { name: 'Jems network' }).count()).toBe(0);
  opened.expectClean();
});

test('rows that cannot be right: visitors see the good ones and nothing odd, editors see what is wrong', async () => {
  await addItem(session.hub, 'Communities', { Title: 'Trap', HubKind: 'Team', HubTeamsLink: { Url: 'javascript:alert(1)', Description: 'x' } });
  await addItem(session.hub, 'Communities', { Title: '', HubKind: 'Team' });
  await addItem(session.hub, 'Communities', { Title: 'Orphan', HubKind: 'Private channel', HubParentId: 99999 });
  const hen = await addItem(session.hub, 'Communities', { Title: 'Hen', HubKind: 'Team' });
  const egg = await addItem(session.hub, 'Communities', { Title: 'Egg', HubKind: 'Team', HubParentId: hen });
  await updateItem(session.hub, 'Communities', hen, { HubParentId: egg });

  const visitor = await session.open({ user: 'visitor' });
  await finder(visitor.page).getByText('23 communities').first().waitFor();
  expect(await finder(visitor.page).innerText()).not.toMatch(/Trap|Orphan|Hen\b|Egg|attention|javascript/);
  expect(await visitor.page.locator('a[href^="javascript"]').count()).toBe(0);
  visitor.expectClean();

  const author = await session.open({ user: 'author', mode: 'edit' });
  await finder(author.page).getByText('5 rows need attention').waitFor();
  await finder(author.page).getByRole('button', { name: 'Show what is wrong' }).click();
  const table = finder(author.page).getByRole('table', { name: 'Check of the list' });
  await table.waitFor();
  const report = await table.innerText();
  expect(report).toContain('“Teams link” is not a link that leads there: “javascript:alert(1)”.');
  expect(report).toContain('without a name');
  expect(report).toContain('The team that it belongs to is not in the list: “99999”.');
  expect(report).toContain('It belongs to “Egg”, which in turn belongs to this row.');
  expect(report).toContain('It belongs to “Hen”, which in turn belongs to this row.');
  await expectAccessible(author.page, { exclude: ['#spPropertyPaneContainer'] });
  author.expectClean();
});
