import type { Viewer } from '../Viewer';
import type { Community, CommunityRef } from './Community';
import { type Entrance, entranceOf, memberEntrance, unknownParentEntrance } from './entrance';
import { joinRequests, type PlannedStep } from './joinRequests';
import { mailboxFor } from './mailboxFor';
import type { Membership, Standing } from './Membership';
import { standingIn } from './standing';
import type { Step, StepState, WayIn } from './WayIn';

export interface WayInKnowledge {
  /** All that are known, without circles. */
  readonly communities: readonly Community[];
  readonly viewer: Viewer;
  /** Undefined where nothing is known. */
  readonly membership?: Membership;
  /** Day such as 2026-01-31. */
  readonly today: string;
  /** Where somebody without an account gets one; '' when it is not known. Only https becomes a link. */
  readonly signUpUrl: string;
}

/** One place on the way, the outermost first. */
interface Place {
  readonly community: CommunityRef;
  readonly standing: Standing;
  readonly entrance: Entrance;
}

/**
 * Tells for each community what this person has to do to get in, in order, and why.
 * A private channel is open to its team only, so the parent comes first.
 */
export function prepareWaysIn({ communities, viewer, membership, today, signUpUrl }: WayInKnowledge): (community: Community) => WayIn {
  const byId = new Map(communities.map(community => [community.id, community]));
  // whoever has no account is a member of nothing that could be told
  const standing = (community: Community): Standing => (viewer.isAnonymous ? 'unknown' : standingIn(community, byId, membership));

  const placesTo = (community: Community): readonly Place[] => {
    const place = { community: referenceTo(community), standing: standing(community), entrance: entranceOf(community, viewer, byId) };
    // who is in has come past every parent
    if (place.standing === 'member') return [{ ...place, entrance: memberEntrance }];
    if (!community.parent || !needsParent(community)) return [place];
    const parent = byId.get(community.parent.id);
    const before = parent ? placesTo(parent) : [{ community: community.parent, standing: 'unknown' as const, entrance: unknownParentEntrance }];
    return [...before, place];
  };

  return community => {
    const { successors } = community;
    switch (community.status) {
      case 'Archived':
        return { kind: 'archived', successors };
      case 'Planned':
        return { kind: 'notYetOpen', mailbox: mailboxFor(community, byId) };
      case 'View-only':
        return viewOnly(community, viewer, standing(community), today);
      case 'Active':
        if (standing(community) === 'member') return { kind: 'member', url: community.teamsLink ?? community.siteLink };
        return { kind: 'steps', steps: [...(viewer.isAnonymous ? [signUpFor(community, signUpUrl)] : []), ...joinRequests(plan(placesTo(community), !viewer.isAnonymous))] };
    }
  };
}

const referenceTo = ({ id, name }: Community): CommunityRef => ({ id, name });

const needsParent = ({ kind, isParentFirst }: Community): boolean => kind === 'Private channel' || isParentFirst;

function signUpFor(community: Community, signUpUrl: string): Step {
  return { kind: 'signUp', url: isHttps(signUpUrl) ? signUpUrl.trim() : '', community: referenceTo(community), state: 'next', reason: 'needsAccount' };
}

/** @param isFree whether something can be done now; otherwise everything comes later */
function plan(places: readonly Place[], isFree: boolean): readonly PlannedStep[] {
  const missing = places.findIndex(({ standing }) => standing === 'notMember');
  // what nobody can tell is no reason to wait: then the last place is the one to get into
  const next = missing < 0 ? places.length - 1 : missing;
  const stateAt = (index: number): StepState => {
    if (places[index].standing === 'member') return 'done';
    if (!isFree || index > next) return 'later';
    return index === next ? 'next' : 'unknown';
  };
  return places.map(({ community, entrance }, index) => {
    const state = stateAt(index);
    const isWaiting = state === 'later' && index > 0 && entrance.kind !== 'contactForm';
    return { community, state, entrance, reason: isWaiting ? 'parentFirst' : entrance.reason };
  });
}

function viewOnly(community: Community, viewer: Viewer, standing: Standing, today: string): WayIn {
  const { viewOnlyUntil: until, successors } = community;
  const isOver = until !== undefined && until < today;
  return { kind: 'viewOnly', until, isOver, successors, url: isOver ? undefined : readingLink(community, viewer, standing) };
}

/** Where a community can be read by somebody who need not join it. */
function readingLink({ kind, teamsLink, siteLink }: Community, viewer: Viewer, standing: Standing): string | undefined {
  if (viewer.isAnonymous || (kind === 'Private channel' && standing === 'notMember')) return undefined;
  return (standing === 'member' || !viewer.isGuest ? teamsLink : undefined) ?? siteLink;
}

function isHttps(text: string): boolean {
  return /^https:\/\/[^/]/i.test(text.trim());
}
