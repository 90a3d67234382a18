import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { readTable } from '../../../src/adapters/browser/readTable';
import { tableText } from '../../../src/adapters/browser/tableText';
import { AppError } from '../../../src/domain/AppError';
import { ImportSection } from '../../../src/features/health/ImportSection';
import { Part } from '../../../src/ui/Part';
import { ownerStrings } from '../../../src/webparts/loc/owners/en-us';
import { aRecord } from '../../support/communityRecords';
import { aRegister, type FakeRegister } from '../../support/communityRegister';
import { surroundings } from '../../support/partSurroundings';
import { SEED_TABLE } from '../../support/seedTable';

const TABLE = 'Name | Purpose\nJems | Monitoring\n- Core | Few\nICON | Press';

async function show(register: FakeRegister, readTextFile: (file: Blob) => Promise<string> = async () => TABLE): Promise<jest.Mock> {
  const onWritten = jest.fn();
  render(
    <Part title="Find" {...surroundings()}>
      <ImportSection register={register} tools={{ readTable, tableText, readTextFile }} strings={ownerStrings.importing} onWritten={onWritten} />
    </Part>
  );
  fireEvent.click(screen.getByText('Add communities from a table'));
  await screen.findByRole('textbox');
  return onWritten;
}

const box = () => screen.getByRole('textbox', { name: 'Table' });
const write = (rows: string) => screen.findByRole('button', { name: `Write ${rows}` });

async function compare(text: string): Promise<void> {
  fireEvent.change(box(), { target: { value: text } });
  await userEvent.click(screen.getByRole('button', { name: 'Compare with the list' }));
  await screen.findByRole('heading', { name: 'What would change' });
}

const group = (name: string) => within(screen.getByRole('heading', { level: 5, name }).parentElement as HTMLElement);
const results = () => screen.getAllByText(/^(Added|Changed|Not accepted|Left out)/).map(line => line.textContent);

test('the public page’s table: the tree is seen before anything is written; then 23 rows are; a second time none', async () => {
  const register = aRegister();
  const onWritten = await show(register);
  await compare(SEED_TABLE);
  expect(screen.getByRole('status')).toHaveTextContent('23 rows are new.');
  expect(screen.getByRole('heading', { name: 'What would change' })).toHaveFocus();
  const jems = group('New rows').getByText('Jems network').closest('li') as HTMLElement;
  expect(within(jems).getAllByRole('listitem').map(item => item.querySelector('strong')?.textContent)).toEqual(['Core Group', 'User Group']);
  expect(group('New rows').getByText('Not for: Controller and Auditor')).toBeVisible();
  expect(register.rows).toHaveLength(0);

  await userEvent.click(await write('23 rows'));
  expect(await screen.findByText('23 rows were written.')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'What was written' })).toHaveFocus();
  expect(results()).toHaveLength(23);
  expect(register.rows.filter(({ kind }) => kind === 'Team')).toHaveLength(10);
  expect(register.rows.filter(({ parent }) => parent?.name === 'Inter Programme collaboration').map(({ name }) => name)).toEqual([
    'Baltic Sea', 'Med Lab Group', 'Transnational programme heads', 'Interregional programme heads', 'HIT 2021–2027'
  ]);
  expect(onWritten).toHaveBeenCalledTimes(1);

  await compare(`${SEED_TABLE}\n`);
  expect(screen.getByRole('status')).toHaveTextContent('23 rows stay as they are.');
  expect(screen.getByText('There is nothing to write.')).toBeVisible();
});

test('changes are shown field by field, what was there and what will be', async () => {
  const register = aRegister([aRecord({ id: 4, name: 'Jems', purpose: 'Old' }), aRecord({ id: 5, name: 'ICON', purpose: '' })]);
  await show(register);
  await compare(TABLE);
  const changed = group('Changed rows').getAllByRole('listitem').map(item => item.textContent);
  expect(changed).toEqual(['JemsPurpose: Old → Monitoring', 'ICONPurpose: empty → Press']);
  expect(group('New rows').getByText('Jems (already in the list)')).toBeVisible();
  await userEvent.click(await write('3 rows'));
  await screen.findByText('3 rows were written.');
  expect(register.rows.map(({ name, purpose, parent }) => [name, purpose, parent?.id])).toEqual([
    ['Jems', 'Monitoring', undefined], ['ICON', 'Press', undefined], ['Core', 'Few', 4]
  ]);
});

