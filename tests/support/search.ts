import type { SearchQueryInit, SearchResults } from '@pnp/sp/search';
import '@pnp/sp/search';
import type { TestTenant } from './tenant';

/** PnPjs' search as the person. */
export async function searchAs(tenant: TestTenant, person: string, query: SearchQueryInit): Promise<SearchResults> {
  return tenant.spAs(person).search(query);
}

/** Titles of what a KQL query finds, in its order. */
export async function titlesOf(tenant: TestTenant, person: string, kql: string, more: object = {}): Promise<string[]> {
  const { PrimarySearchResults } = await searchAs(tenant, person, { Querytext: kql, RowLimit: 500, SelectProperties: ['Title'], ...more });
  return PrimarySearchResults.map(({ Title }) => String(Title));
}

/** Counts of one refiner by name. */
export function refinerCounts(results: SearchResults, name: string): Record<string, number> {
  const { RefinementResults } = results.RawSearchResults.PrimaryQueryResult as {
    RefinementResults: { Refiners: { Name: string; Entries: { RefinementName: string; RefinementCount: string }[] }[] } | null;
  };
  const refiner = RefinementResults?.Refiners.find(candidate => candidate.Name === name);
  return Object.fromEntries((refiner?.Entries ?? []).map(entry => [entry.RefinementName, Number(entry.RefinementCount)]));
}
