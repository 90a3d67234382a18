import type { Page } from 'playwright-core';
import { expectAccessible } from '../../../support/accessibility';
import type { HubSession, PageOptions } from '../../../support/hub';
import { post } from './ownerRest';
import { startProvisionedSession } from './provisionedHub';

jest.setTimeout(120_000);

let session: HubSession;
beforeAll(async () => {
  session = await startProvisionedSession(true);
});
afterAll(() => session.close());

type State = readonly [name: string, path: string, options?: PageOptions, act?: (page: Page) => Promise<unknown>];

const closeGroup = (page: Page): Promise<void> => page.getByRole('button', { name: /^Topic: Website/ }).click();

const STATES: readonly State[] = [
  ['all communities', 'Communities/AllItems.aspx'],
  ['communities by theme', 'Communities/ByTheme.aspx'],
  ['communities of one theme', 'Communities/ByTheme.aspx', { query: { FilterField1: 'HubThemes', FilterValue1: 'Finance' } }],
  ['communities that need attention', 'Communities/NeedsAttention.aspx'],
  ['archived communities', 'Communities/Archived.aspx'],
  ['working groups', 'WorkingGroups/AllItems.aspx'],
  ['working groups by subject', 'WorkingGroups/BySubject.aspx'],
  ['contact topics', 'ContactTopics/AllItems.aspx'],
  ['contact requests', 'ContactRequests/AllItems.aspx'],
  ['contact requests by topic, one closed', 'ContactRequests/ByTopic.aspx', {}, closeGroup],
  ['a new community', 'Communities/NewForm.aspx'],
  ['a community to read', 'Communities/DispForm.aspx', { query: { ID: '1' } }],
  ['a contact request to change', 'ContactRequests/EditForm.aspx', { query: { ID: '1' } }]
];

async function scan([, path, options, act]: State, theme: 'light' | 'dark', width?: number): Promise<void> {
  const { page, expectClean, close } = await session.open({ user: 'owner', path: `/sites/hub/Lists/${path}`, ...options, theme, width });
  await act?.(page);
  await expectAccessible(page);
  if (width) expect(await page.evaluate(() => [document.documentElement.scrollWidth, document.querySelector('.hubScroll')!.scrollWidth])).toEqual([width, width]);
  expectClean();
  await close();
}

/** Requests of these tests are never old enough for the colours of their age, so a formatter gives them to every row. */
test.each(['warning', 'severeWarning', 'good', 'blocked', 'low'])('rows of severity %s', async severity => {
  const title = `Severity ${severity}`;
  const CustomFormatter = JSON.stringify({ additionalRowClass: `sp-field-severity--${severity}` });
  await post(session.hub, 'web/getList(\'/sites/hub/Lists/ContactRequests\')/views', { Title: title, RowLimit: 30, Paged: true, CustomFormatter });
  await scan([title, `ContactRequests/${title}.aspx`], severity === 'low' || severity === 'good' ? 'dark' : 'light');
});

const named = (states: readonly State[]): readonly (readonly [string, State])[] => states.map(state => [state[0], state]);
/** One of each kind: a scan takes seconds. */
const EXAMPLES = STATES.filter(([name]) => ['all communities', 'working groups by subject', 'contact requests', 'a contact request to change'].includes(name));

test.each(named(STATES))('%s', async (_name, state) => scan(state, 'light'));
test.each(named(EXAMPLES))('%s, dark', async (_name, state) => scan(state, 'dark'));
test.each(named(EXAMPLES))('%s, 400 pixels wide', async (_name, state) => scan(state, 'light', 400));
