import { useEffect, useRef } from 'react';
import { DRAFT_FIELDS, type DraftField } from '../../../domain/enquiry/validateDraft';
import type { ContactFormState } from './useContactForm';

/**
 * Takes the visitor to the first field that is wrong or empty when the form asks for it; where none is, to the end of the message.
 * @returns whether several fields are wrong
 */
export function useFieldFocus(form: ContactFormState, idOf: (field: DraftField) => string): boolean {
  const { focus } = form;
  const present = useRef({ form, idOf });
  present.current = { form, idOf };
  useEffect(() => {
    if (!focus) return;
    const { form: { draft, wrong }, idOf: idNow } = present.current;
    const elements = DRAFT_FIELDS.map(name => ({ name, element: document.getElementById(idNow(name)) })).filter(({ element }) => element);
    const isSought = ({ name }: { readonly name: DraftField }): boolean => (focus.on === 'wrong' ? Boolean(wrong[name]) : !draft[name] && !OPTIONAL.includes(name));
    const sought = elements.find(isSought) ?? elements.find(({ name }) => name === 'message');
    sought?.element?.focus();
    if (sought?.element instanceof HTMLTextAreaElement) sought.element.setSelectionRange(sought.element.value.length, sought.element.value.length);
  }, [focus]);
  return Object.keys(form.problems).length > 1;
}

const OPTIONAL: readonly DraftField[] = ['organisation', 'programme'];
