import { routeOf } from '../../enquiry/route';
import type { Topic } from '../../enquiry/Topic';
import type { RowRef } from '../Finding';
import { faultIf, NO_FAULT, type Rule } from '../rules';
import { addressFault } from '../valueRules';
import { findRival, isSame, isUnreachable } from './reach';
import type { TopicRecord } from './TopicRecord';

export interface TopicContext {
  /** All that routing uses, in the owners' order. */
  readonly topics: readonly Topic[];
  readonly byName: ReadonlyMap<string, readonly Topic[]>;
  /** The row that takes everything else, if there is one that names a mailbox. */
  readonly rest?: Topic;
  /** By row id: the row with the lowest id whose topic has nearly, but not quite, the same name. */
  readonly sameName: ReadonlyMap<number, RowRef>;
}

type TopicRule = Rule<TopicRecord, TopicContext>;

/** Labels of the columns. */
const MAILBOX = 'Mailbox';
const BACKUP = 'Backup mailbox';

/** An address that is wrong counts here: `mailboxInvalid` says it. */
export const noMailbox: TopicRule = ({ mailbox, topic }, { rest }) => {
  if (mailbox.trim() || !topic) return NO_FAULT;
  if (topic.backup) return [{ severity: 'advice', variant: 'noMailboxBackup' }];
  return rest ? [{}] : [{ severity: 'error', variant: 'noMailboxNobody' }];
};

export const mailboxInvalid: TopicRule = ({ mailbox, backup }) => [...addressFault(MAILBOX, mailbox), ...addressFault(BACKUP, backup)];

export const severalDefaults: TopicRule = ({ topic }, { topics }) => {
  const first = topics.find(({ isDefault }) => isDefault);
  return topic?.isDefault && first && first.id !== topic.id ? [{ values: { other: first.name } }] : NO_FAULT;
};

export const doubledRow: TopicRule = ({ topic }, { byName }) => {
  const first = topic && byName.get(topic.name)?.find(other => isSame(other, topic));
  return topic && first && first.id !== topic.id ? [{ values: { other: String(first.id) } }] : NO_FAULT;
};

/** A default is reached by what no other row takes. */
export const unreachable: TopicRule = ({ topic }, { byName }, found) => {
  if (!topic || topic.isDefault || found.some(({ rule }) => rule === 'doubledRow')) return NO_FAULT;
  return faultIf(isUnreachable(topic, byName.get(topic.name) ?? []));
};

export const overlap: TopicRule = ({ topic }, { byName, rest }, found) => {
  if (!topic || found.some(({ rule }) => rule === 'doubledRow' || rule === 'unreachable')) return NO_FAULT;
  const mailbox = routeOf(topic, rest)?.mailbox;
  const rival = findRival(topic, byName.get(topic.name) ?? [], other => routeOf(other, rest)?.mailbox !== mailbox);
  return rival ? [{ values: { other: String(rival.id) } }] : NO_FAULT;
};
