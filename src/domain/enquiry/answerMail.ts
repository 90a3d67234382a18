import { isMailAddress } from '../isMailAddress';
import { cutToRoom } from '../mail/cutToRoom';
import { type Mail, mailAddress } from '../mail/mailAddress';
import { cleanLine, cleanText } from './content/clean';
import type { WholeRequest } from './StoredRequest';

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
export function answerMail(request: Pick<WholeRequest, 'reference' | 'subject' | 'message' | 'senderEmail' | 'mailbox'>, opening: string): Mail | undefined {
  const { reference, subject, message, senderEmail, mailbox } = request;
  if (!isMailAddress(senderEmail)) return undefined;
  const mail = {
    to: senderEmail,
    ...(isMailAddress(mailbox) && { cc: mailbox }),
    subject: `[${reference}] Re: ${cutToRoom(cleanLine(subject), SUBJECT_LIMIT, ` ${ELLIPSIS}`)}`
  };
  const head = `${LINE}${LINE}${cleanLine(opening)}${LINE}`;
  return { ...mail, body: head + quote(message, ADDRESS_LIMIT - mailAddress({ ...mail, body: head }).length) };
}

function quote(message: string, room: number): string {
  return cutToRoom(cleanText(message).split('\n').map(line => `> ${line}`).join(LINE), room, `${LINE}> ${ELLIPSIS}`);
}
