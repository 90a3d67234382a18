import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { AppError } from '../../../src/domain/AppError';
import type { Enquiry, Receipt } from '../../../src/domain/enquiry/Enquiry';
import type { EnquiryDesk } from '../../../src/domain/enquiry/EnquiryDesk';
import type { TopicDirectory } from '../../../src/domain/enquiry/TopicDirectory';
import type { Viewer } from '../../../src/domain/Viewer';
import { REQUEST_LIMITS } from '../../../src/lists/contactRequests.facts';
import { ContactUs } from '../../../src/features/contactUs/ContactUs';
import { aMember, aTopic } from '../../support/builders';
import { english, surroundings } from '../../support/partSurroundings';

const general = aTopic();
const account = aTopic({ name: 'Trouble with an account', help: 'Sign-in and passwords.', mailbox: 'tech.support@interact.eu' });

/** A desk in memory: like the list, it holds one item for each key. */
class DeskInMemory implements EnquiryDesk, TopicDirectory {
  public readonly limits = { ...REQUEST_LIMITS, message: 20 };
  public readonly stored = new Map<string, Enquiry>();
  public failNext: AppError | undefined;

  public constructor(private readonly topics = [general, account]) {}

  public async findTopics(): ReturnType<TopicDirectory['findTopics']> {
    return { items: this.topics, rejected: [] };
  }

  public async send(enquiry: Enquiry): ReturnType<EnquiryDesk['send']> {
    const failure = this.failNext;
    this.failNext = undefined;
    if (failure) throw failure;
    this.stored.set(enquiry.key, enquiry);
    return { id: this.stored.size, reference: `CH-${this.stored.size}` };
  }

  public async find(key: string): ReturnType<EnquiryDesk['find']> {
    return this.stored.has(key) ? { id: 1, reference: 'CH-1' } : undefined;
  }

  public async attach(): Promise<void> {
    throw new AppError('server', 'The form sends no files.');
  }

  public async attached(): ReturnType<EnquiryDesk['attached']> {
    return [];
  }
}

async function open(desk = new DeskInMemory(), viewer: Viewer = aMember): Promise<DeskInMemory> {
  render(<ContactUs topics={desk} desk={desk} viewer={viewer} title="" privacy="" surroundings={surroundings()} strings={english.contact} />);
  await screen.findByRole('heading', { name: 'Contact us' });
  return desk;
}

const topicField = (): HTMLElement => screen.getByRole('combobox', { name: 'Topic (required)' });
const messageField = (): HTMLElement => screen.getByRole('textbox', { name: 'Message (required)' });
const send = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: 'Send message' }));

test('sends the message to the mailbox of its topic and confirms with the reference', async () => {
  const desk = await open();
  await userEvent.selectOptions(await screen.findByRole('combobox'), 'Trouble with an account');
  expect(topicField()).toHaveAccessibleDescription('Sign-in and passwords.');
  await userEvent.type(messageField(), 'I cannot sign in');
  await send();
  expect(await screen.findByRole('heading', { name: 'Your message has arrived' })).toHaveFocus();
  expect(screen.getByText('Your reference: CH-1')).toBeVisible();
  expect(screen.getByText('It goes to tech.support@interact.eu. The answer comes to mila@contoso.example.')).toBeVisible();
  expect([...desk.stored.values()]).toEqual([
    expect.objectContaining({ topic: account.name, mailbox: account.mailbox, message: 'I cannot sign in', senderName: 'Mila Member', senderEmail: 'mila@contoso.example' })
  ]);
});

test('an empty form is refused in words, at the first field that is wrong', async () => {
  const desk = await open();
  await screen.findByRole('combobox');
  await send();
  expect(topicField()).toHaveFocus();
  expect(topicField()).toBeInvalid();
  expect(topicField()).toHaveAccessibleDescription('Choose a topic, so that your message reaches the right people.');
  expect(messageField()).toHaveAccessibleDescription('Write your message.');
  await userEvent.type(messageField(), 'x'.repeat(21));
  expect(messageField()).toHaveAccessibleDescription('Your message is too long. Shorten it, then send it again.');
  expect(desk.stored.size).toBe(0);
});

test('counts the characters that are left', async () => {
  await open();
  await userEvent.type(await screen.findByRole('textbox', { name: 'Message (required)' }), 'x'.repeat(19));
  expect(messageField()).toHaveAccessibleDescription('What would you like to know or do? 1 character left.');
});

test('keeps the text when sending fails, and sends the same message again', async () => {
  const desk = await open();
  await userEvent.selectOptions(await screen.findByRole('combobox'), 'General question');
  await userEvent.type(messageField(), 'Hello');
  desk.failNext = new AppError('offline', 'fetch failed');
  await send();
  expect(await screen.findByText(/Your message has not been sent yet; your text is still here/)).toHaveTextContent('The server cannot be reached.');
  expect(messageField()).toHaveValue('Hello');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByRole('heading', { name: 'Your message has arrived' });
  expect(desk.stored.size).toBe(1);
});

