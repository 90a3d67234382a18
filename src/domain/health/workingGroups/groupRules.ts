import { calendarDate, dayOf, today } from '../calendar';
import { COLUMN } from '../columns';
import type { RowRef } from '../Finding';
import type { LinkContext } from '../links';
import { notReviewedUnless } from '../reviewRules';
import { faultIf, NO_FAULT, type Rule } from '../rules';
import { addressFault } from '../valueRules';
import type { WorkingGroupRecord } from './WorkingGroupRecord';

export interface GroupContext extends LinkContext {
  /** By row id: the row with the lowest id that has nearly the same name. */
  readonly sameName: ReadonlyMap<number, RowRef>;
}

type GroupRule = Rule<WorkingGroupRecord, GroupContext>;

const isFinished = ({ status }: WorkingGroupRecord): boolean => status === 'Finished';

/** A mailbox that is wrong counts here: `mailboxInvalid` says it. */
export const noContact: GroupRule = record => faultIf(!isFinished(record) && !record.hasContact && !record.mailbox.trim());

export const mailboxInvalid: GroupRule = ({ mailbox }) => addressFault(COLUMN.mailbox, mailbox);

/** A row that points to a community which is gone is left with its id only. */
export const communityGone: GroupRule = ({ community }) => (community && !community.name ? [{ values: { other: String(community.id) } }] : NO_FAULT);

/** The last day belongs to the time of the group. */
export const endPassed: GroupRule = ({ status, endsOn }, { options }) => {
  const day = dayOf(endsOn);
  return status === 'Active' && day !== undefined && day < today(options.now) ? [{ values: { date: calendarDate(day) } }] : NO_FAULT;
};

export const endsBeforeStart: GroupRule = ({ startsOn, endsOn }) => {
  const [start, end] = [dayOf(startsOn), dayOf(endsOn)];
  return start !== undefined && end !== undefined && end < start ? [{ values: { start: calendarDate(start), date: calendarDate(end) } }] : NO_FAULT;
};

export const noSubject: GroupRule = ({ status, subject }) => faultIf(status === 'Active' && !subject.trim());

export const notReviewed = notReviewedUnless(isFinished);
