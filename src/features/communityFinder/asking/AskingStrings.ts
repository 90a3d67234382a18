import type { RequestSubject } from '../../../domain/enquiry/CommunityRequest';
import type { FieldProblem } from '../../../domain/enquiry/fieldProblems';
import type { AskingField } from '../../../domain/enquiry/validateAsking';

/** What a text says for each kind of request. */
type ForEachKind = Readonly<Record<RequestSubject['kind'], string>>;

export interface AskingStrings {
  /** `{communities}` */
  readonly heading: ForEachKind;
  /** `{mailbox}` */
  readonly goesTo: string;
  /** `{sender}` */
  readonly from: string;
  readonly labels: Readonly<Record<AskingField, string>>;
  readonly required: string;
  readonly optional: string;
  /** What a request to be let in starts with; it can be changed. `{communities}` */
  readonly firstMessage: string;
  readonly messageHelp: ForEachKind;
  /** `{limit}` characters */
  readonly problems: Readonly<Record<AskingField, Readonly<Partial<Record<FieldProblem, string>>>>>;
  readonly privacy: string;
  readonly send: string;
  readonly sending: string;
  readonly cancel: string;
  readonly notSent: string;
  /** In place of the words for the error, where trying again does not help. */
  readonly closed: string;
  /** `{mailbox}` */
  readonly writeInstead: string;
  readonly sent: string;
  /** `{reference}` */
  readonly reference: string;
  /** `{email}` */
  readonly whatNext: ForEachKind;
  readonly close: string;
}
