import type { ContactTools } from '../ContactUsProps';
import { type FormSurroundings, useForm } from '../FormContext';

/** For pieces that came with the tools. */
export function useLate(): FormSurroundings & { readonly tools: ContactTools } {
  const form = useForm();
  const { tools } = form.form.late;
  if (!tools) throw new Error('This piece comes with the tools.');
  return { ...form, tools };
}
