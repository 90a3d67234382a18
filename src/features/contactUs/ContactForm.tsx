import * as React from 'react';
import type { Topic } from '../../domain/enquiry/Topic';
import type { PageQuestion } from '../../domain/enquiry/Enquiry';
import type { EnquiryDesk } from '../../domain/enquiry/EnquiryDesk';
import { DRAFT_FIELDS, type DraftField } from '../../domain/enquiry/validateDraft';
import type { Viewer } from '../../domain/Viewer';
import { Field } from '../../ui/Field';
import { Form } from '../../ui/Form';
import { plural } from '../../ui/format';
import { usePart } from '../../ui/PartContext';
import { SendFailure } from '../../ui/SendFailure';
import type { ContactStrings } from './ContactStrings';
import { Sent } from './Sent';
import { useContactForm } from './useContactForm';
import { useQuestion } from './useQuestion';

interface ContactFormProps {
  readonly desk: EnquiryDesk;
  readonly topics: readonly Topic[];
  readonly viewer: Viewer;
  readonly privacy: string;
  readonly strings: ContactStrings;
  readonly question?: PageQuestion;
  /** The server has a message. Memoised by the caller. */
  onSent(): void;
}

/** The form itself: who writes, on which topic, and what. */
export function ContactForm({ desk, topics, viewer, privacy, strings, question, onSent }: ContactFormProps): React.ReactElement {
  const { instanceId, locale, strings: stateStrings } = usePart();
  const form = useContactForm(desk, topics, viewer);
  const { draft, problems, sending } = form;
  const id = (field: DraftField): string => `${instanceId}-${field}`;
  const field = (name: DraftField): { id: string; label: string; required: string; error?: string } => {
    const problem = problems[name];
    return { id: id(name), label: strings.labels[name], required: strings.required, error: problem && strings.problems[name][problem] };
  };
  useQuestion(question, form, strings.about, id);
  const isSent = sending.status === 'sent';
  React.useEffect(() => {
    if (isSent) onSent();
  }, [isSent, onSent]);

  if (sending.status === 'sent') {
    return <Sent receipt={sending.receipt} message={sending.message} strings={strings} onSendAnother={form.startAnew} />;
  }

  const submit = (): string | undefined => {
    const found = form.submit();
    const firstWrong = DRAFT_FIELDS.find(name => found[name]);
    return firstWrong && id(firstWrong);
  };
  const left = desk.messageLimit - draft.message.trim().length;
  const counter = plural(locale, left < 0 ? strings.charactersOver : strings.charactersLeft, Math.abs(left));

  return (
    <Form
      privacy={privacy}
      failure={sending.status === 'failed' && <SendFailure error={sending.error}>{strings.notSent}</SendFailure>}
      submit={sending.status === 'sending' ? strings.sending : sending.status === 'failed' ? stateStrings.retry : strings.send}
      isSending={sending.status === 'sending'}
      onSubmit={submit}
    >
      <Field {...field('senderName')}>
        {props => <input {...props} type="text" autoComplete="name" readOnly={Boolean(viewer.name)} value={draft.senderName} onChange={event => form.change({ senderName: event.target.value })} />}
      </Field>
      <Field {...field('senderEmail')}>
        {props => <input {...props} type="email" autoComplete="email" readOnly={Boolean(viewer.email)} value={draft.senderEmail} onChange={event => form.change({ senderEmail: event.target.value })} />}
      </Field>
      <Field {...field('topic')} help={draft.topic?.help}>
        {props => (
          <select {...props} value={draft.topic?.id ?? ''} onChange={event => form.change({ topic: topics.find(topic => String(topic.id) === event.target.value) })}>
            <option value="">{strings.chooseTopic}</option>
            {topics.map(topic => <option key={topic.id} value={topic.id}>{topic.name}</option>)}
          </select>
        )}
      </Field>
      <Field {...field('message')} help={`${strings.messageHelp} ${counter}`}>
        {props => <textarea {...props} rows={6} value={draft.message} onChange={event => form.change({ message: event.target.value })} />}
      </Field>
    </Form>
  );
}
