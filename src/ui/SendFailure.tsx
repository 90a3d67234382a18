import * as React from 'react';
import type { AppError } from '../domain/AppError';
import styles from './Form.module.scss';
import { fill } from './format';
import { Icon } from './Icon';
import { usePart } from './PartContext';

interface SendFailureProps {
  readonly error: AppError;
  /** What happened, in words; those of the kind of error when absent. */
  readonly text?: string;
  /** What to do. */
  readonly children: React.ReactNode;
}

/** Why something has not been sent; page editors see the cause as well. */
export function SendFailure({ error, text, children }: SendFailureProps): React.ReactElement {
  const { isEditing, strings } = usePart();
  return (
    <div className={styles.failure}>
      <div className={styles.failureText}><Icon name="warning" /> <p>{text ?? strings.failures[error.kind]} {children}</p></div>
      {isEditing && <p className={styles.privacy}>{fill(strings.cause, { cause: error.message })}</p>}
    </div>
  );
}
