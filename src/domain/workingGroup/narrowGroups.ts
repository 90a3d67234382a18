import type { FacetCount } from '../finding/Findings';
import { GROUP_FACETS, type GroupFacet, type GroupFacetValues } from './GroupChoice';
import { GROUP_STATUS, type WorkingGroup } from './WorkingGroup';

/** The values that groups have, in the order in which they are shown, which choosing never changes. @param locale language tag */
export function groupValues(groups: readonly WorkingGroup[], locale: string): Readonly<Record<GroupFacet, readonly string[]>> {
  return { status: GROUP_STATUS.filter(value => groups.some(({ status }) => status === value)), subject: subjectsOf(groups, locale) };
}

function valueOf(facet: GroupFacet, { status, subject }: WorkingGroup): string {
  return facet === 'status' ? status : subject;
}

/** Whether a group answers what is chosen of a facet. Where no status is, finished ones do not. */
export function answersGroupFacet(facet: GroupFacet, group: WorkingGroup, chosen: readonly string[]): boolean {
  if (chosen.length === 0) return facet !== 'status' || group.status !== 'Finished';
  return chosen.includes(valueOf(facet, group));
}

/** Those that answer all facets. */
export function narrowGroups(groups: readonly WorkingGroup[], chosen: GroupFacetValues): readonly WorkingGroup[] {
  return groups.filter(group => GROUP_FACETS.every(facet => answersGroupFacet(facet, group, chosen[facet] ?? [])));
}

/** Each value with the number of groups that there would be with it among those chosen of its facet. */
export function countGroups(facet: GroupFacet, known: readonly string[], candidates: readonly WorkingGroup[], chosen: GroupFacetValues): readonly FacetCount[] {
  const ofFacet = chosen[facet] ?? [];
  const values = [...new Set([...known, ...ofFacet])];
  return values.map(value => ({ value, count: narrowGroups(candidates, { ...chosen, [facet]: [value] }).length, isChosen: ofFacet.includes(value) }));
}

/** The most used first. */
function subjectsOf(groups: readonly WorkingGroup[], locale: string): readonly string[] {
  const uses = new Map<string, number>();
  for (const { subject } of groups) if (subject) uses.set(subject, (uses.get(subject) ?? 0) + 1);
  const { compare } = new Intl.Collator(locale);
  return [...uses.keys()].sort((one, other) => (uses.get(other) ?? 0) - (uses.get(one) ?? 0) || compare(one, other));
}
