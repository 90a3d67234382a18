import * as React from 'react';
import { cleanLine, cleanText } from '../domain/enquiry/content/clean';
import { isMailAddress } from '../domain/isMailAddress';

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
  // encoded whole, so that an address from a list cannot add header fields of its own (RFC 6068)
  const address = encodeURIComponent(mailbox).replace('%40', '@');
  // clean: one line stays one, and half a letter, which cannot be encoded, breaks nothing; lines end as RFC 6068 wants it
  const texts = { cc: isMailAddress(cc) ? cc : '', subject: cleanLine(subject), body: cleanText(body).replace(/\n/g, '\r\n') };
  const fields = Object.entries(texts).flatMap(([name, text]) => (text ? [`${name}=${encodeURIComponent(text)}`] : []));
  const query = fields.length > 0 ? `?${fields.join('&')}` : '';
  return <a href={`mailto:${address}${query}`} dir="ltr">{mailbox}</a>;
}
