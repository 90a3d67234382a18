import { aboutChoices } from '../../../../src/domain/enquiry/aboutChoices';
import { aChannelOf, aCommunity, aWorkingGroup } from '../../../support/builders';

const jems = aCommunity({ id: 1, name: 'Jems', themes: ['Monitoring systems'], strands: ['B'] });
const users = aChannelOf(jems, { id: 2, name: 'User Group' });
const core = aChannelOf(jems, { id: 3, name: 'Core Group', themes: ['Finance'], strands: ['A'] });
const old = aCommunity({ id: 4, name: 'eMS', status: 'Archived' });

test('channels stand beneath their team, with its themes and strands where they have none of their own', () => {
  const choices = aboutChoices([old, jems, users, core], []);
  expect(choices.map(({ name, depth, themes, strands, isOpen }) => [name, depth, themes, strands, isOpen])).toEqual([
    ['eMS', 0, [], [], false],
    ['Jems', 0, ['Monitoring systems'], ['B'], true],
    ['User Group', 1, ['Monitoring systems'], ['B'], true],
    ['Core Group', 1, ['Finance'], ['A'], true]
  ]);
});

test('a working group answers to its subject, and to its community for the rest', () => {
  const groups = [aWorkingGroup({ id: 1, subject: 'Finance', communityId: 1 }), aWorkingGroup({ id: 2, subject: '', communityId: 1, status: 'Finished' }), aWorkingGroup({ id: 3, subject: '', communityId: 9 })];
  expect(aboutChoices([jems], groups).slice(1).map(({ type, id, themes, strands, isOpen }) => [type, id, themes, strands, isOpen])).toEqual([
    ['workingGroup', 1, ['Finance'], ['B'], true],
    ['workingGroup', 2, ['Monitoring systems'], ['B'], false],
    ['workingGroup', 3, [], [], true]
  ]);
});
