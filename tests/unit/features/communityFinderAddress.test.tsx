import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aChannelOf, aCommunity } from '../../support/builders';
import { entryOf, memoryOf, renderFinder, shownNames } from '../../support/renderFinder';

const jems = aCommunity({ name: 'Jems network', themes: ['Monitoring systems'] });
const users = aChannelOf(jems, { name: 'User Group', themes: ['Monitoring systems'] });
const finance = aCommunity({ name: 'Financial management', themes: ['Finance'] });
const ALL = [jems, users, finance];

const box = (): Promise<HTMLElement> => screen.findByRole('searchbox');
const details = async (name: string): Promise<HTMLElement> => (await entryOf(name)).getByRole('button', { name: /^Details/ });

test('what is typed takes the place of the present entry, after a pause; the rest makes entries that Back returns from', async () => {
  const { address } = renderFinder(ALL);
  await userEvent.type(await box(), 'jems');
  expect(address.query).toBe('');
  await waitFor(() => expect(address.query).toBe('q=jems'));
  expect(address.length).toBe(1);
  await userEvent.type(await box(), ' net');
  await userEvent.click(screen.getByRole('button', { name: /^Monitoring systems/ }));
  expect(address.query).toBe('q=jems net&theme=Monitoring systems');
  expect(address.length).toBe(2);
  address.go(-1);
  expect(address.query).toBe('q=jems net');
  expect(screen.queryByRole('button', { name: /remove this filter/ })).not.toBeInTheDocument();
  expect(await box()).toHaveValue('jems net');
  address.go(1);
  expect(screen.getByRole('button', { name: /remove this filter/ })).toBeVisible();
});

test('a link restores everything', async () => {
  renderFinder(ALL, { query: 'q=jems&theme=Monitoring+systems&view=list&sort=name' });
  expect(await box()).toHaveValue('jems');
  expect(screen.getByRole('radio', { name: 'List' })).toBeChecked();
  expect(screen.getByRole('combobox', { name: 'Sort by' })).toHaveValue('name');
  expect(await shownNames()).toEqual(['Jems network', 'User Group']);
});

test('the copied link leads to what is shown, without details that are open', async () => {
  const user = userEvent.setup();
  renderFinder(ALL, { query: 'theme=Finance' });
  await shownNames();
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await navigator.clipboard.readText()).toBe('https://hub.example/?theme=Finance');
  expect(await screen.findByText('The link is copied.')).toBeVisible();
});

describe('text from another part of the page', () => {
  test('is searched for when it changes; what the visitor typed stays until then', async () => {
    const { address, show } = renderFinder(ALL, { textFromPage: '', query: 'q=finan' });
    expect(await shownNames()).toEqual(['Financial management']);
    show({ textFromPage: 'jems' });
    expect(await shownNames()).toEqual(['Jems network']);
    await userEvent.clear(await box());
    show({ textFromPage: 'jems' });
    expect(await box()).toHaveValue('');
    show({ textFromPage: 'finan' });
    await waitFor(() => expect(address.query).toBe('q=finan'));
  });
});

describe('details', () => {
  test('open by their button, have an address, and give the focus back', async () => {
    const { address } = renderFinder(ALL, { query: 'theme=Finance' });
    await userEvent.click(await details('Financial management'));
    const dialog = screen.getByRole('dialog', { name: 'Financial management' });
    expect(address.query).toBe(`theme=Finance&community=${finance.id}`);
    expect(within(dialog).getByRole('link', { name: 'Link' })).toHaveAttribute('href', `https://hub.example/?community=${finance.id}`);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(address.query).toBe('theme=Finance');
    expect(await details('Financial management')).toHaveFocus();
  });

  test('Back closes them; through another community’s details the focus still returns to where it came from', async () => {
    const { address } = renderFinder(ALL);
    const origin = (await entryOf('Jems network')).getByRole('button', { name: 'User Group' });
    await userEvent.click(origin);
    await userEvent.click(screen.getByRole('button', { name: 'Parent' }));
    expect(screen.getByRole('dialog', { name: 'Jems network' })).toBeVisible();
    address.go(-1);
    expect(screen.getByRole('dialog', { name: 'User Group' })).toBeVisible();
    address.go(-1);
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(origin).toHaveFocus();
  });

  test('a link opens them; closing leads to the button that would have', async () => {
    renderFinder(ALL, { query: `community=${finance.id}` });
    await userEvent.click(within(await screen.findByRole('dialog', { name: 'Financial management' })).getByRole('button', { name: 'Close' }));
    expect(await details('Financial management')).toHaveFocus();
  });

  test('a link to a community that is no longer there says so', async () => {
    const { address } = renderFinder(ALL, { query: 'community=99999' });
    expect(await screen.findByText('The community that this link leads to is no longer here.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Close this note' }));
    expect(address.query).toBe('');
    expect(screen.queryByText(/no longer here/)).not.toBeInTheDocument();
  });

  test('of a community that is no longer there are no visit, and what is gone offers no filter that leads nowhere', async () => {
    const memory = memoryOf([88888], [77777]);
    renderFinder(ALL, { memory, query: 'community=99999' });
    await screen.findByText('The community that this link leads to is no longer here.');
    expect(memory.visited()).toEqual([77777]);
    expect(screen.queryByRole('group', { name: 'Only' })).not.toBeInTheDocument();
  });

  test('know which of the picked roles it is not open for', async () => {
    renderFinder([{ ...finance, notFor: ['Controller', 'Auditor'] }], { query: `role=Controller~Joint+secretariat&community=${finance.id}` });
    expect(within(await screen.findByRole('dialog')).getByText('Not for Controller')).toBeVisible();
  });

  test('are remembered as visited, and make favourites', async () => {
    const memory = memoryOf();
    renderFinder(ALL, { memory });
    await userEvent.click(await details('Financial management'));
    await userEvent.click(screen.getByRole('button', { name: 'Remember' }));
    expect(screen.getByRole('button', { name: 'Remember' })).toHaveAttribute('aria-pressed', 'true');
    expect(memory.visited()).toEqual([finance.id]);
    expect([...memory.favourites()]).toEqual([finance.id]);
  });
});

test('other parts learn what changed, once', async () => {
  const { news, show } = renderFinder(ALL);
  await shownNames();
  show({ title: 'Another title' });
  await userEvent.type(await box(), 'x');
  await userEvent.clear(await box());
  await userEvent.click(await details('Jems network'));
  expect(news.map(({ text, count, community }) => [text, count, community?.name])).toEqual([
    ['', 3, undefined], ['x', 0, undefined], ['', 3, undefined], ['', 3, 'Jems network']
  ]);
});

test('options that the page author changes apply at once', async () => {
  const { show } = renderFinder(ALL);
  await shownNames();
  act(() => show({ options: { facets: ['theme'], preset: { theme: ['Finance'] }, locked: [], view: 'list', pageSize: 5, guestsSee: 'everything', linkName: '', signUpUrl: '' } }));
  expect(await shownNames()).toEqual(['Financial management']);
  expect(screen.getByRole('radio', { name: 'List' })).toBeChecked();
});
