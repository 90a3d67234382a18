import { useEffect, useRef, useState } from 'react';
import type { PageQuestion } from '../../domain/enquiry/Enquiry';
import { DRAFT_FIELDS, type DraftField } from '../../domain/enquiry/validateDraft';
import { fill } from '../../ui/format';
import type { ContactFormState } from './useContactForm';

/**
 * Puts the community at the head of the message, above what is written already, and takes the visitor to the first field that is still empty.
 * While a message is being sent the question waits, so that nobody loses the confirmation.
 * @param opening of the message: `{community}`
 */
export function useQuestion(question: PageQuestion | undefined, form: ContactFormState, opening: string, idOf: (field: DraftField) => string): void {
  const { status } = form.sending;
  const present = useRef({ form, opening, idOf });
  present.current = { form, opening, idOf };
  const taken = useRef<PageQuestion>();
  const isWaiting = useRef(false);
  const [toFocus, setToFocus] = useState<PageQuestion>();

  useEffect(() => {
    if (!question || question === taken.current) return;
    if (status === 'sending' || (status === 'sent' && isWaiting.current)) {
      isWaiting.current = true;
      return;
    }
    isWaiting.current = false;
    taken.current = question;
    const { form: now, opening: text } = present.current;
    if (status === 'sent') now.startAnew();
    now.change({ message: `${fill(text, { community: question.about.name })}\n${status === 'sent' ? '' : now.draft.message}` });
    setToFocus(question);
  }, [question, status]);

  useEffect(() => {
    if (!toFocus) return;
    const { form: { draft }, idOf: idNow } = present.current;
    const field = document.getElementById(idNow(DRAFT_FIELDS.find(name => !draft[name]) ?? 'message'));
    field?.focus();
    if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length);
  }, [toFocus]);
}
