import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { AppError, type AppErrorKind } from '../../../src/domain/AppError';
import type { CommunityDesk } from '../../../src/domain/enquiry/CommunityDesk';
import type { CommunityRequest, RequestSubject } from '../../../src/domain/enquiry/CommunityRequest';
import type { Viewer } from '../../../src/domain/Viewer';
import { AskForm } from '../../../src/features/communityFinder/asking/AskForm';
import { PartProvider } from '../../../src/ui/PartContext';
import { askingStrings } from '../../../src/webparts/loc/asking/en-us';
import { aGuest, aMember } from '../../support/builders';
import { surroundings } from '../../support/partSurroundings';

const JEMS = { id: 1, name: 'Jems network' };
const USERS = { id: 2, name: 'User Group' };
const toJoinBoth: RequestSubject = { kind: 'join', mailbox: 'jems@x.example', communities: [JEMS, USERS] };

/** A desk in memory: like the list, it holds one item for each key. */
class DeskInMemory implements CommunityDesk {
  public readonly messageLimit = 60;
  public readonly stored = new Map<string, CommunityRequest>();
  public readonly keys: string[] = [];
  public failNext: AppError | undefined;

  public async ask(request: CommunityRequest): ReturnType<CommunityDesk['ask']> {
    const failure = this.failNext;
    this.failNext = undefined;
    this.keys.push(request.key);
    if (failure) throw failure;
    this.stored.set(request.key, request);
    return { id: 1, reference: `CH-${this.stored.size}` };
  }
}

function open({ about = toJoinBoth, viewer = aMember, isEditing = false, desk = new DeskInMemory() }: { about?: RequestSubject; viewer?: Viewer; isEditing?: boolean; desk?: DeskInMemory } = {}) {
  const onClose = jest.fn();
  const { unmount } = render(
    <PartProvider value={surroundings({ isEditing })}>
      <AskForm desk={desk} about={about} viewer={viewer} senderRole="Controller" strings={askingStrings} onClose={onClose} />
    </PartProvider>
  );
  return { desk, onClose, unmount };
}

const message = (): HTMLElement => screen.getByRole('textbox', { name: /^Message/ });
const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }));

