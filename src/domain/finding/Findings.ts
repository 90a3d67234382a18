import type { Community } from '../community/Community';
import type { Facet } from './Choice';

/** Whether a community is for the roles that the visitor picked: `excluded` says that it is not open for them, `other` that it is for others. */
export type Suitability = 'suits' | 'excluded' | 'other';

export interface Found {
  readonly community: Community;
  /** Shown only because something below it was found. */
  readonly isContext: boolean;
  /** Of the picked roles, those that it is not open for. */
  readonly excludedRoles: readonly string[];
  /** Names of old communities that answered the search and whose successor it is. */
  readonly formerly: readonly string[];
}

export interface FoundFamily extends Found {
  readonly children: readonly FoundFamily[];
}

export interface FacetCount {
  readonly value: string;
  /** Communities that there would be with this value among those chosen of its facet. */
  readonly count: number;
  readonly isChosen: boolean;
}

export interface Findings {
  /** What was found, in the chosen order, with parents as context. */
  readonly families: readonly FoundFamily[];
  /** The same without context, one by one, in the chosen order. */
  readonly communities: readonly Found[];
  /** What answers everything but is not open for the picked roles. */
  readonly excluded: readonly Found[];
  /** All communities that can be found without any choice, under the locked presets. */
  readonly total: number;
  readonly facets: Readonly<Record<Facet, readonly FacetCount[]>>;
  /** Archived communities that answer everything but were not asked for. */
  readonly archivedCount: number;
  readonly didYouMean?: { readonly typed: string; readonly known: string };
  /** Where nothing was found: what to give up so that something is, with the number that would be found. */
  readonly wayOut?: { readonly dropText: true; readonly count: number } | { readonly dropFacet: Facet; readonly count: number };
}
