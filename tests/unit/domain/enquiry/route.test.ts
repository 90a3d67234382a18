import { answers, type Route, route, type RouteQuestion } from '../../../../src/domain/enquiry/route';
import type { Topic } from '../../../../src/domain/enquiry/Topic';
import { LANGUAGES, STRANDS, THEMES } from '../../../../src/lists/vocabulary';
import { aTopic } from '../../../support/builders';
import { everyQuestion, SEEDED_TOPICS } from '../../../support/topicTables';

const rest = aTopic({ name: 'General', mailbox: 'general@interact.eu', isDefault: true });
const join = aTopic({ name: 'Join', kinds: ['join'], mailbox: 'join@interact.eu' });
const finance = aTopic({ name: 'Join', kinds: ['join'], themes: ['Finance'], mailbox: 'finance@interact.eu', backup: 'deputy@interact.eu' });
const silent = { ...finance, mailbox: undefined, backup: undefined };
const ask = (changes: Partial<RouteQuestion> = {}): RouteQuestion => ({ kind: 'join', themes: [], strands: [], language: 'English', ...changes });

test.each<[string, readonly Topic[], Partial<RouteQuestion>, Partial<Route> | undefined]>([
  ['a row without conditions', [rest, join, finance], {}, { mailbox: 'join@interact.eu', via: 'mailbox', topic: join }],
  ['the row with more conditions, whatever the order', [finance, join, rest], { themes: ['Finance', 'Evaluation'] }, { mailbox: 'finance@interact.eu', backup: 'deputy@interact.eu' }],
  ['a topic of that name only', [rest, join, finance], { topic: 'General', themes: ['Finance'] }, { mailbox: 'general@interact.eu', via: 'mailbox' }],
  ['a topic that no row has: the default', [rest, join], { topic: 'Gone' }, { mailbox: 'general@interact.eu', via: 'default', topic: rest }],
  ['another kind than that of the topic: the default', [rest, join, finance], { kind: 'list', topic: 'Join' }, { mailbox: 'general@interact.eu', via: 'default' }],
  ['another theme than that of the row', [rest, finance], { topic: 'Join', themes: ['Evaluation'] }, { mailbox: 'general@interact.eu', via: 'default' }],
  ['no theme where the row wants one', [rest, finance], { topic: 'Join' }, { mailbox: 'general@interact.eu', via: 'default' }],
  ['the first of two that are equally strict', [rest, join, { ...join, id: 90, mailbox: 'second@interact.eu' }], {}, { mailbox: 'join@interact.eu' }],
  ['a strand and a language are conditions too', [rest, join, { ...join, id: 91, strands: ['B'], languages: ['French'], mailbox: 'b@interact.eu' }], { strands: ['B'], language: 'French' }, { mailbox: 'b@interact.eu' }],
  ['another language of answer', [rest, join, { ...join, id: 91, languages: ['French'], mailbox: 'b@interact.eu' }], { language: 'German' }, { mailbox: 'join@interact.eu' }],
  ['no language of answer', [rest, join, { ...join, id: 91, languages: ['French'], mailbox: 'b@interact.eu' }], { language: '' }, { mailbox: 'join@interact.eu' }],
  ['without mailbox: the backup', [rest, join, { ...silent, backup: 'deputy@interact.eu' }], { themes: ['Finance'] }, { mailbox: 'deputy@interact.eu', via: 'backup' }],
  ['without mailbox and backup: the default, not the next row', [rest, join, silent], { themes: ['Finance'] }, { mailbox: 'general@interact.eu', via: 'default', topic: silent }],
  ['the default without mailbox: its backup', [{ ...rest, mailbox: undefined, backup: 'other@interact.eu' }], {}, { mailbox: 'other@interact.eu', via: 'backup' }],
  ['the default of another kind, without mailbox', [{ ...rest, kinds: ['list'], mailbox: undefined, backup: 'other@interact.eu' }], {}, { mailbox: 'other@interact.eu', via: 'default', backup: undefined }],
  ['several defaults: the first that names somebody', [{ ...silent, isDefault: true }, { ...join, id: 92, kinds: ['list'], isDefault: true }, rest], { topic: 'Gone' }, { mailbox: 'join@interact.eu', via: 'default' }],
  ['no default', [silent], { themes: ['Finance'] }, undefined],
  ['a default that names nobody', [{ ...rest, mailbox: undefined }, silent], { themes: ['Finance'] }, undefined],
  ['no rows', [], {}, undefined]
])('%s', (_, topics, changes, expected) => {
  const found = route(topics, ask(changes));
  if (expected) expect(found).toMatchObject(expected);
  else expect(found).toBeUndefined();
});

