/** In the order in which a group meets them. */
export const GROUP_STATUS = ['Planned', 'Active', 'Finished'] as const;
export type WorkingGroupStatus = (typeof GROUP_STATUS)[number];

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

/** Whether people can ask to take part: in what is planned too, so that those who plan it know of them. */
export function takesPeople({ status }: Pick<WorkingGroup, 'status'>): boolean {
  return status !== 'Finished';
}

/** When a group works. Days that contradict each other say nothing. */
export function periodOf({ startsOn, endsOn }: Pick<WorkingGroup, 'startsOn' | 'endsOn'>): Pick<WorkingGroup, 'startsOn' | 'endsOn'> {
  return startsOn && endsOn && endsOn < startsOn ? {} : { startsOn, endsOn };
}
