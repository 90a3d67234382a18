import type { Community, CommunityAccess, CommunityKind, CommunityStatus } from '../../src/domain/community/Community';
import type { Membership, Standing } from '../../src/domain/community/Membership';
import { prepareWaysIn } from '../../src/domain/community/prepareWaysIn';
import type { WayIn } from '../../src/domain/community/WayIn';
import type { Viewer } from '../../src/domain/Viewer';
import { aChannelOf, aCommunity, aGuest, aMember } from './builders';

export const TODAY = '2026-03-31';
export const SIGN_UP = 'https://portal.interact.example/register';
export const aStranger: Viewer = { name: '', email: '', isGuest: false, isAnonymous: true };

/** Everything that a way in depends on, for a community below another one. */
export interface Situation {
  readonly kind: CommunityKind;
  readonly access: CommunityAccess;
  readonly status: CommunityStatus;
  readonly viewer: 'tenant member' | 'guest' | 'anonymous';
  readonly standing: Standing;
  /** `none`: it has no parent; `missing`: the parent's row is refused. */
  readonly parent: 'none' | 'missing' | Standing;
  readonly isParentFirst: boolean;
  readonly parentAccess: CommunityAccess;
  readonly hasLink: boolean;
  /** `parent`: only the parent has one; `both`: two different ones; `same`: both name the same one. */
  readonly mailbox: 'own' | 'parent' | 'both' | 'same' | 'none';
}

const VALUES: { readonly [K in keyof Situation]: readonly Situation[K][] } = {
  kind: ['Team', 'Private channel', 'Site', 'Legacy community'],
  access: ['Open', 'On request', 'By invitation'],
  status: ['Planned', 'Active', 'View-only', 'Archived'],
  viewer: ['tenant member', 'guest', 'anonymous'],
  standing: ['member', 'notMember', 'unknown'],
  parent: ['none', 'missing', 'member', 'notMember', 'unknown'],
  isParentFirst: [true, false],
  parentAccess: ['Open', 'By invitation'],
  hasLink: [true, false],
  mailbox: ['own', 'parent', 'both', 'same', 'none']
};

/** Each combination that can occur: a parent that nobody knows has no mailbox, and nobody is in a channel without being in its team. */
export function everySituation(): readonly Situation[] {
  let all: readonly Partial<Situation>[] = [{}];
  for (const [name, values] of Object.entries(VALUES)) all = all.flatMap(before => values.map(value => ({ ...before, [name]: value })));
  return (all as readonly Situation[]).filter(({ kind, standing, parent, parentAccess, mailbox }) => {
    const isParentKnown = parent !== 'none' && parent !== 'missing';
    const isSound = isParentKnown || (parentAccess === 'Open' && (mailbox === 'own' || mailbox === 'none'));
    return isSound && !(kind === 'Private channel' && standing === 'member' && parent === 'notMember');
  });
}

const GROUPS = { parent: '11111111-0000-4000-8000-000000000000', own: '22222222-0000-4000-8000-000000000000' };
const CHANNEL = '19:channel@thread.tacv2';
const VIEWERS = { 'tenant member': aMember, 'guest': aGuest, 'anonymous': aStranger };

/** The community of a situation, its parent, and what the person gets to see. */
export function enter(situation: Situation): { readonly community: Community; readonly parent: Community; readonly wayIn: WayIn } {
  const { viewer } = situation;
  const parent = aCommunity({
    id: 1, name: 'Parent', access: situation.parentAccess, mailbox: { own: undefined, none: undefined, parent: 'parent@x.example', both: 'parent@x.example', same: 'same@x.example' }[situation.mailbox],
    groupId: situation.parent === 'member' || situation.parent === 'notMember' ? GROUPS.parent : undefined
  });
  const community = communityOf(situation, parent);
  const isListed = situation.parent !== 'none' && situation.parent !== 'missing';
  const communities = isListed ? [parent, community] : [community];
  const waysIn = prepareWaysIn({ communities, viewer: VIEWERS[viewer], membership: membershipOf(situation), today: TODAY, signUpUrl: SIGN_UP });
  return { community, parent, wayIn: waysIn(community) };
}

function communityOf({ kind, access, status, parent: standingInParent, isParentFirst, hasLink, mailbox, standing }: Situation, parent: Community): Community {
  const isChannel = kind === 'Private channel';
  return aChannelOf(parent, {
    id: 2, name: 'Wanted', kind, access, status, isParentFirst, viewOnlyUntil: '2026-08-31',
    parent: standingInParent === 'none' ? undefined : { id: 1, name: 'Parent' },
    teamsLink: hasLink ? 'https://teams.microsoft.com/l/team/2' : undefined,
    siteLink: hasLink && kind === 'Site' ? 'https://contoso.sharepoint.com/sites/wanted' : undefined,
    mailbox: { own: 'own@x.example', none: undefined, parent: undefined, both: 'own@x.example', same: 'Same@x.example' }[mailbox],
    groupId: standing === 'unknown' ? undefined : isChannel ? GROUPS.parent : GROUPS.own,
    channelId: isChannel && standing !== 'unknown' ? CHANNEL : undefined
  });
}

function membershipOf({ kind, standing, parent }: Situation): Membership | undefined {
  const isTold = standing !== 'unknown' || parent === 'member' || parent === 'notMember';
  if (!isTold) return undefined;
  const isChannel = kind === 'Private channel';
  const isInParent = parent === 'member' || (isChannel && standing === 'member');
  const groups = [...(isInParent ? [GROUPS.parent] : []), ...(standing === 'member' && !isChannel ? [GROUPS.own] : [])];
  const channels = new Set(standing === 'member' && isChannel ? [CHANNEL] : []);
  return { groups: new Set(groups), channelsOf: new Map([[GROUPS.parent, channels]]) };
}
