import type { Community } from '../community/Community';
import type { Viewer } from '../Viewer';
import type { TextAnswers } from './answerText';
import { arrange } from './arrange';
import type { Choice, Facet, FinderOptions } from './Choice';
import { type FacetColumn, facetColumns } from './facetColumns';
import { answersFacet } from './facetValues';
import type { Findings, Found } from './Findings';
import { type Kinship, kinshipOf } from './Kinship';
import type { ListWords } from './listWords';
import { narrow, type Narrowed, withLocked } from './narrow';
import { prepareRanks } from './ranks';
import type { SearchCode } from './SearchCode';
import { type Succession, successionOf } from './succession';
import type { VisitorsOwn } from './VisitorsOwn';
import { wayOut } from './wayOut';

export interface FindingInput {
  /** All of the list, in the owners' order, without circles of parents. */
  readonly communities: readonly Community[];
  readonly viewer: Pick<Viewer, 'isGuest' | 'isAnonymous'>;
  readonly options: Pick<FinderOptions, 'preset' | 'locked' | 'guestsSee'>;
  /** Language tag: the order of names. */
  readonly locale: string;
  /** What readers see in place of words of the list can be searched for as well. */
  readonly words?: ListWords;
  /** Without it a text is left out of account. */
  readonly search?: Pick<SearchCode, 'prepareTextAnswers'>;
}

export interface Finding {
  (choice: Choice, own: VisitorsOwn): Findings;
  /**
   * Goes on preparing for texts as long as there is time: about 100 ms for 5,000 communities, which otherwise the first text waits for.
   * @returns whether nothing is left to prepare
   */
  warmUp(hasTime: () => boolean): boolean;
}

/**
 * Prepares what does not depend on the choice, about 20 ms for 5,000 communities. When more is known of them (purposes, a fresh copy), prepare and
 * warm up again in an idle moment, and go on with the old one until then.
 */
export function prepareFinding(input: FindingInput): Finding {
  const prepared = prepare(input);
  return Object.assign((choice: Choice, own: VisitorsOwn) => find(prepared, choice, own), { warmUp: prepared.texts?.warmUp ?? (() => true) });
}

interface Prepared {
  readonly communities: readonly Community[];
  readonly options: FindingInput['options'];
  readonly kinship: Kinship;
  readonly succession: Succession;
  readonly texts?: TextAnswers;
  readonly ordersFor: ReturnType<typeof prepareRanks>;
  /** Places of those that the locked presets let through, archived ones too. */
  readonly base: readonly number[];
  readonly columns: readonly FacetColumn[];
  readonly total: number;
}

function prepare({ communities: all, viewer, options, locale, words = {}, search }: FindingInput): Prepared {
  const isKeptBack = options.guestsSee === 'joinable' && (viewer.isGuest || viewer.isAnonymous);
  const communities = isKeptBack ? all.filter(({ access }) => access !== 'By invitation') : all;
  const placeOf = new Map(communities.map(({ id }, place) => [id, place]));
  const kinship = kinshipOf(communities, placeOf);
  const succession = successionOf(communities, placeOf);
  const always = withLocked({}, options.preset, options.locked);
  const isLetThrough = (facet: Facet, place: number): boolean => answersFacet(facet, communities[place], always[facet] ?? []);
  const base = communities.map((_, place) => place).filter(place => options.locked.every(facet => isLetThrough(facet, place)));
  return {
    communities, options, kinship, succession, base,
    texts: search?.prepareTextAnswers({ communities, kinship, succession, words }),
    ordersFor: prepareRanks(communities, locale),
    columns: facetColumns(communities, base, locale),
    total: base.filter(place => isLetThrough('status', place)).length
  };
}

/** One for all: thousands of empty lists are work for the garbage collector at each key. */
const NONE: readonly string[] = [];

function find(prepared: Prepared, choice: Choice, own: VisitorsOwn): Findings {
  const { communities, options, kinship, base, columns, total } = prepared;
  const chosen = withLocked(choice.facets, options.preset, options.locked);
  const answer = prepared.texts?.answer(choice.text);
  const isOwn = ownFilter(choice, own);
  const ofOwn = base.filter(place => isOwn(communities[place].id));
  const narrowed = narrow(communities, columns, answer ? ofOwn.filter(place => answer.scores[place] > 0) : ofOwn, chosen);
  const order = prepared.ordersFor(choice, own, answer);
  const describe = (place: number): Found => ({
    community: communities[place],
    isContext: false,
    excludedRoles: chosen.role?.length ? chosen.role.filter(role => communities[place].notFor.includes(role)) : NONE,
    formerly: answer?.formerly.get(place) ?? NONE
  });
  const mayBeContext = (place: number): boolean => communities[place].status !== 'Archived' || Boolean(chosen.status?.includes('Archived'));
  const notForRole = [...narrowed.nearly.get('role') ?? []].sort((one, other) => order.rank(one) - order.rank(other)).map(describe);
  return {
    ...arrange({ kinship, found: narrowed.found, describe, mayBeContext, ...order }),
    excluded: notForRole.filter(({ excludedRoles }) => excludedRoles.length === chosen.role?.length),
    total,
    facets: narrowed.facets,
    archivedCount: chosen.status?.length ? 0 : countArchived(narrowed, prepared.succession),
    ...(answer?.didYouMean && { didYouMean: answer.didYouMean }),
    ...(narrowed.found.length === 0 && wayOut({ communities, columns, ofOwn, narrowed, chosen, locked: options.locked, hasText: Boolean(answer) }))
  };
}

/** Those whose successors are shown need no second mention. */
function countArchived({ found, nearly }: Narrowed, succession: Succession): number {
  const shown = new Set(found);
  return nearly.get('status')?.filter(place => !succession(place).some(next => shown.has(next))).length ?? 0;
}

function ownFilter({ own: kind }: Choice, { memberOf, favourites, visited }: VisitorsOwn): (id: number) => boolean {
  const ids = kind && { mine: memberOf, favourites, visited: new Set(visited) }[kind];
  return id => !ids || ids.has(id);
}
