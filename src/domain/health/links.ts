import type { RowProblem } from '../RowError';
import type { HealthOptions, RowRef } from './Finding';
import { type Link, readLink, readTeamsLink, type TeamsLink } from './readLink';

/** A row with links, as they were typed. */
export interface LinkedRow extends RowRef {
  readonly teamsLink: string;
  readonly siteLink: string;
  readonly problems: readonly RowProblem[];
}

/** What a row's two links are, read once. */
export interface Links {
  readonly teams: Link;
  readonly site: Link;
  /** Undefined unless the Teams link is good. */
  readonly target?: TeamsLink;
}

export interface LinkContext {
  readonly options: HealthOptions;
  readonly linksOf: (record: RowRef) => Links;
  /** By row id: the row with the lowest id that links to the same place. */
  readonly sameTarget: ReadonlyMap<number, RowRef>;
}

const NO_LINKS: Links = { teams: { kind: 'none' }, site: { kind: 'none' } };

export function prepareLinks(records: readonly LinkedRow[], options: HealthOptions): LinkContext {
  const links = new Map(records.map(record => [record.id, readLinks(record, options)]));
  const linksOf = ({ id }: RowRef): Links => links.get(id) ?? NO_LINKS;
  return { options, linksOf, sameTarget: findSameTargets(oldestFirst(records), linksOf) };
}

/** By id and not by position, so that findings do not depend on how the list is sorted. */
export function oldestFirst<R extends RowRef>(records: readonly R[]): readonly R[] {
  return [...records].sort((a, b) => a.id - b.id);
}

function readLinks(record: LinkedRow, options: HealthOptions): Links {
  const teams = readLink(record.teamsLink, options.teamsHosts);
  const site = readLink(record.siteLink, options.siteHosts);
  if (teams.kind !== 'good') return { teams, site };
  const target = readTeamsLink(teams.url);
  return target ? { teams, site, target } : { teams: { kind: 'broken' }, site };
}

function findSameTargets(records: readonly LinkedRow[], linksOf: LinkContext['linksOf']): Map<number, RowRef> {
  const firstOf = new Map<string, RowRef>();
  const found = new Map<number, RowRef>();
  for (const record of records) {
    const threadId = linksOf(record).target?.threadId;
    if (threadId === undefined) continue;
    const first = firstOf.get(threadId);
    if (first) found.set(record.id, first);
    else firstOf.set(threadId, record);
  }
  return found;
}
