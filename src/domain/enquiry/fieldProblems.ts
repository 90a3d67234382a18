import { isMailAddress } from '../isMailAddress';

export type FieldProblem = 'missing' | 'tooLong' | 'notAnAddress' | 'tooManyLinks';
export type FieldProblems<F extends string> = Readonly<Partial<Record<F, FieldProblem>>>;

export interface Sender {
  readonly senderName: string;
  readonly senderEmail: string;
}

/** Single lines of text hold this many characters in SharePoint. */
const LINE_LIMIT = 255;

/** Most links in one message: more of them is how machines write. */
export const LINK_LIMIT = 5;
const LINK = /\b(?:https?:\/\/|ftp:\/\/|www\.)\S+/gi;

/** The fields that have a problem, in the given order. */
export function onlyProblems<F extends string>(problems: Readonly<Record<F, FieldProblem | undefined>>): FieldProblems<F> {
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem)) as FieldProblems<F>;
}

/** Of a text that may be empty. @param limit most characters; spaces around it count for nothing */
export function lengthProblem(text: string, limit: number = LINE_LIMIT): FieldProblem | undefined {
  return text.trim().length > limit ? 'tooLong' : undefined;
}

/** Of a text that must be there. @param limit most characters; spaces around it count for nothing */
export function textProblem(text: string, limit?: number): FieldProblem | undefined {
  return text.trim() ? lengthProblem(text, limit) : 'missing';
}

export function addressProblem(address: string): FieldProblem | undefined {
  return textProblem(address) ?? (isMailAddress(address.trim()) ? undefined : 'notAnAddress');
}

/** Of a message whose length is right. */
export function linkProblem(text: string): FieldProblem | undefined {
  return (text.match(LINK)?.length ?? 0) > LINK_LIMIT ? 'tooManyLinks' : undefined;
}