test.each([
  ['', 'Line 1: There is nothing here yet. Paste a table.'],
  ['Just a sentence.\nAnd another one.', 'Line 1: This is text without columns, not a table. Copy the whole table with the titles of its columns.'],
  ['Name | Purpose\nJems', 'Line 2: “Jems” does not have as many cells (1) as there are columns (2). The row was left out; add or remove cells.'],
  ['Name | Purpose\n | Nobody', 'Line 2: The row with “Nobody” has no name and was left out. Give it one.'],
  ['Name | Purpose\n- Core | Few', 'Line 2: The channel “Core” stands below no team and was left out. Put it below its team.'],
  ['Name | Purpose | Colour\nJems | x | red', 'Line 1: The column “Colour” is not known and was left out. If it should be read, give it a title such as “Purpose” or “Contact mailbox”.'],
  ['Name | Status\nJems | Sleeping', 'Line 2: “Sleeping” in “Status” is no status. The row was left out; use Planned, Active, View-only or Archived.']
])('a broken table %#: the line and what to do', async (text, message) => {
  await show(aRegister());
  await compare(text);
  expect(group('What could not be read').getByText(message)).toBeVisible();
});

test('an unclear row is left out until it is decided, and can be decided otherwise', async () => {
  const register = aRegister([aRecord({ id: 4, name: 'Jems network', purpose: 'Old' })]);
  await show(register);
  await compare('Name | Purpose\nJems netwrok | New');
  const choice = () => screen.getByRole('combobox', { name: '“Jems netwrok” (line 2) is …' });
  expect(choice()).toHaveDisplayValue('left out');
  expect(choice()).toHaveAccessibleDescription('The list has a row with nearly this name.');
  expect(screen.getByText('There is nothing to write.')).toBeVisible();
  await userEvent.selectOptions(choice(), 'the row “Jems network” (number 4)');
  expect(group('Changed rows').getByText(/Purpose/)).toHaveTextContent('Purpose: Old → New');
  await userEvent.selectOptions(choice(), 'a new row');
  expect(group('New rows').getByText('Jems netwrok')).toBeVisible();
  await userEvent.selectOptions(choice(), 'left out');
  expect(screen.getByText('There is nothing to write.')).toBeVisible();
  await userEvent.selectOptions(choice(), 'a new row');
  await userEvent.click(await write('1 row'));
  await screen.findByText('1 row was written.');
  expect(register.rows.map(({ name }) => name)).toEqual(['Jems network', 'Jems netwrok']);
});

describe('a fault in the middle', () => {
  const interrupted = async (register: FakeRegister) => {
    const onWritten = await show(register);
    await compare(TABLE);
    await userEvent.click(await write('3 rows'));
    expect(await screen.findByRole('alert')).toHaveTextContent('It stopped at “Core” (line 3). The server is very busy');
    expect(results()).toEqual(['Added: Jems']);
    expect(box()).toHaveValue(TABLE);
    return onWritten;
  };

  test('names the row; going on writes the rest and nothing twice', async () => {
    const register = aRegister();
    register.faults.write.push(undefined, { error: new AppError('busy', '503') });
    const onWritten = await interrupted(register);
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(await screen.findByText('3 rows were written.')).toBeVisible();
    expect(results()).toEqual(['Added: Jems', 'Added: Core', 'Added: ICON']);
    expect(register.rows.map(({ name, parent }) => [name, parent?.name])).toEqual([['Jems', undefined], ['Core', 'Jems'], ['ICON', undefined]]);
    expect(onWritten).toHaveBeenCalledTimes(2);
  });

  test('a row that was written although the answer was lost is there once', async () => {
    const register = aRegister();
    register.faults.write.push(undefined, { error: new AppError('busy', '504'), landed: true });
    await interrupted(register);
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(await screen.findByText('3 rows were written.')).toBeVisible();
    expect(results()).toEqual(['Added: Jems', 'Added: Core', 'Added: ICON']);
    expect(register.rows.map(({ name }) => name)).toEqual(['Jems', 'Core', 'ICON']);
  });

  test('without the row at which it stops again and again', async () => {
    const register = aRegister();
    register.faults.write.push(undefined, { error: new AppError('busy', '503') });
    await interrupted(register);
    await userEvent.click(screen.getByRole('button', { name: 'Go on without this row' }));
    expect(await screen.findByText('2 rows were written.')).toBeVisible();
    expect(results().map(text => text?.slice(0, 36))).toEqual(['Added: Jems', 'Not accepted by the list: Core (line', 'Added: ICON']);
  });

  test('the list cannot be read either: nothing is lost, and going on later works', async () => {
    const register = aRegister();
    register.faults.write.push(undefined, { error: new AppError('busy', '503') });
    await interrupted(register);
    register.faults.read = new AppError('offline', 'ECONNREFUSED');
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('The server cannot be reached.'));
    register.faults.read = undefined;
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(await screen.findByText('3 rows were written.')).toBeVisible();
  });

  test('a new row that was chosen as such is not doubled', async () => {
    const register = aRegister([aRecord({ id: 4, name: 'Jems netwrok', purpose: 'Old' })]);
    await show(register);
    register.faults.write.push({ error: new AppError('busy', '504'), landed: true });
    await compare('Name | Purpose\nJems network | Monitoring');
    await userEvent.selectOptions(screen.getByRole('combobox'), 'a new row');
    await userEvent.click(await write('1 row'));
    await userEvent.click(await screen.findByRole('button', { name: 'Go on' }));
    expect(await screen.findByText('1 row was written.')).toBeVisible();
    expect(register.rows.map(({ name }) => name)).toEqual(['Jems netwrok', 'Jems network']);
  });
});

