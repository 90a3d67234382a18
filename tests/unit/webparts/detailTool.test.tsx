import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { DetailProps } from '../../../src/features/communityFinder/CommunityFinderProps';
import { Part } from '../../../src/ui/Part';
import { detailTool, type DetailToolOptions } from '../../../src/webparts/communityFinder/detailTool';
import { aCommunity, aMember } from '../../support/builders';
import { provideDialogs } from '../../support/dialog';
import { english, surroundings } from '../../support/partSurroundings';

beforeAll(provideDialogs);

const jems = aCommunity({ id: 6, name: 'Jems network', purpose: 'All about Jems.' });

function Finder({ options = {} }: { readonly options?: Partial<DetailToolOptions> }): React.ReactElement {
  const [isOpen, setOpen] = React.useState(false);
  const [renderDetail] = React.useState<(props: DetailProps) => React.ReactElement>(() => detailTool({
    communities: { findAll: () => Promise.resolve({ items: [jems], rejected: [] }), findPurposes: () => Promise.resolve(new Map()), findContact: () => Promise.resolve(undefined) },
    webUrl: 'https://contoso.sharepoint.com/sites/hub', locale: 'en-US', language: 'en-US', viewer: aMember, lent: { wayIn: english.finder.wayIn, words: {} }, isForeignList: true, ...options
  }));
  return (
    <Part title="Communities" {...surroundings()}>
      <button type="button" onClick={() => setOpen(true)}>Details</button>
      <p tabIndex={-1}>contact part</p>
      {isOpen && renderDetail({
        community: jems, communities: [jems], wayInto: () => ({ kind: 'member' }), excludedRoles: [], isFavourite: false, onFavourite: () => undefined, link: '', onOpen: () => undefined, onClose: () => setOpen(false)
      })}
    </Part>
  );
}

test('the frame with the name is there at once, the content when its code has come', async () => {
  render(<Finder />);
  await userEvent.click(screen.getByRole('button', { name: 'Details' }));
  expect(screen.getByRole('heading', { name: 'Jems network' })).toHaveFocus();
  expect(await screen.findByText('All about Jems.')).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Jems network' })).toHaveFocus();
});

test('without another part and without a list for requests, there is the mailbox and nothing to press', async () => {
  render(<Finder />);
  await userEvent.click(screen.getByRole('button', { name: 'Details' }));
  expect(await screen.findByRole('link', { name: 'team@interact.example' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Ask about this community' })).not.toBeInTheDocument();
  expect(screen.queryByRole('heading', { name: 'Working groups' })).not.toBeInTheDocument();
});

test('another part takes a question when the panel is gone, so that it can have the focus', async () => {
  const taken: string[] = [];
  const take = (): ((community: { name: string }) => void) => ({ name }) => {
    taken.push(`${name}, panel ${screen.queryByRole('dialog') ? 'open' : 'gone'}`);
    screen.getByText('contact part').focus();
  };
  render(<Finder options={{ findContactPart: take }} />);
  await userEvent.click(screen.getByRole('button', { name: 'Details' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Ask about this community' }));
  await waitFor(() => expect(taken).toEqual(['Jems network, panel gone']));
  await act(async () => { await new Promise(resolve => setTimeout(resolve, 20)); });
  expect(screen.getByText('contact part')).toHaveFocus();
});
