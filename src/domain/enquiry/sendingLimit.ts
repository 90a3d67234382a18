const MINUTE = 60_000;

/** How many messages one person may send within how many milliseconds. */
export const SENDING_LIMITS = [
  { most: 5, within: 10 * MINUTE },
  { most: 20, within: 24 * 60 * MINUTE }
] as const;

/** Milliseconds back from now within which a message counts. */
export const COUNTED_SPAN = Math.max(...SENDING_LIMITS.map(({ within }) => within));

/**
 * How long a person has to wait before the next message.
 * @param sentAt when the person's messages were stored, by the server's clock
 * @param now by the clock of the device; where it is behind the server's, the newest message stands for it
 * @returns milliseconds; 0 when the next may go at once
 */
export function waitBeforeNext(sentAt: readonly number[], now: number): number {
  const newestFirst = [...sentAt].sort((one, other) => other - one);
  const present = Math.max(now, newestFirst[0] ?? 0);
  const waits = SENDING_LIMITS.map(({ most, within }) => (newestFirst[most - 1] ?? -Infinity) + within - present);
  return Math.max(0, ...waits);
}
