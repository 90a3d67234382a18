import type { RequestSubject } from './CommunityRequest';
import { addressProblem, type FieldProblems, lengthProblem, linkProblem, onlyProblems, type Sender, textProblem } from './fieldProblems';

/** What stands in the form that asks a community. */
export interface Asking extends Sender {
  readonly message: string;
}

/** Fields in the order of the form. */
export const ASKING_FIELDS = ['senderName', 'senderEmail', 'message'] as const;
export type AskingField = (typeof ASKING_FIELDS)[number];
export type AskingProblems = FieldProblems<AskingField>;

/**
 * @param kind who asks to be let in has said enough; a question needs its words
 * @param messageLimit most characters of a message
 */
export function validateAsking(asking: Asking, kind: RequestSubject['kind'], messageLimit: number): AskingProblems {
  return onlyProblems({
    senderName: textProblem(asking.senderName),
    senderEmail: addressProblem(asking.senderEmail),
    message: (kind === 'join' ? lengthProblem : textProblem)(asking.message, messageLimit) ?? linkProblem(asking.message)
  });
}
