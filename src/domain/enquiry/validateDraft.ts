import type { Topic } from './Enquiry';
import { isMailAddress } from '../isMailAddress';

/** What stands in the form. */
export interface Draft {
  readonly topic?: Topic;
  readonly message: string;
  readonly senderName: string;
  readonly senderEmail: string;
}

/** Fields in the order of the form. */
export const DRAFT_FIELDS = ['senderName', 'senderEmail', 'topic', 'message'] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];
export type DraftProblem = 'missing' | 'tooLong' | 'notAnAddress';
export type DraftProblems = Readonly<Partial<Record<DraftField, DraftProblem>>>;

/** Single lines of text hold this many characters in SharePoint. */
const LINE_LIMIT = 255;
/** @param messageLimit most characters of a message */
export function validateDraft(draft: Draft, messageLimit: number): DraftProblems {
  return {
    ...line('senderName', draft.senderName),
    ...line('senderEmail', draft.senderEmail),
    ...(draft.senderEmail.trim() && !isMailAddress(draft.senderEmail.trim()) ? { senderEmail: 'notAnAddress' } : {}),
    ...(draft.topic ? {} : { topic: 'missing' }),
    ...text('message', draft.message, messageLimit)
  };
}

const line = (field: DraftField, value: string): DraftProblems => text(field, value, LINE_LIMIT);

function text(field: DraftField, value: string, limit: number): DraftProblems {
  if (!value.trim()) return { [field]: 'missing' };
  return value.trim().length > limit ? { [field]: 'tooLong' } : {};
}
