import type { Locator, Page } from 'playwright-core';
import { HOME_PAGE } from '../../../sharepoint/local/seeds/homePage';
import { expectAccessible } from '../../support/accessibility';
import { type HubPage, type HubSession, startHubSession } from '../../support/hub';
import { addItem, readItems, restAs } from '../../support/tenantRest';

let session: HubSession;
let opened: HubPage;
beforeAll(async () => {
  session = await startHubSession();
  await addItem(session.hub, 'WorkingGroups', { Title: 'Harmonised tools', HubSubject: 'Monitoring systems', HubStatus: 'Finished' });
  for (let number = 1; number <= 6; number++) {
    await addItem(session.hub, 'WorkingGroups', { Title: `Circle ${number}`, HubSubject: 'Communication', HubStatus: 'Planned', HubStartsOn: '2026-01-31T23:00:00Z', HubEndsOn: '2026-12-30T23:00:00Z' });
  }
});
afterAll(() => session.close());
afterEach(() => opened.close());

const groupsOn = (page: Page, title = 'Working groups'): Locator => page.getByRole('region', { name: title });
const untilShown = (page: Page, sentence: string, title?: string): Promise<void> => groupsOn(page, title).getByRole('paragraph').filter({ hasText: sentence }).waitFor();
const names = (page: Page): Promise<string[]> => groupsOn(page).getByRole('heading', { level: 3 }).allInnerTexts();

/** The page with the working groups beside the others: at its side, or alone. */
async function arrange(isAlone: boolean): Promise<void> {
  const [finder, groups, contact] = HOME_PAGE.canvas;
  const beside = [finder, groups, contact].map((control, index) => ({
    ...control, position: { zoneIndex: 1, sectionIndex: index === 1 ? 2 : 1, sectionFactor: index === 1 ? 4 : 8, controlIndex: index + 1, layoutIndex: 1 }
  }));
  await restAs(session.hub, 'author', 'sitepages/pages(1)/savepage', { CanvasContent1: JSON.stringify(isAlone ? [groups] : beside) });
}

test('found in spite of a slip, narrowed, sent as a link, and Back: a guest sees the same', async () => {
  const sender = await session.open({ user: 'visitor' });
  const { page } = sender;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await untilShown(page, '10 working groups');
  await groupsOn(page).getByRole('searchbox').fill('finnance');
  await untilShown(page, '2 of 10 working groups');
  await groupsOn(page).getByRole('searchbox').fill('');
  await groupsOn(page).getByRole('group', { name: 'Subject' }).getByRole('button', { name: /^Finance/ }).click();
  await groupsOn(page).getByRole('radio', { name: 'Cards' }).check();
  await expectAccessible(page);
  await groupsOn(page).getByRole('button', { name: 'Copy link' }).click();
  await groupsOn(page).getByText('The link is copied.').waitFor();
  const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  await page.goBack();
  await groupsOn(page).getByRole('radio', { name: 'List', checked: true }).waitFor();
  await page.goBack();
  await untilShown(page, '10 working groups');
  sender.expectClean();
  await sender.close();

  opened = await session.open({ user: 'guest', query: Object.fromEntries([...link.searchParams].filter(([name]) => name !== 'user')) });
  await untilShown(opened.page, '2 of 10 working groups');
  expect(await names(opened.page)).toEqual(['Performance-based approach (The Performers)', 'State aid']);
  opened.expectClean();
});

test('the community of a group opens in the finder without a reload, and the focus comes back; its link opens it in another tab', async () => {
  opened = await session.open({ user: 'visitor' });
  const { page } = opened;
  const link = groupsOn(page).getByRole('link', { name: 'Financial management' }).first();
  await page.evaluate(() => document.body.setAttribute('data-not-reloaded', ''));
  await link.click();
  const details = page.getByRole('dialog', { name: 'Financial management' });
  await details.waitFor();
  expect(await page.locator('body[data-not-reloaded]').count()).toBe(1);
  const href = await link.getAttribute('href') ?? '';
  await page.keyboard.press('Escape');
  await details.waitFor({ state: 'hidden' });
  await groupsOn(page).locator('a:focus').filter({ hasText: 'Financial management' }).waitFor();
  await page.goto(href);
  await details.waitFor();
  opened.expectClean();
});

