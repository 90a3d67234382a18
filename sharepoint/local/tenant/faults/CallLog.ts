import type { FaultName } from './effects';

/** One call to the tenant, as the Network panel shows it. */
export interface LoggedCall {
  readonly id: number;
  /** ISO 8601. */
  readonly time: string;
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** Key of people.ts; undefined when nobody was signed in. */
  readonly person?: string;
  /** 0 when no answer was begun. */
  readonly status: number;
  readonly ms: number;
  /** Of the answer's body. */
  readonly bytes: number;
  readonly fault?: FaultName;
}

export const CALLS_KEPT = 100;

/** The last calls, oldest first. */
export class CallLog {
  private calls: readonly LoggedCall[] = [];
  private lastId = 0;

  public add(call: Omit<LoggedCall, 'id'>): void {
    this.calls = [...this.calls, { id: ++this.lastId, ...call }].slice(-CALLS_KEPT);
  }

  /** @param after id of the last call that is known already */
  public list(after = 0): readonly LoggedCall[] {
    return this.calls.filter(({ id }) => id > after);
  }

  public clear(): void {
    this.calls = [];
  }
}
