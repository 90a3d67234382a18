import type { Community } from '../community/Community';
import { type Facet, FACETS } from './Choice';
import { answeredValues, FIXED_VALUES, namedValues } from './facetValues';

/** A facet of all communities. */
export interface FacetColumn {
  readonly facet: Facet;
  /** One bit in the set of facets that a community fails. */
  readonly bit: number;
  /** In the order in which they are shown, which choosing never changes. */
  readonly values: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** By place of the community: numbers of the values that it answers. */
  readonly answers: readonly (readonly number[])[];
  /** By number of the value: whether a community that is not archived names it. */
  readonly isCurrent: readonly boolean[];
}

/**
 * @param communities all that can be found
 * @param isBase by place: whether the locked presets let it through
 */
export function facetColumns(communities: readonly Community[], isBase: readonly boolean[], locale: string): readonly FacetColumn[] {
  const collator = new Intl.Collator(locale);
  const base = communities.filter((_, place) => isBase[place]);
  const current = base.filter(({ status }) => status !== 'Archived');
  return FACETS.map((facet, index) => {
    const values = inShownOrder(facet, [...namedBy(base, facet)], current, collator);
    const numberOf = new Map(values.map((value, number) => [value, number]));
    const inUse = namedBy(current, facet);
    return {
      facet, bit: 1 << index, values, numberOf,
      answers: communities.map(community => answeredValues(facet, community, values).flatMap(value => numberOf.get(value) ?? [])),
      isCurrent: values.map(value => inUse.has(value))
    };
  });
}

function namedBy(communities: readonly Community[], facet: Facet): ReadonlySet<string> {
  const named = new Set<string>();
  for (const community of communities) namedValues(facet, community).forEach(value => named.add(value));
  return named;
}

/** Their natural order where they have one; otherwise the most used first. */
function inShownOrder(facet: Facet, values: readonly string[], current: readonly Community[], collator: Intl.Collator): readonly string[] {
  const fixed = FIXED_VALUES[facet];
  if (fixed) return fixed.filter(value => values.includes(value));
  const uses = new Map(values.map(value => [value, 0]));
  for (const community of current) {
    for (const value of answeredValues(facet, community, values)) uses.set(value, (uses.get(value) ?? 0) + 1);
  }
  return [...values].sort((one, other) => (uses.get(other) ?? 0) - (uses.get(one) ?? 0) || collator.compare(one, other));
}
