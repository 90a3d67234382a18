/** Something that was read earlier. */
export interface Copy<T> {
  readonly value: T;
  /** When it was read: milliseconds since 1970, never later than now. */
  readonly asOf: number;
}

/**
 * Keeps what was read for the next visit of the same person in the same browser. Nothing here throws: what cannot be kept is read again.
 * No personal data goes into it.
 */
export interface CopyStore {
  /** @param name of what was read; the address of its list belongs into it */
  find(name: string): Copy<unknown> | undefined;
  /** @param value as JSON holds it */
  keep(name: string, value: unknown): void;
  drop(name: string): void;
}
