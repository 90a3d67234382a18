import * as React from 'react';
import { addressProblem, textProblem } from '../../../domain/enquiry/fieldProblems';
import { Field } from '../../../ui/Field';
import { fill } from '../../../ui/format';
import styles from '../ContactForm.module.scss';
import { useForm } from '../FormContext';
import { useField } from './useField';

/** Who writes: shown as far as the page knows it, asked for otherwise. */
export function SenderFields(): React.ReactElement {
  const { viewer, strings: { labels, required, from } } = useForm();
  const name = useField('senderName');
  const address = useField('senderEmail');
  const [hasName, hasAddress] = [!textProblem(viewer.name), !addressProblem(viewer.email)];
  const sender = [hasName && viewer.name, hasAddress && viewer.email].filter(Boolean).join(', ');
  return (
    <>
      {sender && <p className={styles.sender}>{fill(from, { sender })}</p>}
      {!hasName && (
        <Field id={name.id} error={name.error} label={labels.senderName} required={required}>
          {props => <input {...props} {...name.control} type="text" autoComplete="name" />}
        </Field>
      )}
      {!hasAddress && (
        <Field id={address.id} error={address.error} label={labels.senderEmail} required={required}>
          {props => <input {...props} {...address.control} type="email" autoComplete="email" dir="ltr" />}
        </Field>
      )}
    </>
  );
}
