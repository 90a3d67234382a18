import * as fc from 'fast-check';
import { dryRun } from '../../../../src/domain/enquiry/dryRun';
import { ENQUIRY_KINDS } from '../../../../src/domain/enquiry/EnquiryKind';
import { answers, conditionCount, type RouteQuestion, strictest } from '../../../../src/domain/enquiry/route';
import type { Topic } from '../../../../src/domain/enquiry/Topic';
import type { Finding } from '../../../../src/domain/health/Finding';
import { checkTopics, TOPIC_RULES, topicCheck, type TopicRule } from '../../../../src/domain/health/topics/checkTopics';
import { findRival, isSame, isUnreachable } from '../../../../src/domain/health/topics/reach';
import type { TopicRecord } from '../../../../src/domain/health/topics/TopicRecord';
import { aTopic } from '../../../support/builders';
import { everyQuestion, SEEDED_TOPICS, TOPIC_VOCABULARY } from '../../../support/topicTables';

type Row = Partial<TopicRecord> & { readonly topic?: Topic };

/** A row as it stands, of a topic as it is read. */
const aRow = (topic: Topic, changes: Row = {}): TopicRecord => ({
  id: topic.id, name: topic.name, topic, mailbox: topic.mailbox ?? '', backup: topic.backup ?? '', choices: [], problems: [], ...changes
});
const rest = aTopic({ id: 1, name: 'General question', mailbox: 'rest@x.eu', isDefault: true });
const topic = (id: number, changes: Partial<Topic> = {}): Topic => aTopic({ id, name: 'Tools', mailbox: `m${id}@x.eu`, ...changes });
const rows = (...topics: readonly Topic[]): readonly TopicRecord[] => topics.map(one => aRow(one));
const said = (findings: readonly Finding[]): readonly string[] => findings.map(({ rule, severity, row, variant, values }) =>
  [`${severity} ${variant ?? rule} #${row.id}`, ...Object.entries(values).map(([key, value]) => `${key}=${value}`)].join(' '));
const check = (records: readonly TopicRecord[]): readonly string[] =>
  said(checkTopics(records, dryRun(records.flatMap(record => record.topic ?? []), TOPIC_VOCABULARY)));

test('the seed is in order', () => {
  expect(check(SEEDED_TOPICS.map(one => aRow(one)))).toEqual([]);
});

/** Each fault with what is said, and how nearly the same rows look without it. */
const FAULTS: Readonly<Record<TopicRule, readonly [bad: readonly TopicRecord[], says: readonly string[], good: readonly TopicRecord[]]>> = {
  noMailbox: [
    rows(rest, topic(2, { mailbox: undefined }), topic(3, { name: 'Money', mailbox: undefined, backup: 'b@x.eu' })), ['warning noMailbox #2', 'advice noMailboxBackup #3'],
    rows(rest, topic(2))
  ],
  mailboxInvalid: [
    [aRow(rest), aRow(topic(2, { mailbox: undefined }), { mailbox: 'support', backup: 'none, yet' })],
    ['warning mailboxInvalid #2 column=Mailbox value=support', 'warning mailboxInvalid #2 column=Backup mailbox value=none, yet'], rows(rest, topic(2))
  ],
  severalDefaults: [rows(rest, topic(2, { isDefault: true })), ['warning severalDefaults #2 other=General question'], rows(rest, topic(2))],
  doubledRow: [
    rows(rest, topic(2, { kinds: ['join', 'list'] }), topic(3, { kinds: ['list', 'join'] })), ['warning doubledRow #3 other=2'],
    rows(rest, topic(2, { kinds: ['join', 'list'] }), topic(3, { kinds: ['list'], themes: ['Finance'] }))
  ],
  unreachable: [
    // the last two: for every kind there is a stricter row
    rows(rest, topic(2, { themes: ['Finance', 'Evaluation'] }), topic(3, { themes: ['Finance'] }), topic(4, { name: 'All', kinds: [...ENQUIRY_KINDS] }), topic(5, { name: 'All' })),
    ['warning unreachable #3', 'warning unreachable #5'],
    rows(rest, topic(2, { themes: ['Finance'] }), topic(3, { strands: ['A'], themes: ['Finance'] }), topic(4, { name: 'All', kinds: ['join', 'list', 'trouble'] }), topic(5, { name: 'All' }))
  ],
  overlap: [
    rows(rest, topic(2, { themes: ['Finance'] }), topic(3, { strands: ['B'] })), ['warning overlap #3 other=2'],
    // the same mailbox, or a stricter row for what they share, or nothing that they share
    rows(
      rest, topic(2, { themes: ['Finance'] }), topic(3, { strands: ['B'], mailbox: 'm2@x.eu' }),
      ...[topic(4, { themes: ['Finance'] }), topic(5, { strands: ['B'] }), topic(6, { themes: ['Finance'], strands: ['B'] })].map(one => ({ ...one, name: 'Money' })),
      ...[topic(7, { themes: ['Finance'] }), topic(8, { themes: ['Evaluation'] })].map(one => ({ ...one, name: 'Other' }))
    )
  ],
  unknownValue: [
    [aRow(rest), aRow(topic(2, { unknownKinds: ['Complaint'] }), { choices: [{ column: 'Kinds', values: ['Complaint'], allowed: ['Question'] }] })],
    ['warning unknownValue #2 column=Kinds value=Complaint'], rows(rest, topic(2))
  ],
  similarName: [rows(rest, topic(2, { name: 'Trouble with accounts' }), topic(3, { name: 'Trouble with acounts' })), ['advice similarName #3 other=Trouble with accounts'],
    rows(rest, topic(2, { name: 'Trouble with accounts' }), topic(3, { name: 'Trouble with accounts', kinds: ['join'] }))],
  refused: [
    [aRow(rest), { ...aRow(topic(2)), topic: undefined, name: '', problems: [{ column: 'Topic', reason: 'required', value: '' }] }], ['error refused #2 column=Topic value= reason=required'],
    rows(rest)
  ],
  noDefault: [rows(topic(2), topic(3, { name: 'Money', kinds: ['question'] })), ['warning noDefault #0'], rows(rest, topic(2), topic(3, { name: 'Money', kinds: ['question'] }))],
  gap: [
    rows({ ...rest, mailbox: undefined }, topic(2, { kinds: ['join'] })), ['error gap #0', 'error noMailboxNobody #1'], rows(rest, topic(2, { kinds: ['join'] }))
  ]
};

