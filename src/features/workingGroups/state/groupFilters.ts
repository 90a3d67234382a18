import { GROUP_FACETS, type GroupChoice, type GroupFacet, type GroupFacetValues, type GroupOptions } from '../../../domain/workingGroup/GroupChoice';
import { type ListWords, wordFor } from '../../../domain/finding/listWords';
import type { WorkingGroupsStrings } from '../WorkingGroupsStrings';

export interface ChosenValue {
  readonly facet: GroupFacet;
  readonly value: string;
}

/** What the visitor can take back, in the order of the facets. */
export function chosenValues({ facets }: GroupChoice, { locked }: GroupOptions): readonly ChosenValue[] {
  return GROUP_FACETS.filter(facet => !locked.includes(facet)).flatMap(facet => (facets[facet] ?? []).map(value => ({ facet, value })));
}

/** Nothing chosen but what visitors cannot change. */
export function withoutFilters({ facets }: GroupChoice, { locked }: GroupOptions): GroupFacetValues {
  return Object.fromEntries(GROUP_FACETS.map(facet => [facet, locked.includes(facet) ? facets[facet] ?? [] : []]));
}

/** A value in the language of the reader; the words of a status are the groups' own. */
export function wordOf(facet: GroupFacet, value: string, { status }: WorkingGroupsStrings, words: ListWords): string {
  return wordFor(facet === 'status' ? status : words, value);
}
