import type { Topic } from './Topic';
import { addressProblem, type FieldProblem, type FieldProblems, linkProblem, onlyProblems, type Sender, textProblem } from './fieldProblems';

/** What stands in the form. */
export interface Draft extends Sender {
  readonly topic?: Topic;
  readonly message: string;
}

/** Fields in the order of the form. */
export const DRAFT_FIELDS = ['senderName', 'senderEmail', 'topic', 'message'] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];
export type DraftProblem = FieldProblem;
export type DraftProblems = FieldProblems<DraftField>;

/** @param messageLimit most characters of a message */
export function validateDraft(draft: Draft, messageLimit: number): DraftProblems {
  return onlyProblems({
    senderName: textProblem(draft.senderName),
    senderEmail: addressProblem(draft.senderEmail),
    topic: draft.topic ? undefined : 'missing',
    message: textProblem(draft.message, messageLimit) ?? linkProblem(draft.message)
  });
}
