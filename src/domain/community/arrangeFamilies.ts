import type { Community, Family } from './Community';

/**
 * Puts each community under its parent, keeping the order. One whose parent is not among them stands at the top.
 * @param communities without circles, as `checkParents` leaves them
 */
export function arrangeFamilies(communities: readonly Community[]): readonly Family[] {
  const ids = new Set(communities.map(community => community.id));
  const childrenOf = new Map<number, Community[]>();
  for (const community of communities) {
    if (community.parent) childrenOf.set(community.parent.id, [...(childrenOf.get(community.parent.id) ?? []), community]);
  }
  const family = (community: Community): Family => ({ community, children: (childrenOf.get(community.id) ?? []).map(family) });
  return communities.filter(community => !community.parent || !ids.has(community.parent.id)).map(family);
}

/** How many communities the families hold, at every depth. */
export function countCommunities(families: readonly Family[]): number {
  return families.reduce((sum, family) => sum + 1 + countCommunities(family.children), 0);
}
