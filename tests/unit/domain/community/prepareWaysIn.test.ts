import type { Community } from '../../../../src/domain/community/Community';
import type { Membership } from '../../../../src/domain/community/Membership';
import { prepareWaysIn, type WayInKnowledge } from '../../../../src/domain/community/prepareWaysIn';
import type { Step, WayIn } from '../../../../src/domain/community/WayIn';
import { aChannelOf, aCommunity, aGuest, aMember } from '../../../support/builders';
import { aStranger, SIGN_UP, TODAY } from '../../../support/waysIn';

const TEAMS_LINK = 'https://teams.microsoft.com/l/team/jems';
const SITE = 'https://contoso.sharepoint.com/sites/climate';
const team = aCommunity({ name: 'Jems network', mailbox: 'jems@x.example', teamsLink: TEAMS_LINK, groupId: 'jems' });
const channel = aChannelOf(team, { name: 'User Group', mailbox: undefined, channelId: '19:users', teamsLink: undefined });
const ownMailbox = { ...channel, mailbox: 'users@x.example' };
const successors = [{ id: 77, name: 'Financial management' }];

const inTeam: Membership = { groups: new Set(['jems']), channelsOf: new Map([['jems', new Set<string>()]]) };
const inBoth: Membership = { groups: new Set(['jems']), channelsOf: new Map([['jems', new Set(['19:users'])]]) };
const inNeither: Membership = { groups: new Set(), channelsOf: new Map() };
const teamOnly: Membership = { groups: new Set(['jems']), channelsOf: new Map() };

function wayInto(community: Community, knowledge: Partial<WayInKnowledge> = {}): WayIn {
  return prepareWaysIn({ communities: [team, community], viewer: aMember, today: TODAY, signUpUrl: SIGN_UP, ...knowledge })(community);
}

function inWords(step: Step): string {
  const target = { openTeams: 'by link', openSite: 'by site', member: 'is in', ask: '', askedAlong: 'asked along', contactForm: 'by form', signUp: 'account' }[step.kind];
  const request = step.kind === 'ask' ? `ask ${step.mailbox} for ${step.communities.map(({ name }) => name).join(' + ')}` : target;
  return `${step.state}: ${step.community.name}, ${request} (${step.reason})`;
}

const path = (community: Community, knowledge: Partial<WayInKnowledge> = {}): readonly string[] => {
  const wayIn = wayInto(community, knowledge);
  return wayIn.kind === 'steps' ? wayIn.steps.map(inWords) : [wayIn.kind];
};

