import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { type Facet, FACETS } from '../../../src/domain/finding/Choice';
import { paneStrings } from '../../../src/webparts/loc/pane/en-us';
import { FacetFields } from '../../../src/webparts/pane/FacetFields';
import { choose, facetChoices, type FacetSettings, lock, offer } from '../../../src/webparts/pane/facetSettings';
import { aCommunity } from '../../support/builders';
import { english } from '../../support/partSurroundings';

const USUAL: FacetSettings<Facet> = { facets: FACETS, preset: {}, locked: [] };

test('what can be preset are the usual values, those that owners added, and what is preset although nothing has it', () => {
  const choices = facetChoices([aCommunity({ themes: ['Finance', 'Bees'], languages: [], status: 'Active' })], { preset: { theme: ['Gone'], strand: ['A'] } });
  expect(choices.theme).toEqual(expect.arrayContaining(['Programme management', 'Finance', 'Bees', 'Gone']));
  expect(choices.theme.filter(value => value === 'Finance')).toHaveLength(1);
  expect(choices.access).toEqual(['Open', 'On request', 'By invitation']);
  expect(choices.strand).toEqual(['A', 'B', 'C', 'D', 'IPA', 'NEXT']);
});

test('the last value that is taken away takes the lock with it', () => {
  const locked = lock(FACETS, choose(FACETS, USUAL, 'theme', ['Finance', 'Bees'], 'Bees', true), 'theme', true);
  expect(locked).toMatchObject({ preset: { theme: ['Bees'] }, locked: ['theme'] });
  expect(choose(FACETS, locked, 'theme', ['Finance', 'Bees'], 'Bees', false)).toMatchObject({ preset: { theme: [] }, locked: [] });
});

test('facets stay in their order, whichever comes back', () => {
  const without = offer(FACETS, offer(FACETS, USUAL, 'theme', false), 'strand', false);
  expect(without.facets).toEqual(['role', 'region', 'language', 'access', 'status']);
  expect(offer(FACETS, without, 'theme', true).facets[0]).toBe('theme');
});

/** The field in a pane that keeps what it is told. */
function Pane({ status = 'ready' }: { readonly status?: 'loading' | 'ready' | 'failed' }): React.ReactElement {
  const [settings, setSettings] = React.useState(USUAL);
  const { filters: { facets: names }, values: words } = english.finder;
  return (
    <FacetFields
      id="pane"
      all={FACETS}
      settings={settings}
      choices={facetChoices([], settings)}
      status={status}
      names={names}
      words={words}
      strings={paneStrings.finder.facets}
      onChange={setSettings}
    />
  );
}

async function open(name: string): Promise<HTMLElement> {
  const summary = screen.getByText(name, { selector: 'summary *' });
  await userEvent.click(summary);
  const details = summary.closest('details') as HTMLElement;
  await within(details).findByRole('group');
  return details;
}

test('an author presets values, fixes them, and takes a filter away; the line of the filter says so while it is closed', async () => {
  render(<Pane />);
  const theme = await open('Theme');
  const lockBox = within(theme).getByRole('checkbox', { name: 'Visitors cannot change the choice' });
  expect(lockBox).toBeDisabled();
  expect(lockBox).toHaveAccessibleDescription('Choose something first.');
  await userEvent.click(within(theme).getByRole('checkbox', { name: 'Finance' }));
  await userEvent.click(within(theme).getByRole('checkbox', { name: 'Evaluation' }));
  expect(lockBox).toBeEnabled();
  await userEvent.click(lockBox);
  await userEvent.click(within(theme).getByRole('checkbox', { name: 'Visitors can filter by this' }));
  expect(within(theme).getByText('Finance · Evaluation · fixed · not offered')).toBeVisible();
  expect(within(theme).getByRole('group', { name: 'Theme: chosen at the start' })).toBeVisible();
});

test.each([['loading', 'The values are being read…'], ['failed', 'The list cannot be read at the moment. The usual values are offered.']] as const)('while the list is %s the field says so and offers the usual values', async (status, words) => {
  render(<Pane status={status} />);
  expect(screen.getByRole('status')).toHaveTextContent(words);
  expect(within(await open('Strand')).getAllByRole('checkbox')).toHaveLength(6 + 2);
});
