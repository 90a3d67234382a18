import { createContext, useContext } from 'react';
import type { ContactFormProps, ContactFormState } from './state/useContactForm';

/** What every piece of the form may need. */
export interface FormSurroundings extends Pick<ContactFormProps, 'strings' | 'viewer' | 'limits' | 'options'> {
  readonly form: ContactFormState;
  /** DOM id of a field. */
  idOf(field: string): string;
  /** Tells it to those who listen, politely. */
  say(text: string): void;
}

const FormContext = createContext<FormSurroundings | undefined>(undefined);

export const FormProvider = FormContext.Provider;

export function useForm(): FormSurroundings {
  const form = useContext(FormContext);
  if (!form) throw new Error('useForm needs a <ContactForm> around it.');
  return form;
}
