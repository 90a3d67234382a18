import type { Community } from '../../domain/community/Community';
import { type Facet, FACETS } from '../../domain/finding/Choice';
import { namedValues } from '../../domain/finding/facetValues';
import { GROUP_FACETS, type GroupFacet } from '../../domain/workingGroup/GroupChoice';
import type { WorkingGroup } from '../../domain/workingGroup/WorkingGroup';
import { COMMUNITY_ACCESS, COMMUNITY_STATUS } from '../../lists/communities.facts';
import { LANGUAGES, REGIONS, ROLES, STRANDS, THEMES } from '../../lists/vocabulary';
import { WORKING_GROUP_STATUS } from '../../lists/workingGroups.facts';

/** What a page author decides about the filters of a part. */
export interface FacetSettings<F extends string> {
  /** Those that visitors are offered. */
  readonly facets: readonly F[];
  /** What a visitor starts with. */
  readonly preset: Readonly<Partial<Record<F, readonly string[]>>>;
  /** Those that keep their preset. */
  readonly locked: readonly F[];
}

/** Values of a facet, whether or not a row has them yet. */
export type FacetChoices<F extends string> = Readonly<Record<F, readonly string[]>>;

const USUAL: FacetChoices<Facet> = {
  theme: THEMES, role: ROLES, strand: STRANDS, region: REGIONS, language: LANGUAGES, access: COMMUNITY_ACCESS, status: COMMUNITY_STATUS
};

const USUAL_OF_GROUPS: FacetChoices<GroupFacet> = { status: WORKING_GROUP_STATUS, subject: THEMES };

/** What can be preset: the usual values, those that owners have added, and what is preset already although nothing has it. */
export function facetChoices(communities: readonly Community[], { preset }: Pick<FacetSettings<Facet>, 'preset'>): FacetChoices<Facet> {
  return choicesOf(FACETS, USUAL, facet => communities.flatMap(community => namedValues(facet, community)), preset);
}

/** As `facetChoices`, of working groups. */
export function groupFacetChoices(groups: readonly WorkingGroup[], { preset }: Pick<FacetSettings<GroupFacet>, 'preset'>): FacetChoices<GroupFacet> {
  return choicesOf(GROUP_FACETS, USUAL_OF_GROUPS, facet => groups.map(group => group[facet]).filter(Boolean), preset);
}

function choicesOf<F extends string>(
  all: readonly F[], usual: FacetChoices<F>, inUse: (facet: F) => readonly string[], preset: FacetSettings<F>['preset']
): FacetChoices<F> {
  const choices = all.map(facet => [facet, [...new Set([...usual[facet], ...inUse(facet), ...(preset[facet] ?? [])])]] as const);
  return Object.fromEntries(choices) as Record<F, readonly string[]>;
}

/** @returns the settings with the facet offered to visitors, or no longer */
export function offer<F extends string>(all: readonly F[], settings: FacetSettings<F>, facet: F, isOffered: boolean): FacetSettings<F> {
  return { ...settings, facets: withMember(all, settings.facets, facet, isOffered) };
}

/** @returns the settings with the preset of the facet fixed, or no longer */
export function lock<F extends string>(all: readonly F[], settings: FacetSettings<F>, facet: F, isLocked: boolean): FacetSettings<F> {
  return { ...settings, locked: withMember(all, settings.locked, facet, isLocked) };
}

/**
 * @param values of the facet, in their order
 * @returns the settings with a value preset, or no longer; a lock ends with the last value
 */
export function choose<F extends string>(
  all: readonly F[], settings: FacetSettings<F>, facet: F, values: readonly string[], value: string, isChosen: boolean
): FacetSettings<F> {
  const chosen = withMember(values, settings.preset[facet] ?? [], value, isChosen);
  const preset: FacetSettings<F>['preset'] = { ...settings.preset, [facet]: chosen };
  return chosen.length > 0 ? { ...settings, preset } : lock(all, { ...settings, preset }, facet, false);
}

function withMember<T>(order: readonly T[], members: readonly T[], member: T, isMember: boolean): readonly T[] {
  return order.filter(each => (each === member ? isMember : members.includes(each)));
}
