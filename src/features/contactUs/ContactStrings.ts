import type { EnquiryKind } from '../../domain/enquiry/EnquiryKind';
import type { DraftField } from '../../domain/enquiry/validateDraft';
import type { PluralForms } from '../../ui/format';

/** Fields that stand in the form from the start. */
export type FirstField = Exclude<DraftField, 'organisation' | 'programme'>;

/** What the first view says; the rest comes with `LateStrings`. */
export interface ContactStrings {
  readonly title: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<EnquiryKind, string>>;
  readonly labels: Readonly<Record<FirstField, string>>;
  readonly about: AboutStrings;
  /** Stands behind the label of every field that must be filled in. */
  readonly required: string;
  readonly optional: string;
  readonly chooseTopic: string;
  readonly messageHelp: Readonly<Record<EnquiryKind, string>>;
  /** `{sender}` */
  readonly from: string;
  /** Opens the fields that nobody has to fill in. */
  readonly more: string;
  readonly charactersLeft: PluralForms;
  readonly charactersOver: PluralForms;
  readonly privacy: string;
  /** Words of the link to a page about it. */
  readonly privacyLink: string;
  /** While nobody knows yet whose mailbox it is. */
  readonly send: string;
  /** `{mailbox}` */
  readonly sendTo: string;
  readonly sending: string;
  readonly notSent: string;
  readonly noTopics: string;
}

export interface AboutStrings {
  readonly label: string;
  readonly none: string;
  readonly communities: string;
  readonly groups: string;
  /** For who asks to be let in. */
  readonly joinHelp: string;
}
