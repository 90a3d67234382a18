import * as React from 'react';
import { ENQUIRY_KINDS } from '../../../domain/enquiry/EnquiryKind';
import styles from '../ContactForm.module.scss';
import { useForm } from '../FormContext';

/** What somebody writes for. It decides what else is asked, and who answers. */
export function KindField(): React.ReactElement {
  const { form: { draft, change }, strings, idOf } = useForm();
  return (
    <fieldset className={styles.kinds}>
      <legend className={styles.legend}>{strings.kind}</legend>
      {ENQUIRY_KINDS.map(kind => (
        <label key={kind} className={styles.kind}>
          <input type="radio" name={idOf('kind')} value={kind} checked={draft.kind === kind} onChange={() => change({ kind })} />
          <span>{strings.kinds[kind]}</span>
        </label>
      ))}
    </fieldset>
  );
}
