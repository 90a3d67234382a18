import { expectAccessible } from '../../support/accessibility';
import { faultsAt } from '../../support/faults';
import { type HubPage, type HubSession, type PageOptions, startHubSession } from '../../support/hub';
import { readItems, restAs } from '../../support/tenantRest';
import { arrivedOn, contactOn, fillMessage, messageOn, sendMessage } from './contactPage';

const REQUESTS = 'web/getList(\'/sites/hub/Lists/ContactRequests\')';

let session: HubSession;
let opened: HubPage;
beforeAll(async () => {
  session = await startHubSession();
});
afterAll(() => session.close());
afterEach(() => opened.close());

const open = async (options?: PageOptions) => {
  opened = await session.open(options);
  return opened.page;
};
const stored = () => readItems(session.hub, 'ContactRequests');
const idOf = async (list: string, title: string) => (await readItems(session.hub, list)).find(({ Title }) => Title === title)?.Id;

test('a member asks about a working group: what is missing is said at the field, and one item holds what was written', async () => {
  const page = await open();
  const form = contactOn(page);
  await form.getByText('From: Mila Member, mila.member@contoso.example').waitFor();
  await sendMessage(page);
  await form.getByRole('textbox', { name: 'Subject (required)' }).and(page.locator(':focus')).waitFor();
  await form.getByText('2 fields need your attention').waitFor();
  await form.getByText('More about you').click();
  await form.getByRole('textbox', { name: 'Programme (optional)' }).fill('NWE');
  await form.getByRole('combobox', { name: 'Your role (optional)' }).selectOption('Controller');
  await form.getByRole('combobox', { name: 'Language of the answer (optional)' }).selectOption('French');
  await expectAccessible(page);
  await form.getByRole('combobox', { name: /^Community or working group/ }).selectOption({ label: 'State aid' });
  await fillMessage(page, 'De minimis', 'Which year counts?');
  await sendMessage(page);
  await arrivedOn(page).and(page.locator(':focus')).waitFor();
  await form.getByText('It goes to communication@interact.eu. The answer comes to mila.member@contoso.example.').waitFor();
  const items = await stored();
  expect(items).toEqual([expect.objectContaining({
    Title: 'De minimis', HubKind: 'Question', HubTopic: 'General question', HubWorkingGroupId: await idOf('WorkingGroups', 'State aid'), HubCommunityId: null,
    HubMessage: 'Which year counts?', HubSenderName: 'Mila Member', HubSenderEmail: 'mila.member@contoso.example', HubProgramme: 'NWE', HubRole: 'Controller',
    HubLanguage: 'French', HubMailbox: 'communication@interact.eu', HubStatus: 'New'
  })]);
  await form.getByText(`Your reference: CH-${String(items[0].Id).padStart(5, '0')}`).waitFor();
  await form.getByText('My requests (1)').waitFor();
  await expectAccessible(page);
  opened.expectClean();
});

test('a link brings a guest to the first empty field of what it asks for; files go along, and a program named as a document does not', async () => {
  const page = await open({ user: 'guest', query: { ask: 'trouble', 'ask.about': `community-${await idOf('Communities', 'Jems network')}` } });
  const form = contactOn(page);
  await form.getByRole('textbox', { name: 'Subject (required)' }).and(page.locator(':focus')).waitFor();
  await form.getByText('More about you').click();
  const files = form.getByLabel('Files (optional)');
  await files.setInputFiles([
    { name: 'invoice.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\u0090\u0000 a program') },
    { name: 'steps.txt', mimeType: 'text/plain', buffer: Buffer.from('First, then.') }
  ]);
  await form.getByText('“invoice.pdf” was not taken: it is not what its name says.').first().waitFor();
  await form.getByRole('button', { name: 'Remove steps.txt' }).waitFor();
  await fillMessage(page, 'Sign-in', 'I cannot sign in');
  await sendMessage(page);
  await form.getByText('All files have arrived.').waitFor();
  const last = (await stored()).slice(-1)[0];
  expect(last).toMatchObject({
    HubKind: 'Account or technical trouble', HubMailbox: 'tech.support@interact.eu', HubSenderEmail: 'greta@partner.example',
    HubCommunityId: await idOf('Communities', 'Jems network'), HubLanguage: 'English'
  });
  const { value } = await restAs<{ value: { FileName: string }[] }>(session.hub, 'owner', `${REQUESTS}/items(${String(last.Id)})/AttachmentFiles`);
  expect(value.map(({ FileName }) => FileName)).toEqual(['steps.txt']);
  opened.expectClean();
});

