import * as React from 'react';
import type { AppError } from '../../../domain/AppError';
import type { RequestSubject } from '../../../domain/enquiry/CommunityRequest';
import { fillNodes } from '../../../ui/format';
import { MailLink } from '../../../ui/MailLink';
import { SendFailure } from '../../../ui/SendFailure';
import type { AskingStrings } from './AskingStrings';

interface AskFailureProps {
  readonly error: AppError;
  /** Trying again does not help. */
  readonly isClosed: boolean;
  readonly about: RequestSubject;
  readonly subject: string;
  readonly message: string;
  readonly strings: AskingStrings;
}

/** Why it has not been sent, and the mail that does the same where the address is known. */
export function AskFailure({ error, isClosed, about: { mailbox }, subject, message, strings }: AskFailureProps): React.ReactElement {
  return (
    <SendFailure error={error} text={isClosed ? strings.closed : undefined}>
      {strings.notSent}{' '}
      {mailbox && fillNodes(strings.writeInstead, { mailbox: <MailLink key="mailbox" mailbox={mailbox} subject={subject} body={message} /> })}
    </SendFailure>
  );
}
