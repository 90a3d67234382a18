import * as React from 'react';
import styles from './Form.module.scss';

interface FormProps {
  /** What happens with personal data, said before it is sent. */
  readonly privacy: React.ReactNode;
  /** What kept it from being sent; announced when it comes. */
  readonly failure?: React.ReactNode;
  /** What the button says; without it there is none. */
  readonly submit?: string;
  readonly isSending: boolean;
  /** Beside the button. */
  readonly actions?: React.ReactNode;
  readonly children: React.ReactNode;
  /** @returns DOM id of the first field that is wrong, to go there */
  onSubmit(): string | undefined;
}

/** Fields above each other, what happens with them, and the one button that sends them. */
export function Form({ privacy, failure, submit, isSending, actions, children, onSubmit }: FormProps): React.ReactElement {
  const send = (event: React.FormEvent): void => {
    event.preventDefault();
    const wrong = onSubmit();
    if (wrong) document.getElementById(wrong)?.focus();
  };
  return (
    <form className={styles.form} noValidate onSubmit={send}>
      {children}
      <p className={styles.privacy}>{privacy}</p>
      <div role="alert" className={styles.alert}>{failure}</div>
      <div className={styles.actions}>
        {submit && <button type="submit" className={styles.send} aria-disabled={isSending}>{submit}</button>}
        {actions}
      </div>
    </form>
  );
}
