import { useMemo } from 'react';
import type { Community } from '../../../domain/community/Community';
import type { MembershipDirectory } from '../../../domain/community/Membership';
import { prepareWaysIn } from '../../../domain/community/prepareWaysIn';
import { standingIn } from '../../../domain/community/standing';
import type { WayIn } from '../../../domain/community/WayIn';
import type { Viewer } from '../../../domain/Viewer';
import { useMembership } from './useMembership';

interface StandingInput {
  readonly communities: readonly Community[];
  readonly membership: MembershipDirectory;
  readonly viewer: Viewer;
  readonly today: string;
  readonly signUpUrl: string;
}

export interface StandingState {
  /** IDs of communities that the visitor is confirmed to be in; undefined as long as nobody can tell. */
  readonly memberOf?: ReadonlySet<number>;
  wayInto(community: Community): WayIn;
}

/** Where the visitor is a member, and the ways into everything else. */
export function useStanding({ communities, membership: directory, viewer, today, signUpUrl }: StandingInput): StandingState {
  const membership = useMembership(directory, communities);
  const memberOf = useMemo(() => {
    if (!membership) return undefined;
    const byId = new Map(communities.map(community => [community.id, community]));
    return new Set(communities.filter(community => standingIn(community, byId, membership) === 'member').map(({ id }) => id));
  }, [communities, membership]);
  const wayInto = useMemo(
    () => prepareWaysIn({ communities, viewer, membership, today, signUpUrl }),
    [communities, viewer, membership, today, signUpUrl]
  );
  return { memberOf, wayInto };
}
