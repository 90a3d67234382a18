import { type Choice, FACETS, type Facet, type FinderOptions } from '../../../domain/finding/Choice';

/** Nothing chosen but what visitors cannot change. */
export function withoutFilters({ facets }: Choice, { locked }: FinderOptions): Pick<Choice, 'facets' | 'own'> {
  return { facets: Object.fromEntries(FACETS.map(facet => [facet, locked.includes(facet) ? facets[facet] ?? [] : []])), own: undefined };
}

export interface ChosenValue {
  readonly facet: Facet;
  readonly value: string;
}

/** What the visitor can take back, in the order of the facets. */
export function activeFilters({ facets }: Choice, { locked }: FinderOptions): readonly ChosenValue[] {
  return FACETS.filter(facet => !locked.includes(facet)).flatMap(facet => (facets[facet] ?? []).map(value => ({ facet, value })));
}
