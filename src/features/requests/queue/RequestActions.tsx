import * as React from 'react';
import { changeTo } from '../../../domain/enquiry/requestChanges';
import type { RequestQueue } from '../../../domain/enquiry/RequestQueue';
import { type RequestStatus, statusSteps } from '../../../domain/enquiry/RequestStatus';
import type { SitePerson } from '../../../domain/enquiry/StoredRequest';
import { Heading } from '../../../ui/Heading';
import requestStyles from '../Requests.module.scss';
import { AnswerLink } from './AnswerLink';
import { Assignment } from './Assignment';
import { ChangeNews } from './ChangeNews';
import styles from './Queue.module.scss';
import type { QueueStrings } from './QueueStrings';
import type { RequestChanges } from './useRequestChanges';

interface RequestActionsProps {
  readonly queue: RequestQueue;
  readonly changes: RequestChanges;
  readonly me: SitePerson;
  readonly strings: QueueStrings;
}

/** Answering: by mail, by taking it or giving it to somebody, and by saying how far it got. */
export function RequestActions({ queue, changes: { request, state, change }, me, strings }: RequestActionsProps): React.ReactElement {
  const { actions } = strings;
  const [hasWritten, setWritten] = React.useState(false);
  const isSaving = state.status === 'saving';
  const step = (status: RequestStatus): void => {
    setWritten(false);
    void change(changeTo(status, request, new Date()));
  };
  const stepButton = (status: RequestStatus): React.ReactElement => (
    <button key={status} type="button" className={requestStyles.button} aria-disabled={isSaving} onClick={() => step(status)}>{actions.steps[status]}</button>
  );
  const steps = request.status ? statusSteps(request.status) : [];
  const afterMail = steps.filter(status => status === 'Answered' || status === 'In progress');
  return (
    <div className={styles.stack}>
      <Heading depth={3} className={styles.label}>{actions.answer}</Heading>
      {request.status !== 'Withdrawn' && <AnswerLink request={request} strings={actions.mail} onWrite={() => setWritten(true)} />}
      <div role="status" className={styles.quiet}>
        {hasWritten && afterMail.length > 0 && <p>{actions.mail.offer}</p>}
      </div>
      {hasWritten && afterMail.length > 0 ? (
        <div className={requestStyles.actions}>
          {afterMail.map(stepButton)}
          <button type="button" className={requestStyles.button} onClick={() => setWritten(false)}>{actions.mail.notYet}</button>
        </div>
      ) : (
        steps.length > 0 && <div className={requestStyles.actions}>{steps.map(stepButton)}</div>
      )}
      <Assignment queue={queue} request={request} me={me} strings={strings} isSaving={isSaving} onChange={change} />
      <ChangeNews state={state} request={request} me={me} strings={strings} />
    </div>
  );
}