test('a row whose kinds nobody knows answers nothing, and still is the default', () => {
  const odd = { ...rest, unknownKinds: ['Complaint'] };
  expect(answers(odd, ask())).toBe(false);
  expect(answers({ ...odd, kinds: ['join'] }, ask())).toBe(true);
  expect(route([odd], ask())).toMatchObject({ mailbox: 'general@interact.eu', via: 'default' });
  expect(route([{ ...odd, isDefault: false }], ask())).toBeUndefined();
  // the unknown kind is a condition like others
  expect(route([join, { ...join, id: 93, unknownKinds: ['Complaint'], themes: ['Finance'], mailbox: 'odd@interact.eu' }], ask({ themes: ['Finance'] }))?.mailbox).toBe('odd@interact.eu');
});

/** Written from the words of the list's help texts, without a look at the rule: rows are struck out one by one. */
function mailboxByTheBook(rows: readonly Topic[], question: RouteQuestion): string | undefined {
  let left = rows.filter(row => question.topic === undefined || row.name === question.topic);
  if (left.some(row => row.unknownKinds)) throw new Error('The oracle knows no unknown kinds.');
  left = left.filter(row => row.kinds.length === 0 || row.kinds.indexOf(question.kind) >= 0);
  left = left.filter(row => row.themes.length === 0 || row.themes.find(theme => question.themes.includes(theme)));
  left = left.filter(row => row.strands.length === 0 || row.strands.find(strand => question.strands.includes(strand)));
  left = left.filter(row => row.languages.length === 0 || row.languages.indexOf(question.language) >= 0);
  const weight = (row: Topic): number => Number(row.kinds.length > 0) + Number(row.themes.length > 0) + Number(row.strands.length > 0) + Number(row.languages.length > 0);
  for (let most = 4; most >= 0; most--) {
    const decides = left.find(row => weight(row) === most);
    if (decides?.mailbox || decides?.backup) return decides.mailbox || decides.backup;
    if (decides) break;
  }
  const rests = rows.filter(row => row.isDefault).map(row => row.mailbox || row.backup);
  return rests.find(Boolean);
}

/** Rows of every shape over the vocabulary of the lists, some of which tie, lack a mailbox or have one that is never used. */
const INTRICATE: readonly Topic[] = [
  ...SEEDED_TOPICS,
  aTopic({ name: 'Join a community or working group', kinds: ['join', 'question'], themes: ['Finance', 'Control and audit'], mailbox: 'finance@interact.eu' }),
  aTopic({ name: 'Join a community or working group', kinds: ['join'], strands: ['B', 'C'], mailbox: 'strands@interact.eu' }),
  aTopic({ name: 'Join a community or working group', kinds: ['join'], strands: ['B'], languages: ['French'], mailbox: undefined, backup: 'backup@interact.eu' }),
  aTopic({ name: 'Join a community or working group', kinds: ['join'], themes: ['Evaluation'], mailbox: undefined }),
  aTopic({ name: 'Anything', languages: ['French', 'Italian'], mailbox: 'latin@interact.eu' }),
  aTopic({ name: 'Anything', strands: ['D'], mailbox: 'outermost@interact.eu' }),
  aTopic({ name: 'Anything', themes: ['Communication'], mailbox: 'second@interact.eu', isDefault: true })
];

test.each<[string, readonly Topic[], number]>([
  ['the seed', SEEDED_TOPICS, 4 * 6 * (THEMES.length + 1) * (STRANDS.length + 1) * (LANGUAGES.length + 1)],
  ['an intricate table', INTRICATE, 4 * 7 * (THEMES.length + 1) * (STRANDS.length + 1) * (LANGUAGES.length + 1)]
])('%s: every combination goes where the table says', (_, topics, count) => {
  const questions = everyQuestion(topics);
  expect(questions).toHaveLength(count);
  const astray = questions.filter(question => route(topics, question)?.mailbox !== mailboxByTheBook(topics, question));
  expect(astray).toEqual([]);
});

test('the seed: accounts go to technical support, everything else to communication', () => {
  const goes = new Map(everyQuestion(SEEDED_TOPICS).map(question => [`${question.kind} ${question.topic ?? 'any'}`, route(SEEDED_TOPICS, question)?.mailbox]));
  const toSupport = [...goes].filter(([, mailbox]) => mailbox !== 'communication@interact.eu');
  expect(toSupport).toEqual([['trouble any', 'tech.support@interact.eu'], ['trouble Trouble with an account', 'tech.support@interact.eu']]);
});
