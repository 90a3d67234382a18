/** What this browser remembers for one visitor. Nothing is lost when storage is full or closed: it lasts as long as the page then. */
export interface VisitorMemory {
  /** IDs of communities. */
  favourites(): ReadonlySet<number>;
  setFavourite(communityId: number, isFavourite: boolean): void;
  /** IDs of communities whose details were opened, the last one first, at most ten. */
  visited(): readonly number[];
  visit(communityId: number): void;
}
