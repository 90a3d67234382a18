import type { Topic } from '../../enquiry/Topic';
import type { TopicVocabulary } from '../../enquiry/TopicVocabulary';
import type { RowProblem } from '../../RowError';
import type { RowRef } from '../Finding';
import type { ChoiceValues } from '../valueRules';

/** A row of the routing table as it stands. */
export interface TopicRecord extends RowRef {
  /** As routing reads it; absent where the row is refused. */
  readonly topic?: Topic;
  /** As typed. */
  readonly mailbox: string;
  /** As typed. */
  readonly backup: string;
  readonly choices: readonly ChoiceValues[];
  /** Why the part refuses the row. */
  readonly problems: readonly RowProblem[];
}

/** The routing table as its owners see it. */
export interface TopicTable {
  /** In the owners' order. */
  readonly rows: readonly TopicRecord[];
  /** The choices that the list's columns have now. */
  readonly vocabulary: TopicVocabulary;
}

export interface TopicRegister {
  /** @throws AppError */
  read(): Promise<TopicTable>;
  /** Address of the form in which a person edits the row. */
  formUrl(id: number): string;
}
