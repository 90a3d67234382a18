import * as React from 'react';
import type { Topic } from '../../domain/enquiry/Enquiry';
import type { EnquiryDesk } from '../../domain/enquiry/EnquiryDesk';
import { DRAFT_FIELDS, type DraftField } from '../../domain/enquiry/validateDraft';
import type { Viewer } from '../../domain/Viewer';
import { fill, plural } from '../../ui/format';
import { Icon } from '../../ui/Icon';
import { usePart } from '../../ui/PartContext';
import styles from './ContactForm.module.scss';
import type { ContactStrings } from './ContactStrings';
import { Field } from './Field';
import { Sent } from './Sent';
import { useContactForm } from './useContactForm';

interface ContactFormProps {
  readonly desk: EnquiryDesk;
  readonly topics: readonly Topic[];
  readonly viewer: Viewer;
  readonly privacy: string;
  readonly strings: ContactStrings;
}

/** The form itself: who writes, on which topic, and what. */
export function ContactForm({ desk, topics, viewer, privacy, strings }: ContactFormProps): React.ReactElement {
  const { instanceId, locale, isEditing, strings: stateStrings } = usePart();
  const form = useContactForm(desk, viewer);
  const { draft, problems, sending } = form;
  const id = (field: DraftField): string => `${instanceId}-${field}`;
  const field = (name: DraftField): { id: string; label: string; required: string; error?: string } => {
    const problem = problems[name];
    return { id: id(name), label: strings.labels[name], required: strings.required, error: problem && strings.problems[name][problem] };
  };

  if (sending.status === 'sent') {
    return <Sent receipt={sending.receipt} enquiry={sending.enquiry} strings={strings} onSendAnother={form.startAnew} />;
  }

  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    const found = form.submit();
    const firstWrong = DRAFT_FIELDS.find(name => found[name]);
    if (firstWrong) document.getElementById(id(firstWrong))?.focus();
  };
  const left = desk.messageLimit - draft.message.trim().length;
  const counter = plural(locale, left < 0 ? strings.charactersOver : strings.charactersLeft, Math.abs(left));

  return (
    <form className={styles.form} noValidate onSubmit={submit}>
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
      <p className={styles.privacy}>{privacy}</p>
      <div role="alert" className={styles.alert}>
        {sending.status === 'failed' && (
          <div className={styles.failure}>
            <p className={styles.failureText}><Icon name="warning" /> {stateStrings.failures[sending.error.kind]} {strings.notSent}</p>
            {isEditing && <p className={styles.privacy}>{fill(stateStrings.cause, { cause: sending.error.message })}</p>}
          </div>
        )}
      </div>
      <button type="submit" className={styles.send} aria-disabled={sending.status === 'sending'}>
        {sending.status === 'sending' ? strings.sending : sending.status === 'failed' ? stateStrings.retry : strings.send}
      </button>
    </form>
  );
}
