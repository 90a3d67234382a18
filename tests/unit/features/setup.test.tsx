import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { AppError } from '../../../src/domain/AppError';
import type { Difference, ListSetup, ListState, SetupProgress, SetupState } from '../../../src/domain/setup/ListSetup';
import { ListBar } from '../../../src/features/setup/ListBar';
import { SetupPanel } from '../../../src/features/setup/SetupPanel';
import { Part } from '../../../src/ui/Part';
import { ownerStrings } from '../../../src/webparts/loc/owners/en-us';
import { surroundings } from '../../support/partSurroundings';

const aDifference = (overrides: Partial<Difference> = {}): Difference =>
  ({ kind: 'column', subject: 'Kind', expected: 'Choice', found: '', isNeeded: true, right: 'manageLists', ...overrides });

const missing = (title: string): ListState => ({
  title, url: `/sites/hub/Lists/${title}`, isMissing: true, takesSamples: true,
  differences: [aDifference({ kind: 'list', subject: '' }), aDifference(), aDifference({ subject: 'Status' }), aDifference({ kind: 'view', subject: 'All', isNeeded: false })]
});

const complete = (title: string, differences: readonly Difference[] = []): ListState => ({ ...missing(title), isMissing: false, takesSamples: false, differences });

function aState(overrides: Partial<SetupState> = {}): SetupState {
  return {
    site: { title: 'Hub', url: 'https://contoso.sharepoint.com/sites/hub' }, lists: [missing('Communities')], rights: { manageLists: true, managePermissions: true },
    owners: { group: 'Hub Owners', people: ['Olaf Owner', 'Oda Owner'] }, ...overrides
  };
}

/** A port that answers from a script, and what it was asked. */
class ScriptedSetup implements ListSetup {
  public readonly asked: boolean[] = [];
  private report: ((progress: SetupProgress) => void) | undefined;
  private settle: { resolve(state: SetupState): void; reject(error: AppError): void } | undefined;

  public constructor(private readonly state: SetupState) {}

  public async check(): Promise<SetupState> {
    return this.state;
  }

  public apply(samples: boolean, onProgress: (progress: SetupProgress) => void): Promise<SetupState> {
    this.asked.push(samples);
    this.report = onProgress;
    return new Promise((resolve, reject) => {
      this.settle = { resolve, reject };
    });
  }

  public progress(done: number, total: number, list: string): void {
    act(() => this.report?.({ done, total, list }));
  }

  public finish(state: SetupState): void {
    this.settle?.resolve(state);
  }

  public fail(error: AppError): void {
    this.settle?.reject(error);
  }
}

function show(state: SetupState): { readonly setup: ScriptedSetup; readonly onDone: jest.Mock } {
  const setup = new ScriptedSetup(state);
  const onDone = jest.fn();
  render(<Part title="Part" {...surroundings({ isEditing: true })}><SetupPanel setup={setup} strings={ownerStrings.setup} onDone={onDone} /></Part>);
  return { setup, onDone };
}

test('says what will be made, where, with which rights, and makes it with sample rows unless told otherwise', async () => {
  const { setup, onDone } = show(aState());
  const card = await screen.findByRole('region', { name: 'Set up the lists of this part' });
  expect(card).toHaveTextContent('“Hub” does not have them yet');
  expect(card).toHaveTextContent('Communities will be made at /sites/hub/Lists/Communities: 2 columns and 1 view');
  expect(card).toHaveTextContent('It takes the right to manage lists, which you have.');
  expect(within(card).getByRole('checkbox', { name: /Add sample rows/ })).toBeChecked();
  await userEvent.click(within(card).getByRole('button', { name: 'Create the lists' }));
  setup.progress(3, 10, 'Communities');
  expect(await within(card).findByRole('progressbar')).toHaveAttribute('value', '3');
  expect(within(card).getByRole('status')).toHaveTextContent('Setting up Communities …');
  expect(within(card).queryByRole('button', { name: 'Create the lists' })).not.toBeInTheDocument();
  setup.finish(aState({ lists: [complete('Communities')] }));
  await screen.findByText('The lists are there and complete.');
  expect(setup.asked).toEqual([true]);
  expect(onDone).toHaveBeenCalledTimes(1);
});

