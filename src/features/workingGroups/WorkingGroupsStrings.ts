import type { GroupFacet, GroupView } from '../../domain/workingGroup/GroupChoice';
import type { WorkingGroupStatus } from '../../domain/workingGroup/WorkingGroup';
import type { PluralForms } from '../../ui/format';

export interface WorkingGroupsStrings {
  readonly title: string;
  readonly empty: string;
  /** All groups are finished. */
  readonly noneAtWork: string;
  readonly status: Readonly<Record<WorkingGroupStatus, string>>;
  readonly search: { readonly label: string; readonly placeholder: string };
  readonly facets: Readonly<Record<GroupFacet, string>>;
  readonly views: Readonly<Record<GroupView, string>>;
  readonly bySubject: string;
  /** Heading of groups that have no subject. */
  readonly otherSubjects: string;
  readonly count: PluralForms;
  /** `{total}` */
  readonly countOf: PluralForms;
  readonly hints: GroupHintStrings;
  readonly group: GroupStrings;
}

export interface GroupHintStrings {
  /** `{text}` */
  readonly nothingForText: string;
  /** `{text}`, `{filters}` */
  readonly nothingForBoth: string;
  /** `{filters}` */
  readonly nothingForFilters: string;
  /** `{what}` */
  readonly without: PluralForms;
  readonly showAll: string;
  readonly finished: PluralForms;
  readonly showFinished: string;
}

export interface GroupStrings {
  /** `{community}` */
  readonly community: string;
  /** `{mailbox}` */
  readonly contact: string;
  /** `{person}` */
  readonly person: string;
  /** `{day}` */
  readonly from: string;
  /** `{day}` */
  readonly until: string;
  readonly details: string;
  readonly openInTeams: string;
  readonly openSite: string;
  readonly ask: string;
  /** In place of the button where requests cannot be sent from here. `{mailbox}` */
  readonly write: string;
  /** Of the form, and of a mail. `{group}` */
  readonly askSubject: string;
}
