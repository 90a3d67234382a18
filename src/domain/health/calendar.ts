const DAY = 24 * 60 * 60 * 1000;

/**
 * The calendar day in UTC, as days since 1 January 1970.
 * @param instant ISO 8601, or milliseconds
 * @returns undefined when it is no date
 */
export function dayOf(instant: string | number | undefined): number | undefined {
  const time = typeof instant === 'string' ? Date.parse(instant) : instant;
  return time === undefined || Number.isNaN(time) ? undefined : Math.floor(time / DAY);
}

/** YYYY-MM-DD */
export const calendarDate = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** As `dayOf`; NaN when it is no date, so that nothing is before or after it. */
export const today = (now: Date): number => dayOf(now.getTime()) ?? NaN;
