/** What working groups can be narrowed by, in the order in which it is offered. */
export const GROUP_FACETS = ['status', 'subject'] as const;
export type GroupFacet = (typeof GROUP_FACETS)[number];

/** Chosen values by facet. Values of one facet are alternatives, facets narrow each other. */
export type GroupFacetValues = Readonly<Partial<Record<GroupFacet, readonly string[]>>>;

/** `list` a quiet row for each group · `cards` · `compact` one line each, the rest on request, as every view is in a narrow column. */
export const GROUP_VIEWS = ['list', 'cards', 'compact'] as const;
export type GroupView = (typeof GROUP_VIEWS)[number];

/** Everything that a visitor chose; the address of the page holds it. */
export interface GroupChoice {
  readonly text: string;
  readonly facets: GroupFacetValues;
  readonly view: GroupView;
  /** Under headings for the subjects. */
  readonly isBySubject: boolean;
}

/** What the page author decided. */
export interface GroupOptions {
  /** Facets that visitors are offered. */
  readonly facets: readonly GroupFacet[];
  /** What a visitor starts with. */
  readonly preset: GroupFacetValues;
  /** Facets that keep their preset: visitors cannot change them, and no address can. */
  readonly locked: readonly GroupFacet[];
  readonly view: GroupView;
  readonly isBySubject: boolean;
  /** Put before the names in the address, for pages with several parts of this kind; usually ''. */
  readonly linkName: string;
}

/** @returns what a visitor starts with */
export function startingGroupChoice({ preset, view, isBySubject }: Pick<GroupOptions, 'preset' | 'view' | 'isBySubject'>): GroupChoice {
  return { text: '', facets: preset, view, isBySubject };
}
