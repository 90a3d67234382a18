import type { ListField } from '../listRest';
import { isEmpty, type Drafts } from './draft';
import { FIELD_KINDS } from './fieldKinds';

/** A sentence for each column that is wrong, by internal name. */
export type FieldErrors = Readonly<Record<string, string>>;

function errorOf(field: ListField, drafts: Drafts, locale: string): string | undefined {
  const draft = drafts[field.InternalName];
  if (isEmpty(draft)) return field.Required ? 'You must specify a value for this required field.' : undefined;
  return FIELD_KINDS[field.TypeAsString].check?.(draft, field, locale);
}

/** The rules of columns that need no server. @param unreadable names of date fields that hold half a date */
export function checkDrafts(fields: readonly ListField[], drafts: Drafts, unreadable: readonly string[], locale: string): FieldErrors {
  return Object.fromEntries(fields.flatMap(field => {
    const error = unreadable.includes(field.InternalName) ? 'The date is not complete, or does not exist.' : errorOf(field, drafts, locale);
    return error === undefined ? [] : [[field.InternalName, error]];
  }));
}
