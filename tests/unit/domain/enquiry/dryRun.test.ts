import * as fc from 'fast-check';
import { dryRun } from '../../../../src/domain/enquiry/dryRun';
import { type Covered, covers, type DryRunLine } from '../../../../src/domain/enquiry/DryRunLine';
import { ENQUIRY_KINDS } from '../../../../src/domain/enquiry/EnquiryKind';
import { route, type RouteQuestion } from '../../../../src/domain/enquiry/route';
import type { Topic } from '../../../../src/domain/enquiry/Topic';
import { topicsFor } from '../../../../src/domain/enquiry/topicsFor';
import { aTopic } from '../../../support/builders';
import { everyQuestion, SEEDED_TOPICS, TOPIC_VOCABULARY } from '../../../support/topicTables';

const said = (covered: Covered): string => (covered.scope === 'only' ? covered.values.map(value => value || '(none)').join('/') : covered.scope);
const shown = (line: DryRunLine): string => [
  ...[line.kinds, line.topics, line.themes, line.strands, line.languages].map(said), line.route ? `${line.route.mailbox} (${line.route.via} ${line.route.topic.name})` : 'nobody',
  ...(line.rivals.length > 0 ? [`or ${line.rivals.map(({ id }) => id).join()}`] : [])
].join(' | ');
const linesOf = (topics: readonly Topic[]): readonly string[] => dryRun(topics, TOPIC_VOCABULARY).lines.map(shown);

test('the seed in four lines', () => {
  expect(linesOf(SEEDED_TOPICS)).toEqual([
    'question | any | any | any | any | communication@interact.eu (mailbox General question)',
    'join | any | any | any | any | communication@interact.eu (mailbox Join a community or working group)',
    'trouble | any | any | any | any | tech.support@interact.eu (mailbox Trouble with an account)',
    'list | any | any | any | any | communication@interact.eu (mailbox Problem with the list)'
  ]);
});

test('only what decides is told apart; values that end the same way stand together; others are the rest', () => {
  const tools = aTopic({ id: 1, name: 'Tools', mailbox: 'tools@interact.eu', isDefault: true });
  const money = aTopic({ id: 2, name: 'Tools', kinds: ['question'], themes: ['Finance', 'Evaluation'], mailbox: 'money@interact.eu' });
  const french = aTopic({ id: 3, name: 'Tools', kinds: ['question'], themes: ['Evaluation'], languages: ['French'], mailbox: 'fr@interact.eu' });
  expect(linesOf([tools, money, french])).toEqual([
    'question | any | Finance | any | any | money@interact.eu (mailbox Tools)',
    'question | any | Evaluation | any | French | fr@interact.eu (mailbox Tools)',
    'question | any | Evaluation | any | others | money@interact.eu (mailbox Tools)',
    'question | any | others | any | any | tools@interact.eu (mailbox Tools)',
    'join/trouble/list | any | any | any | any | tools@interact.eu (mailbox Tools)'
  ]);
});

test('a topic that is not chosen can go elsewhere than one that is', () => {
  const topics = [aTopic({ name: 'A', mailbox: 'a@x.eu' }), aTopic({ name: 'B', mailbox: 'b@x.eu' })];
  expect(linesOf(topics)).toEqual(['any | A/(none) | any | any | any | a@x.eu (mailbox A)', 'any | B | any | any | any | b@x.eu (mailbox B)']);
});

test('where every value of a column has a row, nothing is left but none', () => {
  const topics = [aTopic({ name: 'A', strands: ['A', 'B', 'C', 'D', 'IPA', 'NEXT'], mailbox: 'a@x.eu' }), aTopic({ name: 'A', mailbox: 'rest@x.eu' })];
  expect(linesOf(topics)).toEqual(['any | any | any | A/B/C/D/IPA/NEXT | any | a@x.eu (mailbox A)', 'any | any | any | none | any | rest@x.eu (mailbox A)']);
});

