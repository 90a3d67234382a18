/** What gives a machine away. `filled` a field that people do not see has been filled in · `tooFast` nobody reads and writes so fast. */
export type Trip = 'filled' | 'tooFast';

/** Milliseconds that a person takes at least. */
const FASTEST = 3000;

/**
 * @param trap what stands in the field that people do not see
 * @param begunAt when the form was opened, in milliseconds since 1970. A clock that was set back meanwhile is no sign of anything.
 * @returns undefined for what a person may well have sent. People trip as well, by a program that fills in forms or with a prepared text:
 * whoever trips is told so and can send again.
 */
export function tripwire(trap: string, begunAt: number, now: number): Trip | undefined {
  if (trap.trim() !== '') return 'filled';
  return now >= begunAt && now - begunAt < FASTEST ? 'tooFast' : undefined;
}
