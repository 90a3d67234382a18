/** @jest-environment node */
import * as fc from 'fast-check';
import { parameterNames } from '../../../../src/domain/finding/addressOfChoice';
import { groupChoiceFrom, groupParameterNames, groupParametersOf } from '../../../../src/domain/workingGroup/addressOfGroups';
import { GROUP_VIEWS, type GroupChoice, type GroupOptions, startingGroupChoice } from '../../../../src/domain/workingGroup/GroupChoice';
import { groupOptions } from '../../../support/groups';

const asQuery = (choice: GroupChoice, options: GroupOptions): URLSearchParams =>
  new URLSearchParams(Object.entries(groupParametersOf(choice, options)).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));

test('what a visitor starts with leaves the address as it is', () => {
  const options = groupOptions({ preset: { status: ['Active'] }, view: 'cards', isBySubject: true });
  expect(asQuery(startingGroupChoice(options), options).toString()).toBe('');
});

test('a choice is short and can be read', () => {
  const choice: GroupChoice = { text: ' aid ', facets: { status: ['Planned', 'Finished'], subject: ['Finance'] }, view: 'cards', isBySubject: true };
  expect(decodeURIComponent(asQuery(choice, groupOptions()).toString())).toBe('groups-q=aid&groups-status=Planned~Finished&groups-subject=Finance&groups-view=cards&groups-by=subject');
  expect([...asQuery(choice, groupOptions({ linkName: 'b' })).keys()][0]).toBe('b.groups-q');
});

test('no name is one of the finder’s', () => {
  const ofFinder = new Set(['', 'groups'].flatMap(linkName => parameterNames({ linkName, locked: [] })));
  expect(groupParameterNames('').filter(name => ofFinder.has(name))).toEqual([]);
});

test.each([
  ['groups-status=Paused', {}],
  ['groups-view=tree&groups-by=status', {}],
  ['groups-status=', { facets: {} }]
])('nonsense in the address counts as nothing: %s', (query, difference) => {
  const options = groupOptions({ preset: query.endsWith('=') ? { status: ['Active'] } : {} });
  expect(groupChoiceFrom(new URLSearchParams(query), options)).toEqual({ ...startingGroupChoice(options), ...difference });
});

test('a locked facet is not read from an address', () => {
  const options = groupOptions({ preset: { status: ['Active'] }, locked: ['status'] });
  expect(groupChoiceFrom(new URLSearchParams('groups-status=Finished'), options).facets).toEqual({ status: ['Active'] });
});

test('what is written is read again', () => {
  const choices = fc.record({
    text: fc.string({ maxLength: 40 }).map(text => text.trim()),
    subjects: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 30 }).filter(text => text.trim() === text), { maxLength: 4 }),
    view: fc.constantFrom(...GROUP_VIEWS),
    isBySubject: fc.boolean()
  });
  fc.assert(fc.property(choices, fc.constantFrom('', 'b2'), ({ subjects, ...rest }, linkName) => {
    const options = groupOptions({ linkName });
    const choice: GroupChoice = { ...rest, facets: subjects.length > 0 ? { subject: subjects } : {} };
    expect(groupChoiceFrom(asQuery(choice, options), options)).toEqual(choice);
  }));
});
