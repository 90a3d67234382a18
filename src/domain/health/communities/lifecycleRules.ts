import { calendarDate, dayOf, today } from '../calendar';
import { notReviewedUnless } from '../reviewRules';
import { faultIf } from '../rules';
import type { CommunityRecord } from './CommunityRecord';
import type { CommunityCheck } from './HealthContext';
import { nameOrId } from './parentRules';

export const viewOnlyPassed: CommunityCheck = ({ status, viewOnlyUntil }, { options }) => {
  const day = dayOf(viewOnlyUntil);
  return status === 'View-only' && day !== undefined && day < today(options.now) ? [{ values: { date: calendarDate(day) } }] : [];
};

export const viewOnlyWithoutDate: CommunityCheck = ({ status, viewOnlyUntil }) => faultIf(status === 'View-only' && dayOf(viewOnlyUntil) === undefined);

export const successorMissing: CommunityCheck = (record, { byId }) =>
  record.successors.filter(({ id }) => !byId.has(id)).map(successor => ({ values: { other: nameOrId(successor) } }));

export const successorArchived: CommunityCheck = (record, { byId }) =>
  record.successors
    .filter(({ id }) => id !== record.id && byId.get(id)?.status === 'Archived')
    .map(successor => ({ values: { other: nameOrId(successor) } }));

export const successorItself: CommunityCheck = record => faultIf(record.successors.some(({ id }) => id === record.id));

export const notReviewed = notReviewedUnless<CommunityRecord>(({ status }) => status === 'Archived');
