import { type Choice, FACETS, type Facet, type FacetValues, type FinderOptions } from '../../../domain/finding/Choice';

/** The values of a facet with one more, or without one. An empty list is a choice too: it takes back what the page author preset. */
export function withToggled(facets: FacetValues, facet: Facet, value: string): FacetValues {
  const chosen = facets[facet] ?? [];
  return { ...facets, [facet]: chosen.includes(value) ? chosen.filter(other => other !== value) : [...chosen, value] };
}

/** Nothing chosen but what visitors cannot change. */
export function withoutFilters({ facets }: Choice, { locked }: FinderOptions): Pick<Choice, 'facets' | 'own'> {
  return { facets: Object.fromEntries(FACETS.map(facet => [facet, locked.includes(facet) ? facets[facet] ?? [] : []])), own: undefined };
}

export interface ActiveFilter {
  readonly facet: Facet;
  readonly value: string;
}

/** What the visitor can take back, in the order of the facets. */
export function activeFilters({ facets }: Choice, { locked }: FinderOptions): readonly ActiveFilter[] {
  return FACETS.filter(facet => !locked.includes(facet)).flatMap(facet => (facets[facet] ?? []).map(value => ({ facet, value })));
}
