import { receiptFor } from '../../enquiry/Enquiry';
import { isOpen, isOverdue } from '../../enquiry/RequestStatus';
import { calendarDate, dayOf, today } from '../calendar';
import type { Finding } from '../Finding';
import type { HealthCheck } from '../HealthCheck';
import { byWeight, checkRows, faultIf, NO_FAULT, type Rule, type RuleBook } from '../rules';
import { addressFault, refusedUnless } from '../valueRules';
import type { RequestRecord, RequestRegister } from './RequestRecord';

/** What can be wrong with a stored request. */
export type RequestRule =
  /** date: its last day */
  | 'keptTooLong'
  /** days */
  | 'openTooLong'
  /** other: number of the oldest item with the same key */
  | 'twin'
  /** nobody is told of the request */
  | 'noMailbox'
  /** column, value */
  | 'mailboxInvalid'
  | 'noKeepUntil' | 'answeredWithoutDate'
  /** column, value */
  | 'unknownValue'
  | 'refused';

interface Context {
  readonly now: Date;
  /** By key: the number of the oldest item that holds it. */
  readonly oldest: ReadonlyMap<string, number>;
}

type Check = Rule<RequestRecord, Context>;

/** The last day is a day on which it may still be there. */
const keptTooLong: Check = ({ keepUntil }, { now }) => {
  const day = dayOf(keepUntil);
  return day !== undefined && day < today(now) ? [{ values: { date: calendarDate(day) } }] : NO_FAULT;
};

const openTooLong: Check = ({ status, created }, { now }) => {
  if (!created || !isOverdue({ status, sentOn: created }, now)) return NO_FAULT;
  const days = today(now) - (dayOf(created) ?? NaN);
  return [{ values: { days: String(days), date: calendarDate(today(now) - days) } }];
};

/** The page unites twins where it can; these came too late, or an owner had begun to answer. */
const twin: Check = ({ id, key }, { oldest }) => {
  const first = oldest.get(key.toLowerCase());
  return first !== undefined && first !== id ? [{ values: { other: receiptFor(first).reference } }] : NO_FAULT;
};

/** Who has withdrawn a request waits for nobody. */
const noMailbox: Check = record => faultIf(isOpen(record) && !record.mailbox.trim());

const mailboxInvalid: Check = ({ mailbox }) => addressFault('Mailbox', mailbox);

const noKeepUntil: Check = ({ keepUntil }) => faultIf(dayOf(keepUntil) === undefined);

const answeredWithoutDate: Check = ({ status, answeredOn }) => faultIf(status === 'Answered' && dayOf(answeredOn) === undefined);

const unknownValue: Check = ({ problems }) =>
  problems.filter(({ reason }) => reason === 'choice').map(({ column, value }) => ({ values: { column, value } }));

const RULES: RuleBook<RequestRule, RequestRecord, Context> = {
  keptTooLong: { severity: 'error', check: keptTooLong },
  openTooLong: { severity: 'warning', check: openTooLong },
  twin: { severity: 'warning', check: twin },
  noMailbox: { severity: 'warning', check: noMailbox },
  mailboxInvalid: { severity: 'warning', check: mailboxInvalid },
  unknownValue: { severity: 'warning', check: unknownValue },
  answeredWithoutDate: { severity: 'advice', check: answeredWithoutDate },
  noKeepUntil: { severity: 'advice', check: noKeepUntil },
  refused: { severity: 'warning', check: refusedUnless({ choice: ['unknownValue'] }) }
};

export const REQUEST_RULES = Object.keys(RULES) as readonly RequestRule[];

function oldestByKey(records: readonly RequestRecord[]): ReadonlyMap<string, number> {
  const oldest = new Map<string, number>();
  for (const { id, key } of records) if (key && !oldest.has(key.toLowerCase())) oldest.set(key.toLowerCase(), id);
  return oldest;
}

/** What is overdue about the requests, and what would keep them from being answered or deleted. @param records oldest first */
export function checkRequests(records: readonly RequestRecord[], now: Date): readonly Finding<RequestRule>[] {
  return byWeight(checkRows(RULES, records, { now, oldest: oldestByKey(records) }));
}

/** The check of the list of requests. */
export function requestCheck(register: RequestRegister): HealthCheck {
  return {
    check: async () => {
      const records = await register.read();
      const at = new Date();
      return { findings: checkRequests(records, at), rowCount: records.length, hiddenRows: new Set(), at };
    },
    formUrl: id => register.formUrl(id)
  };
}
