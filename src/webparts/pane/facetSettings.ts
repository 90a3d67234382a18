import type { Community } from '../../domain/community/Community';
import { type Facet, FACETS, type FinderOptions } from '../../domain/finding/Choice';
import { namedValues } from '../../domain/finding/facetValues';
import { COMMUNITY_ACCESS, COMMUNITY_STATUS } from '../../lists/communities.facts';
import { LANGUAGES, REGIONS, ROLES, STRANDS, THEMES } from '../../lists/vocabulary';

/** What a page author decides about the filters. */
export type FacetSettings = Pick<FinderOptions, 'facets' | 'preset' | 'locked'>;

/** Values of a facet, whether or not a community has them yet. */
export type FacetChoices = Readonly<Record<Facet, readonly string[]>>;

const USUAL: FacetChoices = {
  theme: THEMES, role: ROLES, strand: STRANDS, region: REGIONS, language: LANGUAGES, access: COMMUNITY_ACCESS, status: COMMUNITY_STATUS
};

/** What can be preset: the usual values, those that owners have added, and what is preset already although nothing has it. */
export function facetChoices(communities: readonly Community[], { preset }: Pick<FacetSettings, 'preset'>): FacetChoices {
  const choices = FACETS.map(facet => {
    const inUse = communities.flatMap(community => namedValues(facet, community));
    return [facet, [...new Set([...USUAL[facet], ...inUse, ...(preset[facet] ?? [])])]] as const;
  });
  return Object.fromEntries(choices) as Record<Facet, readonly string[]>;
}

/** @returns the settings with the facet offered to visitors, or no longer */
export function offer(settings: FacetSettings, facet: Facet, isOffered: boolean): FacetSettings {
  return { ...settings, facets: withMember(FACETS, settings.facets, facet, isOffered) };
}

/** @returns the settings with the preset of the facet fixed, or no longer */
export function lock(settings: FacetSettings, facet: Facet, isLocked: boolean): FacetSettings {
  return { ...settings, locked: withMember(FACETS, settings.locked, facet, isLocked) };
}

/** @returns the settings with a value preset, or no longer; a lock ends with the last value */
export function choose(settings: FacetSettings, facet: Facet, all: readonly string[], value: string, isChosen: boolean): FacetSettings {
  const values = withMember(all, settings.preset[facet] ?? [], value, isChosen);
  const preset = { ...settings.preset, [facet]: values };
  return values.length > 0 ? { ...settings, preset } : lock({ ...settings, preset }, facet, false);
}

function withMember<T>(order: readonly T[], members: readonly T[], member: T, isMember: boolean): readonly T[] {
  return order.filter(each => (each === member ? isMember : members.includes(each)));
}
