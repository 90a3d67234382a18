import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { AppError } from '../../../src/domain/AppError';
import type { Community } from '../../../src/domain/community/Community';
import { RowError } from '../../../src/domain/RowError';
import type { Viewer } from '../../../src/domain/Viewer';
import { CommunityFinder } from '../../../src/features/communityFinder/CommunityFinder';
import { aChannelOf, aCommunity, aGuest, aMember } from '../../support/builders';
import { english, surroundings } from '../../support/partSurroundings';

const jems = aCommunity({ name: 'Jems network', whoShouldJoin: 'Anyone who follows Jems', mailbox: 'jems@interact.example' });
const users = aChannelOf(jems, { name: 'User Group', whoShouldJoin: 'Licence holders', mailbox: 'jems@interact.example' });
const finance = aCommunity({ name: 'Financial management', notFor: ['Controller', 'Auditor'] });

function show(items: readonly Community[], { viewer = aMember, isEditing = false, rejected = [] as RowError[] } = {}): void {
  const communities = { findAll: async () => ({ items, rejected }) };
  render(<CommunityFinder communities={communities} viewer={viewer} title="" surroundings={surroundings({ isEditing })} strings={english.finder} />);
}

const card = async (name: string): Promise<HTMLElement> => {
  const heading = await screen.findByRole('heading', { level: 3, name });
  return heading.closest('li') as HTMLElement;
};

test('shows who a team is for, how to get in, whom to ask, and its channels beneath it', async () => {
  show([jems, users, finance]);
  const team = within(await card('Jems network'));
  expect(team.getByText(/Anyone who follows Jems/)).toBeVisible();
  expect(team.getByRole('link', { name: /^Open in Teams Jems network/ })).toHaveAttribute('href', jems.teamsLink);
  expect(team.getAllByRole('link', { name: 'jems@interact.example' }).length).toBeGreaterThan(0);
  expect(team.getByText('User Group')).toBeVisible();
  expect(within(await card('Financial management')).getByText('Not for: Controller and Auditor')).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('3 communities');
});

test('the way into a channel leads through its team', async () => {
  show([jems, users]);
  const team = within(await card('Jems network'));
  await userEvent.click(team.getByText('How to get in'));
  const steps = within(team.getByText('User Group').closest('li') as HTMLElement).getAllByRole('listitem');
  expect(steps.map(step => step.textContent)).toEqual([
    expect.stringContaining('Join Jems network first'),
    'Ask jems@interact.example to add you to User Group'
  ]);
});

test('a guest gets an address instead of a join link', async () => {
  const guest: Viewer = aGuest;
  show([jems], { viewer: guest });
  const team = within(await card('Jems network'));
  expect(team.queryByRole('link', { name: /Open in Teams/ })).not.toBeInTheDocument();
  expect(team.getByText(/^Ask/)).toHaveTextContent('Ask jems@interact.example to add you to Jems network');
});

test('typing narrows the list; nothing found offers the way back', async () => {
  show([jems, users, finance]);
  const box = await screen.findByRole('searchbox', { name: 'Search communities' });
  await userEvent.type(box, 'ĴEMS');
  expect(screen.getAllByRole('heading', { level: 3 }).map(heading => heading.textContent)).toEqual(['Jems network']);
  expect(screen.getByRole('status')).toHaveTextContent('2 of 3 communities');
  await userEvent.type(box, 'xyz');
  expect(screen.getByText('No community answers to “ĴEMSxyz”. Try fewer or other words.')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Show all communities' }));
  expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(2);
  expect(box).toHaveFocus();
});

test('archived communities are not shown, view-only ones say so', async () => {
  show([aCommunity({ name: 'Old', status: 'Archived' }), aCommunity({ name: 'Legacy', status: 'View-only' })]);
  expect(await screen.findByRole('heading', { level: 3, name: /Legacy/ })).toHaveTextContent('View only');
  expect(screen.queryByText('Old')).not.toBeInTheDocument();
});

test('an empty list says what will be here', async () => {
  show([]);
  expect(await screen.findByText(/There are no communities yet/)).toBeVisible();
});

describe('refused rows', () => {
  const rejected = [new RowError(7, '', [{ column: 'Teams link', reason: 'link', value: 'javascript:alert(1)' }])];

  test('editors see which row and why', async () => {
    show([jems], { isEditing: true, rejected });
    await userEvent.click(await screen.findByText('1 row needs attention'));
    expect(screen.getByText(/Row 7, “without a name”/).parentElement).toHaveTextContent(/“Teams link” is not a link that can be used here: “javascript:alert\(1\)”/);
  });

  test('visitors see nothing of it', async () => {
    show([jems], { rejected });
    await card('Jems network');
    expect(screen.queryByText(/attention|javascript/)).not.toBeInTheDocument();
  });
});

describe('a failure', () => {
  const failing = (error: AppError, isEditing = false): jest.Mock => {
    const findAll = jest.fn().mockRejectedValueOnce(error).mockResolvedValue({ items: [jems], rejected: [] });
    render(<CommunityFinder communities={{ findAll }} viewer={aMember} title="Find" surroundings={surroundings({ isEditing })} strings={english.finder} />);
    return findAll;
  };

  test('is told in words, and Try again recovers and keeps the focus in the part', async () => {
    failing(new AppError('offline', 'ECONNREFUSED 127.0.0.1'));
    expect(await screen.findByRole('alert')).toHaveTextContent('The server cannot be reached. Check your connection, then try again.');
    expect(screen.queryByText(/ECONNREFUSED/)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await card('Jems network');
    await waitFor(() => expect(screen.getByRole('region', { name: 'Find' })).toContainElement(document.activeElement as HTMLElement));
  });

  test('shows its cause to page editors', async () => {
    failing(new AppError('forbidden', 'Access denied. 403'), true);
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('You do not have permission to see this.');
    expect(alert).toHaveTextContent('Cause, shown to page editors only: Access denied. 403');
  });
});

test('the answer of an earlier list does not overwrite the present one', async () => {
  let answerLate: (listing: { items: Community[]; rejected: [] }) => void = () => undefined;
  const slow = { findAll: () => new Promise<{ items: Community[]; rejected: [] }>(resolve => (answerLate = resolve)) };
  const quick = { findAll: async () => ({ items: [finance], rejected: [] }) };
  const props = { viewer: aMember, title: '', surroundings: surroundings(), strings: english.finder };
  const { rerender } = render(<CommunityFinder communities={slow} {...props} />);
  rerender(<CommunityFinder communities={quick} {...props} />);
  await card('Financial management');
  answerLate({ items: [jems], rejected: [] });
  await Promise.resolve();
  expect(screen.queryByText('Jems network')).not.toBeInTheDocument();
});

test('an error while drawing is caught inside the part', async () => {
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  show([{ ...jems, notFor: undefined as unknown as string[] }]);
  expect(await screen.findByRole('alert')).toHaveTextContent('The server could not answer.');
  expect(screen.getByRole('heading', { level: 2, name: 'Find a community' })).toBeVisible();
  quiet.mockRestore();
});
