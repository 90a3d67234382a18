import type { Page } from 'playwright-core';
import { faultsAt } from '../../../support/faults';
import { type HubSession, startHubSession } from '../../../support/hub';
import { PLAIN_HUB } from '../../../support/hubContents';
import { addItem, readItems } from '../../../support/tenantRest';
import { LIST, nameOf, openEdit, openForm, save, titlesIn } from './formPage';

jest.setTimeout(60_000);

let session: HubSession;
beforeAll(async () => {
  session = await startHubSession({ content: PLAIN_HUB });
});
afterEach(() => faultsAt(session.hub.origin).clear());
afterAll(() => session.close());

const focusOn = (page: Page, name: string): Promise<void> => page.locator(`#field-${name}:focus`).waitFor();
const errorOf = (page: Page, name: string): Promise<string> => page.locator(`#field-${name}-error`).innerText();

describe('what is wrong', () => {
  it('is said at its field, the first one takes the focus, and nothing typed is lost', async () => {
    const { page, expectClean, close } = await openForm(session, 'NewForm.aspx');
    await page.getByLabel('Kind (required)').selectOption('');
    await page.getByLabel('Group id').fill('x'.repeat(37));
    await page.getByLabel('Order').fill('many');
    await page.getByRole('group', { name: 'Teams link' }).getByLabel('Address').fill('teams.microsoft.com/l/team');
    await page.getByLabel('Purpose').fill('Stays here.');
    await save(page);
    expect(await page.getByRole('alert').innerText()).toBe('Nothing was saved yet: 5 fields need attention.');
    await focusOn(page, 'Title');
    expect(await errorOf(page, 'Title')).toBe('You must specify a value for this required field.');
    expect(await errorOf(page, 'HubKind')).toBe('You must specify a value for this required field.');
    expect(await errorOf(page, 'HubGroupId')).toBe('This is 37 characters long; there is room for 36.');
    expect(await errorOf(page, 'HubTeamsLink')).toMatch(/must begin with http/);
    expect(await errorOf(page, 'HubOrder')).toBe('Only numbers can go here.');
    expect(await nameOf(page).getAttribute('aria-invalid')).toBe('true');
    expect(await page.getByLabel('Order').getAttribute('aria-describedby')).toBe('field-HubOrder-help field-HubOrder-error');
    await nameOf(page).fill('Now with a name');
    expect(await page.locator('#field-Title-error').count()).toBe(0);
    await save(page);
    await focusOn(page, 'HubKind');
    expect(await page.getByLabel('Purpose').inputValue()).toBe('Stays here.');
    expect(await page.getByLabel('Order').inputValue()).toBe('many');
    expect(await titlesIn(session.hub)).not.toContain('Now with a name');
    expectClean();
    await close();
  });

  it('comes from the server too, and stands at its field', async () => {
    const rows = await readItems(session.hub, 'Communities');
    const taken = rows.map(row => row.HubChannelId).find(id => typeof id === 'string') as string;
    const { page, expectClean, close } = await openForm(session, 'NewForm.aspx');
    await nameOf(page).fill('Second');
    await page.getByLabel('Purpose').fill('Stays here.');
    await page.getByLabel('Channel id').fill(taken);
    await save(page);
    await page.locator('#field-HubChannelId-error').waitFor();
    expect(await errorOf(page, 'HubChannelId')).toContain('duplicate values');
    await focusOn(page, 'HubChannelId');
    expect(await page.getByLabel('Purpose').inputValue()).toBe('Stays here.');
    expect(await readItems(session.hub, 'Communities')).toHaveLength(rows.length);
    expectClean();
    await close();
  });

  it('is the whole form when the person loses the right while writing', async () => {
    const { page, expectClean, close } = await openForm(session, 'NewForm.aspx', { user: 'author' });
    await nameOf(page).fill('Too late');
    session.hub.tenant.setListAccess('Lists/Communities', 'author', 'read');
    await save(page);
    await page.getByText('The item was not saved. What you typed is still here.').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain('You have no permission for this. SharePoint says: Access denied.');
    expect(await nameOf(page).inputValue()).toBe('Too late');
    session.hub.tenant.setListAccess('Lists/Communities', 'author', 'edit');
    await save(page);
    await page.getByRole('rowheader', { name: 'Too late' }).waitFor();
    expectClean([/403/]);
    await close();
  });

  it('may be unknown: a gateway that gives up after a new item was sent', async () => {
    const { page, expectClean, close } = await openForm(session, 'NewForm.aspx');
    await nameOf(page).fill('Stored or not');
    await faultsAt(session.hub.origin).add({ fault: 'commitThen504', path: '*AddValidateUpdateItemUsingPath*', times: 1 });
    await save(page);
    await page.getByText('Perhaps the item was saved all the same').waitFor();
    expect((await titlesIn(session.hub)).filter(title => title === 'Stored or not')).toHaveLength(1);
    expectClean([/504/]);
    await close();
  });

  it('is an expired form digest: the form gets a new one and saves once', async () => {
    const { page, expectClean, close } = await openForm(session, 'NewForm.aspx');
    await nameOf(page).fill('Long lunch');
    await faultsAt(session.hub.origin).add({ fault: 'digestExpired', path: '*AddValidateUpdateItemUsingPath*', times: 1 });
    await save(page);
    await page.getByRole('rowheader', { name: 'Long lunch' }).waitFor();
    expect((await titlesIn(session.hub)).filter(title => title === 'Long lunch')).toHaveLength(1);
    expectClean([/403/]);
    await close();
  });
});

