import * as React from 'react';
import type { Enquiry, Receipt } from '../../domain/enquiry/Enquiry';
import { fill } from '../../ui/format';
import { Icon } from '../../ui/Icon';
import type { ContactStrings } from './ContactStrings';
import styles from './Sent.module.scss';

interface SentProps {
  readonly receipt: Receipt;
  readonly enquiry: Enquiry;
  readonly strings: ContactStrings;
  onSendAnother(): void;
}

/** Shown once the server has the message, and only then. */
export function Sent({ receipt, enquiry, strings, onSendAnother }: SentProps): React.ReactElement {
  const heading = React.useRef<HTMLHeadingElement>(null);
  // the form that had the focus is gone
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.sent}>
      <h3 ref={heading} tabIndex={-1} className={styles.heading}><Icon name="check" /> {strings.sent}</h3>
      <p>{fill(strings.reference, { reference: receipt.reference })}</p>
      <p>{fill(strings.whatNext, { mailbox: enquiry.topic.mailbox, email: enquiry.senderEmail })}</p>
      <button type="button" className={styles.another} onClick={onSendAnother}>{strings.sendAnother}</button>
    </div>
  );
}
