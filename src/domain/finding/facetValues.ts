import type { Community, CommunityAccess, CommunityStatus } from '../community/Community';
import type { Facet, FacetValues } from './Choice';

const ACCESS: readonly CommunityAccess[] = ['Open', 'On request', 'By invitation'];
const STATUS: readonly CommunityStatus[] = ['Planned', 'Active', 'View-only', 'Archived'];

/** Facets whose values are fixed, in the order in which people meet them. */
export const FIXED_VALUES: FacetValues = { access: ACCESS, status: STATUS };

/** What a community names of each facet. */
const NAMED: Readonly<Record<Facet, (community: Community) => readonly string[]>> = {
  theme: community => community.themes,
  role: community => [...community.roles, ...community.notFor],
  // None means all. Such communities do not answer a strand or region that is picked: they would drown the few that are made for it.
  strand: community => community.strands,
  region: community => community.regions,
  language: community => (community.languages.length > 0 ? community.languages : ['English']),
  access: community => [community.access],
  status: community => [community.status]
};

/** The values that a community brings into a facet, those of roles that it is not for too. */
export function namedValues(facet: Facet, community: Community): readonly string[] {
  return NAMED[facet](community);
}

/** Which of all values of a facet a community answers. */
export function answeredValues(facet: Facet, community: Community, all: readonly string[]): readonly string[] {
  return facet === 'role' ? all.filter(role => isFor(community, role)) : namedValues(facet, community);
}

/** Whether a community answers what is chosen of a facet. Where no status is, archived ones do not: they have to be asked for. */
export function answersFacet(facet: Facet, community: Community, chosen: readonly string[]): boolean {
  if (chosen.length === 0) return facet !== 'status' || community.status !== 'Archived';
  return facet === 'role' ? chosen.some(role => isFor(community, role)) : namedValues(facet, community).some(value => chosen.includes(value));
}

/** Whether a community is for a role: for everybody or for this one, and not closed to it. */
function isFor({ roles, notFor }: Community, role: string): boolean {
  return (roles.length === 0 || roles.includes(role)) && !notFor.includes(role);
}
