import type { RowProblem } from '../../RowError';
import type { WorkingGroupStatus } from '../../workingGroup/WorkingGroup';
import type { RowRef } from '../Finding';
import type { ChoiceValues } from '../valueRules';

/** A row of the working groups list as it stands: what cannot be read is undefined or '', and named in `problems`. */
export interface WorkingGroupRecord extends RowRef {
  readonly status?: WorkingGroupStatus;
  readonly subject: string;
  /** Day, ISO 8601. */
  readonly startsOn?: string;
  /** Day, ISO 8601. */
  readonly endsOn?: string;
  /** The name is empty where the community is gone. */
  readonly community?: RowRef;
  /** Whether a person stands in the contact column. */
  readonly hasContact: boolean;
  readonly mailbox: string;
  /** As typed. */
  readonly teamsLink: string;
  /** As typed. */
  readonly siteLink: string;
  /** Day, ISO 8601. */
  readonly reviewedOn?: string;
  /** ISO 8601 instant. */
  readonly created?: string;
  readonly choices: readonly ChoiceValues[];
  /** Why the part refuses the row. Empty for a row that visitors see. */
  readonly problems: readonly RowProblem[];
}

/** The working groups list as its owners see it. */
export interface WorkingGroupRegister {
  /** Every row, good or not, in the owners' order. @throws AppError */
  read(): Promise<readonly WorkingGroupRecord[]>;
  /** Address of the form in which a person edits the row. */
  formUrl(id: number): string;
}
