import type { Found, FoundFamily } from './Findings';
import type { Kinship } from './Kinship';

/** Where a community stands among others: the smaller, the earlier. */
export type Rank = (place: number) => number;

export interface Arrangement {
  readonly families: readonly FoundFamily[];
  readonly communities: readonly Found[];
}

export interface ArrangeInput {
  readonly kinship: Kinship;
  readonly found: readonly number[];
  describe(place: number): Omit<Found, 'isContext'>;
  /** Whether a community that was not found may stand above one that was. */
  mayBeContext(place: number): boolean;
  readonly rank: Rank;
  /** Families by what their first community is, rather than by the best that was found of them. */
  readonly isByHead: boolean;
  /** Children too, rather than in the owners' order. */
  readonly isChildrenToo: boolean;
}

interface Ranked {
  readonly family: FoundFamily;
  readonly rank: number;
}

/** Puts what was found under its parents and in order; a stable sort keeps the owners' order among equals. */
export function arrange({ kinship, found, describe, mayBeContext, rank, isByHead, isChildrenToo }: ArrangeInput): Arrangement {
  const isFound = new Uint8Array(kinship.parents.length);
  for (const place of found) isFound[place] = 1;
  const familiesAt = (place: number): readonly Ranked[] => {
    const below = kinship.children[place].flatMap(familiesAt);
    const isContext = isFound[place] === 0;
    if (isContext && (below.length === 0 || !mayBeContext(place))) return below;
    const best = isByHead ? rank(place) : Math.min(isContext ? Infinity : rank(place), ...below.map(child => child.rank));
    const children = (isChildrenToo ? inOrder(below) : below).map(({ family }) => family);
    return [{ family: { ...describe(place), isContext, children }, rank: best }];
  };
  return {
    families: inOrder(kinship.roots.flatMap(familiesAt)).map(({ family }) => family),
    communities: inOrder(kinship.inOrder.filter(place => isFound[place] === 1).map(place => ({ place, rank: rank(place) })))
      .map(({ place }) => ({ ...describe(place), isContext: false }))
  };
}

function inOrder<T extends { readonly rank: number }>(ranked: readonly T[]): readonly T[] {
  return [...ranked].sort((one, other) => (one.rank === other.rank ? 0 : one.rank - other.rank));
}
