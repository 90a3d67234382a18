import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { Viewer } from '../../../../src/domain/Viewer';
import { aGuest, aTopic } from '../../../support/builders';
import {
  about, ACCOUNT, AID_GROUP, confirmed, contactForm, GENERAL, JEMS, JOIN, kind, laterBy, message, ONE_EACH, openForm, press, send, sendButton, STATE_AID,
  subject, topic, write
} from '../../../support/contactForm';

test('the message goes to the mailbox of its kind, which the button names, and is confirmed with the reference', async () => {
  const { desk } = await openForm({ options: { answerWithin: 'two working days' } });
  await userEvent.click(kind(/^Trouble/));
  expect(screen.queryByRole('combobox', { name: /^Topic/ })).not.toBeInTheDocument();
  expect(screen.getByText('Sign-in and passwords.')).toBeVisible();
  write({ subject: 'Sign-in', message: '  I cannot sign in ' });
  await press('Send to tech.support@interact.eu');
  expect(await confirmed()).toHaveFocus();
  expect(screen.getByText('Your reference: CH-00001')).toBeVisible();
  expect(screen.getByText('It goes to tech.support@interact.eu. The answer comes to mila@contoso.example. You can expect it within two working days.')).toBeVisible();
  expect(desk.only).toMatchObject({
    kind: 'trouble', topic: ACCOUNT.name, mailbox: ACCOUNT.mailbox, subject: 'Sign-in', message: 'I cannot sign in', senderName: 'Mila Member',
    senderEmail: 'mila@contoso.example', language: 'English', keepUntil: '2027-03-01'
  });
  expect(desk.only).not.toHaveProperty('about');
});

test('a kind with several topics asks for one, says what it is for, and goes where it leads', async () => {
  await openForm({ topics: [...ONE_EACH, STATE_AID] });
  expect(sendButton()).toHaveTextContent(/^Send message$/);
  await userEvent.selectOptions(topic(), 'State aid');
  expect(topic()).toHaveAccessibleDescription('Rules.');
  expect(sendButton()).toHaveTextContent('Send to aid@interact.eu');
  await userEvent.click(kind(/^To join/));
  expect(sendButton()).toHaveTextContent('Send to join@interact.eu');
  await userEvent.click(kind(/^A question/));
  expect(topic()).toHaveValue('State aid');
});

test('communities with their channels and working groups are offered once somebody uses the form, and decide who answers', async () => {
  const finance = aTopic({ name: 'General question', kinds: ['question'], themes: ['Finance'], mailbox: 'finance@interact.eu' });
  const { desk } = await openForm({ topics: [GENERAL, finance, JOIN] });
  expect(within(about()).getAllByRole('option')).toHaveLength(1);
  await userEvent.click(about());
  expect((await within(about()).findByRole('option', { name: 'User Group' })).textContent).toBe('\u2003User Group');
  expect([...about().querySelectorAll('optgroup')].map(({ label }) => label)).toEqual(['Communities', 'Working groups']);
  expect(sendButton()).toHaveTextContent('Send to communication@interact.eu');
  await userEvent.selectOptions(about(), 'State aid group');
  expect(sendButton()).toHaveTextContent('Send to finance@interact.eu');
  write();
  await send();
  await confirmed();
  expect(desk.only).toMatchObject({ about: { type: 'workingGroup', id: AID_GROUP.id, name: 'State aid group' }, mailbox: 'finance@interact.eu' });
});

test('the form works where communities cannot be read', async () => {
  const { desk } = await openForm({ loadChoices: () => Promise.reject(new Error('forbidden')) });
  write();
  expect(within(about()).getAllByRole('option')).toHaveLength(1);
  await send();
  await confirmed();
  expect(desk.only.message).toBe('How does it work?');
});

test('more about the sender is asked for on demand only', async () => {
  const { desk } = await openForm();
  expect(screen.queryByRole('textbox', { name: /^Organisation/ })).not.toBeInTheDocument();
  await userEvent.click(screen.getByText('More about you'));
  await userEvent.type(await screen.findByRole('textbox', { name: 'Organisation (optional)' }), 'Agency');
  await userEvent.type(screen.getByRole('textbox', { name: 'Programme (optional)' }), 'NWE');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Your role (optional)' }), 'Controller');
  expect(screen.getByRole('combobox', { name: 'Language of the answer (optional)' })).toHaveValue('English');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Language of the answer (optional)' }), 'French');
  write();
  await send();
  await confirmed();
  expect(desk.only).toMatchObject({ organisation: 'Agency', programme: 'NWE', role: 'Controller', language: 'French' });
});

