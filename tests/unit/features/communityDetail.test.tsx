import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { AppError } from '../../../src/domain/AppError';
import type { Community } from '../../../src/domain/community/Community';
import { prepareWaysIn } from '../../../src/domain/community/prepareWaysIn';
import type { Viewer } from '../../../src/domain/Viewer';
import type { WorkingGroup } from '../../../src/domain/workingGroup/WorkingGroup';
import { CommunityDetail, type CommunityDetailProps, type DetailSources } from '../../../src/features/communityFinder/detail/CommunityDetail';
import { Part } from '../../../src/ui/Part';
import { detailStrings } from '../../../src/webparts/loc/detail/en-us';
import { aChannelOf, aCommunity, aGuest, aMember, aWorkingGroup } from '../../support/builders';
import { english, surroundings } from '../../support/partSurroundings';

const jems = aCommunity({ id: 6, name: 'Jems network', whoShouldJoin: 'Anyone following Jems', mailbox: 'jems@interact.example' });
const userGroup = aChannelOf(jems, { id: 62, name: 'User Group', mailbox: undefined });
const emsGroup = aCommunity({ id: 7, name: 'eMS user group', kind: 'Legacy community', status: 'View-only', successors: [{ id: 6, name: 'Jems network' }] });
const ALL = [jems, userGroup, emsGroup];

type Overrides = Partial<Omit<CommunityDetailProps, 'sources'>> & { readonly sources?: Partial<DetailSources['communities']>; readonly groups?: () => Promise<readonly WorkingGroup[]> };

function sourcesOf({ sources, groups = () => Promise.resolve([]) }: Overrides): DetailSources {
  const communities = { findPurposes: () => Promise.resolve(new Map([[6, 'All about Jems.']])), findContact: () => Promise.resolve(undefined), ...sources };
  return { communities, workingGroups: { findAll: async () => ({ items: await groups(), rejected: [] }) } };
}

const wayIntoFor = (viewer: Viewer, communities: readonly Community[] = ALL): CommunityDetailProps['wayInto'] =>
  prepareWaysIn({ communities, viewer, membership: undefined, today: '2026-01-01', signUpUrl: '' });

interface Shown {
  readonly onOpen: jest.Mock;
  readonly onFavourite: jest.Mock;
  rerender(next: Partial<CommunityDetailProps>): Promise<void>;
}

/** The content of the panel, with everything that comes at once. */
async function show(overrides: Overrides = {}): Promise<Shown> {
  const [onOpen, onFavourite] = [jest.fn(), jest.fn()];
  const props: CommunityDetailProps = {
    community: jems, communities: ALL, excludedRoles: [], wayInto: wayIntoFor(overrides.viewer ?? aMember), isFavourite: false, onFavourite, link: 'https://contoso.example/?community=6', onOpen,
    viewer: aMember, strings: detailStrings, lent: { wayIn: english.finder.wayIn, words: { Controller: 'National controllers' } },
    renderRequest: ({ kind, communities, mailbox = 'nobody' }, onDone) => <button type="button" onClick={onDone}>{kind} {communities.map(({ name }) => name).join()} to {mailbox}</button>,
    ...overrides, sources: sourcesOf(overrides)
  };
  const detail = (next: Partial<CommunityDetailProps> = {}): React.ReactElement => <Part title="Communities" {...surroundings()}><CommunityDetail {...props} {...next} /></Part>;
  let rerender: (ui: React.ReactElement) => void = () => undefined;
  await act(async () => { ({ rerender } = render(detail())); });
  return { onOpen, onFavourite, rerender: next => act(async () => rerender(detail(next))) };
}

/** What stands under a heading. */
const under = (title: string): HTMLElement => screen.getByRole('heading', { name: title }).parentElement as HTMLElement;
const failure = (): Promise<never> => Promise.reject(new AppError('offline', 'down'));

