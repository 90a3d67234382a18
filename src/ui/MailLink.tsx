import * as React from 'react';
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
export function MailLink({ mailbox, cc, subject, body }: MailLinkProps): React.ReactElement {
  if (!isMailAddress(mailbox)) return <bdi>{mailbox}</bdi>;
  // encoded whole, so that an address from a list cannot add header fields of its own (RFC 6068)
  const address = encodeURIComponent(mailbox).replace('%40', '@');
  const fields = Object.entries({ cc, subject, body }).flatMap(([name, text]) => (text ? [`${name}=${encodeURIComponent(text)}`] : []));
  const query = fields.length > 0 ? `?${fields.join('&')}` : '';
  return <a href={`mailto:${address}${query}`} dir="ltr">{mailbox}</a>;
}
