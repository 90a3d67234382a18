import type { EnquiryKind } from './EnquiryKind';

/** One row of the routing table: what somebody can write about, and who answers. Rows of the same name are one topic to visitors. */
export interface Topic {
  /** List item ID. */
  readonly id: number;
  readonly name: string;
  readonly help: string;
  /** What this row answers; an empty list means any. */
  readonly kinds: readonly EnquiryKind[];
  /** Kinds that owners made themselves, as they stand. No request has them, and a row that has no other kind answers none. */
  readonly unknownKinds?: readonly string[];
  readonly themes: readonly string[];
  readonly strands: readonly string[];
  readonly languages: readonly string[];
  /** Absent where the row names none that can be used. */
  readonly mailbox?: string;
  /** Answers when the mailbox does not. As `mailbox`, absent where it cannot be used. */
  readonly backup?: string;
  /** Takes what no other row answers. */
  readonly isDefault: boolean;
}
