import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aGuest } from '../../../support/builders';
import { kind, message, ONE_EACH, openForm, send, STATE_AID, subject, topic, write } from '../../../support/contactForm';

const summary = (): HTMLElement => {
  const box = screen.getByText(/fields need your attention/).closest('div');
  if (!box) throw new Error('no summary');
  return box;
};

test('an empty form is refused in words, at the first field that is wrong, with a list of all of them', async () => {
  const { desk } = await openForm({ topics: [...ONE_EACH, STATE_AID], viewer: { ...aGuest, email: '' } });
  await send();
  await waitFor(() => expect(topic()).toHaveFocus());
  expect(topic()).toBeInvalid();
  expect(topic()).toHaveAccessibleDescription('Choose a topic, so that your message reaches the right people.');
  expect(subject()).toHaveAccessibleDescription('Say in a few words what it is about.');
  expect(message()).toHaveAccessibleDescription('Write your message. 60 characters left');
  expect(screen.getByText('4 fields need your attention')).toHaveAttribute('role', 'status');
  await userEvent.click(within(summary()).getByRole('link', { name: 'Write your message.' }));
  expect(message()).toHaveFocus();
  expect(desk.keys).toEqual([]);
});

test('one wrong field needs no list', async () => {
  await openForm();
  write({ message: '' });
  await send();
  await waitFor(() => expect(message()).toHaveFocus());
  expect(screen.queryByText(/need.? your attention/)).not.toBeInTheDocument();
});

test('after the first try a field is checked when it is left, and a problem goes as soon as it is mended', async () => {
  await openForm();
  await userEvent.click(subject());
  await userEvent.click(message());
  expect(subject()).toBeValid();
  await send();
  await waitFor(() => expect(subject()).toBeInvalid());
  await userEvent.type(subject(), 'H');
  expect(subject()).toBeValid();
  await userEvent.clear(subject());
  expect(subject()).toBeValid();
  await userEvent.click(message());
  expect(subject()).toBeInvalid();
  expect(screen.getByText('Say in a few words what it is about.', { selector: '[role="status"]' })).toBeInTheDocument();
});

test.each([
  ['x'.repeat(61), 'Shorten your message to 60 characters. 1 character too many'],
  ['www.a.b '.repeat(6), 'Take out some links: a message has five at most. 13 characters left']
])('a message like %j is refused', async (text, words) => {
  const { desk } = await openForm();
  write({ message: text });
  await send();
  await waitFor(() => expect(message()).toHaveFocus());
  expect(message()).toHaveAccessibleDescription(words);
  expect(desk.keys).toEqual([]);
});

test('an address that is none is told at its field', async () => {
  await openForm({ viewer: { ...aGuest, email: '' } });
  const address = screen.getByRole('textbox', { name: 'Your e-mail address (required)' });
  fireEvent.change(address, { target: { value: 'greta' } });
  write();
  await send();
  await waitFor(() => expect(address).toHaveFocus());
  expect(address).toHaveAccessibleDescription('Enter an address like name@example.org.');
});

test('the help of the message follows the kind, and the count is said near the limit when the writer pauses', async () => {
  await openForm();
  expect(message()).toHaveAccessibleDescription('What would you like to know? 60 characters left');
  await userEvent.click(kind(/^Something in the list/));
  expect(message()).toHaveAccessibleDescription('Which entry is it, and what is wrong with it? 60 characters left');
  fireEvent.change(message(), { target: { value: 'x'.repeat(20) } });
  fireEvent.change(message(), { target: { value: 'x'.repeat(59) } });
  expect(message()).toHaveAccessibleDescription('Which entry is it, and what is wrong with it? 1 character left');
  const [announced] = screen.getAllByRole('status');
  expect(announced).toBeEmptyDOMElement();
  await waitFor(() => expect(announced).toHaveTextContent('1 character left'), { timeout: 2000 });
});

test('a short field shows its count near the limit only', async () => {
  await openForm();
  fireEvent.change(subject(), { target: { value: 'x'.repeat(10) } });
  expect(subject()).not.toHaveAccessibleDescription();
  fireEvent.change(subject(), { target: { value: 'x'.repeat(29) } });
  expect(subject()).toHaveAccessibleDescription('1 character left');
});
