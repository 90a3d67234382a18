import { isMailAddress } from '../isMailAddress';
import { cleanLine, cleanText } from './content/clean';
import type { WholeRequest } from './StoredRequest';

export interface AnswerMail {
  readonly to: string;
  /** Who answers for the topic, so that colleagues see the answer. */
  readonly cc?: string;
  readonly subject: string;
  readonly body: string;
}

/** Characters of the whole address of a mail: Windows hands no longer one to a mail program (2,083 less some room for the program). */
const ADDRESS_LIMIT = 1_900;

/** Line ends as RFC 6068 wants them. */
const LINE = '\r\n';

/** Characters of the encoded subject. */
const SUBJECT_LIMIT = 400;

const ELLIPSIS = '[…]';

/**
 * The mail that answers a request: to its sender, with the reference in the subject, so that a thread can be found again, and the message quoted below.
 * @param opening what stands above the quote
 * @returns undefined when the sender left no address that can be written to
 */
export function answerMail(request: Pick<WholeRequest, 'reference' | 'subject' | 'message' | 'senderEmail' | 'mailbox'>, opening: string): AnswerMail | undefined {
  const { reference, subject, message, senderEmail, mailbox } = request;
  if (!isMailAddress(senderEmail)) return undefined;
  const mail = {
    to: senderEmail,
    ...(isMailAddress(mailbox) && { cc: mailbox }),
    subject: `[${reference}] Re: ${cut(cleanLine(subject), SUBJECT_LIMIT, ` ${ELLIPSIS}`)}`
  };
  const head = `${LINE}${LINE}${cleanLine(opening)}${LINE}`;
  return { ...mail, body: head + quote(message, ADDRESS_LIMIT - mailAddress({ ...mail, body: head }).length) };
}

/** `mailto:` with every part encoded whole, so that no text can add a recipient or a header field (RFC 6068). */
export function mailAddress({ to, cc, subject, body }: AnswerMail): string {
  const fields = Object.entries({ cc, subject, body }).flatMap(([name, text]) => (text ? [`${name}=${encodeURIComponent(text)}`] : []));
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}?${fields.join('&')}`;
}

function quote(message: string, room: number): string {
  return cut(cleanText(message).split('\n').map(line => `> ${line}`).join(LINE), room, `${LINE}> ${ELLIPSIS}`);
}

/** As much of a text as has room when it is encoded, whole characters only. @param end of a text that was cut */
function cut(text: string, room: number, end: string): string {
  if (encodeURIComponent(text).length <= room) return text;
  let left = room - encodeURIComponent(end).length;
  let kept = '';
  for (const character of text) {
    left -= encodeURIComponent(character).length;
    if (left < 0) break;
    kept += character;
  }
  return kept.trimEnd() + end;
}
