import type { EnquiryKind } from './EnquiryKind';
import type { Topic } from './Topic';

/** What decides who answers. */
export interface RouteQuestion {
  readonly kind: EnquiryKind;
  /** Name of the topic; any when absent. */
  readonly topic?: string;
  /** Of the community or working group that it is about. */
  readonly themes: readonly string[];
  readonly strands: readonly string[];
  /** Of the answer. */
  readonly language: string;
}

export interface Route {
  readonly mailbox: string;
  /** Answers when the mailbox does not. */
  readonly backup?: string;
  /** The row that decided. */
  readonly topic: Topic;
  /** Whose mailbox it is: the row's own, its backup where it names no mailbox, or that of the row that takes everything else. */
  readonly via: 'mailbox' | 'backup' | 'default';
}

/**
 * Who answers. Of the rows that answer the question the one with the most conditions decides, of several such the first in the owners' order.
 * Where it names nobody, the first default that names somebody takes the question.
 * @param topics in the owners' order
 * @returns undefined where neither such a row nor the one that takes everything else names a mailbox
 */
export function route(topics: readonly Topic[], question: RouteQuestion): Route | undefined {
  return routeOf(strictest(topics.filter(topic => answers(topic, question)))[0], defaultOf(topics));
}

/**
 * @param row that decides; none where no row answers
 * @param rest as `defaultOf` finds it
 */
export function routeOf(row: Topic | undefined, rest: Topic | undefined): Route | undefined {
  if (row?.mailbox) return { mailbox: row.mailbox, backup: row.backup, topic: row, via: 'mailbox' };
  if (row?.backup) return { mailbox: row.backup, topic: row, via: 'backup' };
  const mailbox = rest?.mailbox ?? rest?.backup;
  return rest && mailbox ? { mailbox, backup: rest.mailbox && rest.backup, topic: row ?? rest, via: 'default' } : undefined;
}

/** The row that takes what no other one answers: of several the first that names a mailbox or a backup. */
export function defaultOf(topics: readonly Topic[]): Topic | undefined {
  return topics.find(({ isDefault, mailbox, backup }) => isDefault && (mailbox ?? backup));
}

/** Whether a row takes such a question. */
export function answers(topic: Topic, { kind, topic: name, themes, strands, language }: RouteQuestion): boolean {
  return (name === undefined || topic.name === name)
    && answersKind(topic, kind) && meets(topic.themes, themes) && meets(topic.strands, strands) && meets(topic.languages, [language]);
}

export function answersKind(topic: Topic, kind: EnquiryKind): boolean {
  return topic.kinds.includes(kind) || !hasKinds(topic);
}

/** How many conditions a row sets. */
export function conditionCount(topic: Topic): number {
  return [hasKinds(topic), ...[topic.themes, topic.strands, topic.languages].map(({ length }) => length > 0)].filter(Boolean).length;
}

/** Those of the rows with the most conditions, in the order given: the first decides, and the others would if they stood before it. */
export function strictest(rows: readonly Topic[]): readonly Topic[] {
  const most = Math.max(...rows.map(conditionCount));
  return rows.filter(row => conditionCount(row) === most);
}

const hasKinds = ({ kinds, unknownKinds = [] }: Topic): boolean => kinds.length + unknownKinds.length > 0;

function meets<T>(allowed: readonly T[], given: readonly T[]): boolean {
  return allowed.length === 0 || given.some(value => allowed.includes(value));
}
