import type { Community } from '../community/Community';
import { type Facet, FACETS } from './Choice';
import { answeredValues, FIXED_VALUES, namedValues } from './facetValues';

interface ShownValue {
  readonly value: string;
  readonly number: number;
  /** A community that is not archived names it. */
  readonly isCurrent: boolean;
}

/** A facet of all communities. */
export interface FacetColumn {
  readonly facet: Facet;
  /** One bit in the set of facets that a community fails. */
  readonly bit: number;
  /** In the order in which they are shown, which choosing never changes. */
  readonly values: readonly ShownValue[];
  /** By place of the community: numbers of the values that it answers. */
  readonly answers: readonly (readonly number[])[];
}

/**
 * @param communities all that can be found
 * @param base places of those that the locked presets let through
 */
export function facetColumns(communities: readonly Community[], base: readonly number[], locale: string): readonly FacetColumn[] {
  const collator = new Intl.Collator(locale);
  const current = base.filter(place => communities[place].status !== 'Archived');
  return FACETS.map((facet, index) => {
    const inUse = namedBy(communities, current, facet);
    const values = [...namedBy(communities, base, facet)];
    const numbers = new Map(values.map((value, number) => [value, number]));
    const answers = communities.map(community => numbersOf(answeredValues(facet, community, values), numbers));
    const shown = values.map((value, number) => ({ value, number, isCurrent: inUse.has(value) }));
    return { facet, bit: 1 << index, values: inShownOrder(facet, shown, countNumbers(answers, current, values.length), collator), answers };
  });
}

/** How often each number is among those at these places. */
export function countNumbers(numbersAt: readonly (readonly number[])[], places: readonly number[], length: number): Uint32Array {
  const counts = new Uint32Array(length);
  for (const place of places) {
    for (const number of numbersAt[place]) counts[number]++;
  }
  return counts;
}

function namedBy(communities: readonly Community[], places: readonly number[], facet: Facet): ReadonlySet<string> {
  const named = new Set<string>();
  for (const place of places) {
    for (const value of namedValues(facet, communities[place])) named.add(value);
  }
  return named;
}

function numbersOf(values: readonly string[], numbers: ReadonlyMap<string, number>): readonly number[] {
  const found: number[] = [];
  for (const value of values) {
    const number = numbers.get(value);
    if (number !== undefined) found.push(number);
  }
  return found;
}

/** Their natural order where they have one; otherwise the most used first. */
function inShownOrder(facet: Facet, values: readonly ShownValue[], uses: Uint32Array, collator: Intl.Collator): readonly ShownValue[] {
  const fixed = FIXED_VALUES[facet];
  return [...values].sort((one, other) => fixed
    ? fixed.indexOf(one.value) - fixed.indexOf(other.value)
    : uses[other.number] - uses[one.number] || collator.compare(one.value, other.value));
}
