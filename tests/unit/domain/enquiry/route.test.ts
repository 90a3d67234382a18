import { route, type RouteQuestion } from '../../../../src/domain/enquiry/route';
import { aTopic } from '../../../support/builders';

const rest = aTopic({ name: 'General', mailbox: 'general@interact.eu', isDefault: true });
const join = aTopic({ name: 'Join', kinds: ['join'], mailbox: 'join@interact.eu' });
const finance = aTopic({ name: 'Join', kinds: ['join'], themes: ['Finance'], mailbox: 'finance@interact.eu', backup: 'deputy@interact.eu' });
const ask = (changes: Partial<RouteQuestion> = {}): RouteQuestion => ({ kind: 'join', themes: [], strands: [], language: 'English', ...changes });

test.each<[string, Partial<RouteQuestion>, string]>([
  ['what no condition excludes', {}, 'join@interact.eu'],
  ['the row with more conditions', { themes: ['Finance', 'Evaluation'] }, 'finance@interact.eu'],
  ['a topic of that name only', { topic: 'General', themes: ['Finance'] }, 'general@interact.eu'],
  ['the default where no row answers', { kind: 'list', topic: 'Join' }, 'general@interact.eu']
])('%s', (_, changes, mailbox) => {
  expect(route([rest, join, finance], ask(changes))?.mailbox).toBe(mailbox);
});

test('a row without mailbox leaves it to its backup, and without one to the default', () => {
  const silent = { ...finance, mailbox: undefined };
  const question = ask({ themes: ['Finance'] });
  expect(route([rest, join, silent], question)).toMatchObject({ mailbox: 'deputy@interact.eu', via: 'backup' });
  expect(route([rest, join, { ...silent, backup: undefined }], question)).toMatchObject({ mailbox: 'general@interact.eu', via: 'default', topic: { id: finance.id } });
  expect(route([{ ...rest, isDefault: false }, { ...silent, backup: undefined }], question)).toBeUndefined();
});