test.each<[string, Community, Partial<WayInKnowledge>, readonly string[]]>([
  // a team
  ['open team, membership not told', { ...team, access: 'Open' }, {}, ['next: Jems network, by link (openTeam)']],
  ['team on request, not a member', team, { membership: inNeither }, ['next: Jems network, by link (ownersDecide)']],
  ['team, a member', team, { membership: inTeam }, ['member']],
  ['team by invitation', { ...team, access: 'By invitation' }, {}, ['next: Jems network, ask jems@x.example for Jems network (invitationOnly)']],
  ['team without a link', { ...team, teamsLink: undefined }, {}, ['next: Jems network, ask jems@x.example for Jems network (noLink)']],
  ['team, guest', team, { viewer: aGuest }, ['next: Jems network, ask jems@x.example for Jems network (guestsAsk)']],
  ['team, guest who is in', team, { viewer: aGuest, membership: inTeam }, ['member']],
  ['team, guest, nobody to ask', { ...team, mailbox: undefined }, { viewer: aGuest }, ['next: Jems network, by form (noMailbox)']],
  ['team, no account', team, { viewer: aStranger }, ['next: Jems network, account (needsAccount)', 'later: Jems network, ask jems@x.example for Jems network (guestsAsk)']],
  // a private channel: its team first
  ['channel, in the team', channel, { membership: inTeam }, ['done: Jems network, is in (member)', 'next: User Group, ask jems@x.example for User Group (channelOwnersAdd)']],
  ['channel, in the team, channels not told', channel, { membership: teamOnly }, ['done: Jems network, is in (member)', 'next: User Group, ask jems@x.example for User Group (channelOwnersAdd)']],
  ['channel, a member', channel, { membership: inBoth }, ['member']],
  ['channel, not in the team', channel, { membership: inNeither }, ['next: Jems network, by link (ownersDecide)', 'later: User Group, ask jems@x.example for User Group (parentFirst)']],
  ['channel, membership not told', channel, {}, ['unknown: Jems network, by link (ownersDecide)', 'next: User Group, ask jems@x.example for User Group (channelOwnersAdd)']],
  ['channel, guest outside: one request', channel, { viewer: aGuest, membership: inNeither },
    ['next: Jems network, ask jems@x.example for Jems network + User Group (guestsAsk)', 'later: User Group, asked along (parentFirst)']],
  ['channel, guest, not told: one request', channel, { viewer: aGuest },
    ['unknown: Jems network, asked along (guestsAsk)', 'next: User Group, ask jems@x.example for Jems network + User Group (channelOwnersAdd)']],
  ['channel, guest outside: two mailboxes', ownMailbox, { viewer: aGuest, membership: inNeither },
    ['next: Jems network, ask jems@x.example for Jems network (guestsAsk)', 'later: User Group, ask users@x.example for User Group (parentFirst)']],
  ['channel, no account', channel, { viewer: aStranger },
    ['next: User Group, account (needsAccount)', 'later: Jems network, ask jems@x.example for Jems network + User Group (guestsAsk)', 'later: User Group, asked along (parentFirst)']],
  ['channel whose team is refused', ownMailbox, { communities: [ownMailbox] },
    ['unknown: Jems network, by form (noMailbox)', 'next: User Group, ask users@x.example for User Group (channelOwnersAdd)']],
  ['channel whose team is closed', channel, { membership: inNeither, communities: [{ ...team, status: 'Archived' }, channel] },
    ['next: Jems network, ask jems@x.example for Jems network + User Group (invitationOnly)', 'later: User Group, asked along (parentFirst)']],
  // what lies below a team without being a channel
  ['site below a team, parent first', { ...channel, kind: 'Site', access: 'Open', siteLink: SITE }, { membership: inNeither },
    ['next: Jems network, by link (ownersDecide)', 'later: User Group, by site (parentFirst)']],
  ['site below a team, for everybody', { ...channel, kind: 'Site', access: 'Open', siteLink: SITE, isParentFirst: false }, { membership: inNeither }, ['next: User Group, by site (openTeam)']]
])('%s', (_, community, knowledge, expected) => {
  expect(path(community, knowledge)).toEqual(expected);
});

test.each<[string, Partial<Community>, Partial<WayInKnowledge>, WayIn]>([
  ['a member opens the place', {}, { membership: inTeam }, { kind: 'member', url: TEAMS_LINK }],
  ['view-only can be read to its last day', { status: 'View-only', viewOnlyUntil: TODAY, successors }, {}, { kind: 'viewOnly', until: TODAY, isOver: false, url: TEAMS_LINK, successors }],
  ['and no longer', { status: 'View-only', viewOnlyUntil: '2026-03-30', successors }, {}, { kind: 'viewOnly', until: '2026-03-30', isOver: true, url: undefined, successors }],
  ['without a day it stays', { status: 'View-only' }, {}, { kind: 'viewOnly', until: undefined, isOver: false, url: TEAMS_LINK, successors: [] }],
  ['a guest reads on the site', { status: 'View-only', siteLink: SITE }, { viewer: aGuest }, { kind: 'viewOnly', until: undefined, isOver: false, url: SITE, successors: [] }],
  ['archived leads to the successors, members too', { status: 'Archived', successors }, { membership: inTeam }, { kind: 'archived', successors }],
  ['planned names whom to ask', { status: 'Planned' }, {}, { kind: 'notYetOpen', mailbox: 'jems@x.example' }]
])('%s', (_, change, knowledge, expected) => {
  expect(wayInto({ ...team, ...change }, knowledge)).toEqual(expected);
});

test('three levels are three steps, and the innermost mailbox is the nearest one above', () => {
  const inner = aChannelOf(ownMailbox, { name: 'Inner circle', mailbox: undefined });
  expect(path(inner, { communities: [team, ownMailbox, inner], membership: inNeither })).toEqual([
    'next: Jems network, by link (ownersDecide)',
    'later: User Group, ask users@x.example for User Group + Inner circle (parentFirst)',
    'later: Inner circle, asked along (parentFirst)'
  ]);
});

test.each(['', 'javascript:alert(1)', 'http://portal.example', '//portal.example'])('“%s” is no address to sign up at', signUpUrl => {
  expect(wayInto(team, { viewer: aStranger, signUpUrl })).toMatchObject({ steps: [{ kind: 'signUp', url: '' }, {}] });
});
