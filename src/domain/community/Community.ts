export type CommunityKind = 'Team' | 'Private channel' | 'Site' | 'Legacy community';
export type CommunityAccess = 'Open' | 'On request' | 'By invitation';
export type CommunityStatus = 'Planned' | 'Active' | 'View-only' | 'Archived';

/** Another row of the same list. */
export interface CommunityRef {
  readonly id: number;
  readonly name: string;
}

/** A place where people meet: a team, a private channel of one, a site. */
export interface Community {
  /** List item ID. */
  readonly id: number;
  readonly name: string;
  readonly kind: CommunityKind;
  readonly status: CommunityStatus;
  readonly access: CommunityAccess;
  /** Comes after the first view: '' until then. */
  readonly purpose: string;
  readonly whoShouldJoin: string;
  /** Roles that it is for; none means everybody. */
  readonly roles: readonly string[];
  /** Roles that it is not open for. */
  readonly notFor: readonly string[];
  readonly themes: readonly string[];
  /** None means all. */
  readonly strands: readonly string[];
  /** None means everywhere. */
  readonly regions: readonly string[];
  /** None means English. */
  readonly languages: readonly string[];
  readonly keywords: string;
  /** Checked link into Teams. */
  readonly teamsLink?: string;
  /** Checked link to the SharePoint site. */
  readonly siteLink?: string;
  /** Role mailbox that answers questions and requests. */
  readonly mailbox?: string;
  /** The community above it. */
  readonly parent?: CommunityRef;
  /** People have to be in the parent before they can ask for this one. */
  readonly isParentFirst: boolean;
  /** Day such as 2026-01-31: the last one on which a view-only community can be read. */
  readonly viewOnlyUntil?: string;
  /** Where people go instead. */
  readonly successors: readonly CommunityRef[];
  /** Lower-case GUID of the Microsoft 365 group behind the team. */
  readonly groupId?: string;
  /** Thread id of a private channel. */
  readonly channelId?: string;
  readonly isFeatured: boolean;
  /** Instant, ISO 8601. */
  readonly addedOn: string;
}

/** A community with those that can only be entered through it. */
export interface Family {
  readonly community: Community;
  readonly children: readonly Family[];
}
