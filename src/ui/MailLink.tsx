import * as React from 'react';
import { cleanLine, cleanText } from '../domain/enquiry/content/clean';
import { isMailAddress } from '../domain/isMailAddress';
import { mailAddress } from '../domain/mail/mailAddress';

interface MailLinkProps {
  readonly mailbox: string;
  /** Gets a copy. */
  readonly cc?: string;
  readonly subject?: string;
  /** Text that the message starts with. */
  readonly body?: string;
}

/** Shows the address itself, so that it can be read and copied where no mail program answers. What is no single address is text and no link. */
export function MailLink({ mailbox, cc = '', subject = '', body = '' }: MailLinkProps): React.ReactElement {
  if (!isMailAddress(mailbox)) return <bdi>{mailbox}</bdi>;
  // clean: one line stays one, and half a letter, which cannot be encoded, breaks nothing
  const texts = { cc: isMailAddress(cc) ? cc : '', subject: cleanLine(subject), body: cleanText(body).replace(/\n/g, '\r\n') };
  return <a href={mailAddress({ to: mailbox, ...texts })} dir="ltr">{mailbox}</a>;
}
