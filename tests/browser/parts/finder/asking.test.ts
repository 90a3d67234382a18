import type { Locator, Page } from 'playwright-core';
import { expectAccessible } from '../../../support/accessibility';
import { faultsAt, type FaultClient } from '../../../support/faults';
import { type HubPage, type HubSession, startHubSession } from '../../../support/hub';
import { readItems } from '../../../support/tenantRest';
import { detailsOn, openerOf, searchFor, untilFound } from './finderPage';

let session: HubSession;
let faults: FaultClient;
let opened: HubPage;
beforeAll(async () => {
  session = await startHubSession();
  faults = faultsAt(session.hub.origin);
});
afterAll(() => session.close());
afterEach(async () => {
  await faults.clear();
  await opened.close();
});

const REQUESTS = '*/Lists/ContactRequests*/items';
const ARRIVED = 'Your request has arrived';

/** From the search to the form for a channel, as a guest who is in none of its team. */
async function toTheForm(page: Page, channel: string): Promise<Locator> {
  await searchFor(page, channel);
  await openerOf(page, channel).click();
  const details = detailsOn(page);
  await details.getByRole('list', { name: `How to get into ${channel}` }).getByRole('button', { name: /^Ask to join/ }).click();
  await details.getByRole('heading', { name: /^Ask to join / }).waitFor();
  return details;
}

test('a guest asks for a channel: one request for the team and the channel, and nothing is claimed before the server has it', async () => {
  opened = await session.open({ user: 'guest' });
  const { page } = opened;
  await untilFound(page, '23 communities');
  const form = await toTheForm(page, 'Core Group');
  await form.getByRole('heading', { name: 'Ask to join Jems network and Core Group' }).and(page.locator(':focus')).waitFor();
  await form.getByText('Your request goes to jems@interact.example.').waitFor();
  await form.getByText('From: Greta Guest, greta@partner.example').waitFor();
  await expectAccessible(page);
  const late = await faults.add({ fault: 'latency', path: REQUESTS, method: 'POST', delay: 60_000 });
  await form.getByRole('textbox', { name: /^Message/ }).fill('I test releases.');
  await form.getByRole('button', { name: 'Send request' }).click();
  await form.getByRole('button', { name: 'Sending…' }).waitFor();
  expect(await form.getByText(ARRIVED).count()).toBe(0);
  await faults.remove(late.id);
  await form.getByRole('heading', { name: ARRIVED }).waitFor();
  const items = await readItems(session.hub, 'ContactRequests');
  const core = (await readItems(session.hub, 'Communities')).find(({ Title }) => Title === 'Core Group');
  expect(items).toEqual([expect.objectContaining({
    Title: 'Join request: Jems network, Core Group', HubKind: 'Join request', HubCommunityId: core?.Id, HubMailbox: 'jems@interact.example',
    HubSenderEmail: 'greta@partner.example', HubMessage: 'I test releases.'
  })]);
  await form.getByText(`CH-${String(items[0].Id).padStart(5, '0')}`).waitFor();
  await expectAccessible(page);
  await form.getByRole('button', { name: 'Close' }).last().click();
  await form.getByRole('heading', { name: ARRIVED }).waitFor({ state: 'detached' });
  expect(await form.evaluate(dialog => dialog.contains(document.activeElement))).toBe(true);
  opened.expectClean();
});

test('a request that was stored before the connection dropped is confirmed, and there once', async () => {
  const before = (await readItems(session.hub, 'ContactRequests')).length;
  opened = await session.open({ user: 'guest' });
  const form = await toTheForm(opened.page, 'User Group');
  await faults.add({ fault: 'commitThenDrop', path: REQUESTS, method: 'POST', times: 1 });
  await form.getByRole('button', { name: 'Send request' }).click();
  await form.getByRole('heading', { name: ARRIVED }).waitFor();
  expect(await readItems(session.hub, 'ContactRequests')).toHaveLength(before + 1);
  // the browser may send a request again by itself when a connection that it had kept is gone; the second item is then united with the first
  opened.expectClean([/^failed request/, /ERR_/]);
});

test('a server that refuses: said in words, the text is kept, and trying again sends it once', async () => {
  const before = (await readItems(session.hub, 'ContactRequests')).length;
  opened = await session.open({ user: 'guest' });
  const { page } = opened;
  const form = await toTheForm(page, 'Baltic Sea');
  await form.getByRole('textbox', { name: /^Message/ }).fill('Ich möchte dazu.');
  await faults.add({ fault: 'serverError', path: REQUESTS, method: 'POST' });
  await form.getByRole('button', { name: 'Send request' }).click();
  await form.getByRole('alert').getByText('Your request has not been sent yet; your text is still here.').waitFor();
  expect(await form.getByText(ARRIVED).count()).toBe(0);
  expect(await form.getByRole('alert').innerText()).not.toMatch(/\b[45]\d\d\b|Exception|odata/);
  await expectAccessible(page);
  expect(await form.getByRole('textbox', { name: /^Message/ }).inputValue()).toBe('Ich möchte dazu.');
  expect(await readItems(session.hub, 'ContactRequests')).toHaveLength(before);
  await faults.clear();
  await form.getByRole('button', { name: 'Try again' }).click();
  await form.getByRole('heading', { name: ARRIVED }).waitFor();
  expect((await readItems(session.hub, 'ContactRequests')).slice(before).map(({ HubMessage }) => HubMessage)).toEqual(['Ich möchte dazu.']);
  opened.expectClean([/^answer 500/, /status of 500/]);
});
