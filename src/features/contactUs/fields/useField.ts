import type * as React from 'react';
import type { DraftField } from '../../../domain/enquiry/validateDraft';
import { fill, number } from '../../../ui/format';
import { usePart } from '../../../ui/PartContext';
import { useForm } from '../FormContext';

interface TextControl {
  readonly value: string;
  onChange(event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>): void;
  onBlur(): void;
}

interface FieldState {
  readonly id: string;
  readonly error?: string;
  readonly control: TextControl;
}

/** One text of the draft with its problem in words, which is announced when somebody leaves the field with it. */
export function useField(name: DraftField): FieldState {
  const { form, limits, idOf, say } = useForm();
  const { locale } = usePart();
  const wordsFor = (problem: (typeof form.wrong)[DraftField]): string | undefined => {
    const words = problem && form.late.tools?.strings.problems[name][problem];
    return words && fill(words, { limit: name === 'topic' ? '' : number(locale, limits[name]) });
  };
  return {
    id: idOf(name),
    error: wordsFor(form.problems[name]),
    control: {
      value: form.draft[name],
      onChange: ({ target: { value } }) => form.change({ [name]: value }),
      onBlur: () => {
        form.leave(name);
        if (form.isTold) say(wordsFor(form.wrong[name]) ?? '');
      }
    }
  };
}
