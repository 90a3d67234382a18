import * as React from 'react';
import { Icon } from './Icon';
import styles from './Field.module.scss';

/** What ties a control to its label, help and error. */
interface ControlProps {
  readonly id: string;
  readonly className: string;
  readonly 'aria-required': boolean;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby'?: string;
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  /** The word for "required", where the field must be filled in. */
  readonly required?: string;
  /** Otherwise the word for "optional". */
  readonly optional?: string;
  readonly help?: string;
  /** Stands in place of the help. */
  readonly error?: string;
  /** How much room is left; beside the help. */
  readonly counter?: string;
  children(props: ControlProps): React.ReactElement;
}

/** A labelled control with its help or its error under it. */
export function Field({ id, label, required, optional, help, error, counter, children }: FieldProps): React.ReactElement {
  const noteId = `${id}-note`;
  const counterId = `${id}-counter`;
  const note = error ? (
    <p id={noteId} className={styles.error}><Icon name="warning" /> {error}</p>
  ) : (
    help && <p id={noteId} className={styles.help}>{help}</p>
  );
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label} <span className={styles.required}>({required ?? optional})</span>
      </label>
      {children({
        id,
        className: styles.control,
        'aria-required': required !== undefined,
        'aria-invalid': error !== undefined,
        'aria-describedby': [note && noteId, counter && counterId].filter(Boolean).join(' ') || undefined
      })}
      {counter ? <div className={styles.notes}>{note}<p id={counterId} className={styles.counter}>{counter}</p></div> : note}
    </div>
  );
}
