import type { CommunityRef } from '../community/Community';

/** What somebody asks: to be let into communities, or something about one. */
export interface RequestSubject {
  readonly kind: 'join' | 'question';
  /** The last one is what it is about; those before lead to it. At least one. */
  readonly communities: readonly CommunityRef[];
  /** Who answers; where nobody is known, the mailbox for requests of this kind. */
  readonly mailbox?: string;
  /** Of the community that it is about: they decide who answers where no mailbox is known. */
  readonly themes?: readonly string[];
  readonly strands?: readonly string[];
}

/** A request that is ready to be stored. */
export interface CommunityRequest extends RequestSubject {
  /** GUID made when the form opened. However often it is sent, the list holds one item with this key. */
  readonly key: string;
  /** May be '' where the request itself says what is wanted. */
  readonly message: string;
  readonly senderName: string;
  readonly senderEmail: string;
  /** What the sender does in Interreg, where it is known. */
  readonly senderRole?: string;
  /** Day such as 2026-01-31, after which it is to be deleted; a year from today when absent. */
  readonly keepUntil?: string;
}
