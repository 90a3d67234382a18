import type { RequestStatus } from '../../enquiry/RequestStatus';
import type { RowProblem } from '../../RowError';
import type { RowRef } from '../Finding';

/** A stored request, as far as its keeping is concerned: nothing of what its sender wrote but the subject. */
export interface RequestRecord extends RowRef {
  /** Undefined where it cannot be read, and then named in `problems`. */
  readonly status?: RequestStatus;
  /** What the items of one message share; '' where it has none. */
  readonly key: string;
  readonly mailbox: string;
  /** Instant, ISO 8601. */
  readonly answeredOn?: string;
  /** Day, ISO 8601: to be deleted after it. */
  readonly keepUntil?: string;
  /** Instant, ISO 8601. */
  readonly created?: string;
  readonly problems: readonly RowProblem[];
}

export interface RequestRegister {
  /** Every request that the owner may see, oldest first. @throws AppError */
  read(): Promise<readonly RequestRecord[]>;
  /** Address of the form in which a person edits the row. */
  formUrl(id: number): string;
}
