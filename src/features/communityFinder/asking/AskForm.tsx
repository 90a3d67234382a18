import * as React from 'react';
import type { AppErrorKind } from '../../../domain/AppError';
import type { CommunityDesk } from '../../../domain/enquiry/CommunityDesk';
import { namesIn, type RequestSubject } from '../../../domain/enquiry/CommunityRequest';
import { ASKING_FIELDS, type AskingField } from '../../../domain/enquiry/validateAsking';
import type { Viewer } from '../../../domain/Viewer';
import { Confirmation } from '../../../ui/Confirmation';
import { Form } from '../../../ui/Form';
import { enumerate, fill } from '../../../ui/format';
import { Heading } from '../../../ui/Heading';
import { usePart } from '../../../ui/PartContext';
import { AskFailure } from './AskFailure';
import { AskFields } from './AskFields';
import styles from './AskForm.module.scss';
import type { AskingStrings } from './AskingStrings';
import { useAskForm } from './useAskForm';

export interface AskFormProps {
  readonly desk: CommunityDesk;
  /** Taken as it is when the form opens: for something else, give the form another `key`. */
  readonly about: RequestSubject;
  readonly viewer: Viewer;
  /** What the visitor said to be, for the owners to know. */
  readonly senderRole?: string;
  /** Of the form's own heading, as `Heading` counts. */
  readonly depth?: 2 | 3;
  readonly strings: AskingStrings;
  /** Takes the form away; whoever showed it puts the focus back. */
  onClose(): void;
}

/** Nothing that a visitor can do makes these go away. */
const CLOSED: readonly AppErrorKind[] = ['forbidden', 'notFound', 'setting'];

/** Sends one request to be let into one or several communities or into a working group, or a question about one. Takes the focus when it appears. */
export function AskForm({ desk, about, viewer, senderRole, depth = 2, strings, onClose }: AskFormProps): React.ReactElement {
  const { instanceId, locale, strings: states } = usePart();
  const communities = enumerate(locale, namesIn(about));
  const heading = fill(strings.heading[about.kind], { communities });
  const message = about.kind === 'join' ? fill(strings.firstMessage, { communities }) : '';
  const form = useAskForm(desk, about, { message, senderName: viewer.name, senderEmail: viewer.email }, senderRole);
  const { sending } = form;
  const top = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => top.current?.focus(), []);

  if (sending.status === 'sent') {
    return (
      <Confirmation heading={strings.sent} depth={depth} action={strings.close} onAction={onClose}>
        <p>{fill(strings.reference, { reference: sending.receipt.reference })}</p>
        <p>{fill(strings.whatNext[about.kind], { email: sending.message.senderEmail })}</p>
      </Confirmation>
    );
  }
  const idOf = (field: AskingField): string => `${instanceId}-asking-${field}`;
  const submit = (): string | undefined => {
    const problems = form.submit();
    const firstWrong = ASKING_FIELDS.find(field => problems[field]);
    return firstWrong && idOf(firstWrong);
  };
  const isClosed = sending.status === 'failed' && CLOSED.includes(sending.error.kind);
  const button = { writing: strings.send, sending: strings.sending, failed: states.retry }[sending.status];
  return (
    <div className={styles.asking}>
      <Heading depth={depth} elementRef={top} tabIndex={-1} className={styles.heading}>{heading}</Heading>
      {about.mailbox && <p>{fill(strings.goesTo, { mailbox: about.mailbox })}</p>}
      <Form
        privacy={strings.privacy}
        failure={sending.status === 'failed' && <AskFailure {...{ isClosed, about, strings }} error={sending.error} subject={heading} message={form.asking.message} />}
        submit={isClosed ? undefined : button}
        isSending={sending.status === 'sending'}
        actions={<button type="button" className={styles.cancel} onClick={onClose}>{strings.cancel}</button>}
        onSubmit={submit}
      >
        <AskFields {...{ form, viewer, strings, idOf }} kind={about.kind} messageLimit={desk.messageLimit} />
      </Form>
    </div>
  );
}
