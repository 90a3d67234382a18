import { type HubSession, startHubSession } from '../../../support/hub';
import { PLAIN_HUB } from '../../../support/hubContents';
import { addItem, readItems, updateItem } from '../../../support/tenantRest';
import { LIST, nameOf, NEWEST_FIRST, openEdit, openForm, save, titlesIn } from './formPage';
import { removeItem } from './ownerRest';

jest.setTimeout(60_000);

let session: HubSession;
beforeAll(async () => {
  session = await startHubSession({ content: PLAIN_HUB });
});
afterAll(() => session.close());

async function stored(id: number): Promise<Record<string, unknown>> {
  return (await readItems(session.hub, 'Communities')).find(item => item.Id === id) ?? {};
}

describe('an item that somebody else changes meanwhile', () => {
  it('is not overwritten: the form says who, keeps the text, and loads the new state on demand', async () => {
    const id = await addItem(session.hub, 'Communities', { Title: 'First state', HubKind: 'Team' });
    const { page, expectClean, close } = await openEdit(session, id);
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
    const { page, expectClean, close } = await openForm(session, 'AllItems.aspx', { query: NEWEST_FIRST });
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
    const { page, expectClean, close } = await openEdit(session, id);
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
    const { page, close } = await openEdit(session, id);
    const sent = page.waitForRequest(/validateUpdateListItem/);
    await page.getByLabel('Purpose').fill('new');
    await save(page);
    expect((await sent).postDataJSON()).toMatchObject({ formValues: [{ FieldName: 'HubPurpose', FieldValue: 'new' }] });
    await close();
  });
});

test('a new item that the page of the view does not show is told of, with a way to it', async () => {
  const { page, expectClean, close } = await openForm(session, 'NewForm.aspx', { query: { Source: `${LIST}/AllItems.aspx?sortField=Title&isAscending=false` } });
  const many = Array.from({ length: 12 }, (_, index) => addItem(session.hub, 'Communities', { Title: `Zz ${index}`, HubKind: 'Team' }));
  const ids = await Promise.all(many);
  await nameOf(page).fill('Aardvarks');
  await save(page);
  await page.getByText('The item is saved, and is not among those shown here.').waitFor();
  await page.getByRole('link', { name: 'Open the item' }).click();
  await page.getByRole('heading', { name: 'Aardvarks' }).waitFor();
  for (const id of ids) await removeItem(session.hub, 'Communities', id);
  expectClean();
  await close();
});

test('several items go together, after one question', async () => {
  for (const Title of ['One of two', 'Two of two']) await addItem(session.hub, 'Communities', { Title, HubKind: 'Team' });
  const { page, expectClean, close } = await openForm(session, 'AllItems.aspx', { query: NEWEST_FIRST });
  for (const name of ['One of two', 'Two of two']) await page.getByLabel(`Select ${name}`).check();
  expect(await page.getByRole('link', { name: 'Edit' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Delete' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete 2 items?' });
  await dialog.waitFor();
  expect(await dialog.getByRole('listitem').allInnerTexts()).toEqual(['Two of two', 'One of two']);
  await dialog.getByRole('button', { name: 'Delete' }).click();
  await page.getByText('2 items are deleted.').waitFor();
  expect(await titlesIn(session.hub)).not.toEqual(expect.arrayContaining(['One of two']));
  expect(await titlesIn(session.hub)).not.toEqual(expect.arrayContaining(['Two of two']));
  expectClean();
  await close();
});