test('a row that the list refuses is named, its channels wait, the others are written', async () => {
  const register = aRegister();
  register.faults.write.push({ error: new AppError('refused', 'List data validation failed.') });
  await show(register);
  await compare(TABLE);
  await userEvent.click(await write('3 rows'));
  expect(await screen.findByText('1 row was written.')).toBeVisible();
  expect(results().map(text => text?.split(':')[0])).toEqual(['Not accepted by the list', 'Left out, because its team was not accepted', 'Added']);
});

test('a list that cannot be read: told in words, the text stays, Try again goes on', async () => {
  const register = aRegister();
  register.faults.read = new AppError('signedOut', '401');
  await show(register);
  fireEvent.change(box(), { target: { value: TABLE } });
  await userEvent.click(screen.getByRole('button', { name: 'Compare with the list' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Your session has ended.');
  expect(box()).toHaveValue(TABLE);
  register.faults.read = undefined;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await write('3 rows')).toBeVisible();
});

describe('what is pasted', () => {
  const paste = (html: string, text: string) => fireEvent.paste(box(), { clipboardData: { getData: (type: string) => (type === 'text/html' ? html : text) } });

  test('a table of a web page becomes text where the cursor is', async () => {
    await show(aRegister());
    fireEvent.change(box(), { target: { value: 'before\nafter' } });
    (box() as HTMLTextAreaElement).setSelectionRange(7, 12);
    const isLeftToBrowser = paste('<p>x</p><table><tr><th>Name</th><th>Purpose</th></tr><tr><td>Jems</td><td>Monitoring</td></tr></table>', 'Name Purpose Jems Monitoring');
    expect(isLeftToBrowser).toBe(false);
    expect(box()).toHaveValue('before\nName\tPurpose\nJems\tMonitoring');
  });

  test('anything else is left to the browser', async () => {
    await show(aRegister());
    expect(paste('<p>Name | Purpose</p>', 'Name | Purpose')).toBe(true);
    expect(paste('', 'Name | Purpose')).toBe(true);
  });

  test('a file comes into the box; one that cannot be read is told, and what was there stays', async () => {
    const read = jest.fn().mockResolvedValueOnce(TABLE).mockRejectedValue(new Error('NotReadableError'));
    await show(aRegister(), read);
    const input = screen.getByLabelText('Or choose a file (CSV or text)');
    await userEvent.upload(input, new File(['x'], 'table.csv', { type: 'text/csv' }));
    await waitFor(() => expect(box()).toHaveValue(TABLE));
    await userEvent.upload(input, new File(['x'], 'other.csv', { type: 'text/csv' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The file cannot be read.');
    expect(box()).toHaveValue(TABLE);
  });

  test('another table takes the preview of the earlier one away', async () => {
    await show(aRegister());
    await compare(TABLE);
    await userEvent.type(box(), '\nMore | x');
    expect(screen.queryByRole('heading', { name: 'What would change' })).not.toBeInTheDocument();
  });
});
