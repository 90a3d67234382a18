import type { EnquiryAbout } from './Enquiry';
import type { EnquiryKind } from './EnquiryKind';
import type { EnquiryLimits } from './EnquiryLimits';
import { addressProblem, type FieldProblem, type FieldProblems, lengthProblem, linkProblem, onlyProblems, type Sender, textProblem } from './fieldProblems';

/** What stands in the form. Texts are '' where nothing is written or chosen. */
export interface Draft extends Sender {
  readonly kind: EnquiryKind;
  /** Name of the topic. */
  readonly topic: string;
  /** Its name is '' until the lists are there that know it. */
  readonly about?: EnquiryAbout;
  readonly subject: string;
  readonly message: string;
  readonly organisation: string;
  readonly programme: string;
  readonly role: string;
  /** Of the answer, as the list names languages. */
  readonly language: string;
}

/** Fields that can be wrong, in the order of the form. */
export const DRAFT_FIELDS = ['topic', 'subject', 'message', 'senderName', 'senderEmail', 'organisation', 'programme'] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];
export type DraftProblem = FieldProblem;
export type DraftProblems = FieldProblems<DraftField>;

/** @param isTopicAsked there is more than one to choose from */
export function validateDraft(draft: Draft, limits: EnquiryLimits, isTopicAsked: boolean): DraftProblems {
  return onlyProblems({
    topic: isTopicAsked && !draft.topic ? 'missing' : undefined,
    subject: textProblem(draft.subject, limits.subject),
    message: textProblem(draft.message, limits.message) ?? linkProblem(draft.message),
    senderName: textProblem(draft.senderName, limits.senderName),
    senderEmail: addressProblem(draft.senderEmail),
    organisation: lengthProblem(draft.organisation, limits.organisation),
    programme: lengthProblem(draft.programme, limits.programme)
  });
}
