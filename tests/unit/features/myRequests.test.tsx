import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { AppError } from '../../../src/domain/AppError';
import type { ChangeOutcome } from '../../../src/domain/enquiry/requestChanges';
import type { RequestLog } from '../../../src/domain/enquiry/RequestLog';
import type { OwnRequest } from '../../../src/domain/enquiry/StoredRequest';
import { MyRequests } from '../../../src/features/requests/mine/MyRequests';
import { RequestsDisclosure } from '../../../src/features/requests/RequestsDisclosure';
import { Part } from '../../../src/ui/Part';
import { myRequestsStrings } from '../../../src/webparts/loc/requests/en-us';
import { english, surroundings } from '../../support/partSurroundings';
import { aRequest } from '../../support/requests';

class LogInMemory implements RequestLog {
  public constructor(public requests: readonly OwnRequest[], public next?: ChangeOutcome<OwnRequest> | AppError) {}

  public async findMine(): Promise<readonly OwnRequest[]> {
    if (this.next instanceof AppError) throw this.next;
    return this.requests;
  }

  public async withdraw(request: OwnRequest): Promise<ChangeOutcome<OwnRequest>> {
    if (this.next instanceof AppError) throw this.next;
    return this.next ?? { kind: 'done', request: { ...request, status: 'Withdrawn', etag: '"2"' } };
  }
}

const onCount = jest.fn();
const show = (log: RequestLog): void => void render(
  <Part title="Contact us" {...surroundings()}><MyRequests log={log} strings={myRequestsStrings} onCount={onCount} /></Part>
);
const item = async (reference: string): Promise<HTMLElement> => (await screen.findByText(reference, { selector: '[dir=ltr]' })).closest('li') as HTMLElement;
const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
const fresh = aRequest({ id: 3, subject: 'Please let me in', kind: 'join', topic: 'Joining' });

test('shows what was sent and what became of it', async () => {
  show(new LogInMemory([fresh, aRequest({ id: 2, status: 'Answered', answeredOn: '2026-03-04T12:00:00Z' }), aRequest({ id: 1, status: undefined, subject: '' })]));
  expect(await item('CH-00003')).toHaveTextContent(/Please let me in CH-00003Request to join · Joining · Sent on Mar 2, 2026.*New/);
  expect(await item('CH-00002')).toHaveTextContent(/Answered.*on Mar 4, 2026/);
  expect(await item('CH-00001')).toHaveTextContent(/No subject.*No known status/);
  expect(screen.getAllByRole('button')).toHaveLength(1);
  expect(onCount).toHaveBeenLastCalledWith(3);
});

test('asks once, and withdraws; the request stays, with the focus on it', async () => {
  show(new LogInMemory([fresh]));
  await item('CH-00003');
  await press('Withdraw CH-00003');
  expect(screen.getByRole('group', { name: 'Withdraw CH-00003?' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Keep it' })).toHaveFocus();
  await press('Keep it');
  expect(screen.getByRole('button', { name: 'Withdraw CH-00003' })).toHaveFocus();
  await press('Withdraw CH-00003');
  await press('Yes, withdraw');
  expect(await screen.findByText('CH-00003 is withdrawn. Nobody will answer it.')).toHaveAttribute('role', 'status');
  expect(within(await item('CH-00003')).getByText('Withdrawn')).toBeVisible();
  expect(screen.getByText('Please let me in').parentElement).toHaveFocus();
  expect(screen.queryByRole('button')).toBeNull();
});

test.each<[ChangeOutcome<OwnRequest>, string, string[]]>([
  [{ kind: 'conflict', request: { ...fresh, status: 'In progress' } }, 'CH-00003 is being worked on meanwhile, so it can no longer be withdrawn.', []],
  [{ kind: 'conflict', request: { ...fresh, status: 'Closed' } }, 'CH-00003 has been closed meanwhile, so it can no longer be withdrawn.', []],
  [{ kind: 'conflict', request: { ...fresh, etag: '"2"' } }, 'CH-00003 was changed meanwhile and is still new. You can withdraw it now.', ['Withdraw CH-00003']],
  [{ kind: 'gone' }, 'CH-00003 is no longer there; it was deleted meanwhile.', []]
])('%j is told', async (outcome, words, buttons) => {
  const log = new LogInMemory([fresh], outcome);
  show(log);
  await item('CH-00003');
  await press('Withdraw CH-00003');
  await press('Yes, withdraw');
  await screen.findByText(words);
  expect(screen.queryAllByRole('button').map(button => button.textContent)).toEqual(buttons);
});

test('a failure is told beside the request, which can be withdrawn again', async () => {
  const log = new LogInMemory([fresh]);
  show(log);
  await item('CH-00003');
  log.next = new AppError('busy', '503');
  await press('Withdraw CH-00003');
  await press('Yes, withdraw');
  expect(await within(await item('CH-00003')).findByText(/The server is very busy/)).toBeVisible();
  log.next = undefined;
  await press('Withdraw CH-00003');
  await press('Yes, withdraw');
  await screen.findByText(/CH-00003 is withdrawn/);
});

test.each<[AppError['kind'], RegExp]>([['forbidden', /You do not have permission/], ['offline', /The server cannot be reached/]])('when reading fails (%s) it says so and tries again', async (kind, words) => {
  const log = new LogInMemory([], new AppError(kind, 'x'));
  show(log);
  expect(await screen.findByText(words)).toBeVisible();
  log.next = undefined;
  await press('Try again');
  expect(await screen.findByText(/You have not sent anything yet/)).toBeVisible();
});

describe('the section', () => {
  const load = jest.fn();
  function Content({ onKnown }: { onKnown(count: number): void }): React.ReactElement {
    React.useEffect(() => {
      load();
      onKnown(4);
    }, [onKnown]);
    return <p>content</p>;
  }
  const section = (version: number): React.ReactElement => (
    <Part title="Contact us" {...surroundings()}>
      <RequestsDisclosure strings={english.requests} version={version}>{onKnown => <Content onKnown={onKnown} />}</RequestsDisclosure>
    </Part>
  );

  test('asks for nothing before it is opened, and counts once something was sent', async () => {
    const { rerender } = render(section(0));
    expect(screen.getByText('My requests')).toBeVisible();
    expect(load).not.toHaveBeenCalled();
    rerender(section(1));
    expect(await screen.findByText('My requests (4)')).toBeVisible();
  });
});
