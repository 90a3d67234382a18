import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AppError } from '../../../src/domain/AppError';
import { aChannelOf, aCommunity } from '../../support/builders';
import { languageFile } from '../../support/languages';
import { entryOf, renderFinder, repositoryOf, shownNames } from '../../support/renderFinder';

const jems = aCommunity({ name: 'Jems network', whoShouldJoin: 'Anyone who follows Jems', themes: ['Monitoring systems'] });
const users = aChannelOf(jems, { name: 'User Group', whoShouldJoin: 'Licence holders' });
const finance = aCommunity({ name: 'Financial management', whoShouldJoin: 'Finance staff', keywords: 'accounting, payments', themes: ['Finance'], notFor: ['Controller'] });
const controllers = aCommunity({ name: 'Controllers network', whoShouldJoin: 'Controllers', roles: ['Controller'], themes: ['Control and audit'] });
const ALL = [jems, users, finance, controllers];

const box = (): Promise<HTMLElement> => screen.findByRole('searchbox', { name: 'Search communities' });
const marks = (element: Element): readonly string[] => [...element.querySelectorAll('mark')].map(mark => mark.textContent ?? '');
/** The live region of the count; other regions are beside buttons. */
const announced = (): string | null => screen.getAllByRole('status')[0].textContent;

test('typing narrows the list, marks what answers, and says the number once it has come to rest', async () => {
  renderFinder(ALL);
  expect(await shownNames()).toEqual(['Jems network', 'Financial management', 'Controllers network']);
  expect(announced()).toBe('');
  fireEvent.change(await box(), { target: { value: 'ĴEMS' } }); // in one go: on a slow machine letters can be further apart than a rest is long
  expect(announced()).toBe('');
  expect(await shownNames()).toEqual(['Jems network']);
  expect(screen.getByText('2 of 4 communities')).toBeVisible();
  expect(marks((await entryOf('Jems network')).getByText(/follows/))).toEqual(['Jems']);
  await waitFor(() => expect(announced()).toBe('2 of 4 communities'));
});

test('a match that is not to be seen on the card is quoted, from keywords or, once they are read, from purposes', async () => {
  const findPurposes = async (): Promise<Map<number, string>> => new Map([[jems.id, `${'News. '.repeat(30)}Releases of the software. ${'More. '.repeat(30)}`]]);
  renderFinder([], { communities: repositoryOf(ALL, { findPurposes }) });
  await userEvent.type(await box(), 'payments');
  expect(marks((await entryOf('Financial management')).getByText(/accounting/))).toEqual(['payments']);
  await userEvent.clear(await box());
  await userEvent.type(await box(), 'software');
  const quote = (await entryOf('Jems network')).getByText(/Releases of the/);
  expect(quote.textContent).toMatch(/^…News\. .*software.*…$/);
  expect((quote.textContent ?? '').length).toBeLessThan(220);
});

test('what the list calls in English is found in the words that the reader sees, which are quoted', async () => {
  renderFinder([{ ...jems, keywords: 'eMS, monitoring system' }, users, finance, controllers], { strings: languageFile('fr-fr').finder });
  await userEvent.type(await screen.findByRole('searchbox'), 'systemes suivi');
  const card = await entryOf('Jems network');
  expect(marks(card.getByText('de'))).toEqual(['Systèmes', 'suivi']);
  expect(screen.getByText('1 communauté sur 4')).toBeVisible();
});

test('without purposes the search still works', async () => {
  renderFinder([], { communities: repositoryOf(ALL, { findPurposes: async () => Promise.reject(new AppError('offline', 'gone')) }) });
  await userEvent.type(await box(), 'licence');
  expect((await entryOf('Jems network')).getByRole('button', { name: 'User Group' })).toBeVisible();
});

test('a parent that is there only for its channel says no more than its name and the way in', async () => {
  renderFinder(ALL);
  await userEvent.type(await box(), 'licence');
  const card = await entryOf('Jems network');
  expect(card.queryByText(/Anyone who follows/)).not.toBeInTheDocument();
  expect(screen.getByText('1 of 4 communities')).toBeVisible();
});

test('did you mean: one press puts the better word in its place and keeps the rest', async () => {
  const { address } = renderFinder(ALL);
  await userEvent.type(await box(), 'jems nettwwwork');
  await userEvent.click(await screen.findByRole('button', { name: 'network' }));
  expect(await box()).toHaveValue('jems network');
  expect(address.query).toBe('q=jems network');
});

describe('nothing found', () => {
  test('names the words, and one press shows everything again, with the focus in the box', async () => {
    renderFinder(ALL);
    await userEvent.type(await box(), 'qqqqq');
    expect(screen.getByText('No community answers to “qqqqq”.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Use the contact form' })).toHaveAttribute('href', '#contact');
    await userEvent.click(screen.getByRole('button', { name: 'Show all communities' }));
    expect(await shownNames()).toHaveLength(3);
    expect(await box()).toHaveFocus();
  });

  test('promises no contact form where the page has none', async () => {
    renderFinder(ALL, { contactPlace: () => undefined, query: 'q=qqqqq' });
    expect(await screen.findByText('No community answers to “qqqqq”.')).toBeVisible();
    expect(screen.queryByText(/contact form/)).not.toBeInTheDocument();
  });

  test('names the filters as well, and offers what helps most', async () => {
    renderFinder(ALL, { query: 'q=jems&theme=Finance' });
    expect(await screen.findByText('No community answers to “jems” together with these filters: Finance.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Without Theme: 2 communities' }));
    expect(await shownNames()).toEqual(['Jems network']);
  });
});

test('archived communities are shown on request', async () => {
  renderFinder([...ALL, aCommunity({ name: 'Old Jems forum', status: 'Archived' })]);
  await userEvent.type(await box(), 'jems');
  expect(screen.getByText(/1 archived community answers too/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Show archived' }));
  expect((await entryOf('Old Jems forum')).getByText('Archived')).toBeVisible();
});

test('an old name leads to its successor, which says what it replaces', async () => {
  const old = aCommunity({ name: 'Certifying Authorities', kind: 'Legacy community', status: 'Archived', successors: [{ id: finance.id, name: finance.name }] });
  renderFinder([...ALL, old]);
  await userEvent.type(await box(), 'certifying');
  expect((await entryOf('Financial management')).getByText('Replaces: Certifying Authorities')).toBeVisible();
});

test('what is not open to the picked role stands apart, with why', async () => {
  renderFinder(ALL);
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'I am a' }), 'Controller');
  const title = screen.getByRole('heading', { level: 3, name: 'Not open to your role: Controller (1)' });
  const apart = within(title.parentElement as HTMLElement);
  expect(apart.getByText('Not open to your role: Controller')).toBeVisible();
  expect(apart.getByRole('button', { name: /^Details/ })).toBeVisible();
  expect(apart.queryByRole('link', { name: /Open in Teams/ })).not.toBeInTheDocument();
  expect(screen.getByText('3 of 4 communities')).toBeVisible();
});

test('among thousands, results wait for a pause', async () => {
  const many = Array.from({ length: 1200 }, (_, index) => aCommunity({ name: `Group ${index}` }));
  renderFinder([...many, jems], { options: { pageSize: 2 } });
  const input = await box();
  jest.useFakeTimers();
  const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime, delay: 1 });
  await user.type(input, 'jems');
  expect(screen.queryByText('1 of 1,201 communities')).not.toBeInTheDocument();
  act(() => void jest.advanceTimersByTime(200));
  expect(screen.getByText('1 of 1,201 communities')).toBeVisible();
  jest.useRealTimers();
});
