import type { CommunityRef } from '../community/Community';

/** What somebody asks: to be let into communities or to take part in a working group, or something about one. */
export interface RequestSubject {
  readonly kind: 'join' | 'question';
  /** The last one is what it is about; those before lead to it. At least one, unless it is about a working group. */
  readonly communities: readonly CommunityRef[];
  /** A row of the list of working groups. */
  readonly workingGroup?: CommunityRef;
  /** Who answers; where nobody is known, the mailbox for requests of this kind. */
  readonly mailbox?: string;
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
}

/** What a request is about, in the order in which it is told. */
export function namesIn({ communities, workingGroup }: Pick<RequestSubject, 'communities' | 'workingGroup'>): readonly string[] {
  return [...communities, ...(workingGroup ? [workingGroup] : [])].map(({ name }) => name);
}
