import type { Community } from '../community/Community';

/** Who stands below whom, by places in the list of communities. */
export interface Kinship {
  /** -1 where the parent is not among them. */
  readonly parents: Int32Array;
  readonly children: readonly (readonly number[])[];
  readonly roots: readonly number[];
  /** Families in the owners' order, each parent before its children. */
  readonly inOrder: readonly number[];
}

/** @param communities without circles, as `checkParents` leaves them */
export function kinshipOf(communities: readonly Community[], placeOf: ReadonlyMap<number, number>): Kinship {
  const parents = Int32Array.from(communities, ({ parent }) => (parent ? placeOf.get(parent.id) ?? -1 : -1));
  const children: number[][] = communities.map(() => []);
  const roots: number[] = [];
  parents.forEach((parent, place) => (parent < 0 ? roots : children[parent]).push(place));
  const inOrder: number[] = [];
  const visit = (place: number): void => {
    inOrder.push(place);
    children[place].forEach(visit);
  };
  roots.forEach(visit);
  return { parents, children, roots, inOrder };
}
