import type { Listing } from '../Listing';
import { type ProblemReason, RowError } from '../RowError';
import type { Community } from './Community';

const PARENT_COLUMN = 'Parent';

/**
 * Refuses communities whose parent cannot be right: one that no row of the list is, none at all for a private channel, or a circle.
 * A community whose parent is merely refused for another reason stays: its own row is good.
 * @param listing parsed rows, with those refused so far
 */
export function checkParents(listing: Listing<Community>): Listing<Community> {
  const byId = new Map(listing.items.map(community => [community.id, community]));
  const known = new Set([...byId.keys(), ...listing.rejected.map(row => row.rowId)]);
  const problemOf = (community: Community): ProblemReason | undefined => {
    if (!community.parent) return community.kind === 'Private channel' ? 'parentRequired' : undefined;
    if (!known.has(community.parent.id)) return 'parentMissing';
    return isOwnAncestor(community, byId) ? 'parentCycle' : undefined;
  };
  const items: Community[] = [];
  const rejected = [...listing.rejected];
  for (const community of listing.items) {
    const reason = problemOf(community);
    if (!reason) items.push(community);
    else rejected.push(new RowError(community.id, community.name, [{ column: PARENT_COLUMN, reason, value: community.parent?.name ?? '' }]));
  }
  return { items, rejected };
}

function isOwnAncestor(community: Community, byId: ReadonlyMap<number, Community>): boolean {
  const seen = new Set<number>();
  for (let next = community.parent; next && !seen.has(next.id); next = byId.get(next.id)?.parent) {
    if (next.id === community.id) return true;
    seen.add(next.id);
  }
  return false;
}
