import { type Condition, CONDITIONS } from '../../enquiry/DryRunLine';
import { ENQUIRY_KINDS, type EnquiryKind } from '../../enquiry/EnquiryKind';
import { answers, conditionCount, type RouteQuestion, strictest } from '../../enquiry/route';
import type { Topic } from '../../enquiry/Topic';

/** Which questions are asked of a row: values of each condition, undefined where the row sets none. */
interface Box extends Readonly<Record<Condition, readonly string[] | undefined>> {
  readonly kinds: readonly EnquiryKind[];
}

/**
 * Whether no question is ever decided by this row, although it answers some.
 * Only questions without a value where the row wants none are looked at: a value more can only bring stricter rows into play.
 * @param sameTopic all rows of its name, in the owners' order
 */
export function isUnreachable(row: Topic, sameTopic: readonly Topic[]): boolean {
  const questions = questionsIn(boxOf(row), row.name);
  return questions.length > 0 && questions.every(question => decider(sameTopic, question) !== row);
}

/**
 * The first of the rows that take questions from this one by the owners' order alone.
 * @param sameTopic as above
 * @param goesElsewhere whether it makes a difference which of two rows decides
 */
export function findRival(row: Topic, sameTopic: readonly Topic[], goesElsewhere: (other: Topic) => boolean): Topic | undefined {
  const earlier = sameTopic.slice(0, sameTopic.indexOf(row)).filter(other => conditionCount(other) === conditionCount(row) && goesElsewhere(other));
  return earlier.find(other => questionsIn(common(boxOf(row), boxOf(other)), row.name).some(question => decider(sameTopic, question) === other));
}

/** Two rows with the same conditions. */
export function isSame(a: Topic, b: Topic): boolean {
  const conditions = (topic: Topic): string => JSON.stringify(
    [[...topic.kinds, ...(topic.unknownKinds ?? [])], topic.themes, topic.strands, topic.languages].map(values => [...new Set<string>(values)].sort())
  );
  return a.name === b.name && conditions(a) === conditions(b);
}

function decider(rows: readonly Topic[], question: RouteQuestion): Topic | undefined {
  return strictest(rows.filter(row => answers(row, question)))[0];
}

function boxOf(topic: Topic): Box {
  const valuesOf = (values: readonly string[]): readonly string[] | undefined => (values.length > 0 ? values : undefined);
  const isForAll = topic.kinds.length === 0 && !topic.unknownKinds;
  return { kinds: isForAll ? ENQUIRY_KINDS : topic.kinds, themes: valuesOf(topic.themes), strands: valuesOf(topic.strands), languages: valuesOf(topic.languages) };
}

function common(a: Box, b: Box): Box {
  const both = (condition: Condition): readonly string[] | undefined =>
    a[condition] && b[condition] ? a[condition].filter(value => b[condition]?.includes(value)) : a[condition] ?? b[condition];
  return { kinds: a.kinds.filter(kind => b.kinds.includes(kind)), themes: both('themes'), strands: both('strands'), languages: both('languages') };
}

function questionsIn(box: Box, topic: string): readonly RouteQuestion[] {
  const [themes, strands, languages] = CONDITIONS.map(condition => box[condition] ?? ['']);
  const list = (value: string): readonly string[] => (value ? [value] : []);
  return box.kinds.flatMap(kind => themes.flatMap(theme => strands.flatMap(strand =>
    languages.map(language => ({ kind, topic, themes: list(theme), strands: list(strand), language }))
  )));
}
