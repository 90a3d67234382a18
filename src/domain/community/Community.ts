export type CommunityKind = 'Team' | 'Private channel' | 'Site' | 'Legacy community';
export type CommunityAccess = 'Open' | 'On request' | 'By invitation';
export type CommunityStatus = 'Planned' | 'Active' | 'View-only' | 'Archived';

/** A place where people meet: a team, a private channel of one, a site. */
export interface Community {
  /** List item ID. */
  readonly id: number;
  readonly name: string;
  readonly kind: CommunityKind;
  readonly status: CommunityStatus;
  readonly access: CommunityAccess;
  readonly purpose: string;
  readonly whoShouldJoin: string;
  /** Roles that the community is not open for. */
  readonly notFor: readonly string[];
  readonly keywords: string;
  /** Checked link into Teams. */
  readonly teamsLink?: string;
  /** Role mailbox that answers questions and requests. */
  readonly mailbox?: string;
  /** The community to be a member of first. */
  readonly parent?: { readonly id: number; readonly name: string };
}

/** A community with those that can only be entered through it. */
export interface Family {
  readonly community: Community;
  readonly children: readonly Family[];
}
