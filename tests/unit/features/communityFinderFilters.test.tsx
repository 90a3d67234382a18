import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aCommunity } from '../../support/builders';
import { entryOf, memberOf, memoryOf, renderFinder, shownNames } from '../../support/renderFinder';

const finance = aCommunity({ name: 'Finance one', themes: ['Finance'], strands: ['A'], groupId: 'g1' });
const audit = aCommunity({ name: 'Audit one', themes: ['Control and audit', 'Finance'], strands: ['B'], access: 'Open' });
const open = aCommunity({ name: 'Open one', themes: ['Evaluation'], strands: ['B'], roles: ['Auditor'] });
const ALL = [finance, audit, open];

const group = (name: string): Promise<ReturnType<typeof within>> => screen.findByRole('group', { name }).then(within);
const pills = (): readonly (string | null)[] => screen.queryAllByRole('button', { name: /remove this filter/ }).map(pill => pill.textContent);

test('values of one facet are alternatives, facets narrow each other, and counts go along', async () => {
  renderFinder(ALL);
  await userEvent.click((await group('Theme')).getByRole('button', { name: 'Finance 2' }));
  expect(await shownNames()).toEqual(['Finance one', 'Audit one']);
  expect((await group('Theme')).getByRole('button', { name: 'Finance 2' })).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click((await group('Strand')).getByRole('button', { name: 'B transnational 1' }));
  expect(await shownNames()).toEqual(['Audit one']);
  await userEvent.click((await group('Theme')).getByRole('button', { name: 'Evaluation 1' }));
  expect(await shownNames()).toEqual(['Audit one', 'Open one']);
});

test('a value that would give nothing can be read but not chosen', async () => {
  renderFinder(ALL, { query: 'theme=Evaluation' });
  const zero = (await group('Strand')).getByRole('button', { name: 'A cross-border 0' });
  expect(zero).toHaveAttribute('aria-disabled', 'true');
  await userEvent.click(zero);
  expect(await shownNames()).toEqual(['Open one']);
  expect(pills()).toHaveLength(1);
});

test('two facets lead, the others come on request; one with a single value is of no use', async () => {
  renderFinder(ALL);
  await shownNames();
  expect(screen.queryByRole('group', { name: 'Access' })).not.toBeInTheDocument();
  const more = screen.getByRole('button', { name: 'More filters' });
  expect(more).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(more);
  expect((await group('Access')).getAllByRole('button').map((chip: HTMLElement) => chip.textContent)).toEqual(expect.arrayContaining(['On request 2', 'Open 1']));
  expect(screen.queryByRole('group', { name: 'Region' })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Fewer filters' })).toHaveAttribute('aria-expanded', 'true');
});

test('of many values the first eight are shown, those chosen always, the rest on request', async () => {
  const many = Array.from({ length: 20 }, (_, index) => aCommunity({ themes: [`Theme ${String(index).padStart(2, '0')}`] }));
  renderFinder(many, { query: 'theme=Theme 19', options: { facets: ['theme'] } });
  const theme = await group('Theme');
  expect(theme.getAllByRole('button', { pressed: false })).toHaveLength(8);
  expect(theme.getByRole('button', { pressed: true })).toHaveTextContent('Theme 19');
  await userEvent.click(theme.getByRole('button', { name: 'Show all 20' }));
  expect(theme.getAllByRole('button', { name: /^Theme/ })).toHaveLength(20);
});

test('active filters are pills; taking one away leaves the focus on the next one, the last one leads back to the search box', async () => {
  renderFinder(ALL, { query: 'theme=Finance&strand=B' });
  await shownNames();
  expect(pills()).toEqual(['Theme: Finance, remove this filter', 'Strand: B transnational, remove this filter']);
  await userEvent.click(screen.getByRole('button', { name: /^Theme: Finance/ }));
  expect(screen.getByRole('button', { name: /^Strand: B/ })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: /^Strand: B/ }));
  expect(pills()).toEqual([]);
  expect(screen.getByRole('searchbox')).toHaveFocus();
});

test('Clear takes back all filters, presets too, and keeps the words', async () => {
  const { address } = renderFinder(ALL, { query: 'q=one&strand=B', options: { preset: { theme: ['Finance'] } } });
  await userEvent.click(await screen.findByRole('button', { name: 'Clear' }));
  expect(await shownNames()).toHaveLength(3);
  expect(address.query).toBe('q=one&theme=');
});

