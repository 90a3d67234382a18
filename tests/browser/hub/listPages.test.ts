import type { Page } from 'playwright-core';
import { faultsAt } from '../../support/faults';
import { type HubPage, type HubSession, type PageOptions, startHubSession } from '../../support/hub';
import { PLAIN_HUB } from '../../support/hubContents';
import { addItem } from '../../support/tenantRest';
import { post, removeItem } from './lists/ownerRest';

jest.setTimeout(60_000);

const COMMUNITIES = '/sites/hub/Lists/Communities';
const VIEWS = `web/getList('${COMMUNITIES}')/views`;

let session: HubSession;
beforeAll(async () => {
  session = await startHubSession({ content: PLAIN_HUB });
});
afterEach(() => faultsAt(session.hub.origin).clear());
afterAll(() => session.close());

const open = (options: PageOptions): Promise<HubPage> => session.open({ path: COMMUNITIES, ...options });
const headings = (page: Page) => page.getByRole('columnheader');
const names = (page: Page): Promise<string[]> => page.getByRole('rowheader').allInnerTexts();

/** Waits until the view shows rows of which the first is called so. */
async function firstIs(page: Page, name: string): Promise<void> {
  await page.locator('tbody tr').first().getByRole('rowheader', { name, exact: true }).waitFor();
}

async function addView(title: string, query: string, rowLimit: number): Promise<void> {
  const { Id } = await post<{ Id: string }>(session.hub, VIEWS, { Title: title, ViewQuery: query, RowLimit: rowLimit, Paged: true });
  for (const field of ['HubKind', 'HubThemes']) await post(session.hub, `${VIEWS}(guid'${Id}')/ViewFields/addViewField('${field}')`);
}

