import type { CommunityAccess, CommunityKind, CommunityStatus } from '../../../domain/community/Community';
import type { WorkingGroupStatus } from '../../../domain/workingGroup/WorkingGroup';

/** Texts of the panel with the details of a community. */
export interface DetailStrings {
  readonly kind: Readonly<Record<CommunityKind, string>>;
  readonly status: Readonly<Record<CommunityStatus, string>>;
  readonly access: Readonly<Record<CommunityAccess, string>>;
  readonly member: string;
  readonly favourite: string;
  readonly link: { readonly copy: string; readonly copied: string; readonly failed: string };
  readonly purpose: DetailSectionStrings;
  readonly whoShouldJoin: string;
  readonly forEverybody: string;
  /** `{roles}` */
  readonly notFor: string;
  /** `{roles}`: those that the visitor picked */
  readonly notForYou: string;
  readonly facts: { readonly roles: string; readonly strands: string; readonly regions: string; readonly languages: string; readonly themes: string };
  readonly howToGetIn: string;
  readonly channels: string;
  readonly workingGroups: DetailSectionStrings & { readonly status: Readonly<Record<WorkingGroupStatus, string>>; readonly openInTeams: string };
  readonly partOf: string;
  readonly successors: string;
  readonly predecessors: string;
  readonly contact: ContactSectionStrings;
}

/** What is loaded for itself. */
export interface DetailSectionStrings {
  readonly title: string;
  readonly none: string;
  /** What is missing when it could not be loaded. */
  readonly missing: string;
}

export interface ContactSectionStrings extends DetailSectionStrings {
  /** `{name}` */
  readonly person: string;
  readonly chat: string;
  /** `{mailbox}` */
  readonly mailbox: string;
  readonly ask: string;
}
