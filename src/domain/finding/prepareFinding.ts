import type { Community } from '../community/Community';
import type { Viewer } from '../Viewer';
import { prepareTextAnswers, type TextAnswer } from './answerText';
import { arrange } from './arrange';
import type { Choice, FinderOptions } from './Choice';
import { facetColumns } from './facetColumns';
import { answersFacet } from './facetValues';
import type { Findings, Found } from './Findings';
import { kinshipOf } from './Kinship';
import { narrow, type Narrowed, withLocked } from './narrow';
import { prepareRanks } from './ranks';
import { successionOf } from './succession';
import type { VisitorsOwn } from './VisitorsOwn';
import { wayOut } from './wayOut';

export interface FindingInput {
  /** All of the list, in the owners' order, without circles of parents. */
  readonly communities: readonly Community[];
  readonly viewer: Pick<Viewer, 'isGuest' | 'isAnonymous'>;
  readonly options: Pick<FinderOptions, 'preset' | 'locked' | 'guestsSee'>;
  /** Language tag: the order of names. */
  readonly locale: string;
}

export type Finding = (choice: Choice, own: VisitorsOwn) => Findings;

/**
 * Prepares everything that does not depend on the choice; thousands of communities take about as long as a frame or several. When more is known of the
 * communities (their purposes, a fresh copy), prepare again in an idle moment (`requestIdleCallback`) and go on with the old one until then.
 */
export function prepareFinding({ communities: all, viewer, options, locale }: FindingInput): Finding {
  const isKeptBack = options.guestsSee === 'joinable' && (viewer.isGuest || viewer.isAnonymous);
  const communities = isKeptBack ? all.filter(({ access }) => access !== 'By invitation') : all;
  const placeOf = new Map(communities.map(({ id }, place) => [id, place]));
  const kinship = kinshipOf(communities, placeOf);
  const succession = successionOf(communities, placeOf);
  const answerText = rememberLast(prepareTextAnswers(communities, kinship, succession));
  const rankBy = prepareRanks(communities, locale);
  const always = withLocked({}, options.preset, options.locked);
  const base = communities.map((_, place) => place).filter(place =>
    options.locked.every(facet => answersFacet(facet, communities[place], always[facet] ?? [])));
  const columns = facetColumns(communities, base, locale);
  const total = base.filter(place => answersFacet('status', communities[place], always.status ?? [])).length;

  return (choice, own) => {
    const chosen = withLocked(choice.facets, options.preset, options.locked);
    const answer = answerText(choice.text);
    const isOwn = ownFilter(choice, own);
    const ofOwn = base.filter(place => isOwn(communities[place].id));
    const narrowed = narrow(communities, columns, answer ? ofOwn.filter(place => answer.scores[place] > 0) : ofOwn, chosen);
    const describe = (place: number): Found => ({
      community: communities[place],
      isContext: false,
      excludedRoles: chosen.role?.filter(role => communities[place].notFor.includes(role)) ?? [],
      formerly: answer?.formerly.get(place) ?? []
    });
    const isAskedFor = ({ status }: Community): boolean => status !== 'Archived' || Boolean(chosen.status?.includes('Archived'));
    return {
      ...arrange({ kinship, found: narrowed.found, describe, mayBeContext: place => isAskedFor(communities[place]), ...rankBy(choice, own, answer) }),
      excluded: narrowed.nearly.get('role')?.map(describe).filter(({ excludedRoles }) => excludedRoles.length === chosen.role?.length) ?? [],
      total,
      facets: narrowed.facets,
      archivedCount: chosen.status?.length ? 0 : countArchived(narrowed),
      ...(answer?.didYouMean && { didYouMean: answer.didYouMean }),
      ...(narrowed.found.length === 0 && wayOut({ communities, columns, ofOwn, narrowed, chosen, locked: options.locked, hasText: Boolean(answer) }))
    };
  };

  /** Those whose successors are shown need no second mention. */
  function countArchived({ found, nearly }: Narrowed): number {
    const shown = new Set(found);
    return nearly.get('status')?.filter(place => !succession(place).some(next => shown.has(next))).length ?? 0;
  }
}

function ownFilter({ own: kind }: Choice, { memberOf, favourites, visited }: VisitorsOwn): (id: number) => boolean {
  const ids = kind && { mine: memberOf, favourites, visited: new Set(visited) }[kind];
  return id => !ids || ids.has(id);
}

/** A changed facet asks for the same text again. */
function rememberLast(answer: (text: string) => TextAnswer | undefined): typeof answer {
  let last: { readonly text: string; readonly answer: TextAnswer | undefined } | undefined;
  return text => {
    if (last?.text !== text) last = { text, answer: answer(text) };
    return last.answer;
  };
}
