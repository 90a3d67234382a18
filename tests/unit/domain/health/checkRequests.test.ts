import type { Finding } from '../../../../src/domain/health/Finding';
import { checkRequests, REQUEST_RULES, type RequestRule } from '../../../../src/domain/health/requests/checkRequests';
import type { RequestRecord } from '../../../../src/domain/health/requests/RequestRecord';

const NOW = new Date('2026-03-10T09:00:00Z');

/** A request that nothing is wrong with. */
const aRequest = (changes: Partial<RequestRecord> = {}): RequestRecord => ({
  id: 1, name: 'Cannot sign in', status: 'New', key: '', mailbox: 'tech.support@interact.eu', keepUntil: '2027-03-08', created: '2026-03-08T09:00:00Z', problems: [], ...changes
});
const said = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ rule, severity, values }) => [severity, rule, ...Object.entries(values).map(([key, value]) => `${key}=${value}`)].join(' '));

/** Each fault, the same request without it, and what is said. */
const FAULTS: Readonly<Record<Exclude<RequestRule, 'twin'>, readonly [bad: Partial<RequestRecord>, good: Partial<RequestRecord>, says: string]>> = {
  keptTooLong: [{ keepUntil: '2026-03-09' }, { keepUntil: '2026-03-10' }, 'error keptTooLong date=2026-03-09'],
  openTooLong: [{ status: 'In progress', created: '2026-03-05T08:59:59Z' }, { created: '2026-03-05T09:00:00Z' }, 'warning openTooLong days=5 date=2026-03-05'],
  noMailbox: [{ mailbox: '' }, { mailbox: '', status: 'Withdrawn' }, 'warning noMailbox'],
  mailboxInvalid: [{ mailbox: 'support' }, {}, 'warning mailboxInvalid column=Mailbox value=support'],
  unknownValue: [
    { status: undefined, problems: [{ column: 'Status', reason: 'choice', value: 'Waiting' }] }, {}, 'warning unknownValue column=Status value=Waiting'
  ],
  answeredWithoutDate: [{ status: 'Answered' }, { status: 'Answered', answeredOn: '2026-03-09T10:00:00Z' }, 'advice answeredWithoutDate'],
  noKeepUntil: [{ keepUntil: undefined }, {}, 'advice noKeepUntil'],
  refused: [{ name: '', problems: [{ column: 'Subject', reason: 'required', value: '' }] }, {}, 'warning refused column=Subject value= reason=required']
};

test.each(REQUEST_RULES.filter(rule => rule !== 'twin'))('%s: found where it is, and nowhere else', rule => {
  const [bad, good, says] = FAULTS[rule];
  expect(said(checkRequests([aRequest(bad)], NOW))).toEqual([says]);
  expect(said(checkRequests([aRequest(good)], NOW))).toEqual([]);
});

test('twins: every item that holds the key of an older one, whatever became of them', () => {
  const items = [aRequest({ id: 3, key: 'a' }), aRequest({ id: 5, key: 'b' }), aRequest({ id: 7, key: 'A' }), aRequest({ id: 8, key: 'a', status: 'In progress' }), aRequest({ id: 9 }), aRequest({ id: 10 })];
  expect(checkRequests(items, NOW).map(({ rule, severity, row, values }) => [rule, severity, row.id, values.other])).toEqual([['twin', 'warning', 7, 'CH-00003'], ['twin', 'warning', 8, 'CH-00003']]);
});

test('an old request that is answered, closed or withdrawn keeps nobody waiting', () => {
  const old = { created: '2025-01-01T00:00:00Z', answeredOn: '2025-01-02T00:00:00Z' };
  const records = (['Answered', 'Closed', 'Withdrawn'] as const).map((status, index) => aRequest({ ...old, id: index + 1, status }));
  expect(checkRequests(records, NOW)).toEqual([]);
});

test('a request without a readable date is not called overdue', () => {
  expect(checkRequests([aRequest({ created: undefined }), aRequest({ created: 'long ago' })], NOW)).toEqual([]);
});
