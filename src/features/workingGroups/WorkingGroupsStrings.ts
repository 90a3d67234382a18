import type { WorkingGroupStatus } from '../../domain/workingGroup/WorkingGroup';

export interface WorkingGroupsStrings {
  readonly title: string;
  readonly empty: string;
  readonly status: Readonly<Record<WorkingGroupStatus, string>>;
  /** `{subject}` */
  readonly subject: string;
  /** `{community}` */
  readonly community: string;
  /** `{mailbox}` */
  readonly contact: string;
  readonly openInTeams: string;
}
