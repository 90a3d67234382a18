import type { Page } from 'playwright-core';
import { faultsAt } from '../../../support/faults';
import { type HubPage, type HubSession, type PageOptions, startHubSession } from '../../../support/hub';
import { addItem, readItems, updateItem } from '../../../support/tenantRest';
import { removeItem } from './ownerRest';

jest.setTimeout(60_000);

const LIST = '/sites/hub/Lists/Communities';

let session: HubSession;
beforeAll(async () => {
  session = await startHubSession();
});
afterEach(() => faultsAt(session.hub.origin).clear());
afterAll(() => session.close());

const open = (form: string, options: PageOptions = {}): Promise<HubPage> => session.open({ user: 'owner', path: `${LIST}/${form}`, ...options });
const edit = (id: number, query: Record<string, string> = {}): Promise<HubPage> => open('EditForm.aspx', { query: { ID: String(id), ...query } });
const save = (page: Page): Promise<void> => page.getByRole('button', { name: 'Save' }).click();
const nameOf = (page: Page) => page.getByLabel('Name (required)');
const focusOn = (page: Page, name: string): Promise<void> => page.locator(`#field-${name}:focus`).waitFor();
const errorOf = (page: Page, name: string): Promise<string> => page.locator(`#field-${name}-error`).innerText();
const titles = async (): Promise<unknown[]> => (await readItems(session.hub, 'Communities')).map(({ Title }) => Title);

async function stored(id: number): Promise<Record<string, unknown>> {
  return (await readItems(session.hub, 'Communities')).find(item => item.Id === id) ?? {};
}

describe('what is wrong', () => {
  it('is said at its field, the first one takes the focus, and nothing typed is lost', async () => {
    const { page, expectClean, close } = await open('NewForm.aspx');
    await page.getByLabel('Kind (required)').selectOption('');
    await page.getByLabel('Group id').fill('x'.repeat(37));
    await page.getByLabel('Order').fill('many');
    await page.getByLabel('Address').fill('teams.microsoft.com/l/team');
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
    expect(await titles()).not.toContain('Now with a name');
    expectClean();
    await close();
  });

  it('comes from the server too, and stands at its field', async () => {
    const row = { Title: 't', HubKey: 'taken', HubMessage: 'm', HubSenderName: 's', HubSenderEmail: 'e', HubMailbox: 'b' };
    await addItem(session.hub, 'ContactRequests', row);
    const { page, expectClean, close } = await open('NewForm.aspx', { path: '/sites/hub/Lists/ContactRequests/NewForm.aspx' });
    for (const [label, text] of [['Topic', 't'], ['Key', 'taken'], ['Message', 'm'], ['Sender', 's'], ['Sender address', 'e'], ['Mailbox', 'b']]) {
      await page.getByLabel(`${label} (required)`, { exact: true }).fill(text);
    }
    await save(page);
    await page.locator('#field-HubKey-error').waitFor();
    expect(await errorOf(page, 'HubKey')).toContain('duplicate values');
    await focusOn(page, 'HubKey');
    expect(await page.getByLabel('Message (required)').inputValue()).toBe('m');
    expect(await readItems(session.hub, 'ContactRequests')).toHaveLength(1);
    expectClean();
    await close();
  });

  it('is the whole form when the person loses the right while writing', async () => {
    const { page, expectClean, close } = await open('NewForm.aspx', { user: 'author' });
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
    const { page, expectClean, close } = await open('NewForm.aspx');
    await nameOf(page).fill('Stored or not');
    await faultsAt(session.hub.origin).add({ fault: 'commitThen504', path: '*AddValidateUpdateItemUsingPath*', times: 1 });
    await save(page);
    await page.getByText('Perhaps the item was saved all the same').waitFor();
    expect((await titles()).filter(title => title === 'Stored or not')).toHaveLength(1);
    expectClean([/504/]);
    await close();
  });

  it('is an expired form digest: the form gets a new one and saves once', async () => {
    const { page, expectClean, close } = await open('NewForm.aspx');
    await nameOf(page).fill('Long lunch');
    await faultsAt(session.hub.origin).add({ fault: 'digestExpired', path: '*AddValidateUpdateItemUsingPath*', times: 1 });
    await save(page);
    await page.getByRole('rowheader', { name: 'Long lunch' }).waitFor();
    expect((await titles()).filter(title => title === 'Long lunch')).toHaveLength(1);
    expectClean([/403/]);
    await close();
  });
});

