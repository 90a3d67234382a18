import type { FileProblem } from '../../../domain/enquiry/files/fileRules';
import type { Trip } from '../../../domain/enquiry/tripwire';
import type { DraftField, DraftProblem } from '../../../domain/enquiry/validateDraft';
import type { PluralForms } from '../../../ui/format';

/** Texts of the contact form that come after the first view. */
export interface LateStrings {
  /** `{limit}` characters */
  readonly problems: Readonly<Record<DraftField, Readonly<Partial<Record<DraftProblem, string>>>>>;
  /** How many fields have to be changed. */
  readonly summary: PluralForms;
  readonly earlier: EarlierStrings;
  readonly more: MoreStrings;
  readonly files: FileStrings;
  readonly trips: Readonly<Record<Trip, string>>;
  readonly failed: FailedStrings;
  readonly sent: SentStrings;
}

export interface EarlierStrings {
  /** `{time}` */
  readonly begun: string;
  /** `{time}`; nobody knows whether it has arrived. */
  readonly unclear: string;
  /** `{time}`; the server is being asked. */
  readonly checking: string;
  /** `{files}` have to be chosen again. */
  readonly files: string;
  /** `{reference}`; it has arrived. */
  readonly arrived: string;
  /** `{reference}`; it has arrived, but not what was changed since. */
  readonly changed: string;
  readonly goOn: string;
  readonly discard: string;
}

export interface MoreStrings {
  readonly organisation: string;
  readonly programme: string;
  readonly role: string;
  readonly noRole: string;
  readonly language: string;
  readonly anyLanguage: string;
}

export interface FileStrings {
  readonly label: string;
  readonly choose: string;
  /** `{count}`, `{size}`, `{kinds}` */
  readonly help: string;
  /** `{name}` */
  readonly remove: string;
  /** `{name}`, `{size}` */
  readonly problems: Readonly<Record<FileProblem, string>>;
}

export interface FailedStrings {
  /** In place of the words for the error, where trying again does not help. */
  readonly closed: string;
  /** `{mailbox}` */
  readonly writeInstead: string;
  /** `{time}` */
  readonly waitUntil: string;
  readonly offline: string;
  readonly backOnline: string;
  readonly copy: { readonly copy: string; readonly copied: string; readonly failed: string };
}

export interface SentStrings {
  readonly heading: string;
  /** `{reference}` */
  readonly reference: string;
  /** `{mailbox}` */
  readonly goesTo: string;
  /** `{email}` */
  readonly answerTo: string;
  /** `{time}` */
  readonly within: string;
  readonly another: string;
  readonly files: string;
  readonly fileStates: { readonly waiting: string; readonly sending: string; readonly arrived: string; readonly failed: string };
  readonly allFiles: string;
  readonly sendRest: string;
}