test('another message is another one', async () => {
  const desk = await open();
  for (const message of ['One', 'Two']) {
    await userEvent.selectOptions(await screen.findByRole('combobox'), 'General question');
    await userEvent.type(messageField(), message);
    await send();
    await userEvent.click(await screen.findByRole('button', { name: 'Send another message' }));
  }
  expect([...desk.stored.values()].map(enquiry => enquiry.message)).toEqual(['One', 'Two']);
  expect(messageField()).toHaveValue('');
});

test('a guest whose address is not known enters it', async () => {
  await open(new DeskInMemory(), { name: 'Greta Guest', email: '', isGuest: true, isAnonymous: false });
  const address = await screen.findByRole('textbox', { name: 'Your e-mail address (required)' });
  expect(address).not.toHaveAttribute('readonly');
  await userEvent.type(address, 'greta');
  await send();
  expect(address).toHaveFocus();
  expect(address).toHaveAccessibleDescription('Enter an address like name@example.org.');
});

test('says so when there is no topic to write about', async () => {
  await open(new DeskInMemory([]));
  expect(await screen.findByText(/There are no topics to write about yet/)).toBeVisible();
});

test('a page that is left while a message is under way complains about nothing', async () => {
  const complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let answer: () => void = () => undefined;
  const desk = new DeskInMemory();
  desk.send = () => new Promise(resolve => (answer = () => resolve({ id: 1, reference: 'CH-1' })));
  const { unmount } = render(<ContactUs topics={desk} desk={desk} viewer={aMember} title="" privacy="" surroundings={surroundings()} strings={english.contact} />);
  await userEvent.selectOptions(await screen.findByRole('combobox'), 'General question');
  await userEvent.type(messageField(), 'Hello');
  await send();
  unmount();
  answer();
  await Promise.resolve();
  expect(complaints).not.toHaveBeenCalled();
  complaints.mockRestore();
});

describe('a question about a community from another part of the page', () => {
  const jems = { kind: 'question', about: { type: 'community', id: 6, name: 'Jems network' } } as const;
  const part = (desk: DeskInMemory, question?: typeof jems): React.ReactElement => (
    <ContactUs topics={desk} desk={desk} viewer={aMember} title="" privacy="" surroundings={surroundings()} strings={english.contact} question={question} />
  );

  test('opens the message and takes the visitor to the first empty field', async () => {
    const desk = new DeskInMemory();
    const { rerender } = render(part(desk));
    await screen.findByRole('combobox');
    expect(document.body).toHaveFocus();
    rerender(part(desk, jems));
    expect(messageField()).toHaveValue('About Jems network:\n');
    expect(topicField()).toHaveFocus();
  });

  test('keeps what is written, and goes to the end of the message when nothing is empty', async () => {
    const desk = new DeskInMemory();
    const { rerender } = render(part(desk));
    await userEvent.selectOptions(await screen.findByRole('combobox'), 'Trouble with an account');
    await userEvent.type(messageField(), 'Hello');
    rerender(part(desk, jems));
    expect(messageField()).toHaveValue('About Jems network:\nHello');
    expect(messageField()).toHaveFocus();
    expect((messageField() as HTMLTextAreaElement).selectionStart).toBe('About Jems network:\nHello'.length);
  });

  test('that is there before the topics is taken when the form comes, and once only', async () => {
    const desk = new DeskInMemory();
    const { rerender } = render(part(desk, jems));
    await screen.findByRole('combobox');
    expect(messageField()).toHaveValue('About Jems network:\n');
    await userEvent.clear(messageField());
    rerender(part(desk, jems));
    expect(messageField()).toHaveValue('');
    rerender(part(desk, { ...jems }));
    expect(messageField()).toHaveValue('About Jems network:\n');
  });

  test('starts another message after one was sent; while one is being sent, its confirmation stays', async () => {
    const desk = new DeskInMemory();
    let deliver = (): void => undefined;
    desk.send = jest.fn(() => new Promise<Receipt>(resolve => {
      deliver = () => resolve({ id: 1, reference: 'CH-9' });
    }));
    const { rerender } = render(part(desk));
    await userEvent.selectOptions(await screen.findByRole('combobox'), 'Trouble with an account');
    await userEvent.type(messageField(), 'Hello');
    await send();
    rerender(part(desk, jems));
    deliver();
    expect(await screen.findByText('Your reference: CH-9')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Send another message' }));
    expect(messageField()).toHaveValue('About Jems network:\n');
  });
});
