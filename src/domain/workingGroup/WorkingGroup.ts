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
  /** Name of the community that the group belongs to. */
  readonly community?: string;
  /** List item ID of that community. */
  readonly communityId?: number;
  readonly teamsLink?: string;
  readonly mailbox?: string;
}
