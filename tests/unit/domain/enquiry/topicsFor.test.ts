import { topicsFor } from '../../../../src/domain/enquiry/topicsFor';
import { aTopic } from '../../../support/builders';
import { SEEDED_TOPICS } from '../../../support/topicTables';

const named = (name: string, changes: Parameters<typeof aTopic>[0] = {}) => aTopic({ name, help: `About ${name}`, ...changes });

test('a topic for each name, in the owners’ order, with the first help that one of its rows has', () => {
  const topics = [
    named('Tools', { help: '' }), named('Money', { kinds: ['question'] }), named('Tools', { help: 'Software.', themes: ['Finance'] }), named('Tools', { help: 'Later.' }), named('Accounts', { kinds: ['trouble'] })
  ];
  expect(topicsFor(topics, 'question')).toEqual([{ name: 'Tools', help: 'Software.' }, { name: 'Money', help: 'About Money' }]);
  expect(topicsFor(topics, 'trouble').map(({ name }) => name)).toEqual(['Tools', 'Accounts']);
  expect(topicsFor([], 'list')).toEqual([]);
});

test('rows that answer another kind give neither the topic nor its help', () => {
  const topics = [named('Tools', { kinds: ['list'], help: 'Not this.' }), named('Tools', { help: '' }), named('Odd', { unknownKinds: ['Complaint'] })];
  expect(topicsFor(topics, 'join')).toEqual([{ name: 'Tools', help: '' }]);
});

test('the seed has one topic for each kind', () => {
  expect((['question', 'join', 'trouble', 'list'] as const).map(kind => topicsFor(SEEDED_TOPICS, kind).map(({ name }) => name))).toEqual([
    ['General question'], ['Join a community or working group'], ['Trouble with an account'], ['Problem with the list']
  ]);
});