test.each(TOPIC_RULES)('%s: found where it is, and nowhere else', rule => {
  const [bad, says, good] = FAULTS[rule];
  expect(check(bad)).toEqual(says);
  expect(check(good)).toEqual([]);
});

test('a table without default and with a topic for one kind only: nobody answers the others', () => {
  expect(check(rows(topic(2, { kinds: ['question'] })))).toEqual(['error gap #0', 'warning noDefault #0']);
  expect(check([])).toEqual(['error gap #0', 'warning noDefault #0']);
});

test('the check reads the table once, and carries the dry run; a row without topic is one that visitors do not see', async () => {
  const read = jest.fn(async () => ({ rows: [...rows(rest), { ...aRow(topic(2)), topic: undefined }], vocabulary: TOPIC_VOCABULARY }));
  const checked = await topicCheck({ read, formUrl: id => `form ${id}` }).check();
  expect(read).toHaveBeenCalledTimes(1);
  expect(checked).toMatchObject({ rowCount: 2, findings: [], dryRun: { isCut: false, lines: [{ route: { mailbox: 'rest@x.eu' } }] } });
  expect([...checked.hiddenRows]).toEqual([2]);
});

/** Compared with a look at every question, one theme and one strand each. */
describe('reach', () => {
  const VOCABULARY = { themes: ['Finance', 'Tools'], strands: ['A', 'B'], languages: ['English'] };
  const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> => fc.oneof(fc.constant<T[]>([]), fc.subarray([...values], { minLength: 1 }));
  const table: fc.Arbitrary<readonly Topic[]> = fc.array(fc.record({
    kinds: some(ENQUIRY_KINDS), themes: some(VOCABULARY.themes), strands: some(VOCABULARY.strands), languages: some(VOCABULARY.languages), mailbox: fc.constantFrom('a@x.eu', 'b@x.eu')
  }), { minLength: 2, maxLength: 6 }).map(found => found.map((one, index) => ({ ...one, id: index + 1, name: 'Tools', help: '', isDefault: false })));
  const contenders = (topics: readonly Topic[], question: RouteQuestion): readonly Topic[] => strictest(topics.filter(one => answers(one, question)));
  const questions = everyQuestion([topic(1)], VOCABULARY).filter(({ topic: name }) => name === 'Tools');

  test('a row is called unreachable when no question is decided by it', () => {
    fc.assert(fc.property(table, topics => {
      const deciding = new Set(questions.map(question => contenders(topics, question)[0]));
      for (const one of topics) expect(isUnreachable(one, topics)).toBe(!deciding.has(one));
    }), { numRuns: 150 });
  });

  test('a rival takes questions by the order alone', () => {
    fc.assert(fc.property(table, topics => {
      for (const one of topics) {
        const rivals = new Set(questions.map(question => contenders(topics, question)).filter(found => found.includes(one) && found[0] !== one).map(([first]) => first));
        const found = findRival(one, topics, other => other.mailbox !== one.mailbox);
        const elsewhere = [...rivals].filter(other => other.mailbox !== one.mailbox);
        expect(found === undefined).toBe(elsewhere.length === 0);
        if (found) expect(elsewhere).toContain(found);
        if (found) expect(conditionCount(found)).toBe(conditionCount(one));
      }
    }), { numRuns: 150 });
  });

  test('the same conditions in another order are the same', () => {
    expect(isSame(topic(1, { themes: ['a', 'b', 'a'] }), topic(2, { themes: ['b', 'a'] }))).toBe(true);
    expect(isSame(topic(1, { themes: ['a'] }), topic(2, { strands: ['a'] }))).toBe(false);
    expect(isSame(topic(1, { unknownKinds: ['x'] }), topic(2))).toBe(false);
  });
});
