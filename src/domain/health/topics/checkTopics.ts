import { dryRun } from '../../enquiry/dryRun';
import type { DryRun } from '../../enquiry/DryRunLine';
import { defaultOf } from '../../enquiry/route';
import type { Topic } from '../../enquiry/Topic';
import { type Finding, type RowRef, WHOLE_LIST } from '../Finding';
import type { Checked, HealthCheck } from '../HealthCheck';
import { oldestFirst } from '../links';
import { findSameNames } from '../nearNames';
import { byWeight, checkRows, type RuleBook, toFinding } from '../rules';
import { refusedUnless, similarName, unknownValue } from '../valueRules';
import type { TopicRecord, TopicRegister, TopicTable } from './TopicRecord';
import { doubledRow, mailboxInvalid, noMailbox, overlap, severalDefaults, type TopicContext, unreachable } from './topicRules';

type RowRule =
  | 'noMailbox' | 'mailboxInvalid'
  /** other: the default that counts */
  | 'severalDefaults'
  /** other: id of the row that stands before it */
  | 'doubledRow'
  | 'unreachable'
  /** other: id of the row that stands before it */
  | 'overlap'
  | 'unknownValue' | 'similarName' | 'refused';

/** What can be wrong with the routing table; the last two with all of it. */
export type TopicRule = RowRule | 'noDefault' | 'gap';

/** `unreachable` and `overlap` say what `doubledRow` leaves, `refused` what all others leave. */
const RULES: RuleBook<RowRule, TopicRecord, TopicContext> = {
  noMailbox: { severity: 'warning', check: noMailbox },
  mailboxInvalid: { severity: 'warning', check: mailboxInvalid },
  severalDefaults: { severity: 'warning', check: severalDefaults },
  doubledRow: { severity: 'warning', check: doubledRow },
  unreachable: { severity: 'warning', check: unreachable },
  overlap: { severity: 'warning', check: overlap },
  unknownValue: { severity: 'warning', check: unknownValue },
  similarName: { severity: 'advice', check: similarName },
  refused: { severity: 'error', check: refusedUnless({ choice: ['unknownValue'] }) }
};

export const TOPIC_RULES: readonly TopicRule[] = [...(Object.keys(RULES) as RowRule[]), 'noDefault', 'gap'];

/** The findings, and where every question would go. */
export interface TopicsChecked extends Checked {
  readonly dryRun: DryRun;
}

/**
 * Everything that is wrong with the routing table.
 * @param run of the same table
 */
export function checkTopics(rows: readonly TopicRecord[], run: DryRun): readonly Finding<TopicRule>[] {
  const context = prepareContext(rows);
  const hasGap = run.lines.some(({ route }) => !route);
  return byWeight<TopicRule>([
    ...(context.topics.some(({ isDefault }) => isDefault) ? [] : [toFinding('noDefault', WHOLE_LIST, 'warning', {})]),
    ...(hasGap ? [toFinding('gap', WHOLE_LIST, 'error', {})] : []),
    ...checkRows(RULES, rows, context)
  ]);
}

/** The check of the routing table. */
export function topicCheck(register: TopicRegister): HealthCheck<TopicsChecked> {
  return {
    check: async () => checkTable(await register.read()),
    formUrl: id => register.formUrl(id)
  };
}

function checkTable({ rows, vocabulary }: TopicTable): TopicsChecked {
  const run = dryRun(topicsIn(rows), vocabulary);
  const hidden = rows.filter(({ topic }) => !topic).map(({ id }) => id);
  return { findings: checkTopics(rows, run), rowCount: rows.length, hiddenRows: new Set(hidden), at: new Date(), dryRun: run };
}

const topicsIn = (rows: readonly TopicRecord[]): readonly Topic[] => rows.flatMap(({ topic }) => topic ?? []);

function prepareContext(rows: readonly TopicRecord[]): TopicContext {
  const topics = topicsIn(rows);
  const byName = new Map([...new Set(topics.map(({ name }) => name))].map(name => [name, topics.filter(topic => topic.name === name)]));
  return { topics, byName, rest: defaultOf(topics), sameName: findMisspelt(rows) };
}

/** Rows of one topic have the same name on purpose. */
function findMisspelt(rows: readonly TopicRecord[]): ReadonlyMap<number, RowRef> {
  return findSameNames(oldestFirst(rows.filter(({ name }) => name)), (a, b) => a.name === b.name);
}
