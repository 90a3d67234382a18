import type { CommunityRef } from '../community/Community';
import type { CommunityRecord } from './CommunityRecord';
import type { Finding, HealthOptions, Severity } from './Finding';
import { prepareNearNames } from './nearNames';
import { type Link, readLink, readTeamsLink, type TeamsLink } from './readLink';

/** What a rule found wrong with one row. */
export interface Fault {
  readonly values?: Readonly<Record<string, string>>;
  /** Where it weighs otherwise than the rule usually does. */
  readonly severity?: Severity;
}

/**
 * One rule: the faults of one row, often none.
 * @param found what the rules before this one found in the same row
 */
export type Rule = (record: CommunityRecord, context: HealthContext, found: readonly Finding[]) => readonly Fault[];

export const NO_FAULT: readonly Fault[] = [];
/** A single fault when the condition holds. */
export const faultIf = (wrong: boolean, values?: Fault['values']): readonly Fault[] => (wrong ? [{ values }] : NO_FAULT);

/** What a row's two links are, read once. */
interface Links {
  readonly teams: Link;
  readonly site: Link;
  /** Undefined unless the Teams link is good. */
  readonly target?: TeamsLink;
}

/** What rules need to know beside the row itself, worked out once for all rows. */
export interface HealthContext {
  readonly options: HealthOptions;
  readonly byId: ReadonlyMap<number, CommunityRecord>;
  readonly linksOf: (record: CommunityRef) => Links;
  /** By row id: the row with the lowest id that links to the same place. */
  readonly sameTarget: ReadonlyMap<number, CommunityRecord>;
  /** By row id: the row with the lowest id that has nearly the same name beside the same parent. */
  readonly sameName: ReadonlyMap<number, CommunityRecord>;
}

export function prepareContext(records: readonly CommunityRecord[], options: HealthOptions): HealthContext {
  const links = new Map(records.map(record => [record.id, readLinks(record, options)]));
  const linksOf = ({ id }: CommunityRef): Links => links.get(id) ?? NO_LINKS;
  // by id and not by position, so that the findings do not depend on how the list is sorted
  const oldestFirst = [...records].sort((a, b) => a.id - b.id);
  return {
    options,
    linksOf,
    byId: new Map(records.map(record => [record.id, record])),
    sameTarget: findSameTargets(oldestFirst, linksOf),
    sameName: findSameNames(oldestFirst)
  };
}

const NO_LINKS: Links = { teams: { kind: 'none' }, site: { kind: 'none' } };

function readLinks(record: CommunityRecord, options: HealthOptions): Links {
  const teams = readLink(record.teamsLink, options.teamsHosts);
  const site = readLink(record.siteLink, options.siteHosts);
  if (teams.kind !== 'good') return { teams, site };
  const target = readTeamsLink(teams.url);
  return target ? { teams, site, target } : { teams: { kind: 'broken' }, site };
}

function findSameTargets(oldestFirst: readonly CommunityRecord[], linksOf: HealthContext['linksOf']): Map<number, CommunityRecord> {
  const firstOf = new Map<string, CommunityRecord>();
  const found = new Map<number, CommunityRecord>();
  for (const record of oldestFirst) {
    const threadId = linksOf(record).target?.threadId;
    if (threadId === undefined) continue;
    const first = firstOf.get(threadId);
    if (first) found.set(record.id, first);
    else firstOf.set(threadId, record);
  }
  return found;
}

/** Names count within one parent and kind: every team may have a channel "General", and a team a site of its name. */
function findSameNames(oldestFirst: readonly CommunityRecord[]): Map<number, CommunityRecord> {
  const places = new Map<string, CommunityRecord[]>();
  for (const record of oldestFirst) {
    const place = `${record.parent?.id ?? ''}|${record.kind ?? ''}`;
    const beside = places.get(place);
    if (beside) beside.push(record);
    else places.set(place, [record]);
  }
  const found = new Map<number, CommunityRecord>();
  for (const beside of places.values()) {
    const near = prepareNearNames(beside);
    for (const record of beside) {
      const older = [...near(record.name)].filter(other => other.id < record.id && !replaces(other, record));
      if (older.length > 0) found.set(record.id, older.reduce((a, b) => (b.id < a.id ? b : a)));
    }
  }
  return found;
}

/** A community and the one that takes its place may share a name. */
function replaces(a: CommunityRecord, b: CommunityRecord): boolean {
  return a.successors.some(({ id }) => id === b.id) || b.successors.some(({ id }) => id === a.id);
}
