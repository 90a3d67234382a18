export interface ListEntry {
  readonly title: string;
  /** Server-relative URL. */
  readonly url: string;
}

/** What a page author can choose from. */
export interface ListDirectory {
  /**
   * The lists of the site that its users see.
   * @throws AppError
   */
  findLists(): Promise<readonly ListEntry[]>;
}
