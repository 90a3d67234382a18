/** What communities can be narrowed by, in the order in which it is offered. */
export const FACETS = ['theme', 'role', 'strand', 'region', 'language', 'access', 'status'] as const;
export type Facet = (typeof FACETS)[number];

/** Chosen values by facet. Values of one facet are alternatives, facets narrow each other. */
export type FacetValues = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** `relevance` is the owners' order, the featured first, until something is searched for. */
export const SORTS = ['relevance', 'name', 'recent'] as const;
export type Sort = (typeof SORTS)[number];

/** `cards` a card for each family · `list` one line for each community · `tree` families as an outline. */
export const VIEWS = ['cards', 'list', 'tree'] as const;
export type View = (typeof VIEWS)[number];

/** Only what is the visitor's own. */
export const OWN = ['mine', 'favourites', 'visited'] as const;
export type Own = (typeof OWN)[number];

/** Everything that a visitor chose; the address of the page holds it. */
export interface Choice {
  readonly text: string;
  readonly facets: FacetValues;
  readonly own?: Own;
  readonly sort: Sort;
  readonly view: View;
  /** How many pages are shown one below the other, 1 or more. */
  readonly pages: number;
  /** ID of the community whose details are open. */
  readonly community?: number;
}

/** What the page author decided. */
export interface FinderOptions {
  /** Facets that visitors are offered. */
  readonly facets: readonly Facet[];
  /** What a visitor starts with. */
  readonly preset: FacetValues;
  /** Facets that keep their preset: visitors cannot change them, and no address can. */
  readonly locked: readonly Facet[];
  readonly view: View;
  /** Families a page shows as cards or tree, communities as list. */
  readonly pageSize: number;
  /** `joinable`: guests do not see what is open by invitation only. */
  readonly guestsSee: 'everything' | 'joinable';
  /** Put before the names in the address, for pages with several finders; usually ''. */
  readonly linkName: string;
  /** Where somebody without an account gets one; '' when it is not known. */
  readonly signUpUrl: string;
}

/** @returns what a visitor starts with */
export function startingChoice({ preset, view }: Pick<FinderOptions, 'preset' | 'view'>): Choice {
  return { text: '', facets: preset, sort: 'relevance', view, pages: 1 };
}
