import * as React from 'react';
import { Field } from '../../../ui/Field';
import { usePart } from '../../../ui/PartContext';
import { useCounter } from '../fields/useCounter';
import { useField } from '../fields/useField';
import type { ContactTools } from '../ContactUsProps';
import { useForm } from '../FormContext';
import { FilesField } from './FilesField';
import { useLate } from './useLate';

/** What helps those who answer, and what nobody has to say. */
export function MoreFields(): React.ReactElement {
  const { tools: { strings: { more: strings }, roles, languages, words } } = useLate();
  return (
    <>
      <LineField name="organisation" label={strings.organisation} autoComplete="organization" />
      <LineField name="programme" label={strings.programme} autoComplete="off" />
      <ChoiceField name="role" label={strings.role} none={strings.noRole} values={roles} words={words} />
      <ChoiceField name="language" label={strings.language} none={strings.anyLanguage} values={languages} words={words} isSorted />
      <FilesField />
    </>
  );
}

interface LineFieldProps {
  readonly name: 'organisation' | 'programme';
  readonly label: string;
  readonly autoComplete: string;
}

function LineField({ name, label, autoComplete }: LineFieldProps): React.ReactElement {
  const { form: { draft }, strings: { optional }, limits } = useForm();
  const { control, ...field } = useField(name);
  const counter = useCounter(draft[name], limits[name]);
  return <Field {...field} label={label} optional={optional} counter={counter}>{props => <input {...props} {...control} type="text" dir="auto" autoComplete={autoComplete} />}</Field>;
}

interface ChoiceFieldProps {
  readonly name: 'role' | 'language';
  readonly label: string;
  readonly none: string;
  readonly values: readonly string[];
  readonly words: ContactTools['words'];
  /** By their words; otherwise they keep their order. */
  readonly isSorted?: boolean;
}

function ChoiceField({ name, label, none, values, words, isSorted = false }: ChoiceFieldProps): React.ReactElement {
  const { form: { draft, change }, strings: { optional }, idOf } = useForm();
  const { locale } = usePart();
  const options = values.map(value => ({ value, word: words[value] ?? value }));
  if (isSorted) options.sort((one, other) => one.word.localeCompare(other.word, locale));
  return (
    <Field id={idOf(name)} label={label} optional={optional}>
      {props => (
        <select {...props} value={values.includes(draft[name]) ? draft[name] : ''} onChange={({ target }) => change({ [name]: target.value })}>
          <option value="">{none}</option>
          {options.map(({ value, word }) => <option key={value} value={value}>{word}</option>)}
        </select>
      )}
    </Field>
  );
}
