export type WorkingGroupStatus = 'Planned' | 'Active' | 'Finished';

/** A small group that works on one element of Interreg for a while. */
export interface WorkingGroup {
  /** List item ID. */
  readonly id: number;
  readonly name: string;
  readonly nickname: string;
  readonly subject: string;
  readonly purpose: string;
  readonly status: WorkingGroupStatus;
  /** Day such as 2026-01-31 on which its work starts, or started. */
  readonly startsOn?: string;
  /** The last day of its work. */
  readonly endsOn?: string;
  /** Name of the community that the group belongs to. */
  readonly community?: string;
  /** List item ID of that community. */
  readonly communityId?: number;
  /** Checked link into Teams. */
  readonly teamsLink?: string;
  /** Checked link to the SharePoint site. */
  readonly siteLink?: string;
  /** Role mailbox that answers questions and requests. */
  readonly mailbox?: string;
}
