import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { confirmed, DraftInMemory, laterBy, openForm, press, send, write } from '../../../support/contactForm';

/** jsdom has no `Blob.arrayBuffer`. */
function aFile(name: string, content: string): File {
  const file = new File([content], name);
  const bytes = new TextEncoder().encode(content);
  return Object.assign(file, { arrayBuffer: async () => bytes.buffer });
}

const PLAN = aFile('plan.txt', 'The plan.');
const LIST = aFile('list.csv', 'a;b');

async function choose(...files: File[]): Promise<HTMLElement> {
  if (!screen.queryByLabelText(/^Files/)) await userEvent.click(screen.getByText('More about you'));
  const input = await screen.findByLabelText('Files (optional)');
  await userEvent.upload(input, files);
  return input;
}

test('files go after the message, each says how far it got, and those that fail are sent again', async () => {
  const { desk } = await openForm();
  await choose(PLAN, LIST);
  await screen.findByText('list.csv');
  write();
  desk.failFile = 'plan.txt';
  await send();
  await confirmed();
  expect(await screen.findByText(/has not arrived yet/)).toHaveTextContent('plan.txt – has not arrived yet');
  expect(screen.getByText(/list.csv/).closest('li')).toHaveTextContent('list.csv – has arrived');
  desk.failFile = undefined;
  await press('Send the rest again');
  expect(await screen.findByText('All files have arrived.')).toBeVisible();
  expect(desk.files).toEqual(['list.csv', 'plan.txt']);
  expect(desk.stored.size).toBe(1);
});

test('what is not what its name says is refused at once, in words, and what is right is taken', async () => {
  const { desk } = await openForm();
  const input = await choose(aFile('invoice.pdf', 'MZ\u0090 not a document'), PLAN);
  await waitFor(() => expect(input).toHaveAccessibleDescription('“invoice.pdf” was not taken: it is not what its name says.'));
  expect(screen.getByText('plan.txt')).toBeVisible();
  expect(screen.queryByText('invoice.pdf')).not.toBeInTheDocument();
  write();
  await send();
  await screen.findByText('All files have arrived.');
  expect(desk.files).toEqual(['plan.txt']);
});

test('a file can be taken away again; the draft remembers names only', async () => {
  const drafts = new DraftInMemory();
  const { desk } = await openForm({ drafts });
  const input = await choose(PLAN, LIST);
  await press('Remove plan.txt');
  expect(input).toHaveFocus();
  write();
  await waitFor(() => expect(drafts.kept?.files).toEqual(['list.csv']));
  laterBy(0);
  await send();
  await screen.findByText('All files have arrived.');
  expect(desk.files).toEqual(['list.csv']);
});
