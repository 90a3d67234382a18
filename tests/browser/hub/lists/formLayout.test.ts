import type { Page } from 'playwright-core';
import { ALL_LISTS } from '../../../../src/lists/provisioning/allLists';
import type { HubSession } from '../../../support/hub';
import { updateItem } from '../../../support/tenantRest';
import { post } from './ownerRest';
import { startProvisionedSession } from './provisionedHub';

jest.setTimeout(60_000);

let session: HubSession;
beforeAll(async () => {
  session = await startProvisionedSession();
});
afterAll(() => session.close());

const sections = (page: Page) => page.locator('.formSection');

/** Display names of a section's columns, as the form shows them. */
async function labelsOf(page: Page, title: string): Promise<string[]> {
  const texts = await page.getByRole('region', { name: title, exact: true }).locator('.formLabel, fieldset.formField > legend, .formChoice:not(.formChoices *) label, dt').allInnerTexts();
  return texts.map(text => text.replace(' (required)', ''));
}

test.each(ALL_LISTS.map(({ pages }) => [pages.list.title, pages] as const))('the forms of %s have their sections in order, with every column in its own', async (_title, { list, form }) => {
  const folder = `/sites/hub/${list.url}`;
  for (const [file, query] of [['NewForm.aspx', {}], ['DispForm.aspx', { ID: '1' }], ['EditForm.aspx', { ID: '1' }]] as const) {
    const { page, expectClean, close } = await session.open({ user: 'owner', path: `${folder}/${file}`, query });
    expect(await sections(page).getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(form.map(({ displayname }) => displayname));
    const [first] = form;
    const expected = first.fields.map(name => (name === 'Title' ? list.titleLabel : list.fields[name].label));
    expect(await labelsOf(page, first.displayname)).toEqual(expected);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.getByRole('note').count()).toBe(0);
    expectClean();
    await close();
  }
});

test('the header names a new row as what it is, and an old one by its title', async () => {
  const heading = async (file: string, query = {}): Promise<string> => {
    const { page, expectClean, close } = await session.open({ user: 'owner', path: `/sites/hub/Lists/Communities/${file}`, query });
    const text = await page.getByRole('heading', { level: 1 }).locator('span').last().innerText();
    expectClean();
    await close();
    return text;
  };
  expect([await heading('NewForm.aspx'), await heading('EditForm.aspx', { ID: '1' })]).toEqual(['New community', 'Auditors network']);
});

test('an item to read shows what its columns’ formatters say, also of empty ones', async () => {
  await updateItem(session.hub, 'Communities', 1, { HubReviewedOn: null, HubMailbox: null, HubContactId: null });
  const { page, expectClean, close } = await session.open({ user: 'visitor', path: '/sites/hub/Lists/Communities/DispForm.aspx', query: { ID: '1' } });
  const shown = (label: string): Promise<string> => page.locator('.formShown', { has: page.getByText(label, { exact: true }) }).locator('dd').innerText();
  expect([await shown('Status'), await shown('Contact mailbox'), await shown('Parent')]).toEqual(['\ue73e\nActive', '\ue7ba\nNo contact', '–\nempty']);
  expectClean();
  await close();
});

test('a renamed column is found at the end, as in SharePoint', async () => {
  const field = 'web/getList(\'/sites/hub/Lists/ContactTopics\')/fields/getByInternalNameOrTitle(\'HubHelp\')';
  await post(session.hub, field, { Title: 'Hint' }, { 'X-HTTP-Method': 'MERGE', 'IF-Match': '*' });
  const { page, expectClean, close } = await session.open({ user: 'owner', path: '/sites/hub/Lists/ContactTopics/NewForm.aspx' });
  expect((await labelsOf(page, 'Who answers')).at(-1)).toBe('Hint');
  expect(await labelsOf(page, 'What people see')).not.toContain('Hint');
  expectClean();
  await close();
});