describe('where a form leads', () => {
  const SOURCE = '/sites/hub/Lists/Communities/AllItems.aspx?sortField=Title&isAscending=false';

  it.each<[string, string, string]>([
    ['back to the path that Source names', SOURCE, 'Yes'],
    ['to the default view when Source is on another host', 'https://evil.example/x', 'No'],
    ['to the default view when Source only looks like a path', '//evil.example/x', 'No'],
    ['to the default view when Source is a script', 'javascript:alert(1)', 'No'],
    ['to the default view when Source is on another host behind backslashes', '/\\\\evil.example/x', 'No']
  ])('%s', async (_name, Source, honoured) => {
    const { page, hub, expectClean, close } = await openForm(session, 'DispForm.aspx', { query: { ID: '1', Source } });
    for (const link of [page.getByRole('link', { name: 'Close' }), page.locator('.formPath a')]) {
      const address = new URL(await link.getAttribute('href') ?? '', hub.origin);
      expect([address.origin, address.pathname]).toEqual([hub.origin, '/sites/hub/Lists/Communities/AllItems.aspx']);
      expect(address.searchParams.get('sortField')).toBe(honoured === 'Yes' ? 'Title' : null);
    }
    expectClean();
    await close();
  });

  it('asks before changes are lost, and not when they are cancelled or saved', async () => {
    const { page, close } = await openEdit(session, 1);
    const asked: string[] = [];
    const dismissed = new Promise<void>(resolve => {
      page.on('dialog', dialog => {
        asked.push(dialog.type());
        void dialog.dismiss().then(resolve);
      });
    });
    await nameOf(page).fill('Changed');
    await page.getByRole('link', { name: 'Home' }).click();
    await dismissed;
    expect(asked).toEqual(['beforeunload']);
    expect(await nameOf(page).inputValue()).toBe('Changed');
    await page.getByRole('link', { name: 'Cancel' }).click();
    await page.getByRole('rowheader', { name: 'Auditors network' }).waitFor();
    expect(asked).toHaveLength(1);
    await close();
  });

  it('lets an item be read, edited from there, and deleted', async () => {
    const id = await addItem(session.hub, 'Communities', { Title: 'To read', HubKind: 'Private channel', HubParentId: 1, HubThemes: ['Finance', 'Communication'] });
    const { page, hub, ready, expectClean, close } = await openForm(session, 'DispForm.aspx', { query: { ID: String(id), Source: SOURCE } });
    const values = page.locator('.formShown');
    expect(await values.filter({ hasText: /^Parent(?! first)/ }).locator('dd').innerText()).toBe('Auditors network');
    expect(await values.filter({ hasText: /^Themes/ }).locator('dd').innerText()).toBe('Finance, Communication');
    expect(await values.filter({ hasText: /^Created By/ }).locator('dd').innerText()).toBe('Olaf Owner');
    await page.getByRole('link', { name: 'Edit' }).click();
    await nameOf(page).fill('To delete');
    await save(page);
    await page.getByRole('rowheader', { name: 'To delete' }).waitFor();
    expect(new URL(page.url()).searchParams.get('sortField')).toBe('Title');
    await page.goto(`${hub.origin}${LIST}/DispForm.aspx?ID=${id}`);
    await ready();
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.waitForURL(/AllItems\.aspx/);
    expect(await titlesIn(session.hub)).not.toContain('To delete');
    expectClean();
    await close();
  });
});
