import type { Community } from '../community/Community';

/** The places of the communities where people go instead of an old one; none for one that is not old. */
export type Succession = (place: number) => readonly number[];

/** Whether people are meant to go elsewhere, if it is known where. */
function isOld({ kind, status }: Community): boolean {
  return kind === 'Legacy community' || status === 'View-only' || status === 'Archived';
}

/** Follows successors that are old themselves to theirs. Successors that are not among the communities lead nowhere. */
export function successionOf(communities: readonly Community[], placeOf: ReadonlyMap<number, number>): Succession {
  const nextOf = (place: number): readonly number[] =>
    isOld(communities[place]) ? communities[place].successors.flatMap(({ id }) => placeOf.get(id) ?? []) : [];
  return start => {
    const reached = new Set([start]);
    for (const place of reached) nextOf(place).forEach(next => reached.add(next)); // a set goes on with what is added meanwhile
    reached.delete(start);
    return [...reached];
  };
}
