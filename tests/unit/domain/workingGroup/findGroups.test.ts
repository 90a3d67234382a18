/** @jest-environment node */
import { findGroupsIn, names } from '../../../support/groups';
import { aWorkingGroup } from '../../../support/builders';
import { groupsBySubject } from '../../../../src/domain/workingGroup/groupsBySubject';
import { periodOf, takesPeople } from '../../../../src/domain/workingGroup/WorkingGroup';

const pilots = aWorkingGroup({ name: 'Evaluation', nickname: 'Evaluation pilots', subject: 'Evaluation' });
const closed = aWorkingGroup({ name: 'Simplification', subject: 'Finance', status: 'Finished' });
const performers = aWorkingGroup({ name: 'Performance-based approach', nickname: 'The Performers', subject: 'Finance', community: 'Financial management' });
const planned = aWorkingGroup({ name: 'Green budgets', subject: 'Finance', status: 'Planned' });
const loose = aWorkingGroup({ name: 'Indicators', subject: '' });
const ALL = [pilots, closed, performers, planned, loose];

describe('finished groups', () => {
  test('have to be asked for, and are counted', () => {
    const { groups, total, finishedCount } = findGroupsIn(ALL);
    expect([names(groups), total, finishedCount]).toEqual([['Evaluation', 'Performance-based approach', 'Green budgets', 'Indicators'], 4, 1]);
  });
  test('come last when they are shown with others', () => {
    expect(names(findGroupsIn(ALL, { facets: { status: ['Finished', 'Active'], subject: ['Finance'] } }).groups)).toEqual(['Performance-based approach', 'Simplification']);
  });
  test('that answer a text are counted too', () => {
    const { groups, finishedCount } = findGroupsIn(ALL, { text: 'simplification' });
    expect([groups, finishedCount]).toEqual([[], 1]);
  });
});

test.each<[string, string, readonly string[]]>([
  ['a name', 'evaluation', ['Evaluation']],
  ['a nickname', 'performers', ['Performance-based approach']],
  ['a slip', 'perfromers', ['Performance-based approach']],
  ['its subject, best answer first', 'finance', ['Performance-based approach', 'Green budgets']],
  ['its community', 'financial management', ['Performance-based approach']],
  ['no words', ' – ', ['Evaluation', 'Performance-based approach', 'Green budgets', 'Indicators']]
])('a text finds %s', (_, text, found) => {
  expect([...names(findGroupsIn(ALL, { text }).groups)].sort()).toEqual([...found].sort());
});

test('values are counted as if they were added to their facet, in an order that choosing does not change', () => {
  expect(findGroupsIn(ALL, { facets: { subject: ['Evaluation'] } }).facets).toEqual({
    status: [{ value: 'Planned', count: 0, isChosen: false }, { value: 'Active', count: 1, isChosen: false }, { value: 'Finished', count: 0, isChosen: false }],
    subject: [{ value: 'Finance', count: 2, isChosen: false }, { value: 'Evaluation', count: 1, isChosen: true }]
  });
});

test('a value of a link that no group has is there to be taken back', () => {
  expect(findGroupsIn(ALL, { facets: { subject: ['Hydrogen'] } }).facets.subject).toContainEqual({ value: 'Hydrogen', count: 0, isChosen: true });
});

test.each([
  [{ text: 'performers', facets: { subject: ['Evaluation'] } }, { drop: 'text', count: 1 }],
  [{ text: 'green', facets: { status: ['Active'] } }, { drop: 'text', count: 3 }],
  [{ facets: { status: ['Finished'], subject: ['Evaluation'] } }, { drop: 'status', count: 1 }],
  [{ text: 'zzzz' }, { drop: 'text', count: 4 }]
] as const)('where nothing is found, the best way out: %j', (choice, wayOut) => {
  const findings = findGroupsIn(ALL, choice);
  expect([findings.groups, findings.wayOut]).toEqual([[], wayOut]);
});

test('a locked preset holds whatever is chosen, is never given up, and nothing outside it counts', () => {
  const options = { preset: { subject: ['Finance'] }, locked: ['subject'] as const };
  const findings = findGroupsIn(ALL, { facets: { subject: ['Evaluation'] } }, options);
  expect([names(findings.groups), findings.total, findings.finishedCount]).toEqual([['Performance-based approach', 'Green budgets'], 2, 1]);
  expect(findGroupsIn(ALL, { text: 'evaluation' }, options).wayOut).toEqual({ drop: 'text', count: 2 });
});

test('under their subjects, in the order in which they come, those without one last', () => {
  expect(groupsBySubject([loose, pilots, performers, planned]).map(({ subject, groups }) => [subject, names(groups)])).toEqual([
    ['Evaluation', ['Evaluation']], ['Finance', ['Performance-based approach', 'Green budgets']], ['', ['Indicators']]
  ]);
});

test.each([
  [{ startsOn: '2026-01-01', endsOn: '2026-12-31' }, { startsOn: '2026-01-01', endsOn: '2026-12-31' }],
  [{ endsOn: '2026-12-31' }, { startsOn: undefined, endsOn: '2026-12-31' }],
  [{ startsOn: '2027-01-01', endsOn: '2026-12-31' }, {}]
])('period of %j', (days, period) => {
  expect(periodOf(days)).toEqual(period);
});

test('nobody joins what is finished', () => {
  expect((['Planned', 'Active', 'Finished'] as const).map(status => takesPeople({ status }))).toEqual([true, true, false]);
});
