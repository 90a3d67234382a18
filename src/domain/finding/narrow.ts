import type { Community } from '../community/Community';
import { type Facet, FACETS, type FacetValues } from './Choice';
import { countNumbers, type FacetColumn } from './facetColumns';
import { answersFacet } from './facetValues';
import type { FacetCount, Findings } from './Findings';

/** The communities by what the chosen facets make of them. */
export interface Narrowed {
  /** Places of those that answer everything. */
  readonly found: readonly number[];
  /** Places of those that answer everything but one facet. */
  readonly nearly: ReadonlyMap<Facet, readonly number[]>;
  readonly facets: Findings['facets'];
}

/** @param candidates places of those that answer everything but perhaps facets */
export function narrow(communities: readonly Community[], columns: readonly FacetColumn[], candidates: readonly number[], chosen: FacetValues): Narrowed {
  const fails = failedFacets(communities, columns, candidates, chosen);
  const found = candidates.filter((_, index) => fails[index] === 0);
  const nearly = new Map<Facet, readonly number[]>();
  const facets: Partial<Record<Facet, readonly FacetCount[]>> = {};
  for (const column of columns) {
    const failing = candidates.filter((_, index) => fails[index] === column.bit);
    nearly.set(column.facet, failing);
    facets[column.facet] = countValues(communities, column, found, failing, chosen);
  }
  return { found, nearly, facets: facets as Findings['facets'] };
}

/** By index of the candidate: the bits of the facets that it fails. */
function failedFacets(communities: readonly Community[], columns: readonly FacetColumn[], candidates: readonly number[], chosen: FacetValues): Uint8Array {
  const fails = new Uint8Array(candidates.length);
  for (const { facet, bit } of columns) {
    const values = chosen[facet] ?? [];
    if (values.length === 0 && facet !== 'status') continue;
    candidates.forEach((place, index) => {
      if (!answersFacet(facet, communities[place], values)) fails[index] |= bit;
    });
  }
  return fails;
}

function countValues(
  communities: readonly Community[], { facet, values, answers }: FacetColumn, found: readonly number[], failing: readonly number[], chosen: FacetValues
): readonly FacetCount[] {
  const places = [...found, ...failing];
  const counts = countNumbers(answers, places, values.length);
  const ofFacet = chosen[facet] ?? [];
  const isArchivedToo = facet === 'status' || chosen.status?.includes('Archived');
  const known = values.filter(({ value, isCurrent }) => isCurrent || isArchivedToo || ofFacet.includes(value))
    .map(({ value, number }) => ({ value, count: counts[number], isChosen: ofFacet.includes(value) }));
  const unknown = ofFacet.filter(chosenValue => !values.some(({ value }) => value === chosenValue)).map(value => ({
    value, isChosen: true,
    count: places.filter(place => answersFacet(facet, communities[place], [value])).length
  }));
  return [...known, ...unknown];
}

/** Chosen values with those of the locked facets as the page author set them. */
export function withLocked(chosen: FacetValues, preset: FacetValues, locked: readonly Facet[]): FacetValues {
  return Object.fromEntries(FACETS.map(facet => [facet, (locked.includes(facet) ? preset : chosen)[facet] ?? []]));
}
