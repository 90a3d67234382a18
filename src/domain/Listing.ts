import type { RowError } from './RowError';

/** What a port read from a list. */
export interface Listing<T> {
  readonly items: readonly T[];
  /** Rows the list holds but the domain refuses; shown to page editors only. */
  readonly rejected: readonly RowError[];
}
