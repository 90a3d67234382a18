import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { Community } from '../../../src/domain/community/Community';
import type { Membership } from '../../../src/domain/community/Membership';
import { prepareWaysIn, type WayInKnowledge } from '../../../src/domain/community/prepareWaysIn';
import { WayInPath } from '../../../src/features/communityFinder/wayIn/WayInPath';
import type { WayInPathProps } from '../../../src/features/communityFinder/wayIn/WayInPathProps';
import { PartProvider } from '../../../src/ui/PartContext';
import { aChannelOf, aCommunity, aGuest, aMember } from '../../support/builders';
import { languageFile } from '../../support/languages';
import { english, surroundings } from '../../support/partSurroundings';
import { aStranger, SIGN_UP, TODAY } from '../../support/waysIn';

const jems = aCommunity({ name: 'Jems network', mailbox: 'jems@x.example', groupId: 'jems' });
const users = aChannelOf(jems, { name: 'User Group', mailbox: 'jems@x.example' });
const inJems: Membership = { groups: new Set(['jems']), channelsOf: new Map([['jems', new Set<string>()]]) };
const inNothing: Membership = { groups: new Set(), channelsOf: new Map() };

interface Shown extends Partial<WayInKnowledge>, Partial<Pick<WayInPathProps, 'isCompact' | 'onAsk' | 'onContact' | 'onOpen'>> {
  readonly language?: 'en-us' | 'fr-fr';
}

function show(community: Community, { isCompact, onAsk, onContact, onOpen, language = 'en-us', ...knowledge }: Shown = {}): void {
  const wayIn = prepareWaysIn({ communities: [jems, users, community], viewer: aMember, today: TODAY, signUpUrl: SIGN_UP, ...knowledge })(community);
  const strings = language === 'en-us' ? english : languageFile(language);
  render(
    <PartProvider value={surroundings({ locale: language === 'en-us' ? 'en-GB' : 'fr-FR' })}>
      <WayInPath wayIn={wayIn} community={community} strings={strings.finder.wayIn} isCompact={isCompact} onAsk={onAsk} onContact={onContact} onOpen={onOpen} />
    </PartProvider>
  );
}

const path = (name = 'User Group'): readonly HTMLElement[] => within(screen.getByRole('list', { name: `How to get into ${name}` })).getAllByRole('listitem');
const texts = (name?: string): readonly string[] => path(name).map(step => (step.textContent ?? '').replace(/\s+/g, ' ').trim());

