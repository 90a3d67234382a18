const DAY = 86_400_000;

/** The day of an instant where the reader is, as the language writes it; '' for what is no instant. */
export function dayOf(locale: string, instant: string): string {
  return written(instant, new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }));
}

/** Day and time of an instant where the reader is. */
export function momentOf(locale: string, instant: string): string {
  return written(instant, new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }));
}

/** How long ago, in whole days: "today", "3 days ago". */
export function ageOf(locale: string, instant: string, now: Date): string {
  const then = new Date(instant);
  if (Number.isNaN(then.getTime())) return '';
  const midnight = (date: Date): number => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-Math.max(0, (midnight(now) - midnight(then)) / DAY), 'day');
}

function written(instant: string, format: Intl.DateTimeFormat): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? '' : format.format(date);
}
