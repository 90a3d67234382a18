import * as React from 'react';
import type { ListField } from '../listRest';
import type { Draft, Option } from './draft';
import type { InputName } from './fieldKinds';
import { FillIn } from './FillIn';

export interface InputProps {
  /** Of the first control; the others add to it. */
  readonly id: string;
  readonly field: ListField;
  readonly draft: Draft;
  readonly options: readonly Option[];
  readonly isWrong: boolean;
  /** Ids of help and error. */
  readonly describedBy?: string;
  onChange(draft: Draft): void;
}

type Described = Pick<React.AriaAttributes, 'aria-describedby' | 'aria-invalid' | 'aria-required'>;

const described = ({ describedBy, isWrong, field }: InputProps): Described =>
  ({ 'aria-describedby': describedBy, 'aria-invalid': isWrong || undefined, 'aria-required': field.Required || undefined });

type TextEvent = React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>;

const changing = ({ onChange }: InputProps): ((event: TextEvent) => void) => event => onChange([event.target.value]);

const textInput = (type: 'text' | 'number', props: InputProps): React.ReactElement => (
  <input type="text" id={props.id} dir="auto" inputMode={type === 'number' ? 'decimal' : undefined} autoComplete="off" value={props.draft[0]} onChange={changing(props)} {...described(props)} />
);

const Lines = (props: InputProps): React.ReactElement =>
  <textarea id={props.id} rows={3} dir="auto" value={props.draft[0]} onChange={changing(props)} {...described(props)} />;

const DateInput = (props: InputProps): React.ReactElement => (
  <input type={props.field.DisplayFormat === 0 ? 'date' : 'datetime-local'} id={props.id} name={props.field.InternalName} value={props.draft[0]} onChange={changing(props)} {...described(props)} />
);

function Select({ choices, ...props }: InputProps & { readonly choices: readonly Option[] }): React.ReactElement {
  const [value] = props.draft;
  // A value that is not among the choices any more must not turn into another one by opening the form.
  const known = value === '' || choices.some(choice => choice.value === value) ? choices : [...choices, { value, text: `${value} (no longer a choice)` }];
  return (
    <select id={props.id} value={value} onChange={changing(props)} {...described(props)}>
      <option value="">–</option>
      {known.map(choice => <option key={choice.value} value={choice.value}>{choice.text}</option>)}
    </select>
  );
}

const choicesOf = ({ Choices = [] }: ListField): readonly Option[] => Choices.map(choice => ({ value: choice, text: choice }));

function Choice(props: InputProps): React.ReactElement {
  const { id, field, draft } = props;
  if (!field.FillInChoice) return <Select {...props} choices={choicesOf(field)} />;
  return (
    <>
      <input type="text" id={id} dir="auto" list={`${id}-choices`} autoComplete="off" value={draft[0]} onChange={changing(props)} {...described(props)} />
      <datalist id={`${id}-choices`}>{field.Choices?.map(choice => <option key={choice} value={choice} />)}</datalist>
    </>
  );
}

function CheckBoxes({ choices, id, draft, onChange }: InputProps & { readonly choices: readonly Option[] }): React.ReactElement {
  const toggle = (value: string): void => onChange(draft.includes(value) ? draft.filter(other => other !== value) : [...draft, value]);
  return (
    <div className="formChoices">
      {choices.map(({ value, text }, index) => {
        const boxId = index === 0 ? id : `${id}-${index}`;
        return (
          <div key={value} className="formChoice">
            <input type="checkbox" id={boxId} checked={draft.includes(value)} onChange={() => toggle(value)} />
            <label htmlFor={boxId}>{text}</label>
          </div>
        );
      })}
    </div>
  );
}

function Choices(props: InputProps): React.ReactElement {
  const { field, draft, onChange, id } = props;
  const isOwn = (choice: string): boolean => !field.Choices?.includes(choice);
  // A box that is unticked stays, so that it can be ticked again.
  const [own, setOwn] = React.useState<readonly string[]>(() => draft.filter(isOwn));
  const add = (choice: string): void => {
    if (isOwn(choice) && !own.includes(choice)) setOwn([...own, choice]);
    if (!draft.includes(choice)) onChange([...draft, choice]);
  };
  return (
    <>
      <CheckBoxes {...props} choices={[...choicesOf(field), ...own.map(choice => ({ value: choice, text: choice }))]} />
      {field.FillInChoice && <FillIn id={`${id}-own`} of={field.Title} onAdd={add} />}
    </>
  );
}

function YesNo(props: InputProps): React.ReactElement {
  const { id, field, draft, onChange } = props;
  return (
    <div className="formChoice">
      <input type="checkbox" id={id} checked={draft[0] === '1'} onChange={event => onChange([event.target.checked ? '1' : '0'])} {...described(props)} aria-required={undefined} />
      <label htmlFor={id}>{field.Title}</label>
    </div>
  );
}

function Link(props: InputProps): React.ReactElement {
  const { id, draft: [address = '', words = ''], onChange } = props;
  return (
    <div className="formLink">
      <label htmlFor={id}>Address</label>
      <input type="text" id={id} dir="ltr" inputMode="url" autoComplete="off" value={address} onChange={event => onChange([event.target.value, words])} {...described(props)} />
      <label htmlFor={`${id}-words`}>Text to show</label>
      <input type="text" id={`${id}-words`} dir="auto" autoComplete="off" value={words} onChange={event => onChange([address, event.target.value])} />
    </div>
  );
}

export const INPUTS: Readonly<Record<InputName, (props: InputProps) => React.ReactElement>> = {
  text: props => textInput('text', props),
  number: props => textInput('number', props),
  lines: Lines,
  date: DateInput,
  choice: Choice,
  choices: Choices,
  yesNo: YesNo,
  link: Link,
  option: props => <Select {...props} choices={props.options} />,
  options: props => <CheckBoxes {...props} choices={props.options} />
};

/** Inputs of several controls, which a legend names together. */
export const GROUPS: readonly InputName[] = ['choices', 'link', 'options'];
