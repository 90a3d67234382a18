import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AppError } from '../../../src/domain/AppError';
import type { Community } from '../../../src/domain/community/Community';
import { RowError } from '../../../src/domain/RowError';
import { aChannelOf, aCommunity, aGuest } from '../../support/builders';
import { surroundings } from '../../support/partSurroundings';
import { entryOf, renderFinder, repositoryOf, shownNames } from '../../support/renderFinder';

const jems = aCommunity({ name: 'Jems network', whoShouldJoin: 'Anyone who follows Jems', mailbox: 'jems@interact.example' });
const users = aChannelOf(jems, { name: 'User Group', whoShouldJoin: 'Licence holders', mailbox: 'jems@interact.example' });
const finance = aCommunity({ name: 'Financial management', notFor: ['Controller', 'Auditor'], strands: ['B'], regions: ['Baltic Sea'], languages: ['German'] });

test('shows who a community is for and who not, where it belongs, the next step, and its channels with how they are entered', async () => {
  renderFinder([jems, users, finance]);
  const team = await entryOf('Jems network');
  expect(team.getByText(/Anyone who follows Jems/)).toHaveTextContent('For: Anyone who follows Jems');
  expect(team.getByRole('link', { name: /^Open in Teams Jems network/ })).toHaveAttribute('href', jems.teamsLink);
  expect(team.getByRole('button', { name: 'User Group' }).closest('li')).toHaveTextContent('User Group On request');
  const other = await entryOf('Financial management');
  expect(other.getByText('Not for: Controller and Auditor')).toBeVisible();
  expect(within(other.getAllByRole('list')[0]).getAllByRole('listitem').map(tag => tag.textContent)).toEqual(['Strand B', 'Baltic Sea', 'German']);
  expect(screen.getByText('3 communities')).toBeVisible();
});

test('a guest asks instead of joining by a link; the request is written in the details', async () => {
  renderFinder([jems], { viewer: aGuest });
  const team = await entryOf('Jems network');
  expect(team.queryByRole('link', { name: /Open in Teams/ })).not.toBeInTheDocument();
  await userEvent.click(team.getByRole('button', { name: /^Ask to join/ }));
  expect(screen.getByRole('dialog', { name: 'Jems network' })).toBeVisible();
});

test('a card shows six channels and leads to the others', async () => {
  const channels = Array.from({ length: 9 }, (_, index) => aChannelOf(jems, { name: `Channel ${index}` }));
  renderFinder([jems, ...channels]);
  const list = within((await entryOf('Jems network')).getByRole('list', { name: 'Jems network: 9 channels' }));
  expect(list.getAllByRole('listitem')).toHaveLength(7);
  await userEvent.click(list.getByRole('button', { name: /^3 more/ }));
  expect(screen.getByRole('dialog', { name: 'Jems network' })).toBeVisible();
});

test('archived communities are not shown, others that are not simply open say so', async () => {
  renderFinder([aCommunity({ name: 'Old', status: 'Archived' }), aCommunity({ name: 'Legacy', status: 'View-only' }), aCommunity({ name: 'Soon', status: 'Planned' })]);
  expect((await entryOf('Legacy')).getByText('View only')).toBeVisible();
  expect((await entryOf('Soon')).getByText('Not open yet')).toBeVisible();
  expect(await shownNames()).toEqual(['Legacy', 'Soon']);
});

test('an empty list says what will be here', async () => {
  renderFinder([]);
  expect(await screen.findByText(/There are no communities yet/)).toBeVisible();
});

test('headings stand at the level that the page author gave the part', async () => {
  renderFinder([jems], { surroundings: surroundings({ headingLevel: 4 }) });
  expect(await screen.findByRole('heading', { level: 5, name: 'Jems network' })).toBeVisible();
});

describe('refused rows', () => {
  const rejected = [new RowError(7, '', [{ column: 'Teams link', reason: 'link', value: 'javascript:alert(1)' }])];
  const communities = repositoryOf([], { findAll: async () => ({ items: [jems], rejected }) });

  test('editors see which row and why', async () => {
    renderFinder([], { communities, surroundings: surroundings({ isEditing: true }) });
    await userEvent.click(await screen.findByText('1 row needs attention'));
    expect(screen.getByText(/Row 7, “without a name”/).parentElement).toHaveTextContent(/“Teams link” is not a link that can be used here: “javascript:alert\(1\)”/);
  });

  test('visitors see nothing of it', async () => {
    renderFinder([], { communities });
    await entryOf('Jems network');
    expect(screen.queryByText(/attention|javascript/)).not.toBeInTheDocument();
  });

  test('where no row is left, nobody is told that there are none yet', async () => {
    renderFinder([], { communities: repositoryOf([], { findAll: async () => ({ items: [], rejected }) }) });
    expect(await screen.findByText('No community can be shown at the moment. An owner of this site can mend the list.')).toBeVisible();
    expect(screen.queryByText(/no communities yet|javascript/)).not.toBeInTheDocument();
  });
});

describe('a failure', () => {
  const failing = (error: AppError, isEditing = false): void => {
    const findAll = jest.fn().mockRejectedValueOnce(error).mockResolvedValue({ items: [jems], rejected: [] });
    renderFinder([], { communities: repositoryOf([], { findAll }), title: 'Find', surroundings: surroundings({ isEditing }) });
  };

  test('is told in words, and Try again recovers and keeps the focus in the part', async () => {
    failing(new AppError('offline', 'ECONNREFUSED 127.0.0.1'));
    expect(await screen.findByRole('alert')).toHaveTextContent('The server cannot be reached. Check your connection, then try again.');
    expect(screen.queryByText(/ECONNREFUSED/)).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await entryOf('Jems network');
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
  const slow = repositoryOf([], { findAll: () => new Promise<{ items: Community[]; rejected: [] }>(resolve => (answerLate = resolve)) });
  const { show } = renderFinder([], { communities: slow });
  show({ communities: repositoryOf([finance]) });
  await entryOf('Financial management');
  answerLate({ items: [jems], rejected: [] });
  await Promise.resolve();
  expect(screen.queryByText('Jems network')).not.toBeInTheDocument();
});

test('an error while drawing is caught inside the part', async () => {
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  renderFinder([{ ...jems, notFor: undefined as unknown as string[] }]);
  expect(await screen.findByRole('alert')).toHaveTextContent('The server could not answer.');
  expect(screen.getByRole('heading', { level: 2, name: 'Find a community' })).toBeVisible();
  quiet.mockRestore();
});