describe('what it is and for whom', () => {
  test('kind, status and access as icon and word, the purpose in full, who should and who should not', async () => {
    await show({ community: { ...jems, notFor: ['Controller'], roles: ['Auditor'], strands: ['A', 'B'], regions: ['Baltic Sea'], languages: [], themes: [] } });
    expect(screen.getAllByRole('list')[0]).toHaveTextContent(/Team.*Active.*On request/);
    expect(await screen.findByText('All about Jems.')).toBeVisible();
    expect(under('Who should join')).toHaveTextContent(/Anyone following Jems.*Not open to: National controllers.*Roles.*Auditor.*Strands.*A and B.*Regions.*Baltic Sea/);
    expect(screen.queryByText('Languages')).not.toBeInTheDocument();
  });

  test('what is not open to the role that the visitor picked says so', async () => {
    await show({ community: { ...jems, notFor: ['Controller', 'Auditor'] }, excludedRoles: ['Controller'] });
    expect(screen.getByText('Not open to your role: National controllers')).toBeVisible();
    expect(screen.getByText('Not open to: National controllers and Auditor')).toBeVisible();
  });

  test('a purpose that the finder has is not asked for again', async () => {
    const findPurposes = jest.fn(() => Promise.resolve(new Map<number, string>()));
    await show({ community: { ...jems, purpose: 'Known already.' }, sources: { findPurposes } });
    expect(screen.getByText('Known already.')).toBeVisible();
    expect(findPurposes).not.toHaveBeenCalled();
  });

  test('without roles and words it is for everybody, and says when nobody described it', async () => {
    await show({ community: { ...jems, id: 99, whoShouldJoin: '' } });
    expect(screen.getByText('Everybody who is interested.')).toBeVisible();
    expect(await screen.findByText('Nobody has described it yet.')).toBeVisible();
  });

  test('a favourite is a button that is pressed or not', async () => {
    const { onFavourite, rerender } = await show();
    const button = screen.getByRole('button', { name: 'Favourite', pressed: false });
    await userEvent.click(button);
    expect(onFavourite).toHaveBeenCalledWith(true);
    await rerender({ isFavourite: true });
    await userEvent.click(screen.getByRole('button', { name: 'Favourite', pressed: true }));
    expect(onFavourite).toHaveBeenLastCalledWith(false);
  });

  test('the link to it can be copied', async () => {
    const user = userEvent.setup();
    await show();
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await navigator.clipboard.readText()).toBe('https://contoso.example/?community=6');
    expect(await screen.findByText('The link is copied.')).toBeVisible();
  });
});

describe('what belongs to it', () => {
  test('channels, each with its own way in, open in the panel', async () => {
    const { onOpen } = await show();
    expect(under('Channels')).toHaveTextContent('User Group');
    await userEvent.click(within(under('Channels')).getByRole('button', { name: 'User Group' }));
    expect(onOpen).toHaveBeenCalledWith(62);
  });

  test('a channel names the team that it is part of', async () => {
    const { onOpen } = await show({ community: userGroup });
    await userEvent.click(within(under('Part of')).getByRole('button', { name: 'Jems network' }));
    expect(onOpen).toHaveBeenCalledWith(6);
  });

  test('predecessors are found by their successors', async () => {
    await show();
    expect(within(under('Continues')).getByRole('button', { name: 'eMS user group' })).toBeVisible();
  });

  test('successors of a view-only community are named by the way in, once', async () => {
    await show({ community: emsGroup });
    expect(screen.getAllByRole('button', { name: 'Jems network' })).toHaveLength(1);
    expect(screen.queryByRole('heading', { name: 'Continued in' })).not.toBeInTheDocument();
  });

  test('only its own working groups', async () => {
    const groups = [aWorkingGroup({ name: 'Releases', nickname: 'The Shippers', communityId: 6, teamsLink: 'https://teams.microsoft.com/l/team/1' }), aWorkingGroup({ name: 'State aid', communityId: 4 })];
    await show({ groups: () => Promise.resolve(groups) });
    expect(await screen.findByText('Releases')).toBeVisible();
    expect(under('Working groups')).toHaveTextContent(/\(The Shippers\).*Active/);
    expect(screen.queryByText('State aid')).not.toBeInTheDocument();
  });

  test('a site without a list of working groups has none', async () => {
    await show({ groups: () => Promise.reject(new AppError('notFound', 'no list')) });
    expect(await screen.findByText('No working group belongs to it.')).toBeVisible();
  });
});

