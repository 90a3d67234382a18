import fc from 'fast-check';
import { GROUP_FACETS, GROUP_VIEWS } from '../../../src/domain/workingGroup/GroupChoice';
import { groupFacetChoices } from '../../../src/webparts/pane/facetSettings';
import { groupOptions } from '../../../src/webparts/workingGroups/groupOptions';
import { aWorkingGroup } from '../../support/builders';

test('a part of an earlier version, which holds no options, has the usual ones', () => {
  expect(groupOptions({})).toEqual({ facets: GROUP_FACETS, preset: {}, locked: [], view: 'list', isBySubject: false, linkName: '' });
});

test('what the page author decided is kept', () => {
  const decided = { facets: ['subject'], preset: { subject: ['Finance'], status: ['Active'] }, locked: ['status'], view: 'cards', isBySubject: true, linkName: 'b2' } as const;
  expect(groupOptions(decided)).toEqual(decided);
});

test.each([
  ['facets of another part are dropped', { facets: ['theme', 'subject'] }, { facets: ['subject'] }],
  ['only what is preset can be locked', { preset: { status: ['Active'] }, locked: ['status', 'subject'] }, { locked: ['status'] }],
  ['an unknown view is the usual one', { view: 'tree' }, { view: 'list' }],
  ['a text is no yes', { isBySubject: 'true' }, { isBySubject: false }]
])('%s', (_, stored, expected) => {
  expect(groupOptions(stored)).toMatchObject(expected);
});

test('whatever a page holds becomes options', () => {
  fc.assert(fc.property(fc.dictionary(fc.constantFrom('facets', 'preset', 'locked', 'view', 'isBySubject', 'linkName'), fc.anything()), stored => {
    const options = groupOptions(stored);
    expect(GROUP_VIEWS).toContain(options.view);
    for (const facet of options.locked) expect(options.preset[facet]?.length).toBeGreaterThan(0);
    expect(groupOptions(options)).toEqual(options);
  }));
});

test('what can be preset are the usual values, those that owners added, and what is preset although no group has it', () => {
  const { status, subject } = groupFacetChoices([aWorkingGroup({ subject: 'Bees' }), aWorkingGroup({ subject: '' })], { preset: { subject: ['Gone'] } });
  expect(status).toEqual(['Planned', 'Active', 'Finished']);
  expect(subject).toEqual(expect.arrayContaining(['Finance', 'Bees', 'Gone']));
  expect(subject).not.toContain('');
});
