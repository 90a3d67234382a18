import type { DraftField, DraftProblem } from '../../domain/enquiry/validateDraft';
import type { PluralForms } from '../../ui/format';

export interface ContactStrings {
  readonly title: string;
  readonly labels: Readonly<Record<DraftField, string>>;
  /** Stands behind the label of every field that must be filled in. */
  readonly required: string;
  readonly chooseTopic: string;
  readonly messageHelp: string;
  /** Opens a message. `{community}` */
  readonly about: string;
  readonly charactersLeft: PluralForms;
  readonly charactersOver: PluralForms;
  readonly problems: Readonly<Record<DraftField, Readonly<Partial<Record<DraftProblem, string>>>>>;
  readonly privacy: string;
  readonly send: string;
  readonly sending: string;
  readonly notSent: string;
  readonly sent: string;
  /** `{reference}` */
  readonly reference: string;
  /** `{mailbox}`, `{email}` */
  readonly whatNext: string;
  readonly sendAnother: string;
  readonly noTopics: string;
}
