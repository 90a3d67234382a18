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
 * @param topics in the owners' order
 * @returns undefined where neither such a row nor the one that takes everything else names a mailbox
 */
export function route(topics: readonly Topic[], question: RouteQuestion): Route | undefined {
  const row = strictest(topics.filter(topic => answers(topic, question)));
  if (row?.mailbox) return { mailbox: row.mailbox, backup: row.backup, topic: row, via: 'mailbox' };
  if (row?.backup) return { mailbox: row.backup, topic: row, via: 'backup' };
  const rest = topics.find(({ isDefault, mailbox, backup }) => isDefault && (mailbox ?? backup));
  const mailbox = rest?.mailbox ?? rest?.backup;
  return rest && mailbox ? { mailbox, backup: rest.mailbox && rest.backup, topic: row ?? rest, via: 'default' } : undefined;
}

/** Whether a row takes such a question. */
export function answers(topic: Topic, { kind, topic: name, themes, strands, language }: RouteQuestion): boolean {
  return (name === undefined || topic.name === name)
    && meets(topic.kinds, [kind]) && meets(topic.themes, themes) && meets(topic.strands, strands) && meets(topic.languages, [language]);
}

/** How many conditions a row sets. */
export function conditionCount({ kinds, themes, strands, languages }: Topic): number {
  return [kinds, themes, strands, languages].filter(({ length }) => length > 0).length;
}

function strictest(topics: readonly Topic[]): Topic | undefined {
  return topics.reduce<Topic | undefined>((best, topic) => (best && conditionCount(best) >= conditionCount(topic) ? best : topic), undefined);
}

function meets<T>(allowed: readonly T[], given: readonly T[]): boolean {
  return allowed.length === 0 || given.some(value => allowed.includes(value));
}