describe('in full', () => {
  test('what is done is ticked, the next step has the one button, and each says why', async () => {
    const onAsk = jest.fn();
    show(users, { membership: inJems, onAsk });
    expect(texts()).toEqual(['1 Join Jems network done', '2 Ask for User GroupA private channel: its owners choose members from the team. Ask to join User Group']);
    expect(path()[1]).toHaveAttribute('aria-current', 'step');
    await userEvent.click(screen.getByRole('button', { name: 'Ask to join User Group' }));
    expect(onAsk).toHaveBeenCalledWith({ mailbox: 'jems@x.example', communities: [{ id: users.id, name: 'User Group' }] });
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  test('a later step waits for the one before and cannot be pressed', () => {
    show(users, { membership: inNothing, onAsk: jest.fn() });
    expect(screen.getByRole('link', { name: /^Open in Teams Jems network/ })).toHaveAttribute('href', jems.teamsLink);
    expect(texts()[1]).toBe('2 Ask for User GroupOnly members of Jems network can be added.');
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  test('where nobody can tell, the team stays in reach and the request is the button', () => {
    show(users, { onAsk: jest.fn() });
    expect(texts()[0]).toContain('Join Jems network (opens in a new tab)if you are not in it yet');
    expect(screen.getByRole('link', { name: /^Join Jems network/ })).toHaveAttribute('href', jems.teamsLink);
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });

  test('a guest asks for team and channel at once, and gets no link into Teams', async () => {
    const onAsk = jest.fn();
    show(users, { viewer: aGuest, membership: inNothing, onAsk });
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    expect(screen.getByText(/One request asks for Jems network and User Group\./)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Ask to join Jems network and User Group' }));
    expect(onAsk.mock.calls[0][0].communities.map(({ name }: { name: string }) => name)).toEqual(['Jems network', 'User Group']);
  });

  test('without a form the address is there to write to, with a subject', () => {
    show(users, { membership: inJems });
    expect(screen.getByText(/^Write to/)).toHaveTextContent('Write to jems@x.example and ask to be added.');
    expect(screen.getByRole('link', { name: 'jems@x.example' })).toHaveAttribute('href', 'mailto:jems@x.example?subject=Please%20add%20me%20to%20User%20Group');
  });

  test('a guest of whom nothing is known can ask two mailboxes, each for its own', async () => {
    const onAsk = jest.fn();
    show({ ...users, mailbox: 'users@x.example' }, { viewer: aGuest, onAsk });
    await userEvent.click(screen.getByRole('button', { name: 'Ask for Jems network' }));
    await userEvent.click(screen.getByRole('button', { name: 'Ask to join User Group' }));
    expect(onAsk.mock.calls.map(([{ mailbox }]) => mailbox)).toEqual(['jems@x.example', 'users@x.example']);
  });

  test('nobody to ask leads to the contact form', async () => {
    const onContact = jest.fn();
    const lonely = { ...jems, mailbox: undefined };
    show(lonely, { viewer: aGuest, onContact });
    expect(screen.getByText(/^No address is known for it/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Use the contact form Jems network' }));
    expect(onContact).toHaveBeenCalledWith({ id: jems.id, name: 'Jems network' });
  });

  test('an account comes first, where somebody has none', () => {
    show(jems, { viewer: aStranger, onAsk: jest.fn() });
    expect(screen.getByRole('link', { name: /^Sign up/ })).toHaveAttribute('href', SIGN_UP);
    expect(texts('Jems network').map(text => text.slice(0, 24))).toEqual(['1 Sign up for an account', '2 Ask for Jems networkGu']);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  test('without an address to sign up at, the words stay and no link is dead', () => {
    show(jems, { viewer: aStranger, signUpUrl: '' });
    expect(screen.getByText(/^Communities are for people with an account/)).toBeVisible();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  test('a member just opens it', () => {
    show(jems, { membership: inJems });
    expect(screen.getByText('You are a member')).toBeVisible();
    expect(screen.getByRole('link', { name: /^Open in Teams Jems network/ })).toHaveAttribute('href', jems.teamsLink);
  });
});

describe('in one line', () => {
  test.each<[string, Shown, readonly string[], RegExp]>([
    ['in the team', { membership: inJems }, ['1 Join Jems network done', '2 Ask for User Group'], /^Ask to join User Group$/],
    ['not in the team', { membership: inNothing }, ['1 Join Jems network', '2 Ask for User Group'], /^Open in Teams Jems network/],
    ['not told', {}, ['1 Join Jems network (opens in a new tab) (if you are not in it yet)', '2 Ask for User Group'], /^Ask to join User Group$/]
  ])('the path is short, and what is next is the button: %s', (_, knowledge, expected, action) => {
    show(users, { ...knowledge, isCompact: true, onAsk: jest.fn() });
    expect(texts()).toEqual(expected);
    const pressed = [...screen.queryAllByRole('button'), ...screen.queryAllByRole('link')].filter(element => !element.closest('ol'));
    expect(pressed).toHaveLength(1);
    expect(pressed[0]).toHaveAccessibleName(action);
  });

  test('one step is a button and why', () => {
    show(jems, { isCompact: true, membership: inNothing });
    expect(screen.queryByRole('list')).not.toBeInTheDocument();
    expect(screen.getByRole('link', { name: /^Open in Teams Jems network/ })).toBeVisible();
    expect(screen.getByText('Its owners are asked to let you in.')).toBeVisible();
  });

  test('a member gets the link alone, or the word where there is none', () => {
    show(jems, { isCompact: true, membership: inJems });
    expect(screen.queryByText('You are a member')).not.toBeInTheDocument();
    show({ ...jems, teamsLink: undefined }, { isCompact: true, membership: inJems });
    expect(screen.getByText('You are a member')).toBeVisible();
  });
});

describe('closed', () => {
  const successors = [{ id: 5, name: 'Financial management' }, { id: 6, name: 'Auditors network' }];

  test('view-only says until when, leads to read it and to where people go instead', async () => {
    const onOpen = jest.fn();
    show({ ...jems, status: 'View-only', viewOnlyUntil: '2026-08-31', successors }, { onOpen });
    expect(screen.getByText(/^It can be read/)).toHaveTextContent(
      'It can be read until 31 August 2026, but takes no new members. Go to Financial management and Auditors network instead.');
    expect(screen.getByRole('link', { name: /^Open in Teams/ })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Auditors network' }));
    expect(onOpen).toHaveBeenCalledWith(6);
  });

  test('the day is written in the language of the page', () => {
    show({ ...jems, status: 'View-only', viewOnlyUntil: '2026-08-31' }, { language: 'fr-fr', isCompact: true });
    expect(screen.getByText(/31 août 2026/)).toBeVisible();
  });

  test.each<[string, Partial<Community>, string]>([
    ['view-only, over', { status: 'View-only', viewOnlyUntil: '2025-08-31' }, 'It could be read until 31 August 2025 and is closed now.'],
    ['view-only without a day', { status: 'View-only' }, 'It can be read, but takes no new members.'],
    ['archived', { status: 'Archived', successors }, 'It is closed. Go to Financial management and Auditors network instead.'],
    ['planned', { status: 'Planned' }, 'It is not open yet. Questions go to jems@x.example.'],
    ['planned, nobody to ask', { status: 'Planned', mailbox: undefined }, 'It is not open yet.'],
    ['a successor whose row is gone', { status: 'Archived', successors: [{ id: 9, name: '' }] }, 'It is closed.']
  ])('%s', (_, change, expected) => {
    show({ ...jems, ...change });
    expect(screen.getByText(/^It /)).toHaveTextContent(expected);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
