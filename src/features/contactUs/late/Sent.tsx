import * as React from 'react';
import { Confirmation } from '../../../ui/Confirmation';
import { fill } from '../../../ui/format';
import type { SentMessage } from '../state/useDelivery';
import { SentFiles } from './SentFiles';
import { useLate } from './useLate';

interface SentProps {
  readonly sent: SentMessage;
}

/** What the visitor can quote, who answers, and what happens next. */
export function Sent({ sent: { receipt, mailbox, email } }: SentProps): React.ReactElement {
  const { form: { files, startAnew }, options: { answerWithin }, tools: { desk, strings: { sent: strings } } } = useLate();
  return (
    <Confirmation heading={strings.heading} depth={1} action={strings.another} onAction={startAnew}>
      <p>{fill(strings.reference, { reference: receipt.reference })}</p>
      <p>
        {mailbox && fill(strings.goesTo, { mailbox })} {fill(strings.answerTo, { email })} {answerWithin && fill(strings.within, { time: answerWithin })}
      </p>
      {files.length > 0 && <SentFiles desk={desk} receipt={receipt} files={files} />}
    </Confirmation>
  );
}
