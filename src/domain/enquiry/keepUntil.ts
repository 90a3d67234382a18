import { USUAL_KEEPING_DAYS } from './keepingDays';

const DAY = 24 * 60 * 60 * 1000;

/**
 * The last day on which a message is kept.
 * @param today day such as 2026-01-31
 * @param days whole days from today on
 */
export function keepUntilOf(today: string, days: number = USUAL_KEEPING_DAYS): string {
  return new Date(Date.parse(`${today}T12:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
