import { calendarDate, dayOf, today } from './calendar';
import type { HealthOptions } from './Finding';
import type { Rule } from './rules';

interface ReviewedRow {
  /** ISO 8601. */
  readonly reviewedOn?: string;
  /** ISO 8601 instant. */
  readonly created?: string;
}

type ReviewRule<R> = Rule<R, { readonly options: HealthOptions }>;

/** A row is due for a look after half a year. */
const REVIEW_DAYS = 180;

/**
 * A row that was never reviewed counts from its creation.
 * @param isClosed nobody has to look at the row any more
 */
export function notReviewedUnless<R extends ReviewedRow>(isClosed: (record: R) => boolean): ReviewRule<R> {
  return (record, { options }) => {
    const day = dayOf(record.reviewedOn) ?? dayOf(record.created);
    if (isClosed(record) || day === undefined) return [];
    const days = today(options.now) - day;
    return days > REVIEW_DAYS ? [{ values: { days: String(days), date: calendarDate(day) } }] : [];
  };
}

export const reviewedInFuture: ReviewRule<ReviewedRow> = ({ reviewedOn }, { options }) => {
  const day = dayOf(reviewedOn);
  return day !== undefined && day > today(options.now) ? [{ values: { date: calendarDate(day) } }] : [];
};
