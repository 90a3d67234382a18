import type { HealthOptions, RowRef } from '../Finding';
import { type LinkContext, oldestFirst, prepareLinks } from '../links';
import { findSameNames } from '../nearNames';
import type { Rule } from '../rules';
import type { CommunityRecord } from './CommunityRecord';

/** What rules need to know beside the row itself, worked out once for all rows. */
export interface HealthContext extends LinkContext {
  readonly byId: ReadonlyMap<number, CommunityRecord>;
  /** By row id: the row with the lowest id that has nearly the same name beside the same parent. */
  readonly sameName: ReadonlyMap<number, RowRef>;
}

export type CommunityCheck = Rule<CommunityRecord, HealthContext>;

export function prepareContext(records: readonly CommunityRecord[], options: HealthOptions): HealthContext {
  return {
    ...prepareLinks(records, options),
    byId: new Map(records.map(record => [record.id, record])),
    sameName: findNamesake(oldestFirst(records))
  };
}

/** Names count within one parent and kind: every team may have a channel "General", and a team a site of its name. */
function findNamesake(records: readonly CommunityRecord[]): ReadonlyMap<number, RowRef> {
  const places = new Map<string, CommunityRecord[]>();
  for (const record of records) {
    const place = `${record.parent?.id ?? ''}|${record.kind ?? ''}`;
    const beside = places.get(place);
    if (beside) beside.push(record);
    else places.set(place, [record]);
  }
  return new Map([...places.values()].flatMap(beside => [...findSameNames(beside, isSuccession)]));
}

/** A community and the one that takes its place may share a name. */
function isSuccession(a: CommunityRecord, b: CommunityRecord): boolean {
  return a.successors.some(({ id }) => id === b.id) || b.successors.some(({ id }) => id === a.id);
}