describe('the page of a view', () => {
  it('leads from the list to its default view and shows what the view has', async () => {
    const { page, expectClean, close } = await open({ user: 'owner' });
    expect(new URL(page.url()).pathname).toBe(`${COMMUNITIES}/AllItems.aspx`);
    expect(await page.title()).toBe('Communities - All Items - Interact community hub');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Communities');
    expect((await headings(page).allInnerTexts()).slice(1, 5)).toEqual(['Name', 'Kind', 'Parent', 'Purpose']);
    expect(await names(page)).toHaveLength(27);
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'South West Europe' }) });
    expect((await row.getByRole('cell').allInnerTexts()).slice(1, 3)).toEqual(['Private channel', 'Financial management']);
    expect(await row.getByRole('link', { name: 'South West Europe' }).last().getAttribute('href')).toMatch(/^https:\/\/teams\.microsoft\.com\//);
    expectClean();
    await close();
  });

  it.each(['visitor', 'guest'])('offers %s no command, in the view and by the address of a form', async user => {
    const { page, hub, expectClean, ready, close } = await open({ user });
    expect(await names(page)).toHaveLength(27);
    expect(await page.getByRole('region', { name: 'List commands' }).count()).toBe(0);
    expect(await page.getByRole('checkbox').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Lists' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Auditors network' }).first().click();
    await page.getByRole('heading', { name: 'Auditors network' }).waitFor();
    expect(await page.getByRole('region', { name: 'Item commands' }).getByText(/Edit|Delete/).count()).toBe(0);
    for (const [form, words] of [['NewForm.aspx', 'no permission to add'], ['EditForm.aspx?ID=1', 'no permission to change']]) {
      await page.goto(`${hub.origin}${COMMUNITIES}/${form}`);
      await ready();
      expect(await page.getByRole('alert').innerText()).toContain(words);
      expect(await page.getByRole('textbox').count()).toBe(0);
    }
    expectClean();
    await close();
  });

  it('sorts by a column header, says so, and keeps it over Back and a reload', async () => {
    const { page, ready, expectClean, close } = await open({ user: 'visitor' });
    await headings(page).getByRole('button', { name: 'Name' }).click();
    await firstIs(page, 'Audit Authorities');
    const sorted = await names(page);
    expect(sorted).toEqual([...sorted].sort((a, b) => a.localeCompare(b)));
    expect(await headings(page).first().getAttribute('aria-sort')).toBe('ascending');
    await headings(page).getByRole('button', { name: 'Name' }).click();
    await firstIs(page, sorted.at(-1)!);
    expect(await headings(page).first().getAttribute('aria-sort')).toBe('descending');
    expect(new URL(page.url()).searchParams.get('isAscending')).toBe('false');
    await page.reload();
    await ready();
    await firstIs(page, sorted.at(-1)!);
    await page.goBack();
    await firstIs(page, 'Audit Authorities');
    await headings(page).getByRole('button', { name: 'Parent', exact: true }).click();
    await page.locator('th[aria-sort]', { hasText: 'Parent' }).waitFor();
    expectClean();
    await close();
  });

  it('switches views, and goes through the pages of one, sorted too', async () => {
    await addView('Channels by five', '<Where><Eq><FieldRef Name="HubKind" /><Value Type="Choice">Private channel</Value></Eq></Where>', 5);
    const { page, expectClean, close } = await open({ user: 'visitor' });
    await page.getByRole('navigation', { name: 'Views of Communities' }).getByRole('link', { name: 'Channels by five' }).click();
    await page.getByText('Items 1 to 5').waitFor();
    expect(await headings(page).allInnerTexts()).toEqual(['Name', 'Kind', 'Themes']);
    expect(await headings(page).getByRole('button').allInnerTexts()).toEqual(['Name', 'Kind']); // SharePoint sorts by no column of several choices
    await headings(page).getByRole('button', { name: 'Name' }).click();
    await firstIs(page, 'Baltic Sea');
    const seen = await names(page);
    for (const range of ['Items 6 to 10', 'Items 11 to 13']) {
      await page.getByRole('button', { name: 'Next page' }).click();
      await page.getByText(range).waitFor();
      seen.push(...await names(page));
    }
    expect(seen).toHaveLength(13);
    expect(seen).toEqual([...new Set(seen)].sort((a, b) => a.localeCompare(b)));
    expect(await page.getByRole('button', { name: 'Next page' }).count()).toBe(0);
    await page.goBack();
    await page.getByText('Items 6 to 10').waitFor();
    await page.getByRole('button', { name: 'First page' }).click();
    await page.getByText('Items 1 to 5').waitFor();
    expectClean();
    await close();
  });

  it('has words for an empty view and for an empty list', async () => {
    await addView('Nothing', '<Where><Eq><FieldRef Name="Title" /><Value Type="Text">nobody</Value></Eq></Where>', 30);
    const view = await open({ user: 'owner', path: `${COMMUNITIES}/Nothing.aspx` });
    expect(await view.page.getByRole('main').innerText()).toContain('There is nothing to show in this view.');
    view.expectClean();
    const list = await open({ user: 'owner', path: '/sites/hub/Lists/ContactRequests' });
    expect(await list.page.getByRole('main').innerText()).toContain('This list is empty. Choose “New item” to add the first one.');
    list.expectClean();
    await Promise.all([view.close(), list.close()]);
  });

  it('makes no link of an address that a click must not follow', async () => {
    const traps: number[] = [];
    for (const Url of ['javascript:alert(1)', 'java\tscript:alert(1)', 'data:text/html,x']) {
      traps.push(await addItem(session.hub, 'Communities', { Title: 'Trap', HubTeamsLink: { Url, Description: 'Press me' } }));
    }
    const { page, expectClean, close } = await open({ user: 'visitor' });
    expect(await page.getByText('Press me').count()).toBe(3);
    expect(await page.getByRole('link', { name: 'Press me' }).count()).toBe(0);
    expectClean();
    await close();
    for (const id of traps) await removeItem(session.hub, 'Communities', id);
  });

  it('says what went wrong, and recovers without a reload', async () => {
    await faultsAt(session.hub.origin).add({ fault: 'busy', path: '*RenderListDataAsStream*', times: 1 });
    const { page, expectClean, close } = await open({ user: 'visitor' });
    expect(await page.getByRole('alert').innerText()).toContain('The site is busy.');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('rowheader', { name: 'Auditors network' }).waitFor();
    expectClean([/503/]);
    await close();
  });

  it('gets itself a new form digest when the old one has expired', async () => {
    const { page, expectClean, close } = await open({ user: 'visitor' });
    await faultsAt(session.hub.origin).add({ fault: 'digestExpired', path: '*RenderListDataAsStream*', times: 1 });
    await headings(page).getByRole('button', { name: 'Name' }).click();
    await page.locator('th[aria-sort]', { hasText: 'Name' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    expectClean([/403/]);
    await close();
  });
});

