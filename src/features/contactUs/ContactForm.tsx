import * as React from 'react';
import type { AppErrorKind } from '../../domain/AppError';
import { Form } from '../../ui/Form';
import { fill } from '../../ui/format';
import { Hidden } from '../../ui/Hidden';
import { usePart } from '../../ui/PartContext';
import { SendFailure } from '../../ui/SendFailure';
import styles from './ContactForm.module.scss';
import { AboutField } from './fields/AboutField';
import { KindField } from './fields/KindField';
import { MessageFields } from './fields/MessageFields';
import { More } from './fields/More';
import { Privacy } from './fields/Privacy';
import { SenderFields } from './fields/SenderFields';
import { TopicField } from './fields/TopicField';
import { Trap } from './fields/Trap';
import { FormProvider } from './FormContext';
import { type ContactFormProps, type ContactFormState, useContactForm } from './state/useContactForm';
import { useFieldFocus } from './state/useFieldFocus';

/** Nothing that a visitor can do makes these go away. */
const CLOSED: readonly AppErrorKind[] = ['forbidden', 'notFound', 'setting'];

/** The form itself, or what became of the message. */
export function ContactForm(props: ContactFormProps): React.ReactElement {
  const { strings, viewer, limits, options } = props;
  const { instanceId } = usePart();
  const form = useContactForm(props);
  const [said, say] = React.useState('');
  const idOf = (field: string): string => `${instanceId}-${field}`;
  const hasSeveral = useFieldFocus(form, idOf);
  const { late: { tools, fetch }, delivery, choices } = form;
  const wake = (): void => {
    choices.fetch();
    fetch().catch(() => undefined); // whoever needs them asks again and is told
  };
  return (
    <FormProvider value={{ form, strings, viewer, limits, options, idOf, say }}>
      <Hidden><span role="status">{said}</span></Hidden>
      <div className={styles.contact} onFocus={wake} onPointerEnter={wake}>
        {tools && <tools.views.Drafts />}
        {tools && delivery.status === 'sent' ? (
          <tools.views.Sent sent={delivery} />
        ) : (
          <Form
            privacy={<Privacy />}
            failure={<Outcome form={form} notSent={strings.notSent} />}
            submit={submitText(form, props)}
            isSending={delivery.status === 'sending'}
            onSubmit={() => {
              form.submit();
              return undefined;
            }}
          >
            {tools && hasSeveral && <tools.views.Summary />}
            <KindField />
            <TopicField />
            <AboutField />
            <MessageFields />
            <SenderFields />
            <More />
            <Trap />
          </Form>
        )}
      </div>
    </FormProvider>
  );
}

function submitText({ delivery, route }: ContactFormState, { strings, surroundings }: ContactFormProps): string | undefined {
  if (delivery.status === 'sending') return strings.sending;
  if (delivery.status === 'failed') return CLOSED.includes(delivery.error.kind) ? undefined : surroundings.strings.retry;
  return route ? fill(strings.sendTo, { mailbox: route.mailbox }) : strings.send;
}

/** Why it has not been sent; where nothing but that is known, that much. */
function Outcome({ form: { delivery, late: { tools } }, notSent }: { readonly form: ContactFormState; readonly notSent: string }): React.ReactElement | null {
  if (delivery.status === 'tripped') return tools ? <tools.views.Tripped trip={delivery.trip} /> : null;
  if (delivery.status !== 'failed') return null;
  const { error } = delivery;
  return tools ? <tools.views.Failed error={error} isClosed={CLOSED.includes(error.kind)} /> : <SendFailure error={error}>{notSent}</SendFailure>;
}