test('gaps and overlaps are marked; rows that lead to the same mailbox are none, and topics are no rivals of each other', () => {
  const finance = aTopic({ id: 1, name: 'A', themes: ['Finance'], mailbox: 'f@x.eu' });
  expect(linesOf([finance, aTopic({ id: 2, name: 'A', strands: ['B'], mailbox: 'b@x.eu' }), aTopic({ id: 3, name: 'Z', themes: ['Finance'], mailbox: 'z@x.eu' })])).toEqual([
    'any | A/(none) | Finance | B | any | f@x.eu (mailbox A) | or 2',
    'any | A/(none) | Finance | others | any | f@x.eu (mailbox A)',
    'any | A/(none) | others | B | any | b@x.eu (mailbox A)',
    'any | A/(none) | others | others | any | nobody',
    'any | Z | Finance | any | any | z@x.eu (mailbox Z)',
    'any | Z | others | any | any | nobody'
  ]);
  expect(linesOf([finance, { ...finance, id: 2 }])[0]).toBe('any | any | Finance | any | any | f@x.eu (mailbox A)');
  expect(linesOf([])).toEqual(['any | any | any | any | any | nobody']);
});

const VOCABULARY = { themes: ['Finance', 'Tools'], strands: ['A', 'B'], languages: ['English', 'French'] };
const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> => fc.oneof({ weight: 2, arbitrary: fc.constant<T[]>([]) }, { weight: 1, arbitrary: fc.subarray([...values], { minLength: 1 }) });
const address = fc.constantFrom('a@x.eu', 'b@x.eu', 'c@x.eu', undefined);
const tables: fc.Arbitrary<readonly Topic[]> = fc.array(fc.record({
  name: fc.constantFrom('One', 'Two', 'Three'), kinds: some(ENQUIRY_KINDS), unknownKinds: fc.constantFrom(undefined, undefined, ['Complaint']), themes: some([...VOCABULARY.themes, 'Own']),
  strands: some(VOCABULARY.strands), languages: some([...VOCABULARY.languages, 'Klingon']), mailbox: address, backup: address, isDefault: fc.boolean()
}), { maxLength: 8 }).map(rows => rows.map((row, index) => ({ ...row, id: index + 1, help: '' })));

const isAbout = ({ kinds, topics, themes, strands, languages }: DryRunLine, question: RouteQuestion): boolean =>
  covers(kinds, question.kind) && covers(topics, question.topic ?? '') && covers(themes, question.themes[0] ?? '') && covers(strands, question.strands[0] ?? '')
  && covers(languages, question.language);

/** Whether somebody can ask so: topics are chosen from those that are offered. */
const canBeAsked = (topics: readonly Topic[], { kind, topic }: RouteQuestion): boolean => topic === undefined || topicsFor(topics, kind).some(({ name }) => name === topic);

test('each combination is on exactly one line, which says what the rule says', () => {
  fc.assert(fc.property(tables, topics => {
    const { lines, isCut } = dryRun(topics, VOCABULARY);
    expect(isCut).toBe(false);
    const wide = { themes: [...VOCABULARY.themes, 'Own', 'Nobody’s'], strands: [...VOCABULARY.strands, 'Nobody’s'], languages: [...VOCABULARY.languages, 'Klingon', 'Nobody’s'] };
    for (const question of everyQuestion(topics, wide).filter(one => canBeAsked(topics, one))) {
      const about = lines.filter(line => isAbout(line, question));
      if (about.length !== 1) throw new Error(`${about.length} lines are about ${JSON.stringify(question)}`);
      const expected = route(topics, question);
      if (JSON.stringify(about[0].route) !== JSON.stringify(expected)) throw new Error(`${JSON.stringify(question)}: ${JSON.stringify(expected)}`);
    }
  }), { numRuns: 40 });
});

test('a silly table is cut in time, and what is left of it is right', () => {
  const values = (prefix: string, index: number): readonly string[] => [`${prefix}${index}`, `${prefix}${(index * 7) % 300}`];
  const topics = Array.from({ length: 300 }, (_, index) => aTopic({
    id: index + 1, name: 'Everything', themes: values('t', index), strands: index % 2 ? values('s', index) : [], languages: index % 3 ? values('l', index) : [], mailbox: `m${index}@x.eu`
  }));
  const { lines, isCut } = dryRun(topics, TOPIC_VOCABULARY);
  expect(isCut).toBe(true);
  expect(lines).toHaveLength(500);
  const sample = (covered: Covered): string => (covered.scope === 'only' ? covered.values[0] : '');
  for (const { topics: names, themes, strands, languages, route: told } of lines) {
    const question: RouteQuestion = { kind: 'question', topic: sample(names) || undefined, themes: [sample(themes)], strands: [sample(strands)], language: sample(languages) };
    expect(route(topics, question)?.topic.id).toBe(told?.topic.id);
  }
});
