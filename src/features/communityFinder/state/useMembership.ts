import { useEffect, useState } from 'react';
import type { Community } from '../../../domain/community/Community';
import type { Membership, MembershipDirectory } from '../../../domain/community/Membership';

/** What is known of the visitor's memberships, asked for after the list has been shown; undefined until then, and where nobody tells. */
export function useMembership(directory: MembershipDirectory, communities: readonly Community[]): Membership | undefined {
  const [membership, setMembership] = useState<Membership>();
  const groups = groupsOf(communities);
  useEffect(() => {
    let current = true;
    setMembership(undefined);
    if (groups) void directory.find(groups.split(',')).then(found => current && setMembership(found));
    return () => {
      current = false;
    };
  }, [directory, groups]);
  return membership;
}

/** As one text, so that the same groups of a list that was read again are not asked for again. */
function groupsOf(communities: readonly Community[]): string {
  return [...new Set(communities.flatMap(({ groupId }) => groupId ?? []))].sort().join();
}
