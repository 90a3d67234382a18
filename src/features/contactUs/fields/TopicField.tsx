import * as React from 'react';
import { Field } from '../../../ui/Field';
import styles from '../ContactForm.module.scss';
import { useForm } from '../FormContext';
import { useField } from './useField';

/** Asks for the topic where there is a choice; where there is none, what it says about itself is still of use. */
export function TopicField(): React.ReactElement | null {
  const { form: { draft, offered }, strings } = useForm();
  const { control, ...field } = useField('topic');
  const help = offered.find(({ name }) => name === draft.topic)?.help;
  if (offered.length < 2) return help ? <p className={styles.hint}>{help}</p> : null;
  return (
    <Field {...field} label={strings.labels.topic} required={strings.required} help={help}>
      {props => (
        <select {...props} {...control}>
          <option value="">{strings.chooseTopic}</option>
          {offered.map(({ name }) => <option key={name} value={name}>{name}</option>)}
        </select>
      )}
    </Field>
  );
}
