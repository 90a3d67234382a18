import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AppError } from '../../../../src/domain/AppError';
import type { StoredDraft } from '../../../../src/domain/enquiry/DraftStore';
import { about, confirmed, contactForm, DeskInMemory, DraftInMemory, JEMS, kind, message, openForm, press, send, subject, write } from '../../../support/contactForm';

const at = (time: string): number => new Date(`${new Date().toDateString()} ${time}`).getTime();

function aDraft(overrides: Partial<StoredDraft> = {}): StoredDraft {
  const texts = {
    subject: 'Jems', message: 'Half a', senderName: 'Mila Member', senderEmail: 'mila@contoso.example', organisation: 'Agency', programme: '', role: '', language: 'French'
  };
  return { key: 'first', kind: 'join', topic: 'Join', about: { type: 'community', id: JEMS.id, name: JEMS.name }, texts, files: [], begunAt: at('10:42'), isSending: false, isChanged: false, ...overrides };
}

test('what is written is kept when the writer pauses, not while nothing is written, and forgotten once it is sent', async () => {
  const drafts = new DraftInMemory();
  await openForm({ drafts });
  fireEvent.blur(subject());
  expect(drafts.kept).toBeUndefined();
  write({ subject: 'Hello' });
  await userEvent.click(kind(/^To join/));
  await waitFor(() => expect(drafts.kept).toMatchObject({ kind: 'join', topic: 'Join', texts: { subject: 'Hello' }, isSending: false }));
  await send();
  await confirmed();
  expect(drafts.kept).toBeUndefined();
});

test('it is kept at once when the page is left', async () => {
  const drafts = new DraftInMemory();
  await openForm({ drafts });
  write({ message: 'Last words' });
  await waitFor(() => {
    window.dispatchEvent(new Event('pagehide'));
    expect(drafts.kept?.texts.message).toBe('Last words');
  }, { interval: 20 });
});

test('a draft is offered with its time, and put into the form when the visitor wants it, under a new key, since a copied tab has it too', async () => {
  const { desk } = await openForm({ drafts: new DraftInMemory(aDraft({ files: ['plan.pdf', 'map.png'] })) });
  expect(await screen.findByText(/^You began a message at 10:42\sAM\.$/)).toBeVisible();
  expect(screen.getByText('Choose these files again, since they cannot be kept: plan.pdf and map.png.')).toBeVisible();
  expect(message()).toHaveValue('');
  await press('Continue');
  expect(screen.queryByText(/^You began/)).not.toBeInTheDocument();
  expect(message()).toHaveValue('Half a');
  expect(message()).toHaveFocus();
  expect(kind(/^To join/)).toBeChecked();
  expect(about()).toHaveDisplayValue('Jems network');
  expect(screen.getByRole('textbox', { name: /^Organisation/ })).toHaveValue('Agency');
  await send();
  await confirmed();
  expect(desk.only.key).not.toBe('first');
  expect(desk.only).toMatchObject({ language: 'French', about: { id: JEMS.id } });
});

test('a draft that nobody wants is gone', async () => {
  const drafts = new DraftInMemory(aDraft());
  await openForm({ drafts });
  await press((await screen.findByRole('button', { name: 'Discard' })).textContent ?? '');
  expect(drafts.kept).toBeUndefined();
  expect(screen.queryByText(/^You began/)).not.toBeInTheDocument();
  expect(subject()).toHaveFocus();
});

test('as long as a draft is offered nothing takes its place, and what is typed meanwhile goes with it', async () => {
  const drafts = new DraftInMemory(aDraft());
  await openForm({ drafts });
  await screen.findByText(/^You began/);
  write({ subject: 'New', message: 'and more' });
  window.dispatchEvent(new Event('pagehide'));
  expect(drafts.kept?.key).toBe('first');
  await press('Continue');
  expect(subject()).toHaveValue('Jems');
  expect(message()).toHaveValue('Half a\n\nand more');
});

describe('a message that was being sent when the page went away', () => {
  const sending = aDraft({ isSending: true });

  test('is confirmed when the server has it', async () => {
    const desk = new DeskInMemory();
    await desk.send({ ...sending.texts, key: 'first', kind: 'join', topic: 'Join', mailbox: 'join@interact.eu', keepUntil: '2027-01-01' });
    const drafts = new DraftInMemory(sending);
    const { part } = contactForm({ desk, drafts });
    render(part());
    expect(await confirmed()).toHaveFocus();
    expect(screen.getByText('Your reference: CH-00001')).toBeVisible();
    expect(screen.getByText('The answer comes to mila@contoso.example.')).toBeVisible();
    expect(drafts.kept).toBeUndefined();
  });

  test('and was changed after that is confirmed without losing the change, which goes into the same message', async () => {
    const desk = new DeskInMemory();
    await desk.send({ ...sending.texts, message: 'Before', key: 'first', kind: 'join', topic: 'Join', mailbox: 'join@interact.eu', keepUntil: '2027-01-01' });
    const drafts = new DraftInMemory({ ...sending, isChanged: true });
    await openForm({ desk, drafts });
    expect(await screen.findByText('The message that you were sending has arrived. Your reference: CH-00001. What you changed afterwards has not been sent.')).toBeVisible();
    expect(drafts.kept?.texts.message).toBe('Half a');
    await press('Continue');
    expect(message()).toHaveValue('Half a');
    await send();
    await confirmed();
    expect(desk.only).toMatchObject({ key: 'first', message: 'Half a' });
  });

  test('is offered when the server has it not', async () => {
    await openForm({ drafts: new DraftInMemory(sending) });
    expect(await screen.findByText(/^You began a message at 10:42\sAM\.$/)).toBeVisible();
  });

  test('is offered with a word of doubt when the server cannot be asked, and stored once', async () => {
    const desk = new DeskInMemory();
    desk.find = () => Promise.reject(new AppError('offline', 'fetch failed'));
    await openForm({ desk, drafts: new DraftInMemory(sending) });
    expect(await screen.findByText(/Nobody can say at the moment whether it has arrived/)).toBeVisible();
    await press('Continue');
    await send();
    await confirmed();
    expect(desk.keys).toEqual(['first']);
  });

  test('is a note above the form when somebody writes already', async () => {
    let answer = (): void => undefined;
    const desk = new DeskInMemory();
    desk.find = () => new Promise(resolve => (answer = () => resolve({ id: 1, reference: 'CH-00001' })));
    await openForm({ desk, drafts: new DraftInMemory(sending) });
    expect(await screen.findByText(/Looking whether it has arrived/)).toBeVisible();
    write({ message: 'Another one' });
    answer();
    expect(await screen.findByText('The message that you were sending has arrived. Your reference: CH-00001')).toBeVisible();
    expect(message()).toHaveValue('Another one');
    await press('Close');
    expect(message()).toHaveValue('Another one');
  });
});

test('storage that keeps nothing is no hindrance', async () => {
  const { desk } = await openForm({ drafts: { find: () => undefined, keep: () => false, drop: () => undefined } });
  write();
  await send();
  await confirmed();
  expect(desk.stored.size).toBe(1);
});
