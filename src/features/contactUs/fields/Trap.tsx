import * as React from 'react';
import styles from '../ContactForm.module.scss';
import { useForm } from '../FormContext';

/** A field that nobody sees, hears or reaches: what is in it was written by a machine. Its name is one that machines like. */
export function Trap(): React.ReactElement {
  const { form: { trap, setTrap } } = useForm();
  return (
    <div className={styles.trap} aria-hidden="true">
      <input type="text" name="website" tabIndex={-1} autoComplete="off" value={trap} onChange={({ target }) => setTrap(target.value)} />
    </div>
  );
}
