import type { FacetCount } from '../finding/Findings';
import type { SearchCode } from '../finding/SearchCode';
import type { Answer, Index, SearchDocument } from '../search/SearchDocument';
import { GROUP_FACETS, type GroupChoice, type GroupFacet, type GroupFacetValues, type GroupOptions } from './GroupChoice';
import { answersGroupFacet, countGroups, groupValues, narrowGroups } from './narrowGroups';
import type { WorkingGroup } from './WorkingGroup';

export interface GroupFindings {
  /** What was found: finished ones last, otherwise in the owners' order, or the best answer to a text first. */
  readonly groups: readonly WorkingGroup[];
  /** All that are shown without any choice, under the locked presets. */
  readonly total: number;
  readonly facets: Readonly<Record<GroupFacet, readonly FacetCount[]>>;
  /** Finished groups that answer everything but were not asked for. */
  readonly finishedCount: number;
  readonly didYouMean?: Answer['didYouMean'];
  /** Where nothing was found: what to give up so that something is, with the number that would be found. */
  readonly wayOut?: { readonly drop: 'text' | GroupFacet; readonly count: number };
}

/** Finds groups. Where no status is chosen, finished ones have to be asked for: who looks for a group wants one that works. */
export type FindGroups = (choice: Pick<GroupChoice, 'text' | 'facets'>) => GroupFindings;

/**
 * Prepares what does not depend on the choice; there are some dozens of groups at most.
 * @param groups in the owners' order
 * @param locale language tag, decides the order of subjects
 * @param search without it a text is left out of account
 */
export function prepareGroups(groups: readonly WorkingGroup[], options: Pick<GroupOptions, 'preset' | 'locked'>, locale: string, search?: Pick<SearchCode, 'prepareIndex' | 'queryWords'>): FindGroups {
  let index: Index | undefined;
  const answerTo = (text: string): Answer | undefined => search && search.queryWords(text).length > 0 ? (index ??= search.prepareIndex(documentsOf(groups)))(text) : undefined;
  const fixed = (chosen: GroupFacetValues): GroupFacetValues =>
    Object.fromEntries(GROUP_FACETS.map(facet => [facet, (options.locked.includes(facet) ? options.preset : chosen)[facet] ?? []]));
  const offered = groups.filter(group => options.locked.every(facet => answersGroupFacet(facet, group, options.preset[facet] ?? [])));
  const values = groupValues(offered, locale);
  return ({ text, facets }) => {
    const chosen = fixed(facets);
    const answer = answerTo(text);
    const places = new Map(answer?.hits.map(({ id }, place) => [id, place]));
    const candidates = answer ? inOrder(offered.filter(({ id }) => places.has(id)), ({ id }) => places.get(id) ?? 0) : offered;
    const found = narrowGroups(candidates, chosen);
    const isDeadEnd = found.length === 0;
    return {
      groups: inOrder(found, ({ status }) => (status === 'Finished' ? 1 : 0)),
      total: narrowGroups(offered, fixed({})).length,
      facets: { status: countGroups('status', values.status, candidates, chosen), subject: countGroups('subject', values.subject, candidates, chosen) },
      finishedCount: chosen.status?.length ? 0 : narrowGroups(candidates, { ...chosen, status: ['Finished'] }).length,
      ...(answer?.didYouMean && { didYouMean: answer.didYouMean }),
      ...(isDeadEnd && { wayOut: wayOut(offered, candidates, chosen, options.locked, Boolean(answer)) })
    };
  };
}

/** What can be picked as a facet can be typed as well. */
function documentsOf(groups: readonly WorkingGroup[]): readonly SearchDocument[] {
  return groups.map(({ id, name, nickname, subject, purpose, community = '' }) => ({
    id, title: name, keywords: nickname, text: [purpose, subject, community].join('\n')
  }));
}

function wayOut(
  offered: readonly WorkingGroup[], candidates: readonly WorkingGroup[], chosen: GroupFacetValues, locked: readonly GroupFacet[], hasText: boolean
): GroupFindings['wayOut'] {
  const facets = GROUP_FACETS.filter(facet => chosen[facet]?.length && !locked.includes(facet));
  const ways = [
    ...(hasText ? [{ drop: 'text' as const, count: narrowGroups(offered, chosen).length }] : []),
    ...facets.map(facet => ({ drop: facet, count: narrowGroups(candidates, { ...chosen, [facet]: [] }).length }))
  ];
  const best = ways.reduce((most, way) => (way.count > most.count ? way : most), { drop: 'text', count: 0 });
  return best.count > 0 ? best : undefined;
}

/** A stable sort keeps the order among equals. */
function inOrder(groups: readonly WorkingGroup[], rank: (group: WorkingGroup) => number): readonly WorkingGroup[] {
  return [...groups].sort((one, other) => rank(one) - rank(other));
}