test('without sample rows', async () => {
  const { setup } = show(aState());
  await userEvent.click(await screen.findByRole('checkbox', { name: /Add sample rows/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Create the lists' }));
  expect(setup.asked).toEqual([false]);
});

test('an interruption says what happened, keeps the choice, and goes on', async () => {
  const { setup, onDone } = show(aState());
  await userEvent.click(await screen.findByRole('checkbox', { name: /Add sample rows/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Create the lists' }));
  setup.progress(4, 10, 'Communities');
  setup.fail(new AppError('busy', 'Too many requests'));
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('The server is very busy at the moment.');
  expect(alert).toHaveTextContent('What was made so far stays.');
  expect(alert).toHaveTextContent('Too many requests');
  expect(screen.getByText('4 of 10 steps')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(setup.asked).toEqual([false, false]);
  expect(onDone).not.toHaveBeenCalled();
});

test('without the right to manage lists: whom to ask, for which lists of which site, by name; nothing to press that cannot work', async () => {
  show(aState({ rights: { manageLists: false, managePermissions: false } }));
  const card = await screen.findByRole('region', { name: 'Set up the lists of this part' });
  expect(card).toHaveTextContent('This part needs lists in “Hub”');
  expect(card).toHaveTextContent('Ask one of these people: Olaf Owner and Oda Owner (group “Hub Owners”).');
  expect(card).toHaveTextContent('Communities (/sites/hub/Lists/Communities)');
  expect(card).toHaveTextContent('the right to manage lists (permission level Edit or above)');
  expect(within(card).getAllByRole('button').map(button => button.textContent)).toEqual(['Copy this text']);
});

test('a group that keeps its members to itself is named all the same', async () => {
  show(aState({ rights: { manageLists: false, managePermissions: false }, owners: { group: 'Hub Owners', people: [] } }));
  expect(await screen.findByText('Ask a member of the group “Hub Owners”.')).toBeVisible();
});

test('a right that is missing for the rest is named beforehand', async () => {
  const requests = missing('Requests');
  const lists = [{ ...requests, differences: [...requests.differences, aDifference({ kind: 'contributors', subject: '', right: 'managePermissions' })] }];
  show(aState({ lists, rights: { manageLists: true, managePermissions: false } }));
  expect(await screen.findByText(/right to manage permissions \(Full Control\).*You do not have it: an owner does this part afterwards\./)).toBeVisible();
});

test('what is left for somebody with more rights is said after the rest is done', async () => {
  const contributors = aDifference({ kind: 'contributors', subject: '', right: 'managePermissions' });
  const { setup, onDone } = show(aState({ lists: [missing('Requests')], rights: { manageLists: true, managePermissions: false } }));
  await screen.findByText(/does not have them yet/);
  await userEvent.click(screen.getByRole('button', { name: 'Create the lists' }));
  setup.finish(aState({ lists: [complete('Requests', [contributors])], rights: { manageLists: true, managePermissions: false } }));
  expect(await screen.findByText(/What is left in “Hub” takes a right that you do not have there/)).toBeVisible();
  expect(screen.queryByText(/can be added here and now/)).not.toBeInTheDocument();
  expect(screen.getByText('Visitors cannot add messages.', { exact: false })).toBeVisible();
  expect(onDone).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Show the part' }));
  expect(onDone).toHaveBeenCalledTimes(1);
});

test('a list that lacks something is mended, difference by difference', async () => {
  show(aState({ lists: [complete('Communities', [aDifference(), aDifference({ kind: 'type', subject: 'Order', expected: 'Number', found: 'Text', right: undefined })])] }));
  expect(await screen.findByText(/are not complete/)).toBeVisible();
  expect(screen.getByText(/The column “Kind” is missing/)).toHaveTextContent('Needed for this part to work.');
  expect(screen.getByText(/is of the type Text; it should be Number/)).toHaveTextContent('please decide yourself');
  expect(screen.getByRole('button', { name: 'Add what is missing' })).toBeVisible();
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
});

describe('above a part that works', () => {
  function showBar(state: SetupState): { readonly setup: ScriptedSetup; readonly onMended: jest.Mock } {
    const setup = new ScriptedSetup(state);
    const onMended = jest.fn();
    render(<Part title="Part" {...surroundings({ isEditing: true })}><ListBar setup={setup} strings={ownerStrings.setup} onMended={onMended} /><p>Content</p></Part>);
    return { setup, onMended };
  }

  test('what the lists lack is counted, named when it is opened, and mended', async () => {
    const lacks = [aDifference({ kind: 'contributors', subject: '', right: 'managePermissions' }), aDifference({ kind: 'look', subject: 'Status', isNeeded: false })];
    const { setup, onMended } = showBar(aState({ lists: [complete('Requests', lacks)] }));
    await userEvent.click(await screen.findByText('The lists of this part lack something'));
    expect(screen.getByText('Visitors cannot add messages.', { exact: false })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Add what is missing' }));
    setup.finish(aState({ lists: [complete('Requests')] }));
    await screen.findByText('Columns, choices, indexes and views are as they should be.');
    expect(setup.asked).toEqual([false]);
    expect(onMended).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['nothing', []],
    ['nothing but comfort', (['look', 'form', 'view', 'title'] as const).map(kind => aDifference({ kind, isNeeded: false }))]
  ])('%s is no bar', async (_, differences) => {
    showBar(aState({ lists: [complete('Requests', differences)] }));
    await act(async () => Promise.resolve());
    expect(screen.getByText('Content')).toBeVisible();
    expect(screen.queryByRole('group')).not.toBeInTheDocument();
  });

  test('a check that fails says so, and can be tried again', async () => {
    const setup = new ScriptedSetup(aState({ lists: [complete('Requests', [aDifference()])] }));
    jest.spyOn(setup, 'check').mockRejectedValueOnce(new AppError('busy', 'Too many requests'));
    render(<Part title="Part" {...surroundings({ isEditing: true })}><ListBar setup={setup} strings={ownerStrings.setup} onMended={jest.fn()} /></Part>);
    expect(await screen.findByText(/could not be checked/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('The lists of this part lack something')).toBeVisible();
  });
});
