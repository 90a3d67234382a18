/** What is the visitor's own, as far as it is known. */
export interface VisitorsOwn {
  /** IDs of communities; undefined as long as nobody can tell, and then `mine` narrows nothing. */
  readonly memberOf?: ReadonlySet<number>;
  /** IDs of communities. */
  readonly favourites: ReadonlySet<number>;
  /** IDs of communities, the last one first. */
  readonly visited: readonly number[];
}