test('a locked facet keeps its preset and is not offered', async () => {
  renderFinder(ALL, { query: 'theme=Evaluation', options: { preset: { theme: ['Finance'] }, locked: ['theme'] } });
  expect(await shownNames()).toEqual(['Finance one', 'Audit one']);
  expect(screen.getByText('2 communities')).toBeVisible();
  expect(screen.queryByRole('group', { name: 'Theme' })).not.toBeInTheDocument();
  expect(pills()).toEqual([]);
});

test('only facets that the page author chose are offered', async () => {
  renderFinder(ALL, { options: { facets: ['strand'] } });
  await group('Strand');
  expect(screen.queryByRole('group', { name: 'Theme' })).not.toBeInTheDocument();
  expect(screen.queryByRole('combobox', { name: 'I am a' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'More filters' })).not.toBeInTheDocument();
});

test('several roles show as one entry of the list; picking one replaces them', async () => {
  renderFinder([...ALL, aCommunity({ name: 'Control', roles: ['Controller'] })], { query: 'role=Auditor~Controller' });
  const role = await screen.findByRole('combobox', { name: 'I am a' });
  expect(within(role).getByRole('option', { selected: true })).toHaveTextContent('2 roles');
  await userEvent.selectOptions(role, 'Controller');
  expect(pills()).toEqual(['Role: Controller, remove this filter']);
});

describe('the visitor’s own', () => {
  test('nothing is offered until there is something; a star makes a favourite', async () => {
    renderFinder(ALL);
    const star = (await entryOf('Audit one')).getByRole('button', { name: 'Favourite: Audit one' });
    expect(screen.queryByRole('group', { name: 'Only' })).not.toBeInTheDocument();
    await userEvent.click(star);
    expect(star).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click((await group('Only')).getByRole('button', { name: 'Favourites' }));
    expect(await shownNames()).toEqual(['Audit one']);
    await userEvent.click(screen.getByRole('button', { name: 'Favourite: Audit one' }));
    expect(screen.getByText('No community answers to these filters together: Favourites.')).toBeVisible();
    expect(document.activeElement).not.toBe(document.body);
  });

  test('last visited keeps its order while it is looked at', async () => {
    renderFinder(ALL, { memory: memoryOf([], [open.id, finance.id]) });
    await userEvent.click((await group('Only')).getByRole('button', { name: 'Last visited' }));
    const before = await shownNames();
    expect([...before].sort()).toEqual(['Finance one', 'Open one']);
    await userEvent.click((await entryOf(before[1])).getByRole('button', { name: /^Details/ }));
    expect(await shownNames()).toEqual(before);
  });

  test('memberships bring a badge and the filter, after the list is there and without waiting for it', async () => {
    const find = jest.fn().mockResolvedValue(memberOf('g1'));
    renderFinder(ALL, { membership: { find } });
    await waitFor(async () => expect((await entryOf('Finance one')).getByText('Member')).toBeVisible());
    expect(find.mock.calls).toEqual([[['g1']]]);
    await userEvent.click((await group('Only')).getByRole('button', { name: 'Mine' }));
    expect(await shownNames()).toEqual(['Finance one']);
  });

  test('a badge stands where the way in stood, and beside the name where there is no way in', async () => {
    const viewOnly = aCommunity({ name: 'Legacy one', status: 'View-only', groupId: 'g2' });
    renderFinder([finance, viewOnly, { ...audit, groupId: 'g3', notFor: ['Auditor'] }], { membership: { find: async () => memberOf('g1', 'g2', 'g3') }, query: 'role=Auditor' });
    await waitFor(() => expect(screen.getAllByText('Member')).toHaveLength(3));
    expect((await entryOf('Finance one')).queryByText(/Its owners are asked/)).not.toBeInTheDocument();
  });

  test.each([['unknown memberships', undefined], ['memberships in nothing that is here', memberOf('g9')]])('%s show nothing', async (_, known) => {
    renderFinder(ALL, { membership: { find: async () => known } });
    await shownNames();
    expect(screen.queryByText('Member')).not.toBeInTheDocument();
    expect(screen.queryByRole('group', { name: 'Only' })).not.toBeInTheDocument();
  });
});
