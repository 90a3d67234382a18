import type { Page } from 'playwright-core';
import { type HubPage, type HubSession, type PageOptions, startHubSession } from '../../../support/hub';
import { readItems, restAs } from '../../../support/tenantRest';
import { post } from './ownerRest';

jest.setTimeout(60_000);

const LIST = '/sites/hub/Lists/Everything';
const COLUMNS = [
  '<Field Type="Note" DisplayName="Long" Name="Long" RichText="FALSE" />',
  '<Field Type="Number" DisplayName="Amount" Name="Amount" Min="-10" Max="99999"><Default>3</Default></Field>',
  '<Field Type="Currency" DisplayName="Price" Name="Price" />',
  '<Field Type="Boolean" DisplayName="Done" Name="Done"><Default>1</Default></Field>',
  '<Field Type="DateTime" DisplayName="Day" Name="Day" Format="DateOnly" />',
  '<Field Type="DateTime" DisplayName="Moment" Name="Moment" Format="DateTime" />',
  '<Field Type="Choice" DisplayName="Colour" Name="Colour"><CHOICES><CHOICE>Red</CHOICE><CHOICE>Grün</CHOICE></CHOICES></Field>',
  '<Field Type="Choice" DisplayName="Taste" Name="Taste" FillInChoice="TRUE"><CHOICES><CHOICE>Sweet</CHOICE></CHOICES></Field>',
  '<Field Type="MultiChoice" DisplayName="Tags" Name="Tags" FillInChoice="TRUE"><CHOICES><CHOICE>a</CHOICE><CHOICE>ç</CHOICE></CHOICES></Field>',
  '<Field Type="URL" DisplayName="Link" Name="Link" />',
  '<Field Type="Lookup" DisplayName="Target" Name="Target" List="Lists/Communities" ShowField="Title" />',
  '<Field Type="LookupMulti" Mult="TRUE" DisplayName="Targets" Name="Targets" List="Lists/Communities" ShowField="Title" />',
  '<Field Type="User" DisplayName="Person" Name="Person" />',
  '<Field Type="UserMulti" Mult="TRUE" DisplayName="People" Name="People" />',
  '<Field Type="Calculated" DisplayName="Double" Name="Double" ResultType="Number"><Formula>=[Amount]*2</Formula></Field>'
];

/** In the default view too. */
const OPTIONS = 8 | 16;

let session: HubSession;
beforeAll(async () => {
  session = await startHubSession();
  await post(session.hub, 'web/lists', { Title: 'Everything', BaseTemplate: 100 });
  for (const SchemaXml of COLUMNS) await post(session.hub, `web/getList('${LIST}')/fields/createFieldAsXml`, { parameters: { SchemaXml, Options: OPTIONS } });
});
afterAll(() => session.close());

const open = (form: string, options: PageOptions = {}): Promise<HubPage> => session.open({ user: 'owner', path: `${LIST}/${form}`, ...options });
const group = (page: Page, name: string) => page.getByRole('group', { name });
const field = (page: Page, name: string) => page.getByRole('main').getByLabel(name, { exact: true });
const item = async (title: string): Promise<Record<string, unknown>> => (await readItems(session.hub, 'Everything')).find(({ Title }) => Title === title) ?? {};

async function fillIn(page: Page): Promise<void> {
  await field(page, 'Long').fill('Two\nlines');
  await field(page, 'Amount').fill('1234,5');
  await field(page, 'Price').fill('12');
  await field(page, 'Done').uncheck();
  await field(page, 'Day').fill('2026-11-21');
  await field(page, 'Moment').fill('2026-11-21T22:10');
  await field(page, 'Colour').selectOption('Grün');
  await field(page, 'Taste').fill('Of its own');
  await group(page, 'Tags').getByLabel('ç').check();
  await field(page, 'Another value of Tags').fill('own; with, signs');
  await field(page, 'Address').fill('https://x.example/a,b?c=d');
  await field(page, 'Text to show').fill('Words, and more');
  await field(page, 'Target').selectOption({ label: 'Jems network' });
  for (const name of ['Baltic Sea', 'User Group']) await group(page, 'Targets').getByLabel(name).check();
  await field(page, 'Person').selectOption({ label: 'Ada Author' });
  for (const name of ['Greta Guest', 'Olaf Owner']) await group(page, 'People').getByLabel(name).check();
}

