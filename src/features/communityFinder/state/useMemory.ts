import { useCallback, useEffect, useState } from 'react';
import type { VisitorMemory } from '../../../domain/finding/VisitorMemory';

export interface Remembered {
  readonly favourites: ReadonlySet<number>;
  /** IDs of communities, the last visited first. */
  readonly visited: readonly number[];
  setFavourite(communityId: number, isFavourite: boolean): void;
}

/**
 * What this browser remembers, kept up to date.
 * @param open ID of the community whose details are open
 * @param isVisitedShown what was visited is being looked at: its order stays while it is
 */
export function useMemory(memory: VisitorMemory, open: number | undefined, isVisitedShown: boolean): Remembered {
  const [favourites, setFavourites] = useState(() => memory.favourites());
  const [visited, setVisited] = useState(() => memory.visited());
  useEffect(() => {
    if (open !== undefined) memory.visit(open);
  }, [memory, open]);
  useEffect(() => {
    if (!isVisitedShown) setVisited(memory.visited());
  }, [memory, open, isVisitedShown]);

  const setFavourite = useCallback((communityId: number, isFavourite: boolean) => {
    memory.setFavourite(communityId, isFavourite);
    setFavourites(new Set(memory.favourites()));
  }, [memory]);
  return { favourites, visited, setFavourite };
}
