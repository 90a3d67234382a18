import type { Page } from 'playwright-core';
import { expectAccessible } from '../../../support/accessibility';
import { type HubSession, type PageOptions, startHubSession } from '../../../support/hub';
import { FEW_ROWS } from '../../../support/hubContents';

jest.setTimeout(120_000);

const LIST = '/sites/hub/Lists/Communities';

let session: HubSession;
beforeAll(async () => {
  session = await startHubSession({ content: FEW_ROWS });
});
afterAll(() => session.close());

type State = readonly [name: string, options: PageOptions, act?: (page: Page) => Promise<unknown>];

const saveNothing = async (page: Page): Promise<void> => {
  await page.getByLabel('Order').fill('many');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.locator('#field-Title:focus').waitFor();
};

const askToDelete = async (page: Page): Promise<void> => {
  await page.getByLabel('Select Auditors network').check();
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('dialog').waitFor();
};

const openLists = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Lists' }).click();
  await page.getByRole('link', { name: 'Working groups' }).waitFor();
};

const sort = async (page: Page): Promise<void> => {
  await page.getByRole('columnheader').getByRole('button', { name: 'Name' }).click();
  await page.locator('th[aria-sort]').waitFor();
};

const STATES: readonly State[] = [
  ['a view, sorted', { path: LIST }, sort],
  ['a view with the menu of lists', { path: LIST }, openLists],
  ['a view for a visitor', { path: LIST, user: 'visitor' }],
  ['a question before deletion', { path: LIST }, askToDelete],
  ['an empty list', { path: '/sites/hub/Lists/ContactRequests' }],
  ['a new item', { path: `${LIST}/NewForm.aspx` }],
  ['a new item with errors', { path: `${LIST}/NewForm.aspx` }, saveNothing],
  ['a form with a choice of one\'s own', { path: '/sites/hub/Lists/WorkingGroups/EditForm.aspx', query: { ID: '1' } }],
  ['an item to read', { path: `${LIST}/DispForm.aspx`, query: { ID: '3' } }],
  ['a list that does not exist', { path: '/sites/hub/Lists/Nope' }]
];

const scan = async (theme: 'light' | 'dark', [, options, act]: State): Promise<void> => {
  const { page, close } = await session.open({ user: 'owner', theme, ...options });
  await act?.(page);
  await expectAccessible(page);
  await close();
};

it.each(STATES.map(state => [state[0], state] as const))('%s', async (_name, state) => scan('light', state));

/** The states that between them have every colour. */
const COLOURS: readonly string[] = ['a view, sorted', 'a question before deletion', 'a new item with errors', 'an item to read'];

it.each(STATES.filter(([name]) => COLOURS.includes(name)).map(state => [state[0], state] as const))('%s, dark', async (_name, state) => scan('dark', state));

describe('a narrow page', () => {
  it.each([
    ['a view', LIST, 'ltr'], ['a view, right to left', LIST, 'rtl'], ['a form', `${LIST}/NewForm.aspx`, 'ltr'], ['a form, right to left', `${LIST}/NewForm.aspx`, 'rtl']
  ])('%s has all it has at 320 pixels, without scrolling sideways', async (_name, path, direction) => {
    const { page, close } = await session.open({ user: 'owner', path, width: 320, height: 640, locale: direction === 'rtl' ? 'ar-SA' : 'en-US' });
    expect(await page.evaluate(() => [document.documentElement.scrollWidth, document.querySelector('.hubScroll')!.scrollWidth])).toEqual([320, 320]);
    const outside = await page.evaluate(() => Array.from(document.querySelectorAll('main :is(input, select, textarea, button, a, h1, legend, label)'))
      .filter(element => !element.closest('.listTable'))
      .filter(element => element.getBoundingClientRect().left < 0 || element.getBoundingClientRect().right > innerWidth).map(element => element.outerHTML));
    expect(outside).toEqual([]);
    await expectAccessible(page);
    await close();
  });

  it('lets keys scroll the columns into sight', async () => {
    const { page, close } = await session.open({ user: 'visitor', path: LIST, width: 320, height: 640 });
    const table = page.getByRole('region', { name: 'Communities, All Items, all columns' });
    await table.focus();
    for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.querySelector('.listTable-scroll')!.scrollLeft > 0);
    await close();
  });
});
