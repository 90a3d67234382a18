import * as React from 'react';
import type { Enquiry, Receipt } from '../../domain/enquiry/Enquiry';
import { Confirmation } from '../../ui/Confirmation';
import { fill } from '../../ui/format';
import type { ContactStrings } from './ContactStrings';

interface SentProps {
  readonly receipt: Receipt;
  readonly message: Omit<Enquiry, 'key'>;
  readonly strings: ContactStrings;
  onSendAnother(): void;
}

/** What the visitor can quote, and who answers. */
export function Sent({ receipt, message, strings, onSendAnother }: SentProps): React.ReactElement {
  return (
    <Confirmation heading={strings.sent} depth={1} action={strings.sendAnother} onAction={onSendAnother}>
      <p>{fill(strings.reference, { reference: receipt.reference })}</p>
      <p>{fill(strings.whatNext, { mailbox: message.mailbox, email: message.senderEmail })}</p>
    </Confirmation>
  );
}