test('asking to take part reaches the contact part of the page; without one it is a request that names the group', async () => {
  const asking = await session.open({ user: 'guest' });
  const ask = (page: Page): Promise<void> => groupsOn(page).getByRole('button', { name: /^Ask to take part.*State aid/ }).click();
  await ask(asking.page);
  await asking.page.waitForFunction(() => document.activeElement?.closest('section')?.querySelector('h2')?.textContent === 'Contact us');
  asking.expectClean();
  await asking.close();

  await arrange(true);
  opened = await session.open({ user: 'guest' });
  const { page } = opened;
  await ask(page);
  const panel = page.getByRole('dialog', { name: 'Taking part in State aid' });
  await panel.getByRole('heading', { name: 'Ask to join State aid' }).and(page.locator(':focus')).waitFor();
  await expectAccessible(page);
  await panel.getByRole('button', { name: 'Send request' }).click();
  await panel.getByRole('heading', { name: 'Your request has arrived' }).waitFor();
  const [group] = (await readItems(session.hub, 'WorkingGroups')).filter(({ Title }) => Title === 'State aid');
  expect(await readItems(session.hub, 'ContactRequests')).toEqual([expect.objectContaining({ Title: 'Join request: State aid', HubWorkingGroupId: group.Id, HubMailbox: 'communication@interact.eu' })]);
  expect(await groupsOn(page).getByRole('link', { name: 'Financial management' }).count()).toBe(0);
  opened.expectClean();
});

test('in one third, in French: two lines each, the rest behind a button, and not a word of ours is English', async () => {
  await arrange(false);
  opened = await session.open({ user: 'guest', locale: 'fr-FR' });
  const { page } = opened;
  const title = 'Groupes de travail';
  await untilShown(page, '10 groupes de travail', title);
  const part = groupsOn(page, title);
  expect((await part.boundingBox())?.width).toBeLessThan(400);
  const entry = part.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^Evaluation/ }) }).first();
  expect(await entry.getByRole('button', { name: /^Demander à participer/ }).isVisible()).toBe(false);
  await entry.getByRole('button', { name: /^Détails/ }).click();
  expect(await entry.getByRole('button', { name: /^Demander à participer/ }).isVisible()).toBe(true);
  await part.getByRole('button', { name: 'Filtrer', exact: true }).click();
  await part.getByRole('button', { name: /^Finances/ }).click();
  await untilShown(page, '2 groupes de travail sur 10', title);
  expect(await part.innerText()).not.toMatch(/working group|Subject|Details|Part of|Finance\b|Planned|Active\b/);
  expect(await part.evaluate(element => [...element.querySelectorAll('*')].filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1).length)).toBe(0);
  await expectAccessible(page);
  opened.expectClean();
});

test('finished groups on request, nothing found with a way out, under subjects: accessible, in the dark too', async () => {
  opened = await session.open({ user: 'visitor', theme: 'dark', query: { 'groups-by': 'subject' } });
  const { page } = opened;
  await groupsOn(page).getByRole('heading', { level: 4, name: 'State aid' }).waitFor();
  await expectAccessible(page);
  await groupsOn(page).getByRole('button', { name: 'Show finished' }).click();
  await untilShown(page, '1 of 10 working groups');
  await groupsOn(page).getByRole('searchbox').fill('zzzz');
  await groupsOn(page).getByRole('button', { name: 'Without “zzzz”: 1 working group' }).waitFor();
  await expectAccessible(page);
  opened.expectClean();
});
