import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Found } from '../../../src/domain/finding/Findings';
import { aChannelOf, aCommunity } from '../../support/builders';
import { entryOf, renderFinder, shownNames } from '../../support/renderFinder';

const jems = aCommunity({ name: 'Jems network', whoShouldJoin: 'Anyone who follows Jems' });
const users = aChannelOf(jems, { name: 'User Group' });
const finance = aCommunity({ name: 'Financial management', addedOn: '2026-02-01T00:00:00Z' });
const ALL = [jems, users, finance];

test('as a list: one entry for each community, with the parent of a channel', async () => {
  const { address } = renderFinder(ALL);
  await userEvent.click(await screen.findByRole('radio', { name: 'List' }));
  expect(await shownNames()).toEqual(['Jems network', 'User Group', 'Financial management']);
  expect((await entryOf('User Group')).getByText('in Jems network')).toBeVisible();
  expect(address.query).toBe('view=list');
});

test('as a tree: names that open their details, channels in a part that folds', async () => {
  renderFinder(ALL, { query: 'view=tree' });
  const fold = await screen.findByText('1 channel');
  const below = within(fold.closest('details') as HTMLElement);
  expect(below.getByRole('button', { name: 'User Group' })).toBeVisible();
  await userEvent.click(fold);
  expect(below.getByText('User Group')).not.toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Jems network' }));
  expect(screen.getByRole('dialog', { name: 'Jems network' })).toBeVisible();
});

test('can be sorted', async () => {
  renderFinder(ALL);
  const sort = await screen.findByRole('combobox', { name: 'Sort by' });
  await userEvent.selectOptions(sort, 'name');
  expect(await shownNames()).toEqual(['Financial management', 'Jems network']);
  await userEvent.selectOptions(sort, 'recent');
  expect((await shownNames())[0]).toBe('Financial management');
});

test.each(['cards', 'list', 'tree'])('%s: more is shown page by page, the focus where the new entries begin, and a new question starts at the top', async view => {
  const many = Array.from({ length: 7 }, (_, index) => aCommunity({ name: `Group ${index}` }));
  const { address, container } = renderFinder(many, { query: `view=${view}`, options: { pageSize: 3 } });
  const entries = (): NodeListOf<Element> => container.querySelectorAll(`ul.${view} > li`);
  await userEvent.click(await screen.findByRole('button', { name: 'Show 3 more' }));
  expect(entries()).toHaveLength(6);
  expect(entries()[3]).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Show 1 more' }));
  expect(entries()).toHaveLength(7);
  expect(entries()[6]).toHaveFocus();
  expect(screen.queryByRole('button', { name: /^Show \d more/ })).not.toBeInTheDocument();
  expect(address.query).toContain('page=3');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'name');
  expect(entries()).toHaveLength(3);
});

describe('the table', () => {
  test('holds what is shown', async () => {
    const saveFound = jest.fn<Promise<void>, [readonly Found[]]>().mockResolvedValue(undefined);
    renderFinder(ALL, { query: 'q=jems', saveFound });
    await userEvent.click(await screen.findByRole('button', { name: 'Export' }));
    const [[found]] = saveFound.mock.calls;
    expect(found.map(({ community }) => community.name)).toEqual(['Jems network', 'User Group']);
  });

  test('says so when it cannot be made, and can be tried again', async () => {
    const saveFound = jest.fn().mockRejectedValueOnce(new Error('chunk')).mockResolvedValue(undefined);
    renderFinder(ALL, { saveFound });
    await userEvent.click(await screen.findByRole('button', { name: 'Export' }));
    expect(await screen.findByText(/The table could not be loaded/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Export' }));
    expect(screen.queryByText(/The table could not be loaded/)).not.toBeInTheDocument();
  });
});

test('a column of a narrow page offers filters and tools behind buttons with names', async () => {
  renderFinder(ALL, { query: 'access=On+request' });
  await shownNames();
  const toggle = screen.getByRole('button', { name: 'View and share' });
  expect(toggle).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(toggle);
  expect(toggle).toHaveAttribute('aria-expanded', 'true');
  expect(document.getElementById(toggle.getAttribute('aria-controls') ?? '')).toContainElement(screen.getByRole('combobox', { name: 'Sort by' }));
});
