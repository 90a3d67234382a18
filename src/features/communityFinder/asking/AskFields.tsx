import * as React from 'react';
import type { RequestSubject } from '../../../domain/enquiry/CommunityRequest';
import { addressProblem, textProblem } from '../../../domain/enquiry/fieldProblems';
import type { AskingField } from '../../../domain/enquiry/validateAsking';
import type { Viewer } from '../../../domain/Viewer';
import { Field } from '../../../ui/Field';
import { fill } from '../../../ui/format';
import type { AskingStrings } from './AskingStrings';
import type { AskFormState } from './useAskForm';

interface AskFieldsProps {
  readonly kind: RequestSubject['kind'];
  readonly form: AskFormState;
  readonly viewer: Viewer;
  readonly messageLimit: number;
  readonly strings: AskingStrings;
  /** DOM id of a field. */
  idOf(field: AskingField): string;
}

/** Who writes, as far as the page does not know it, and what. */
export function AskFields({ kind, form: { asking, problems, change }, viewer, messageLimit, strings, idOf }: AskFieldsProps): React.ReactElement {
  const [hasName, hasAddress] = [!textProblem(viewer.name), !addressProblem(viewer.email)];
  const sender = [hasName && viewer.name, hasAddress && viewer.email].filter(Boolean).join(', ');
  const field = (name: AskingField): { id: string; label: string; error?: string } => {
    const problem = problems[name];
    return { id: idOf(name), label: strings.labels[name], error: problem && fill(strings.problems[name][problem] ?? '', { limit: messageLimit }) };
  };
  return (
    <>
      {sender && <p>{fill(strings.from, { sender })}</p>}
      {!hasName && (
        <Field {...field('senderName')} required={strings.required}>
          {props => <input {...props} type="text" autoComplete="name" value={asking.senderName} onChange={event => change({ senderName: event.target.value })} />}
        </Field>
      )}
      {!hasAddress && (
        <Field {...field('senderEmail')} required={strings.required}>
          {props => <input {...props} type="email" autoComplete="email" value={asking.senderEmail} onChange={event => change({ senderEmail: event.target.value })} />}
        </Field>
      )}
      <Field {...field('message')} {...(kind === 'join' ? { optional: strings.optional } : { required: strings.required })} help={strings.messageHelp[kind]}>
        {props => <textarea {...props} rows={4} value={asking.message} onChange={event => change({ message: event.target.value })} />}
      </Field>
    </>
  );
}