test('without a connection the message is kept and said to be unsent; when it is back, it goes once, by the visitor’s hand', async () => {
  const before = (await stored()).length;
  const page = await open({ user: 'visitor' });
  await contactOn(page).getByText('4,000 characters left').waitFor();
  await messageOn(page).focus();
  await fillMessage(page, 'Train', 'Written in a tunnel');
  await contactOn(page).getByText('More about you').click();
  await contactOn(page).getByLabel('Files (optional)').waitFor();
  await page.context().setOffline(true);
  await sendMessage(page);
  await contactOn(page).getByRole('alert').getByText('There is no connection. Your message has not been sent yet; your text is still here.').waitFor();
  await contactOn(page).getByRole('link', { name: 'communication@interact.eu' }).waitFor();
  await expectAccessible(page);
  await page.context().setOffline(false);
  await contactOn(page).getByText(/^The connection is back/).waitFor();
  expect(await stored()).toHaveLength(before);
  await contactOn(page).getByRole('button', { name: 'Try again' }).click();
  await arrivedOn(page).waitFor();
  expect((await stored()).slice(before).map(({ HubMessage }) => HubMessage)).toEqual(['Written in a tunnel']);
  opened.expectClean([/ERR_INTERNET_DISCONNECTED/]);
});

test('a page that is loaded again offers what was written, with the time, and sends it under the key that it had', async () => {
  const page = await open({ user: 'visitor' });
  await contactOn(page).getByRole('radio', { name: /^Something in the list/ }).check();
  await fillMessage(page, 'A link', 'leads nowhere');
  await page.waitForFunction(() => Object.values(sessionStorage).some(text => String(text).includes('leads nowhere')));
  await page.reload();
  await opened.ready();
  await contactOn(page).getByText(/^You began a message at \d+:\d\d\s[AP]M\.$/).waitFor();
  expect(await messageOn(page).inputValue()).toBe('');
  await expectAccessible(page);
  await contactOn(page).getByRole('button', { name: 'Continue' }).click();
  await messageOn(page).and(page.locator(':focus')).waitFor();
  expect(await messageOn(page).inputValue()).toBe('leads nowhere');
  await sendMessage(page);
  await arrivedOn(page).waitFor();
  expect((await stored()).slice(-1)[0]).toMatchObject({ HubKind: 'Problem with the list', Title: 'A link' });
  expect(await page.evaluate(() => Object.keys(sessionStorage).filter(name => name.includes('draft')))).toEqual([]);
  opened.expectClean();
});

test('a message whose answer never came is confirmed after a reload, and there once', async () => {
  const before = (await stored()).length;
  const page = await open({ user: 'visitor' });
  const faults = faultsAt(session.hub.origin);
  await faults.add({ fault: 'stall', path: '*/Lists/ContactRequests*/items', method: 'POST', times: 1 });
  await fillMessage(page, 'Lost', 'Did it arrive?');
  await sendMessage(page);
  await contactOn(page).getByRole('button', { name: 'Sending…' }).waitFor();
  while ((await stored()).length === before) await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.reload();
  await opened.ready();
  await arrivedOn(page).waitFor();
  const items = (await stored()).slice(before);
  expect(items.map(({ HubMessage }) => HubMessage)).toEqual(['Did it arrive?']);
  await contactOn(page).getByText(`Your reference: CH-${String(items[0].Id).padStart(5, '0')}`).waitFor();
  opened.expectClean();
});

test('who may not add messages is told whom to write to instead', async () => {
  await restAs(session.hub, 'owner', `${REQUESTS}/resetroleinheritance`, {});
  const page = await open({ user: 'visitor' });
  await fillMessage(page, 'Hello', 'May I?');
  await sendMessage(page);
  await contactOn(page).getByRole('alert').getByText('Messages cannot be sent from this page.').waitFor();
  await contactOn(page).getByRole('link', { name: 'communication@interact.eu' }).waitFor();
  expect(await contactOn(page).getByRole('button', { name: /^(Send|Try)/ }).count()).toBe(0);
  expect(await messageOn(page).inputValue()).toBe('May I?');
  opened.expectClean([/^answer 403/, /status of 403/]);
});
