import * as React from 'react';
import type { EnquiryAbout } from '../../../domain/enquiry/Enquiry';
import { isSameAbout } from '../../../domain/enquiry/isSameAbout';
import { Field } from '../../../ui/Field';
import { useForm } from '../FormContext';

/** Moves channels in beneath their team; a browser takes away blanks of the usual kind. */
const INDENT = '\u2003';

type Option = EnquiryAbout & { readonly depth: number };

/** The community or working group that it is about. What there is to choose from comes late; what was chosen already stands there from the start. */
export function AboutField(): React.ReactElement {
  const { form: { draft: { kind, about }, choices: { all = [] }, change }, strings: { about: strings, optional }, idOf } = useForm();
  const listed: readonly Option[] = all.filter(choice => choice.isOpen || (about && isSameAbout(choice, about)));
  const chosen = about?.name ? about : undefined;
  const options = chosen && !listed.some(choice => isSameAbout(choice, chosen)) ? [{ ...chosen, depth: 0 }, ...listed] : listed;
  const choose = (value: string): void => change({ about: options.find(option => valueOf(option) === value) });
  return (
    <Field id={idOf('about')} label={strings.label} optional={optional} help={kind === 'join' ? strings.joinHelp : undefined}>
      {props => (
        <select {...props} value={chosen ? valueOf(chosen) : ''} onChange={({ target }) => choose(target.value)}>
          <option value="">{strings.none}</option>
          <Group label={strings.communities} options={options.filter(({ type }) => type === 'community')} />
          <Group label={strings.groups} options={options.filter(({ type }) => type === 'workingGroup')} />
        </select>
      )}
    </Field>
  );
}

function Group({ label, options }: { readonly label: string; readonly options: readonly Option[] }): React.ReactElement | null {
  if (options.length === 0) return null;
  return (
    <optgroup label={label}>
      {options.map(option => <option key={option.id} value={valueOf(option)}>{INDENT.repeat(option.depth) + option.name}</option>)}
    </optgroup>
  );
}

const valueOf = ({ type, id }: EnquiryAbout): string => `${type}-${id}`;
