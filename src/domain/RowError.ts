import { AppError } from './AppError';

/**
 * Why a column's value cannot be used:
 * `required` nothing in it · `choice` not one of the choices · `link` not a link, or not to an allowed host · `number` · `date` · `tooLong` · `person` nobody whom the site knows ·
 * `parentMissing` points to no row of the list · `parentRequired` a private channel without a parent · `parentCycle` is its own ancestor.
 */
export type ProblemReason = 'required' | 'choice' | 'link' | 'number' | 'date' | 'tooLong' | 'person' | 'parentMissing' | 'parentRequired' | 'parentCycle';

export interface RowProblem {
  /** Display name of the column. */
  readonly column: string;
  readonly reason: ProblemReason;
  /** What stands in the column, shortened; empty when there is nothing. */
  readonly value: string;
}

/** A list item that cannot be shown. Names the row and each column, so that an owner can mend it. */
export class RowError extends AppError {
  public constructor(
    /** List item ID. */
    public readonly rowId: number,
    /** Title of the item, possibly empty. */
    public readonly rowTitle: string,
    public readonly problems: readonly RowProblem[]
  ) {
    super('row', `Item ${rowId} "${rowTitle}": ${problems.map(p => `${p.column} (${p.reason}) "${p.value}"`).join('; ')}`);
    this.name = 'RowError';
  }
}
