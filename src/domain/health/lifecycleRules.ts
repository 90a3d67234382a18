import { calendarDate, dayOf } from './calendar';
import { faultIf, type Rule } from './HealthContext';
import { nameOrId } from './parentRules';

/** A row is due for a look after half a year. */
const REVIEW_DAYS = 180;

export const viewOnlyPassed: Rule = ({ status, viewOnlyUntil }, { options }) => {
  const day = dayOf(viewOnlyUntil);
  return status === 'View-only' && day !== undefined && day < today(options.now) ? [{ values: { date: calendarDate(day) } }] : [];
};

export const viewOnlyWithoutDate: Rule = ({ status, viewOnlyUntil }) => faultIf(status === 'View-only' && dayOf(viewOnlyUntil) === undefined);

export const successorMissing: Rule = (record, { byId }) =>
  record.successors.filter(({ id }) => !byId.has(id)).map(successor => ({ values: { other: nameOrId(successor) } }));

export const successorArchived: Rule = (record, { byId }) =>
  record.successors
    .filter(({ id }) => id !== record.id && byId.get(id)?.status === 'Archived')
    .map(successor => ({ values: { other: nameOrId(successor) } }));

export const successorItself: Rule = record => faultIf(record.successors.some(({ id }) => id === record.id));

/** A row that was never reviewed counts from its creation. */
export const notReviewed: Rule = ({ status, reviewedOn, created }, { options }) => {
  const day = dayOf(reviewedOn) ?? dayOf(created);
  if (status === 'Archived' || day === undefined) return [];
  const days = today(options.now) - day;
  return days > REVIEW_DAYS ? [{ values: { days: String(days), date: calendarDate(day) } }] : [];
};

export const reviewedInFuture: Rule = ({ reviewedOn }, { options }) => {
  const day = dayOf(reviewedOn);
  return day !== undefined && day > today(options.now) ? [{ values: { date: calendarDate(day) } }] : [];
};

const today = (now: Date): number => dayOf(now.getTime()) ?? NaN;
