import type { Finding } from './Finding';

/** What a look at a list has shown. */
export interface Checked {
  /** The weightiest first. */
  readonly findings: readonly Finding[];
  readonly rowCount: number;
  /** Ids of the rows that visitors do not see. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly at: Date;
}

/** A list that its owners can have looked through. */
export interface HealthCheck<C extends Checked = Checked> {
  /**
   * Reads all rows of the list, good or not, and says what is wrong with them.
   * @throws AppError
   */
  check(): Promise<C>;
  /** Address of the form in which a person edits the row. */
  formUrl(id: number): string;
}
