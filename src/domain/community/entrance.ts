import type { Viewer } from '../Viewer';
import type { Community, CommunityKind } from './Community';
import { mailboxFor } from './mailboxFor';
import type { StepReason } from './WayIn';

/** How one place is entered, taken by itself. */
export type Entrance = { readonly reason: StepReason } & (
  | { readonly kind: 'member' }
  | { readonly kind: 'openTeams' | 'openSite'; readonly url: string }
  | { readonly kind: 'ask'; readonly mailbox: string }
  | { readonly kind: 'contactForm' }
);

export const memberEntrance: Entrance = { kind: 'member', reason: 'member' };

/** A parent that no row tells about: there is nothing to offer but help. */
export const unknownParentEntrance: Entrance = { kind: 'contactForm', reason: 'noMailbox' };

/** @param byId the communities that are known, without circles */
export function entranceOf(community: Community, viewer: Viewer, byId: ReadonlyMap<number, Community>): Entrance {
  const whyAsk = reasonToAsk(community, viewer);
  const link = LINK_INTO[community.kind](community);
  if (!whyAsk && link) return { ...link, reason: community.access === 'Open' ? 'openTeam' : 'ownersDecide' };
  const mailbox = mailboxFor(community, byId);
  return mailbox ? { kind: 'ask', mailbox, reason: whyAsk ?? 'noLink' } : { kind: 'contactForm', reason: 'noMailbox' };
}

/** Why no link would help this person; the first that holds. */
function reasonToAsk({ kind, access, status }: Community, { isGuest, isAnonymous }: Viewer): StepReason | undefined {
  if (kind === 'Private channel') return 'channelOwnersAdd';
  // a parent that is planned, view-only or archived takes nobody by link
  if (access === 'By invitation' || status !== 'Active') return 'invitationOnly';
  return isGuest || isAnonymous ? 'guestsAsk' : undefined;
}

type Link = { readonly kind: 'openTeams' | 'openSite'; readonly url: string } | undefined;

const teams = ({ teamsLink }: Community): Link => (teamsLink ? { kind: 'openTeams', url: teamsLink } : undefined);
const site = ({ siteLink }: Community): Link => (siteLink ? { kind: 'openSite', url: siteLink } : undefined);

/** The link that leads in, by kind. The site of a team shows its files, but makes nobody a member. */
const LINK_INTO: Readonly<Record<CommunityKind, (community: Community) => Link>> = {
  'Team': teams,
  'Private channel': () => undefined,
  'Site': community => site(community) ?? teams(community),
  'Legacy community': community => site(community) ?? teams(community)
};
