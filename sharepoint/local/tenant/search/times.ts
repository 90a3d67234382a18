export interface TimeSpan {
  /** Milliseconds since 1970, UTC. */
  readonly start: number;
  /** Not part of the span. */
  readonly end: number;
}

const day = (now: Date, days: number): number => Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + days);
const month = (now: Date, months: number): number => Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, 1);
const year = (now: Date, years: number): number => Date.UTC(now.getUTCFullYear() + years, 0, 1);

/** The date intervals of KQL. *Assumption*: in UTC; weeks begin on Sunday, as in English (United States). */
const INTERVALS: Readonly<Record<string, (now: Date) => TimeSpan>> = {
  'today': now => ({ start: day(now, 0), end: day(now, 1) }),
  'yesterday': now => ({ start: day(now, -1), end: day(now, 0) }),
  'this week': now => ({ start: day(now, -now.getUTCDay()), end: day(now, 7 - now.getUTCDay()) }),
  'this month': now => ({ start: month(now, 0), end: month(now, 1) }),
  'last month': now => ({ start: month(now, -1), end: month(now, 0) }),
  'this year': now => ({ start: year(now, 0), end: year(now, 1) }),
  'last year': now => ({ start: year(now, -1), end: year(now, 0) })
};

const ISO = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(\.\d{1,7})?Z?)?$/;

/** The time that a text names: a whole day, an interval, or one second. Undefined when it names none. */
export function timeSpan(text: string, now: Date): TimeSpan | undefined {
  const name = text.toLowerCase();
  if (Object.hasOwn(INTERVALS, name)) return INTERVALS[name](now);
  const [, date, time, fraction = ''] = ISO.exec(text) ?? [];
  if (date === undefined) return undefined;
  const start = Date.parse(`${date}T${time ?? '00:00:00'}${fraction.slice(0, 4)}Z`);
  return Number.isNaN(start) ? undefined : { start, end: start + (time === undefined ? 86_400_000 : 1000) };
}
