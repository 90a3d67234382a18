import * as React from 'react';
import type { Rest } from '../../rest/createRest';
import { messageOf } from '../../rest/RestError';
import { checkDrafts, type FieldErrors } from './checkDrafts';
import { isSame, type Draft, type Drafts } from './draft';
import { isEditable } from './fieldKinds';
import type { FormContent, FormData } from './loadForm';
import { isUncertain, saveItem, type Saved } from './saveItem';

export type Sending =
  | { readonly kind: 'idle' | 'saving' }
  | { readonly kind: 'stale'; readonly by: string }
  /** Not of one column. */
  | { readonly kind: 'failed'; readonly reasons: readonly string[] };

export interface ItemForm {
  readonly drafts: Drafts;
  readonly errors: FieldErrors;
  readonly sending: Sending;
  /** Counts the times that columns were found wrong: each time the first of them takes the focus. */
  readonly refusals: number;
  readonly hasChanges: boolean;
  change(name: string, draft: Draft): void;
  /** @param unreadable names of date fields that hold half a date */
  save(unreadable: readonly string[]): Promise<void>;
}

function failureOf(error: unknown, isNew: boolean): Sending {
  const known = error instanceof Error ? error : new Error(String(error));
  const doubt = isNew && isUncertain(known) ? ['Perhaps the item was saved all the same: look at the list before you save again.'] : [];
  return { kind: 'failed', reasons: ['The item was not saved. What you typed is still here.', messageOf(known), ...doubt] };
}

const without = (errors: FieldErrors, name: string): FieldErrors => Object.fromEntries(Object.entries(errors).filter(([other]) => other !== name));

/** What somebody types, what is wrong with it, and what becomes of it. @param onSaved leads away from the form */
export function useItemForm(rest: Rest, content: FormContent, data: FormData, locale: string, onSaved: (id: number) => void): ItemForm {
  const [drafts, setDrafts] = React.useState<Drafts>(data.drafts);
  const [errors, setErrors] = React.useState<FieldErrors>({});
  const [sending, setSending] = React.useState<Sending>({ kind: 'idle' });
  const [refusals, setRefusals] = React.useState(0);

  const refuse = (found: FieldErrors, others: readonly string[] = []): void => {
    setErrors(found);
    setSending(others.length > 0 ? { kind: 'failed', reasons: ['The item was not saved. What you typed is still here.', ...others] } : { kind: 'idle' });
    setRefusals(count => count + 1);
  };
  const show = (saved: Saved): void => {
    switch (saved.kind) {
      case 'saved': return onSaved(saved.id);
      case 'refused': return refuse(saved.errors, saved.others);
      case 'stale': return setSending(saved);
    }
  };
  const save = async (unreadable: readonly string[]): Promise<void> => {
    if (sending.kind === 'saving') return;
    const fields = data.fields.filter(field => isEditable(field) && data.options[field.InternalName]?.kind !== 'unreadable');
    const found = checkDrafts(fields, drafts, unreadable, locale);
    if (Object.keys(found).length > 0) return refuse(found);
    setErrors({});
    setSending({ kind: 'saving' });
    try {
      show(await saveItem(rest, content, data, drafts, locale));
    } catch (error) {
      setSending(failureOf(error, content.mode === 'new'));
    }
  };
  const change = (name: string, draft: Draft): void => {
    setDrafts(before => ({ ...before, [name]: draft }));
    setErrors(before => without(before, name));
  };
  const hasChanges = Object.keys(drafts).some(name => !isSame(drafts[name], data.drafts[name]));
  return { drafts, errors, sending, refusals, hasChanges, change, save };
}
