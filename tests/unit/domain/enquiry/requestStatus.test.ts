import { isOverdue, REQUEST_STATUSES, type RequestStatus, statusSteps } from '../../../../src/domain/enquiry/RequestStatus';
import { changeTo, happenedBetween, hasHappened, type Happening, type RequestChange } from '../../../../src/domain/enquiry/requestChanges';
import { REQUEST_COLUMNS, requestTable } from '../../../../src/domain/enquiry/requestTable';
import { aRequest } from '../../../support/requests';

const NOW = new Date('2026-03-10T12:00:00Z');
const ann = { id: 1, name: 'Ann' };
const ben = { id: 2, name: 'Ben' };

test.each<[RequestStatus, readonly RequestStatus[]]>([
  ['New', ['In progress', 'Answered', 'Closed']],
  ['In progress', ['Answered', 'Closed']],
  ['Answered', ['Closed', 'In progress']],
  ['Closed', ['In progress']],
  ['Withdrawn', []]
])('from %s owners go to %j', (status, steps) => expect(statusSteps(status)).toEqual(steps));

test('only its sender withdraws, and nothing becomes new again', () => {
  expect(REQUEST_STATUSES.flatMap(statusSteps)).not.toContain('Withdrawn');
  expect(REQUEST_STATUSES.flatMap(statusSteps)).not.toContain('New');
});

test.each<[RequestStatus | undefined, string, boolean]>([
  ['New', '2026-03-05T11:59:59Z', true],
  ['New', '2026-03-05T12:00:00Z', false],
  ['In progress', '2026-01-01T00:00:00Z', true],
  ['Answered', '2026-01-01T00:00:00Z', false],
  ['Closed', '2026-01-01T00:00:00Z', false],
  ['Withdrawn', '2026-01-01T00:00:00Z', false],
  [undefined, '2026-01-01T00:00:00Z', false],
  ['New', '', false]
])('%s since %s is overdue: %s', (status, sentOn, expected) => expect(isOverdue({ status, sentOn }, NOW)).toBe(expected));

test.each<[RequestStatus, string | undefined, RequestChange]>([
  ['In progress', undefined, { status: 'In progress' }],
  ['Answered', undefined, { status: 'Answered', answeredOn: '2026-03-10T12:00:00.000Z' }],
  ['Closed', undefined, { status: 'Closed', keepUntil: '2027-03-10' }],
  ['Closed', '2026-04-01', { status: 'Closed' }],
  ['Withdrawn', undefined, { status: 'Withdrawn', keepUntil: '2027-03-10' }]
])('%s with a day of %s writes %j', (status, keepUntil, expected) => {
  expect(changeTo(status, { keepUntil }, NOW)).toEqual(expected);
});

test.each<[RequestChange, Partial<ReturnType<typeof aRequest>>, boolean]>([
  [{ status: 'Closed' }, { status: 'Closed' }, true],
  [{ status: 'Closed' }, { status: 'New' }, false],
  [{ assignedTo: ann }, { assignedTo: { id: 1, name: 'Ann, renamed' } }, true],
  [{ assignedTo: ann }, { assignedTo: ben }, false],
  [{ assignedTo: ann }, {}, false],
  [{ assignedTo: 'nobody' }, {}, true],
  [{ assignedTo: 'nobody' }, { assignedTo: ann }, false],
  [{ status: 'Closed', assignedTo: ann }, { status: 'Closed' }, false]
])('%j has happened to %j: %s', (change, request, expected) => expect(hasHappened(change, aRequest(request))).toBe(expected));

test.each<[Partial<ReturnType<typeof aRequest>>, Partial<ReturnType<typeof aRequest>>, readonly Happening[]]>([
  [{}, {}, []],
  [{}, { assignedTo: ann }, [{ kind: 'assigned', to: ann }]],
  [{ assignedTo: ann }, { assignedTo: ben }, [{ kind: 'assigned', to: ben }]],
  [{ assignedTo: ann }, {}, [{ kind: 'released' }]],
  [{ status: 'New' }, { status: 'Answered', assignedTo: ben }, [{ kind: 'assigned', to: ben }, { kind: 'status', status: 'Answered' }]],
  [{ status: 'New' }, { status: 'Withdrawn' }, [{ kind: 'status', status: 'Withdrawn' }]]
])('from %j to %j happened %j', (before, after, expected) => expect(happenedBetween(aRequest(before), aRequest(after))).toEqual(expected));

test('the table has a column for each header, and words where they are given', () => {
  const headers = Object.fromEntries(REQUEST_COLUMNS.map(column => [column, column.toUpperCase()])) as Record<(typeof REQUEST_COLUMNS)[number], string>;
  const [head, row] = requestTable([aRequest({ id: 7, about: 'Jems', assignedTo: ann })], headers, { status: () => 'Nouvelle' });
  expect(head).toEqual(REQUEST_COLUMNS.map(column => column.toUpperCase()));
  expect(row).toEqual(['CH-00007', 'Nouvelle', 'trouble', 'Trouble with an account', 'Cannot sign in', 'Jems', 'Mila Member', 'mila@contoso.example', '2026-03-02T09:00:00Z', 'Ann', '', '']);
});