test('a page language that the list does not know is none of the answer', async () => {
  const { desk } = await openForm({ language: 'Arabic' });
  write();
  await send();
  await confirmed();
  expect(desk.only.language).toBe('');
});

test.each<[string, Viewer, string | undefined, readonly string[]]>([
  ['a guest', aGuest, 'From: Greta Guest, greta@partner.example', []],
  ['a guest whose address is not known', { ...aGuest, email: '' }, 'From: Greta Guest', ['Your e-mail address (required)']],
  ['somebody without an account', { name: '', email: '', isGuest: false, isAnonymous: true }, undefined, ['Your name (required)', 'Your e-mail address (required)']]
])('%s is asked only for what the page does not know', async (_, viewer, from, asked) => {
  const { desk } = await openForm({ viewer });
  if (from) expect(screen.getByText(from)).toBeVisible();
  expect(screen.queryAllByRole('textbox', { name: /^Your/ }).map(field => field.getAttribute('aria-required'))).toEqual(asked.map(() => 'true'));
  for (const name of asked) await userEvent.type(screen.getByRole('textbox', { name }), /name/.test(name) ? 'Ann' : 'ann@x.example');
  write();
  await send();
  await confirmed();
  expect(desk.only).toMatchObject({ senderName: viewer.name || 'Ann', senderEmail: viewer.email || 'ann@x.example' });
});

test('the privacy notice of the page author stands above the button, with its link', async () => {
  await openForm({ options: { privacy: 'We keep it safe.', privacyUrl: 'https://contoso.example/privacy' } });
  expect(screen.getByText('We keep it safe.')).toBeVisible();
  expect(screen.getByRole('link', { name: 'How your data is protected (opens in a new tab)' })).toHaveAttribute('href', 'https://contoso.example/privacy');
});

test('says so when there is no topic to write about', async () => {
  const { part } = contactForm({ topics: [] });
  render(part());
  expect(await screen.findByText(/There are no topics to write about yet/)).toBeVisible();
});

test('another message is another one, and what stands below the form hears of each', async () => {
  const { desk } = await openForm({ renderRequests: version => <p>Sent: {version}</p> });
  for (const text of ['One', 'Two']) {
    write({ message: text });
    laterBy(10_000);
    await send();
    await confirmed();
    await press('Send another message');
    expect(subject()).toHaveFocus();
  }
  expect([...desk.stored.values()].map(enquiry => enquiry.message)).toEqual(['One', 'Two']);
  expect(message()).toHaveValue('');
  expect(screen.getByText('Sent: 2')).toBeVisible();
});

describe('who looks like a machine', () => {
  test('by speed is told kindly, and sends by pressing again', async () => {
    const { desk } = await openForm();
    await userEvent.click(kind(/^A question/));
    write();
    laterBy(-9_999);
    await send();
    expect(await screen.findByRole('alert')).toHaveTextContent('If you have written this yourself, press the button once more.');
    expect(desk.keys).toEqual([]);
    await send();
    await confirmed();
  });

  test('by a field that nobody sees, too; no assistive technology meets the field', async () => {
    const { container, desk } = await openForm();
    const field = container.querySelector<HTMLInputElement>('input[name="website"]');
    expect(field?.closest('[aria-hidden="true"]')).not.toBeNull();
    expect(field).toHaveAttribute('autocomplete', 'off');
    expect(field).toHaveAttribute('tabindex', '-1');
    if (field) await userEvent.type(field, 'https://spam.example');
    write();
    await send();
    expect(await screen.findByRole('alert')).toHaveTextContent('Your browser has filled in a field that nobody sees');
    await send();
    await confirmed();
    expect(desk.stored.size).toBe(1);
  });
});

test('an id of another site’s list is never stored: the name goes into the subject', async () => {
  const elsewhere = { ...JEMS, id: 99, name: 'Elsewhere' };
  const { desk } = await openForm({ question: { kind: 'question', about: elsewhere } });
  expect(about()).toHaveDisplayValue('Elsewhere');
  await waitFor(() => expect(within(about()).getAllByRole('option').length).toBeGreaterThan(2));
  write({ subject: 'x'.repeat(30) });
  await send();
  await confirmed();
  expect(desk.only.subject).toBe(`Elsewhere: ${'x'.repeat(19)}`);
  expect(desk.only).not.toHaveProperty('about');
});
