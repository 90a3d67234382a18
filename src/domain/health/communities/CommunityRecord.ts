import type { CommunityAccess, CommunityKind, CommunityRef, CommunityStatus } from '../../community/Community';
import type { RowProblem } from '../../RowError';
import type { ChoiceValues } from '../valueRules';

/** A row of the communities list as it stands: what cannot be read is undefined or '', and named in `problems`. */
export interface CommunityRecord extends CommunityRef {
  readonly kind?: CommunityKind;
  readonly status?: CommunityStatus;
  readonly access?: CommunityAccess;
  readonly parent?: CommunityRef;
  readonly successors: readonly CommunityRef[];
  /** Whether a person stands in the contact column. */
  readonly hasContact: boolean;
  readonly mailbox: string;
  /** As typed. */
  readonly teamsLink: string;
  /** As typed. */
  readonly siteLink: string;
  readonly groupId: string;
  readonly channelId: string;
  /** ISO 8601 instant. */
  readonly viewOnlyUntil?: string;
  /** ISO 8601 instant. */
  readonly reviewedOn?: string;
  /** ISO 8601 instant. */
  readonly created?: string;
  /** Columns with several values, by label, with the values as they stand. */
  readonly choices: readonly ChoiceValues[];
  /** Why the parts refuse the row. Empty for a row that visitors see. */
  readonly problems: readonly RowProblem[];
}
