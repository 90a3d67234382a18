import type { RequestStatus } from '../../../domain/enquiry/RequestStatus';
import type { QueueView } from '../../../domain/enquiry/RequestQueue';
import type { RequestColumn } from '../../../domain/enquiry/requestTable';
import type { PluralForms } from '../../../ui/format';
import type { RequestWords } from '../RequestWords';

export interface QueueStrings {
  readonly words: RequestWords;
  readonly title: string;
  readonly back: string;
  readonly refresh: string;
  readonly openList: string;
  readonly seesOwnOnly: string;
  readonly views: Readonly<Record<QueueView, string>>;
  readonly viewsLabel: string;
  readonly topic: string;
  readonly anyTopic: string;
  readonly order: string;
  readonly orders: Readonly<Record<'newest' | 'oldest', string>>;
  readonly shown: PluralForms;
  /** As `shown`, while there are more. */
  readonly shownOfMore: PluralForms;
  readonly none: Readonly<Record<QueueView, string>>;
  readonly more: string;
  readonly columns: Readonly<Record<RequestColumn | 'age', string>>;
  readonly csv: string;
  readonly csvBusy: string;
  readonly csvFailed: string;
  /** Name of the file, without its ending. */
  readonly csvFile: string;
  readonly nobody: string;
  readonly detail: DetailStrings;
  readonly actions: ActionStrings;
}

export interface DetailStrings {
  readonly back: string;
  readonly message: string;
  readonly attachments: string;
  readonly labels: Readonly<Record<'organisation' | 'programme' | 'role' | 'language' | 'mailbox', string>>;
}

export interface ActionStrings {
  readonly answer: string;
  /** `{person}` */
  readonly assignedTo: string;
  readonly take: string;
  readonly release: string;
  readonly assign: AssignStrings;
  /** What takes a request to this status. */
  readonly steps: Readonly<Record<RequestStatus, string>>;
  readonly mail: MailStrings;
  readonly saving: string;
  readonly done: {
    readonly taken: string;
    /** `{person}` */
    readonly assigned: string;
    readonly released: string;
    /** `{status}` */
    readonly status: string;
  };
  /** Nothing was written, and why. */
  readonly notDone: string;
  readonly gone: string;
  readonly conflict: ConflictStrings;
}

export interface AssignStrings {
  readonly open: string;
  /** Stands behind the label of a field that may stay empty. */
  readonly optional: string;
  readonly colleague: string;
  readonly chooseColleague: string;
  readonly noColleagues: string;
  readonly address: string;
  readonly addressHelp: string;
  readonly submit: string;
  readonly keep: string;
  readonly missing: string;
  readonly notAnAddress: string;
  readonly unknownPerson: string;
  readonly mayNotAdd: string;
}

export interface MailStrings {
  readonly write: string;
  /** Above the quoted message: `{sender}`, `{date}` */
  readonly quote: string;
  readonly noAddress: string;
  /** After the mail program was opened. */
  readonly offer: string;
  readonly notYet: string;
}

export interface ConflictStrings {
  readonly title: string;
  /** `{person}` */
  readonly taken: string;
  /** `{editor}`, `{person}` */
  readonly assigned: string;
  /** `{editor}` */
  readonly released: string;
  /** `{editor}`, `{status}` */
  readonly status: string;
  /** `{editor}` */
  readonly other: string;
  readonly withdrawn: string;
  readonly somebody: string;
  readonly next: string;
}
