import type { Page } from 'playwright-core';
import { type HubSession, startHubSession } from '../../../support/hub';
import { addItem, readItems } from '../../../support/tenantRest';
import { detailsOn, finderOn, openerOf, searchFor, untilFound } from './finderPage';

const TEAMS_LINK = 'https://teams.microsoft.com/l/team/19%3Aopen%40thread.tacv2/conversations'
  + '?groupId=7f0c1d52-4a52-4a11-9f0e-0a6f3f5c2d11&tenantId=9188040d-6c67-4c5b-b112-36a304b66dad';

let session: HubSession;
beforeAll(async () => {
  session = await startHubSession();
  session.hub.tenant.setConsent(['User.Read', 'Team.ReadBasic.All', 'Channel.ReadBasic.All']);
  const jems = (await readItems(session.hub, 'Communities')).find(({ Title }) => Title === 'Jems network');
  const team = { HubKind: 'Team', HubMailbox: 'forum@interact.example', HubTeamsLink: { Url: TEAMS_LINK, Description: 'Teams' } };
  await addItem(session.hub, 'Communities', { ...team, Title: 'Open forum', HubAccess: 'Open' });
  await addItem(session.hub, 'Communities', {
    ...team, Title: 'Reading room', HubStatus: 'View-only', HubViewOnlyUntil: '2099-12-31T06:00:00Z', HubSuccessorsId: [jems?.Id]
  });
});
afterAll(() => session.close());

async function showArchived(page: Page): Promise<void> {
  const finder = finderOn(page);
  await finder.getByRole('button', { name: 'More filters' }).click();
  await finder.getByRole('group', { name: 'Status' }).getByRole('button', { name: /^Archived/ }).click();
}

/** The lines below "How to get in" in the details that a person comes to by way of the search. */
async function wayInto(page: Page, community: string): Promise<readonly string[]> {
  await searchFor(page, community);
  if (community === 'Audit Authorities') await showArchived(page);
  await openerOf(page, community).click();
  const heading = detailsOn(page).getByRole('heading', { name: 'How to get in' });
  await heading.waitFor();
  const [, ...lines] = (await heading.locator('xpath=..').innerText()).split(/\n+/);
  await page.keyboard.press('Escape');
  await detailsOn(page).waitFor({ state: 'detached' });
  return lines.map(line => line.trim()).filter(line => line && !line.endsWith('(opens in a new tab)'));
}

const OWNERS_DECIDE = 'Its owners are asked to let you in.';
const NO_LINKS_FOR_GUESTS = 'Guests cannot join by a link; the owners add you.';
const READ_ONLY = 'It can be read until December 31, 2099, but takes no new members. Go to Jems network instead.';
const CLOSED = ['It is closed. Go to Auditors network instead.'];

/** The steps of who is in no team, for a channel. */
const teamFirst = (team: string, channel: string): readonly string[] =>
  ['1', `Join ${team}`, OWNERS_DECIDE, 'Open in Teams', '2', `Ask for ${channel}`, `Only members of ${team} can be added.`];
const guestAsksForBoth = (team: string, channel: string): readonly string[] => [
  '1', `Ask for ${team}`, `${NO_LINKS_FOR_GUESTS} One request asks for ${team} and ${channel}.`, 'Ask to join', `${team} and ${channel}`,
  '2', `Ask for ${channel}`, `Only members of ${team} can be added.`
];
const OPEN_TO_ALL = ['1', 'Join Open forum', 'It is open to everybody in this organisation.', 'Open in Teams'];

test.each<[user: string, expected: Readonly<Record<string, readonly string[]>>]>([
  ['member', {
    'Open forum': OPEN_TO_ALL,
    'Core Group': ['1', 'Join Jems network', 'done', '2', 'Ask for Core Group', 'A private channel: its owners choose members from the team.', 'Ask to join', 'Core Group'],
    'User Group': ['You are a member', 'Open in Teams'],
    'Baltic Sea': teamFirst('Inter Programme collaboration', 'Baltic Sea'),
    'Reading room': ['Open in Teams', READ_ONLY],
    'Audit Authorities': CLOSED
  }],
  ['visitor', {
    'Open forum': OPEN_TO_ALL,
    'Core Group': teamFirst('Jems network', 'Core Group'),
    'User Group': teamFirst('Jems network', 'User Group'),
    'Baltic Sea': teamFirst('Inter Programme collaboration', 'Baltic Sea'),
    'Reading room': ['Open in Teams', READ_ONLY],
    'Audit Authorities': CLOSED
  }],
  ['guest', {
    'Open forum': ['1', 'Ask for Open forum', NO_LINKS_FOR_GUESTS, 'Ask to join', 'Open forum'],
    'Core Group': guestAsksForBoth('Jems network', 'Core Group'),
    'User Group': guestAsksForBoth('Jems network', 'User Group'),
    'Baltic Sea': guestAsksForBoth('Inter Programme collaboration', 'Baltic Sea'),
    'Reading room': [READ_ONLY],
    'Audit Authorities': CLOSED
  }]
])('the %s is told the right steps for each kind of community', async (user, expected) => {
  const { page, expectClean, close } = await session.open({ user });
  await untilFound(page, '25 communities');
  // who is in something is told so as soon as the directory has answered
  if (user === 'member') await finderOn(page).getByRole('button', { name: 'Mine' }).waitFor();
  expect(await page.locator('a[href*="teams.microsoft.com"]').count() > 0).toBe(user !== 'guest');
  const seen: Record<string, readonly string[]> = {};
  for (const community of Object.keys(expected)) seen[community] = await wayInto(page, community);
  expect(seen).toEqual(expected);
  expectClean();
  await close();
});