describe('addresses that lead nowhere', () => {
  it.each<[string, number, string, RegExp]>([
    ['/sites/hub/Lists/Nope', 404, 'This list does not exist', /\/sites\/hub\/Lists\/Nope/],
    ['/sites/hub/Lists/It\'s%20<b>', 404, 'This list does not exist', /It's <b>/],
    [`${COMMUNITIES}/Nope.aspx`, 404, 'This view does not exist', /“Communities” has no view at .*Nope\.aspx/],
    [`${COMMUNITIES}/EditForm.aspx`, 404, 'This item does not exist', /needs an ID/]
  ])('%s: %i, in words', async (path, status, heading, words) => {
    const { page, expectClean, close } = await open({ user: 'owner', path });
    const response = await page.reload();
    expect(response?.status()).toBe(status);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(heading);
    expect(await page.getByRole('main').innerText()).toMatch(words);
    expectClean([/404/]);
    await close();
  });

  it('says so of an item that does not exist', async () => {
    const { page, expectClean, close } = await open({ user: 'owner', path: `${COMMUNITIES}/DispForm.aspx`, query: { ID: '99999' } });
    expect(await page.getByRole('alert').innerText()).toContain('It does not exist any more.');
    expectClean([/404/]);
    await close();
  });

  it('says so to a person who cannot read the list', async () => {
    session.hub.tenant.setListAccess('Lists/ContactTopics', 'visitor', 'none');
    const { page, expectClean, close } = await open({ user: 'visitor', path: '/sites/hub/Lists/ContactTopics' });
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('You cannot read this list');
    expectClean([/403/]);
    await close();
  });
});

describe('the way to the lists', () => {
  it('is in the site navigation of those who may edit, closes on Escape, and keeps the look', async () => {
    const { page, ready, expectClean, close } = await session.open({ user: 'author', theme: 'dark', locale: 'fr-FR' });
    const button = page.getByRole('button', { name: 'Lists' });
    await button.click();
    const links = page.getByRole('navigation', { name: 'Site' }).getByRole('listitem').getByRole('listitem');
    await links.first().waitFor();
    expect(await links.allInnerTexts()).toEqual(['Communities', 'Contact requests', 'Contact topics', 'Working groups']);
    await links.first().getByRole('link').focus();
    await page.keyboard.press('Escape');
    expect(await links.count()).toBe(0);
    expect(await button.evaluate(element => element === document.activeElement)).toBe(true);
    await button.click();
    await page.getByRole('link', { name: 'Working groups' }).click();
    await page.getByRole('heading', { name: 'Working groups' }).waitFor();
    await ready();
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.theme])).toEqual(['fr-FR', 'dark']);
    expectClean();
    await close();
  });
});

describe('the web server', () => {
  const get = (path: string): Promise<Response> => fetch(session.hub.origin + path, { redirect: 'manual' });

  it('sends pages of lists with the policy of SharePoint, and no inline script', async () => {
    const response = await get(`${COMMUNITIES}/AllItems.aspx`);
    expect(response.headers.get('content-security-policy')).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
    expect(await response.text()).not.toMatch(/<script(?![^>]*(src=|application\/json))/);
  });

  it('answers 400 to an address that cannot be read', async () => {
    expect((await get('/sites/hub/Lists/%zz')).status).toBe(400);
  });

  it('takes a Source that cannot be read as text for the path that it is', async () => {
    expect((await get(`${COMMUNITIES}/NewForm.aspx?Source=${encodeURIComponent('/%zz')}`)).status).toBe(200);
  });

  it.each([COMMUNITIES, `${COMMUNITIES}/`, '/sites/hub/lists/communities'])('leads from %s to the default view, with the parameters', async address => {
    const response = await get(`${address}?colours=dark`);
    expect([response.status, response.headers.get('location')]).toEqual([302, `${COMMUNITIES}/AllItems.aspx?colours=dark`]);
  });
});
