import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Receipt } from '../../../../src/domain/enquiry/Enquiry';
import type { Prefill } from '../../../../src/domain/enquiry/prefill';
import { about, AID_GROUP, confirmed, contactForm, DeskInMemory, JEMS, kind, laterBy, message, ONE_EACH, openForm, press, send, STATE_AID, subject, topic, write } from '../../../support/contactForm';

const aboutJems: Prefill = { kind: 'question', about: JEMS };

test('the page author chooses what stands in the form at the start, and takes no focus', async () => {
  await openForm({ topics: [...ONE_EACH, STATE_AID], options: { preset: { topic: 'state AID' } } });
  expect(topic()).toHaveValue('State aid');
  expect(document.body).toHaveFocus();
});

test('the page author can choose a community or working group for the start; its name comes with the lists', async () => {
  const { desk } = await openForm({ options: { preset: { about: { type: 'workingGroup', id: AID_GROUP.id, name: '' } } } });
  await waitFor(() => expect(about()).toHaveDisplayValue('State aid group'));
  expect(document.body).toHaveFocus();
  write();
  await send();
  await confirmed();
  expect(desk.only.about).toMatchObject({ type: 'workingGroup', id: AID_GROUP.id });
});

test('a page author sees at once what is chosen for the start', async () => {
  const { part, props } = contactForm({ isEditing: true });
  const { rerender } = render(part());
  await screen.findByRole('textbox', { name: /^Subject/ });
  rerender(part({ options: { ...props.options, preset: { kind: 'join' } } }));
  expect(kind(/^To join/)).toBeChecked();
});

test('a link names a community by its number; its name comes with the lists', async () => {
  await openForm({ question: { kind: 'join', about: { type: 'workingGroup', id: AID_GROUP.id, name: '' } } });
  expect(kind(/^To join/)).toBeChecked();
  await waitFor(() => expect(about()).toHaveDisplayValue('State aid group'));
  expect(subject()).toHaveFocus();
});

test('a link to nothing that the lists know changes nothing', async () => {
  const { desk } = await openForm({ question: { topic: 'Nowhere', about: { type: 'community', id: 999, name: '' } } });
  expect(kind(/^A question/)).toBeChecked();
  write();
  await send();
  await confirmed();
  expect(desk.only).toMatchObject({ topic: 'General question', subject: 'Hello' });
  expect(desk.only).not.toHaveProperty('about');
});

describe('a question from another part of the page', () => {
  test('sets kind and community, and takes the visitor to the first empty field', async () => {
    const { part } = contactForm();
    const { rerender } = render(part());
    await screen.findByRole('textbox', { name: /^Subject/ });
    await userEvent.click(kind(/^To join/));
    rerender(part({ question: aboutJems }));
    expect(kind(/^A question/)).toBeChecked();
    expect(about()).toHaveDisplayValue('Jems network');
    expect(subject()).toHaveFocus();
    expect(message()).toHaveValue('');
    await screen.findByRole('option', { name: 'User Group' });
  });

  test('keeps what is written, and goes to the end of the message when nothing is empty', async () => {
    const { part } = contactForm();
    const { rerender } = render(part());
    await screen.findByRole('textbox', { name: /^Subject/ });
    write({ subject: 'Mine', message: 'My words' });
    rerender(part({ question: aboutJems }));
    expect([subject(), message()].map(field => (field as HTMLInputElement).value)).toEqual(['Mine', 'My words']);
    expect(message()).toHaveFocus();
    expect((message() as HTMLTextAreaElement).selectionStart).toBe('My words'.length);
    await screen.findByRole('option', { name: 'User Group' });
  });

  test('is taken once, and again when it is asked again', async () => {
    const { part } = contactForm();
    const { rerender } = render(part({ question: aboutJems }));
    await waitFor(() => expect(about()).toHaveDisplayValue('Jems network'));
    fireEvent.change(about(), { target: { value: '' } });
    rerender(part({ question: aboutJems }));
    expect(about()).toHaveDisplayValue('(none in particular)');
    rerender(part({ question: { ...aboutJems } }));
    expect(about()).toHaveDisplayValue('Jems network');
  });

  test('while a message is being sent waits, and its confirmation stays; after it, it starts another one', async () => {
    const desk = new DeskInMemory();
    let deliver = (): void => undefined;
    desk.send = jest.fn(() => new Promise<Receipt>(resolve => (deliver = () => resolve({ id: 9, reference: 'CH-9' }))));
    const { part, rerender } = await openForm({ desk });
    write();
    await send();
    rerender(part({ question: aboutJems }));
    deliver();
    expect(await screen.findByText('Your reference: CH-9')).toBeVisible();
    await press('Send another message');
    expect(about()).toHaveDisplayValue('Jems network');
    write();
    laterBy(10_000);
    await send();
    deliver();
    await confirmed();
    rerender(part({ question: { kind: 'join', about: AID_GROUP } }));
    expect(about()).toHaveDisplayValue('State aid group');
    expect(message()).toHaveValue('');
  });
});