describe('whom to ask', () => {
  const person = { name: 'Carla Contact', email: 'carla@contoso.example' };

  test('members of the tenant see the person, with mail and chat', async () => {
    await show({ sources: { findContact: () => Promise.resolve(person) } });
    expect(await screen.findByText('Carla Contact')).toBeVisible();
    expect(screen.getByRole('link', { name: person.email })).toHaveAttribute('href', `mailto:${person.email}`);
    expect(screen.getByRole('link', { name: /^Chat in Teams Carla Contact/ })).toHaveAttribute('href', 'https://teams.microsoft.com/l/chat/0/0?users=carla%40contoso.example');
    expect(within(under('Contact')).getByRole('link', { name: 'jems@interact.example' })).toBeVisible();
  });

  test.each([['guests', aGuest], ['people without an account', { ...aGuest, isGuest: false, isAnonymous: true }]])('%s see the mailbox, and no person is asked for', async (_, viewer) => {
    const findContact = jest.fn(() => Promise.resolve(person));
    await show({ viewer, sources: { findContact } });
    expect(within(under('Contact')).getByRole('link', { name: 'jems@interact.example' })).toBeVisible();
    await screen.findByText('All about Jems.');
    expect(findContact).not.toHaveBeenCalled();
  });

  test('a channel without a mailbox has that of its team', async () => {
    await show({ community: userGroup });
    expect(within(under('Contact')).getByRole('link', { name: 'jems@interact.example' })).toBeVisible();
  });

  test('nobody named is said', async () => {
    await show({ community: { ...emsGroup, mailbox: undefined } });
    expect(await screen.findByText('No contact is named.')).toBeVisible();
  });

  test('a question goes to the part that takes it, and to the form here otherwise', async () => {
    const onAskAbout = jest.fn();
    const { rerender } = await show({ onAskAbout });
    await userEvent.click(screen.getByRole('button', { name: 'Ask about this community' }));
    expect(onAskAbout).toHaveBeenCalledTimes(1);
    expect(screen.queryByText(/^question/)).not.toBeInTheDocument();
    await rerender({ onAskAbout: undefined });
    await userEvent.click(screen.getByRole('button', { name: 'Ask about this community' }));
    expect(within(under('Contact')).getByText('question Jems network to jems@interact.example')).toBeVisible();
  });

  test('asking to join opens the form below the steps; it belongs to the community that is shown', async () => {
    const { rerender } = await show({ viewer: aGuest });
    await userEvent.click(within(under('How to get in')).getByRole('button', { name: /Ask to join/ }));
    expect(within(under('How to get in')).getByText('join Jems network to jems@interact.example')).toBeVisible();
    await rerender({ community: emsGroup });
    expect(screen.queryByText(/^(join|question) /)).not.toBeInTheDocument();
  });

  test.each([/^Ask to join/, /^Ask about this community/])('%s: a form that is done gives way to what opened it', async name => {
    await show({ viewer: aGuest, communities: [jems] });
    await userEvent.click(screen.getByRole('button', { name }));
    await userEvent.click(screen.getByText(/^(join|question) /));
    expect(screen.queryByText(/^(join|question) /)).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name })).toHaveFocus();
  });

  test('where nobody is known, the request goes to whoever answers such requests', async () => {
    const orphan = aCommunity({ id: 9, name: 'Orphans', mailbox: undefined, teamsLink: undefined });
    await show({ community: orphan, communities: [orphan], wayInto: wayIntoFor(aGuest, [orphan]), viewer: aGuest });
    await userEvent.click(within(under('How to get in')).getByRole('button'));
    expect(screen.getByText('join Orphans to nobody')).toBeVisible();
  });

  test('without a list for requests, people write mails', async () => {
    await show({ viewer: aGuest, communities: [jems], renderRequest: undefined });
    expect(within(under('How to get in')).getByRole('link', { name: 'jems@interact.example' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Ask/ })).not.toBeInTheDocument();
  });
});

describe('what does not come', () => {
  test.each([
    ['The description did not come.', 'What it is for', 'All about Jems.'],
    ['The working groups did not come.', 'Working groups', 'Releases'],
    ['The contact person did not come.', 'Contact', 'Carla Contact']
  ])('%s Trying again brings it, and the rest was there all along', async (missing, title, expected) => {
    let isDown = true;
    const orDown = <T,>(value: T) => (): Promise<T> => (isDown ? failure() : Promise.resolve(value));
    await show({
      sources: { findPurposes: orDown(new Map([[6, 'All about Jems.']])), findContact: orDown({ name: 'Carla Contact', email: '' }) },
      groups: orDown([aWorkingGroup({ name: 'Releases', communityId: 6 })])
    });
    expect(await screen.findByText(missing)).toBeVisible();
    expect(under('Channels')).toBeVisible();
    isDown = false;
    await userEvent.click(within(under(title)).getByRole('button', { name: 'Try again' }));
    expect(await within(under(title)).findByText(expected)).toBeVisible();
    expect(under(title)).toContainElement(document.activeElement as HTMLElement);
    expect(screen.queryByText(missing)).not.toBeInTheDocument();
  });
});
