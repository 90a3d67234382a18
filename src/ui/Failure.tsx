import * as React from 'react';
import type { AppError } from '../domain/AppError';
import styles from './Failure.module.scss';
import { fill } from './format';
import { Icon } from './Icon';
import { usePart } from './PartContext';

interface FailureProps {
  readonly error: AppError;
  readonly isRetrying?: boolean;
  onRetry(): void;
}

/** What happened and what to do; page editors see the cause as well. */
export function Failure({ error, isRetrying = false, onRetry }: FailureProps): React.ReactElement {
  const { strings, isEditing } = usePart();
  return (
    <div className={styles.failure}>
      <div role="alert">
        <p className={styles.message}>
          <Icon name="warning" /> {strings.failures[error.kind]}
        </p>
        {isEditing && <p className={styles.cause}>{fill(strings.cause, { cause: error.message })}</p>}
      </div>
      <button type="button" className={styles.retry} aria-disabled={isRetrying} onClick={isRetrying ? undefined : onRetry}>
        {isRetrying ? strings.loading : strings.retry}
      </button>
    </div>
  );
}
