import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startHub } from '../../../sharepoint/local/hub/startHub';
import { expectAccessible } from '../../support/accessibility';
import { launchBrowser } from '../../support/browser';
import { addressOf, type HubPage, type HubSession, startHubSession } from '../../support/hub';
import { readItems } from '../../support/tenantRest';

const form = (page: Page) => page.getByRole('region', { name: 'Contact us' });

async function fill(page: Page, topic: string, message: string): Promise<void> {
  await form(page).getByRole('combobox', { name: 'Topic (required)' }).selectOption(topic);
  await form(page).getByRole('textbox', { name: 'Message (required)' }).fill(message);
}

describe('while the server answers', () => {
  let session: HubSession;
  let opened: HubPage;
  beforeAll(async () => {
    session = await startHubSession();
  });
  afterAll(() => session.close());
  afterEach(() => opened.close());

  test.each([
    ['member', 'General question', 'communication@interact.eu', 'mila.member@contoso.example'],
    ['guest', 'Trouble with an account', 'tech.support@interact.eu', 'greta@partner.example']
  ])('the message of a %s on “%s” is one item for %s', async (user, topic, mailbox, email) => {
    const before = (await readItems(session.hub, 'ContactRequests')).length;
    opened = await session.open({ user });
    const { page } = opened;
    await fill(page, topic, `Hello from ${user}`);
    await form(page).getByRole('button', { name: 'Send message' }).click();
    await form(page).getByRole('heading', { name: 'Your message has arrived' }).waitFor();
    await form(page).getByText(`It goes to ${mailbox}. The answer comes to ${email}.`).waitFor();
    const items = await readItems(session.hub, 'ContactRequests');
    expect(items).toHaveLength(before + 1);
    expect(items[before]).toMatchObject({ Title: topic, HubMessage: `Hello from ${user}`, HubMailbox: mailbox, HubSenderEmail: email });
    await form(page).getByText(`Your reference: CH-${String(items[before].Id).padStart(5, '0')}`).waitFor();
    await form(page).getByText('My requests (1)').waitFor();
    await expectAccessible(page);
    opened.expectClean();
  });

  test('an empty message and one that is too long are refused in the form, in words', async () => {
    const before = (await readItems(session.hub, 'ContactRequests')).length;
    opened = await session.open();
    const { page } = opened;
    const send = form(page).getByRole('button', { name: 'Send message' });
    await send.click();
    await form(page).getByText('Choose a topic, so that your message reaches the right people.').waitFor();
    await form(page).getByText('Write your message.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    await expectAccessible(page);
    await fill(page, 'General question', 'x'.repeat(4001));
    await send.click();
    await form(page).getByText('Your message is too long. Shorten it, then send it again.').waitFor();
    expect(await readItems(session.hub, 'ContactRequests')).toHaveLength(before);
    opened.expectClean();
  });
});

test('the server stops while somebody writes: a clear message, the text still there, Try again works, one item', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hub-'));
  const dataFile = join(folder, 'hub.sqlite');
  const browser = await launchBrowser();
  const first = await startHub({ port: 0, dataFile });
  const page = await browser.newPage();
  await page.goto(addressOf(first, { user: 'visitor' }));
  await fill(page, 'Trouble with an account', 'I cannot sign in');
  await first.close();

  await form(page).getByRole('button', { name: 'Send message' }).click();
  await form(page).getByRole('alert').getByText('The server cannot be reached.').waitFor();
  await form(page).getByText('Your message has not been sent yet; your text is still here.').waitFor();
  expect(await form(page).getByRole('textbox', { name: 'Message (required)' }).inputValue()).toBe('I cannot sign in');

  const second = await startHub({ port: first.port, dataFile });
  expect(second.port).toBe(first.port);
  await form(page).getByRole('button', { name: 'Try again' }).click();
  await form(page).getByRole('heading', { name: 'Your message has arrived' }).waitFor();
  const items = await readItems(second, 'ContactRequests');
  expect(items.map(item => [item.HubMessage, item.HubMailbox])).toEqual([['I cannot sign in', 'tech.support@interact.eu']]);
  await browser.close();
  await second.close();
  rmSync(folder, { recursive: true });
});