test('a form stores every type of column, and shows it again, in the language of the page', async () => {
  const created = await open('NewForm.aspx', { locale: 'de-DE' });
  expect([await field(created.page, 'Amount').inputValue(), await field(created.page, 'Done').isChecked()]).toEqual(['3', true]);
  expect(await created.page.getByText('Double').count()).toBe(0);
  await created.page.getByLabel('Title (required)').fill('Full');
  await fillIn(created.page);
  await created.page.getByRole('button', { name: 'Save' }).click();
  await created.page.getByRole('rowheader', { name: 'Full' }).waitFor();
  const stored = await item('Full');
  expect(stored).toMatchObject({
    Long: 'Two\nlines', Amount: 1234.5, Price: 12, Done: false, Day: '2026-11-21T00:00:00Z', Moment: '2026-11-21T22:10:00Z', Colour: 'Grün', Taste: 'Of its own',
    Tags: ['ç', 'own; with, signs'], Link: { Url: 'https://x.example/a%2Cb?c=d', Description: 'Words, and more' }, PersonId: 14, PeopleId: [13, 15]
  });
  const titles = Object.fromEntries((await readItems(session.hub, 'Communities')).map(({ Id, Title }) => [Id, Title]));
  expect([titles[Number(stored.TargetId)], (stored.TargetsId as number[]).map(id => titles[id])]).toEqual(['Jems network', ['Baltic Sea', 'User Group']]);

  const row = (await created.page.getByRole('row').last().getByRole('cell').allInnerTexts()).slice(1);
  expect(row).toEqual([
    'Two lines', '1.234,5', '12', 'No', '21.11.2026', '21.11.2026, 22:10', 'Grün', 'Of its own', 'ç, own; with, signs', 'Words, and more', 'Jems network',
    'Baltic Sea, User Group', 'Ada Author', 'Greta Guest, Olaf Owner', '2.469'
  ]);
  created.expectClean();
  await created.close();
});

test('an untouched form changes nothing, and an emptied one empties every column', async () => {
  const { Id } = await restAs<{ Id: number }>(session.hub, 'owner', `web/getList('${LIST}')/items`, {
    Title: 'To empty', Long: 'x', Amount: 1.5, Price: 2, Done: true, Day: '2026-01-02T00:00:00Z', Moment: '2026-01-02T03:04:05Z', Colour: 'Red', Taste: 'Sweet',
    Tags: ['a', 'mine'], Link: { Url: 'https://x.example', Description: 'X' }, TargetId: 1, TargetsId: [1, 2], PersonId: 11, PeopleId: [11, 12]
  });
  const before = await item('To empty');
  const untouched = await open('EditForm.aspx', { query: { ID: String(Id) }, locale: 'de-DE' });
  expect(await untouched.page.locator('.formShown', { hasText: 'Double' }).locator('dd').innerText()).toBe('3');
  await untouched.page.getByRole('button', { name: 'Save' }).click();
  await untouched.page.getByRole('rowheader', { name: 'To empty' }).waitFor();
  expect(await item('To empty')).toEqual(before);
  untouched.expectClean();
  await untouched.close();

  const { page, expectClean, close } = await open('EditForm.aspx', { query: { ID: String(Id) } });
  for (const name of ['Long', 'Amount', 'Price', 'Day', 'Moment', 'Taste', 'Address', 'Text to show']) await field(page, name).fill('');
  for (const name of ['Colour', 'Target', 'Person']) await field(page, name).selectOption('');
  await field(page, 'Done').uncheck();
  const ticked = page.getByRole('main').getByRole('group').getByRole('checkbox', { checked: true });
  while (await ticked.count() > 0) await ticked.last().click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('rowheader', { name: 'To empty' }).waitFor();
  expect(await item('To empty')).toMatchObject({
    Title: 'To empty', Long: null, Amount: null, Price: null, Done: false, Day: null, Moment: null, Colour: null, Taste: null, Tags: null, Link: null, TargetId: null,
    TargetsId: [], PersonId: null, PeopleId: null
  });
  expectClean();
  await close();
});

test('rules of columns that the browser knows: range, choices that are gone, words without an address', async () => {
  const { Id } = await restAs<{ Id: number }>(session.hub, 'owner', `web/getList('${LIST}')/items`, { Title: 'Odd', Colour: 'Violet', Amount: 5 });
  const { page, expectClean, close } = await open('EditForm.aspx', { query: { ID: String(Id) } });
  expect(await field(page, 'Colour').inputValue()).toBe('Violet');
  await field(page, 'Amount').fill('-11');
  await field(page, 'Text to show').fill('Words alone');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.locator('#field-Amount:focus').waitFor();
  expect(await page.locator('.formError').allInnerTexts()).toEqual([
    'The number must be -10 or more.', '“Violet” is not one of the choices.', 'The address must begin with http:// or https:// and have no spaces.'
  ]);
  expectClean();
  await close();
});

test('a lookup into a list that the person cannot read keeps its value and says why', async () => {
  const { Id } = await restAs<{ Id: number }>(session.hub, 'owner', `web/getList('${LIST}')/items`, { Title: 'Closed target', TargetId: 1, TargetsId: [1] });
  session.hub.tenant.setListAccess('Lists/Communities', 'author', 'none');
  const { page, expectClean, close } = await open('EditForm.aspx', { user: 'author', query: { ID: String(Id) } });
  expect(await page.locator('.formUnreadable').allInnerTexts()).toEqual([1, 2].map(() => expect.stringContaining('the value stays as it is. You have no permission for this.')));
  await page.getByLabel('Title (required)').fill('Renamed all the same');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('rowheader', { name: 'Renamed all the same' }).waitFor();
  expect(await item('Renamed all the same')).toMatchObject({ TargetId: 1, TargetsId: [1] });
  expectClean([/403/]);
  await close();
});
