import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { search } from '../../../src/domain/finding/search';
import type { SearchCode } from '../../../src/domain/finding/SearchCode';
import { aCommunity, aWorkingGroup } from '../../support/builders';
import { renderFinder, shownNames } from '../../support/renderFinder';
import { renderGroups } from '../../support/renderGroups';

const jems = aCommunity({ name: 'Jems network' });
const finance = aCommunity({ name: 'Financial management' });
const BOTH = [jems, finance];

/** What searches, when it is let go. */
function held(): { readonly load: jest.Mock<Promise<SearchCode>, []>; come(): Promise<void>; fail(): Promise<void> } {
  const waiting: { resolve(code: SearchCode): void; reject(error: Error): void }[] = [];
  const load = jest.fn(() => new Promise<SearchCode>((resolve, reject) => waiting.push({ resolve, reject })));
  return {
    load,
    come: () => act(async () => waiting.splice(0).forEach(({ resolve }) => resolve(search))),
    fail: () => act(async () => waiting.splice(0).forEach(({ reject }) => reject(new Error('chunk'))))
  };
}

const box = (): HTMLElement => screen.getByRole('searchbox', { name: 'Search communities' });
const failure = /The server cannot be reached/;

test('a text in the link asks at once, and nothing is shown or told before what answers it is there', async () => {
  const { load, come } = held();
  const { news } = renderFinder(BOTH, { query: 'q=jems', loadSearch: load });
  await waitFor(() => expect(load).toHaveBeenCalledTimes(1));
  expect(screen.getByText('Loading…')).toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Financial management' })).not.toBeInTheDocument();
  expect(news).toEqual([]);
  await come();
  expect(await shownNames()).toEqual(['Jems network']);
  expect(news).toEqual([{ text: 'jems', count: 1, community: undefined }]);
});

test('the first letter asks, the results of before stay until the answer is there, and the focus stays in the box', async () => {
  const { load, come } = held();
  renderFinder(BOTH, { loadSearch: load });
  expect(await shownNames()).toEqual(['Jems network', 'Financial management']);
  await userEvent.type(box(), 'jems');
  expect(load).toHaveBeenCalledTimes(1);
  expect(await shownNames()).toEqual(['Jems network', 'Financial management']);
  await come();
  expect(await shownNames()).toEqual(['Jems network']);
  expect(box()).toHaveFocus();
});

test('what does not come is told in the place of the results, can be asked for again, and goes with the text', async () => {
  const { load, come, fail } = held();
  renderFinder(BOTH, { loadSearch: load });
  await shownNames();
  await userEvent.type(box(), 'jems');
  await fail();
  expect(screen.getByRole('alert')).toHaveTextContent(failure);
  expect(box()).toHaveValue('jems');
  await userEvent.clear(box());
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(await shownNames()).toHaveLength(2);
  await userEvent.type(box(), 'jems');
  await fail();
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await come();
  expect(await shownNames()).toEqual(['Jems network']);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(document.body).not.toHaveFocus();
});

test('who does not search is not told that it did not come, and is asked for again with the first letter', async () => {
  const { load, come, fail } = held();
  renderFinder(BOTH, { loadSearch: load });
  await shownNames();
  await waitFor(() => expect(load).toHaveBeenCalledTimes(1)); // in an idle moment
  await fail();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  await userEvent.type(box(), 'jems');
  expect(load).toHaveBeenCalledTimes(2);
  await come();
  expect(await shownNames()).toEqual(['Jems network']);
});

test('a link to a search of working groups waits as well, and a short list without one asks for nothing', async () => {
  const groups = [aWorkingGroup({ name: 'Monitoring' }), aWorkingGroup({ name: 'Audit' })];
  const { load, come } = held();
  const { unmount } = renderGroups(groups, { query: 'groups-q=audit', loadSearch: load });
  await act(async () => undefined);
  expect(screen.queryByRole('heading', { name: 'Monitoring' })).not.toBeInTheDocument();
  await come();
  expect(await screen.findByRole('heading', { name: 'Audit' })).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Monitoring' })).not.toBeInTheDocument();
  unmount();
  load.mockClear();
  renderGroups(groups, { loadSearch: load });
  await screen.findByRole('heading', { name: 'Monitoring' });
  await act(() => new Promise(resolve => setTimeout(resolve, 250))); // a finder would have asked by then
  expect(load).not.toHaveBeenCalled();
});
