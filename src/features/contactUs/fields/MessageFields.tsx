import * as React from 'react';
import { Field } from '../../../ui/Field';
import { useForm } from '../FormContext';
import { useCounter } from './useCounter';
import { useField } from './useField';

/** What it is about in a few words, and the message itself. */
export function MessageFields(): React.ReactElement {
  const { form: { draft, delivery }, strings: { labels, required, messageHelp }, limits } = useForm();
  const subject = useField('subject');
  const message = useField('message');
  const counters = { subject: useCounter(draft.subject, limits.subject), message: useCounter(draft.message, limits.message, true) };
  // what is written while it is being sent would be lost with the confirmation
  const readOnly = delivery.status === 'sending';
  return (
    <>
      <Field id={subject.id} error={subject.error} label={labels.subject} required={required} counter={counters.subject}>
        {props => <input {...props} {...subject.control} type="text" dir="auto" autoComplete="off" readOnly={readOnly} />}
      </Field>
      <Field id={message.id} error={message.error} label={labels.message} required={required} help={messageHelp[draft.kind]} counter={counters.message}>
        {props => <textarea {...props} {...message.control} rows={6} dir="auto" readOnly={readOnly} />}
      </Field>
    </>
  );
}
