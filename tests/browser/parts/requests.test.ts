import type { Page } from 'playwright-core';
import { expectAccessible } from '../../support/accessibility';
import { type HubSession, startHubSession } from '../../support/hub';
import { aRequestItem } from '../../support/requests';
import { readItems, restAs } from '../../support/tenantRest';

let session: HubSession;
beforeEach(async () => {
  session = await startHubSession();
});
afterEach(() => session.close());

const part = (page: Page) => page.getByRole('region', { name: 'Contact us' });
const press = (page: Page, name: string) => part(page).getByRole('button', { name, exact: true }).click();
const item = (id: number): string => `web/getList('/sites/hub/Lists/ContactRequests')/items(${id})`;

async function send(person: string, subject: string): Promise<number> {
  return (await restAs<{ Id: number }>(session.hub, person, item(0).replace('(0)', ''), aRequestItem({ Title: subject }))).Id;
}

async function openQueue(page: Page, subject: string): Promise<void> {
  await press(page, 'Requests');
  await press(page, subject);
  await part(page).getByRole('button', { name: 'Take it' }).waitFor();
}

test('a visitor sees what they sent and nobody else’s, withdraws one, and loads none of it before they ask', async () => {
  await send('guest', 'Of a guest');
  await send('visitor', 'Let me in');
  const asked: string[] = [];
  const opened = await session.open({ user: 'visitor', prepare: async page => page.on('request', request => asked.push(request.url())) });
  const { page } = opened;
  expect(await part(page).getByRole('button', { name: 'Requests' }).count()).toBe(0);
  await part(page).getByText('My requests').waitFor();
  expect(asked.filter(url => /requests|queue|Lists%2FContactRequests/.test(url))).toEqual([]);
  await part(page).getByText('My requests').click();
  await part(page).getByText('Let me in').waitFor();
  await part(page).getByText('My requests (1)').waitFor();
  expect(await part(page).innerText()).not.toContain('Of a guest');
  await part(page).getByRole('button', { name: 'Withdraw CH-00002' }).click();
  await expectAccessible(page);
  await press(page, 'Yes, withdraw');
  await part(page).getByText('CH-00002 is withdrawn. Nobody will answer it.').waitFor();
  expect((await readItems(session.hub, 'ContactRequests')).map(({ HubStatus }) => HubStatus)).toEqual(['New', 'Withdrawn']);
  opened.expectClean();
});

test('an owner takes a request, answers and closes it', async () => {
  await send('guest', 'Cannot sign in');
  const opened = await session.open({ user: 'owner' });
  const { page } = opened;
  await press(page, 'Requests');
  await part(page).getByRole('row').filter({ hasText: 'CH-00001' }).waitFor();
  await expectAccessible(page);
  await press(page, 'Cannot sign in');
  await press(page, 'Take it');
  await part(page).getByText('It is yours now.').waitFor();
  await press(page, 'Mark as answered');
  await part(page).getByText('The status is “Answered” now.').waitFor();
  await press(page, 'Close');
  await part(page).getByText('The status is “Closed” now.').waitFor();
  await expectAccessible(page);
  const [stored] = await readItems(session.hub, 'ContactRequests');
  expect(stored).toMatchObject({ HubStatus: 'Closed', HubAssignedToId: 15, HubAnsweredOn: expect.any(String) as string, HubKeepUntil: expect.any(String) as string });
  await press(page, 'Back to the requests');
  expect(await part(page).getByRole('row').filter({ hasText: 'CH-00001' }).innerText()).toMatch(/Closed[\s\S]*Olaf Owner/);
  await press(page, 'Back to the form');
  await part(page).getByText('My requests').waitFor();
  opened.expectClean();
});

test('two owners do not overwrite each other: the second is told what the first did', async () => {
  const id = await send('guest', 'Cannot sign in');
  const opened = await session.open({ user: 'administrator' });
  const { page } = opened;
  await openQueue(page, 'Cannot sign in');
  await restAs(session.hub, 'owner', item(id), { HubAssignedToId: 15, HubStatus: 'In progress' }, 'MERGE');
  await press(page, 'Take it');
  const alert = part(page).getByRole('alert').filter({ hasText: 'Somebody was quicker' });
  await alert.getByText('Olaf Owner has taken it meanwhile.').waitFor();
  await alert.getByText('Olaf Owner has set the status to “In progress” meanwhile.').waitFor();
  await expectAccessible(page);
  expect((await readItems(session.hub, 'ContactRequests'))[0]).toMatchObject({ HubAssignedToId: 15, HubStatus: 'In progress' });
  opened.expectClean([/412/]);
});