test('one request names every community, says where it goes and what becomes of it, and confirms with the reference', async () => {
  const { desk, onClose } = open();
  expect(screen.getByRole('heading', { level: 4, name: 'Ask to join Jems network and User Group' })).toHaveFocus();
  expect(screen.getByText('Your request goes to jems@x.example.')).toBeVisible();
  expect(screen.getByText('From: Mila Member, mila@contoso.example')).toBeVisible();
  expect(screen.getByText(/^Your name, address and message are stored/)).toBeVisible();
  expect(message()).toHaveAccessibleName('Message (optional)');
  expect(message()).toHaveValue('I would like to join Jems network and User Group.');
  await press('Send request');
  expect(await screen.findByRole('heading', { name: 'Your request has arrived' })).toHaveFocus();
  expect(screen.getByText('Your reference: CH-1')).toBeVisible();
  expect(screen.getByText('The owners read it and add you, or answer to mila@contoso.example.')).toBeVisible();
  expect([...desk.stored.values()]).toEqual([
    expect.objectContaining({ ...toJoinBoth, message: 'I would like to join Jems network and User Group.', senderName: 'Mila Member', senderEmail: 'mila@contoso.example', senderRole: 'Controller' })
  ]);
  await press('Close');
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('nothing is confirmed before the server has it, and a second press sends nothing', async () => {
  const desk = new DeskInMemory();
  let answer: () => void = () => undefined;
  const ask = jest.spyOn(desk, 'ask').mockImplementation(() => new Promise(resolve => (answer = () => resolve({ id: 1, reference: 'CH-7' }))));
  open({ desk });
  await press('Send request');
  expect(screen.getByRole('button', { name: 'Sending…' })).toHaveAttribute('aria-disabled', 'true');
  await press('Sending…');
  expect(screen.queryByText(/arrived|CH-7/)).not.toBeInTheDocument();
  expect(ask).toHaveBeenCalledTimes(1);
  answer();
  expect(await screen.findByText('Your reference: CH-7')).toBeVisible();
});

test('who asks to join need not write anything', async () => {
  const { desk } = open();
  await userEvent.clear(message());
  await press('Send request');
  await screen.findByText('Your reference: CH-1');
  expect([...desk.stored.values()][0].message).toBe('');
});

test('a message that is too long is told at the field, which gets the focus', async () => {
  const { desk } = open();
  await userEvent.type(message(), 'x'.repeat(20));
  await press('Send request');
  expect(message()).toHaveFocus();
  expect(message()).toBeInvalid();
  expect(message()).toHaveAccessibleDescription('Shorten your message to 60 characters.');
  expect(desk.keys).toEqual([]);
});

test('a question about a community starts empty and needs its words', async () => {
  const { desk } = open({ about: { kind: 'question', communities: [JEMS] } });
  expect(screen.getByRole('heading', { name: 'Ask about Jems network' })).toBeVisible();
  expect(screen.queryByText(/goes to/)).not.toBeInTheDocument();
  await press('Send request');
  expect(screen.getByRole('textbox', { name: 'Message (required)' })).toHaveAccessibleDescription('Write your question.');
  await userEvent.type(message(), 'Who may join?');
  await press('Send request');
  expect(await screen.findByText('The answer comes to mila@contoso.example.')).toBeVisible();
  expect([...desk.stored.values()][0]).toMatchObject({ kind: 'question', communities: [JEMS], message: 'Who may join?' });
  expect([...desk.stored.values()][0].mailbox).toBeUndefined();
});

test.each<[string, string, string]>([['', 'greta', 'Enter an address like name@example.org.'], ['', '', 'Enter your e-mail address, so that you can be answered.']])(
  'a guest whose address is not known (%p) enters it: %p', async (known, typed, problem) => {
    open({ viewer: { ...aGuest, email: known } });
    const address = screen.getByRole('textbox', { name: 'Your e-mail address (required)' });
    expect(screen.getByText('From: Greta Guest')).toBeVisible();
    if (typed) await userEvent.type(address, typed);
    await press('Send request');
    expect(address).toHaveFocus();
    expect(address).toHaveAccessibleDescription(problem);
    await userEvent.clear(address);
    await userEvent.type(address, 'greta@partner.example');
    expect(address).toBeValid();
    await press('Send request');
    expect(await screen.findByText(/or answer to greta@partner.example/)).toBeVisible();
  });

test('a known address that cannot be used is asked for, not sent in silence', async () => {
  open({ viewer: { ...aGuest, name: '', email: 'no address' } });
  expect(screen.queryByText(/^From:/)).not.toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: 'Your e-mail address (required)' })).toHaveValue('no address');
  await press('Send request');
  expect(screen.getByRole('textbox', { name: 'Your name (required)' })).toHaveFocus();
});

test('after a failure the text is kept, the mail is prepared, and trying again sends the same request', async () => {
  const { desk } = open();
  await userEvent.clear(message());
  await userEvent.type(message(), 'Please & thank you');
  desk.failNext = new AppError('offline', 'fetch failed');
  await press('Send request');
  const alert = await screen.findByText(/Your request has not been sent yet; your text is still here/);
  expect(alert.closest('[role="alert"]')).toHaveTextContent('The server cannot be reached. Check your connection, then try again.');
  expect(screen.getByRole('link', { name: 'jems@x.example' })).toHaveAttribute('href',
    'mailto:jems@x.example?subject=Ask%20to%20join%20Jems%20network%20and%20User%20Group&body=Please%20%26%20thank%20you');
  expect(message()).toHaveValue('Please & thank you');
  await press('Try again');
  await screen.findByText('Your reference: CH-1');
  expect(new Set(desk.keys).size).toBe(1);
  expect(desk.keys).toHaveLength(2);
});

test.each<AppErrorKind>(['forbidden', 'notFound', 'setting'])('%s: whom to write to instead, and no button that cannot help', async kind => {
  const { desk } = open({ isEditing: true });
  desk.failNext = new AppError(kind, 'Access denied.');
  await press('Send request');
  expect(await screen.findByRole('alert')).toHaveTextContent('Requests cannot be sent from this page.');
  expect(screen.getByRole('link', { name: 'jems@x.example' })).toBeVisible();
  expect(screen.queryByRole('button', { name: /Send|Try/ })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Cancel' })).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent('Cause, shown to page editors only: Access denied.');
});

test('a panel that is closed while a request is under way complains about nothing', async () => {
  const complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let answer: () => void = () => undefined;
  const desk = new DeskInMemory();
  desk.ask = () => new Promise(resolve => (answer = () => resolve({ id: 1, reference: 'CH-1' })));
  const { unmount } = open({ desk });
  await press('Send request');
  unmount();
  answer();
  await Promise.resolve();
  expect(complaints).not.toHaveBeenCalled();
  complaints.mockRestore();
});
