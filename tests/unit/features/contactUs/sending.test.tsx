import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AppError, type AppErrorKind } from '../../../../src/domain/AppError';
import type { Receipt } from '../../../../src/domain/enquiry/Enquiry';
import { mailBody } from '../../../../src/features/contactUs/late/mailBody';
import type { ContactTools } from '../../../../src/features/contactUs/ContactUsProps';
import { contactForm, confirmed, DeskInMemory, DraftInMemory, kind, message, openForm, press, send, sendButton, write } from '../../../support/contactForm';

afterEach(() => jest.restoreAllMocks());

test('nothing is confirmed before the server has it, and a second press sends nothing', async () => {
  let answer = (): void => undefined;
  const desk = new DeskInMemory();
  desk.send = jest.fn(() => new Promise<Receipt>(resolve => (answer = () => resolve({ id: 7, reference: 'CH-7' }))));
  await openForm({ desk });
  write();
  await send();
  expect(screen.getByRole('button', { name: 'Sending…' })).toHaveAttribute('aria-disabled', 'true');
  expect(message()).toHaveAttribute('readonly');
  await press('Sending…');
  expect(screen.queryByText(/arrived|CH-7/)).not.toBeInTheDocument();
  expect(desk.send).toHaveBeenCalledTimes(1);
  answer();
  await confirmed();
});

test('after a failure the text is there, a mail with a copy for the backup is prepared, and trying again sends the same message', async () => {
  const { desk, drafts } = await openForm();
  await userEvent.click(kind(/^Trouble/));
  write({ subject: 'Sign-in', message: 'I & you' });
  desk.failNext = new AppError('offline', 'fetch failed');
  await send();
  const alert = await screen.findByRole('alert');
  await waitFor(() => expect(alert).toHaveTextContent('Your message has not been sent yet; your text is still here.'));
  const body = encodeURIComponent('Account – Sign-in\r\n\r\nI & you\r\n\r\nMila Member, mila@contoso.example');
  expect(screen.getByRole('link', { name: 'tech.support@interact.eu' })).toHaveAttribute('href',
    `mailto:tech.support@interact.eu?cc=backup%40interact.eu&subject=Sign-in&body=${body}`);
  expect(screen.getByRole('button', { name: 'Copy the text' })).toBeVisible();
  expect(message()).toHaveValue('I & you');
  expect(drafts.find()).toMatchObject({ isSending: true, isChanged: false });
  write({ message: 'I & you & they' });
  await waitFor(() => expect(drafts.find()).toMatchObject({ isSending: true, isChanged: true, texts: { message: 'I & you & they' } }));
  await press('Try again');
  await confirmed();
  expect(desk.stored.size).toBe(1);
  expect(new Set(desk.keys).size).toBe(1);
  expect(drafts.find()).toBeUndefined();
});

test.each<AppErrorKind>(['forbidden', 'notFound', 'setting'])('%s: whom to write to instead, and no button that cannot help; editors see the cause', async failure => {
  const { desk } = await openForm({ isEditing: true });
  write();
  desk.failNext = new AppError(failure, 'Access denied.');
  await send();
  const alert = await screen.findByRole('alert');
  await waitFor(() => expect(alert).toHaveTextContent('Messages cannot be sent from this page.'));
  expect(alert).toHaveTextContent('Cause, shown to page editors only: Access denied.');
  expect(screen.getByRole('link', { name: 'communication@interact.eu' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Send|Try/ })).not.toBeInTheDocument();
});

test('who sent too many is told when it goes again', async () => {
  const { desk } = await openForm();
  write();
  desk.failNext = new AppError('tooMany', 'limit', undefined, 5 * 60_000);
  await send();
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(/It can be sent from \d+:\d\d\s[AP]M on\./));
});

test('without a network the message waits; when it is back, the form says so and sends nothing by itself', async () => {
  const online = jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  const { desk } = await openForm();
  write();
  desk.failNext = new AppError('offline', 'fetch failed');
  await send();
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('There is no connection. Your message has not been sent yet'));
  online.mockReturnValue(true);
  act(() => void window.dispatchEvent(new Event('online')));
  expect(screen.getByRole('alert')).toHaveTextContent('The connection is back: press the button to send your message.');
  expect(desk.keys).toHaveLength(1);
  await press('Try again');
  await confirmed();
});

test('a script that does not come is a failure like others, and comes when it is asked for again', async () => {
  const form = contactForm();
  let isBroken = true;
  const loadTools = (): Promise<ContactTools> => (isBroken ? Promise.reject(new Error('Loading chunk failed')) : form.props.loadTools());
  await openForm({ loadTools, drafts: form.drafts });
  write();
  await send();
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('The server cannot be reached.'));
  expect(message()).toHaveValue('How does it work?');
  isBroken = false;
  await press('Try again');
  await confirmed();
  expect(form.desk.stored.size).toBe(1);
});

test('a topic table that names nobody is no place to send to', async () => {
  const { desk } = await openForm({ topics: [{ id: 1, name: 'A', help: '', kinds: [], themes: [], strands: [], languages: [], isDefault: false }] });
  write();
  expect(sendButton()).toHaveTextContent(/^Send message$/);
  await send();
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Messages cannot be sent from this page.'));
  expect(desk.keys).toEqual([]);
});

test('a page that is left while a message is under way complains about nothing, and forgets the draft once it has arrived', async () => {
  const complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let answer = (): void => undefined;
  const desk = new DeskInMemory();
  desk.send = () => new Promise(resolve => (answer = () => resolve({ id: 1, reference: 'CH-1' })));
  const drafts = new DraftInMemory();
  const { unmount } = await openForm({ desk, drafts });
  write();
  await send();
  unmount();
  expect(drafts.kept).toMatchObject({ isSending: true });
  answer();
  await waitFor(() => expect(drafts.kept).toBeUndefined());
  expect(complaints).not.toHaveBeenCalled();
});

test.each([
  ['short', 'short'],
  ['€'.repeat(400), `${'€'.repeat(165)}…`],
  ['😀'.repeat(200), `${'😀'.repeat(124)}…`],
  ['a'.repeat(2000), `${'a'.repeat(1491)}…`]
])('a prepared mail holds as much as every program takes: %#', (text, body) => {
  expect(mailBody(text)).toBe(body);
  expect(encodeURIComponent(mailBody(text)).length).toBeLessThanOrEqual(1500);
});

test('half a letter, which cannot stand in an address, breaks no prepared mail', () => {
  expect(mailBody('A \ud800 B')).toBe('A \ufffd B');
});