describe('an item that somebody else changes meanwhile', () => {
  it('is not overwritten: the form says who, keeps the text, and loads the new state on demand', async () => {
    const id = await addItem(session.hub, 'Communities', { Title: 'First state', HubKind: 'Team' });
    const { page, expectClean, close } = await edit(id);
    await nameOf(page).fill('My state');
    await updateItem(session.hub, 'Communities', id, { Title: 'Their state' });
    await save(page);
    await page.getByText('Olaf Owner has changed this item since you opened it.').waitFor();
    expect(await nameOf(page).inputValue()).toBe('My state');
    expect(await stored(id)).toMatchObject({ Title: 'Their state' });
    await page.getByRole('button', { name: 'Load the new state, without my changes' }).click();
    await page.getByRole('heading', { name: 'Their state' }).waitFor();
    expect(await nameOf(page).inputValue()).toBe('Their state');
    await nameOf(page).fill('Both agree');
    await save(page);
    await page.getByRole('rowheader', { name: 'Both agree' }).waitFor();
    expectClean();
    await close();
  });

  it('is not deleted from a view that shows its old state', async () => {
    const id = await addItem(session.hub, 'Communities', { Title: 'Wanted', HubKind: 'Team' });
    const { page, expectClean, close } = await open('AllItems.aspx');
    await page.getByLabel('Select Wanted').check();
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('dialog').waitFor();
    await updateItem(session.hub, 'Communities', id, { HubPurpose: 'Still needed' });
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByText('“Wanted” was not deleted. Somebody has changed it in the meantime.').waitFor();
    expect(await stored(id)).toMatchObject({ HubPurpose: 'Still needed' });
    expectClean([/412/]);
    await close();
  });

  it('and one that is deleted meanwhile: says so, and keeps the text', async () => {
    const id = await addItem(session.hub, 'Communities', { Title: 'Short life', HubKind: 'Team' });
    const { page, expectClean, close } = await edit(id);
    await nameOf(page).fill('Too late');
    await removeItem(session.hub, 'Communities', id);
    await save(page);
    await page.getByText('It does not exist any more.').waitFor();
    expect(await nameOf(page).inputValue()).toBe('Too late');
    expectClean([/404/]);
    await close();
  });

  it('sends only what was changed: another column keeps what a flow wrote between look and save', async () => {
    const id = await addItem(session.hub, 'Communities', { Title: 'Two writers', HubKind: 'Team', HubPurpose: 'old' });
    const { page, close } = await edit(id);
    const sent = page.waitForRequest(/validateUpdateListItem/);
    await page.getByLabel('Purpose').fill('new');
    await save(page);
    expect((await sent).postDataJSON()).toMatchObject({ formValues: [{ FieldName: 'HubPurpose', FieldValue: 'new' }] });
    await close();
  });
});

describe('where a form leads', () => {
  const SOURCE = '/sites/hub/Lists/Communities/AllItems.aspx?sortField=Title&isAscending=false';

  it.each<[string, string, string]>([
    ['back to the path that Source names', SOURCE, 'Yes'],
    ['to the default view when Source is on another host', 'https://evil.example/x', 'No'],
    ['to the default view when Source only looks like a path', '//evil.example/x', 'No'],
    ['to the default view when Source is a script', 'javascript:alert(1)', 'No']
  ])('%s', async (_name, Source, honoured) => {
    const { page, hub, expectClean, close } = await open('DispForm.aspx', { query: { ID: '1', Source } });
    for (const link of [page.getByRole('link', { name: 'Close' }), page.locator('.formPath a')]) {
      const address = new URL(await link.getAttribute('href') ?? '', hub.origin);
      expect([address.origin, address.pathname]).toEqual([hub.origin, '/sites/hub/Lists/Communities/AllItems.aspx']);
      expect(address.searchParams.get('sortField')).toBe(honoured === 'Yes' ? 'Title' : null);
    }
    expectClean();
    await close();
  });

  it('asks before changes are lost, and not when they are cancelled or saved', async () => {
    const { page, close } = await edit(1);
    const asked: string[] = [];
    page.on('dialog', dialog => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await nameOf(page).fill('Changed');
    await page.getByRole('link', { name: 'Home' }).click();
    await page.waitForTimeout(300); // nothing tells that a dismissed page stays
    expect(asked).toEqual(['beforeunload']);
    expect(await nameOf(page).inputValue()).toBe('Changed');
    await page.getByRole('link', { name: 'Cancel' }).click();
    await page.getByRole('rowheader', { name: 'Auditors network' }).waitFor();
    expect(asked).toHaveLength(1);
    await close();
  });

  it('lets an item be read, edited from there, and deleted', async () => {
    const id = await addItem(session.hub, 'Communities', { Title: 'To read', HubKind: 'Private channel', HubParentId: 1, HubThemes: ['Finance', 'Communication'] });
    const { page, hub, ready, expectClean, close } = await open('DispForm.aspx', { query: { ID: String(id), Source: SOURCE } });
    const values = page.locator('.formShown');
    expect(await values.filter({ hasText: /^Parent/ }).locator('dd').innerText()).toBe('Auditors network');
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
    expect(await titles()).not.toContain('To delete');
    expectClean();
    await close();
  });
});
