import * as React from 'react';
import type { AppError } from '../domain/AppError';
import styles from './Failure.module.scss';
import { fill, fillNodes } from './format';
import { Icon } from './Icon';
import { MailLink } from './MailLink';
import { usePart } from './PartContext';

interface FailureProps {
  readonly error: AppError;
  readonly isRetrying?: boolean;
  onRetry(): void;
  onButtonFocus?(): void;
}

/** What happened and what to do; page editors see the cause as well. */
export function Failure({ error, isRetrying = false, onRetry, onButtonFocus }: FailureProps): React.ReactElement {
  const { strings, isEditing, accessMailbox } = usePart();
  return (
    <div className={styles.failure} onFocus={onButtonFocus}>
      <div role="alert">
        <p className={styles.message}>
          <Icon name="warning" /> {strings.failures[error.kind]}
        </p>
        {error.kind === 'forbidden' && accessMailbox && <p>{fillNodes(strings.askForAccess, { mailbox: <MailLink key="mailbox" mailbox={accessMailbox} /> })}</p>}
        {isEditing && <p className={styles.cause}>{fill(strings.cause, { cause: error.message })}</p>}
      </div>
      <button type="button" className={styles.retry} aria-disabled={isRetrying} onClick={isRetrying ? undefined : onRetry}>
        {isRetrying ? strings.loading : strings.retry}
      </button>
    </div>
  );
}
