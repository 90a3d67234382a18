import type { Rest } from '../../rest/createRest';
import { RestError } from '../../rest/RestError';
import { listPath } from '../listRest';
import type { FieldErrors } from './checkDrafts';
import { isSame, type Drafts } from './draft';
import { FIELD_KINDS, isEditable } from './fieldKinds';
import { readItem, type FormContent, type FormData } from './loadForm';

export type Saved =
  | { readonly kind: 'saved'; readonly id: number }
  /** The server found columns wrong, and saved nothing. */
  | { readonly kind: 'refused'; readonly errors: FieldErrors; readonly others: readonly string[] }
  /** Somebody has changed the item since the form read it; nothing was saved. */
  | { readonly kind: 'stale'; readonly by: string };

interface Outcome {
  readonly FieldName: string;
  readonly FieldValue: string;
  readonly HasException: boolean;
  readonly ErrorMessage: string | null;
}

interface FormValue {
  readonly FieldName: string;
  readonly FieldValue: string;
}

/** A new item is sent whole, so that an emptied default stays empty; of an old one only what was changed. */
function formValuesOf({ fields, options, drafts: read }: FormData, drafts: Drafts, isNew: boolean, locale: string): readonly FormValue[] {
  const isSent = (name: string): boolean => options[name]?.kind !== 'unreadable' && (isNew || !isSame(drafts[name], read[name]));
  return fields.filter(field => isEditable(field) && isSent(field.InternalName)).map(field => {
    const choice = options[field.InternalName];
    const known = choice?.kind === 'read' ? choice.options : [];
    return { FieldName: field.InternalName, FieldValue: FIELD_KINDS[field.TypeAsString].toText(drafts[field.InternalName], known, field, locale) };
  });
}

/** @param id of the item; the answer to a new one names it */
function savedOrRefused(outcomes: readonly Outcome[], { fields }: FormData, id: number): Saved {
  const wrong = outcomes.filter(({ HasException }) => HasException).map(({ FieldName, ErrorMessage }) => ({ name: FieldName, words: ErrorMessage ?? 'SharePoint refused the value.' }));
  if (wrong.length === 0) return { kind: 'saved', id: id || Number(outcomes.find(({ FieldName }) => FieldName === 'Id')?.FieldValue) };
  const isShown = (name: string): boolean => fields.some(field => field.InternalName === name && isEditable(field));
  return {
    kind: 'refused',
    errors: Object.fromEntries(wrong.filter(({ name }) => isShown(name)).map(({ name, words }) => [name, words])),
    others: wrong.filter(({ name }) => !isShown(name)).map(({ name, words }) => `${name}: ${words}`)
  };
}

/** Who changed the item since, when somebody did. */
async function changedBy(rest: Rest, content: FormContent, etag: string): Promise<string | undefined> {
  const item = await readItem(rest, content, '?$select=Id,Editor/Title&$expand=Editor');
  return item['odata.etag'] === etag ? undefined : String((item.Editor as { readonly Title?: string } | null)?.Title ?? 'somebody');
}

/**
 * Saves as SharePoint's forms do, so that the rules of columns hold: plain REST with an etag would store what breaks them.
 * validateUpdateListItem takes no etag, therefore the item's state is looked at just before, and only changed columns are sent.
 * @throws RestError
 */
export async function saveItem(rest: Rest, content: FormContent, data: FormData, drafts: Drafts, locale: string): Promise<Saved> {
  const isNew = content.mode === 'new';
  const formValues = formValuesOf(data, drafts, isNew, locale);
  if (isNew) {
    const listItemCreateInfo = { FolderPath: { DecodedUrl: content.list.url }, UnderlyingObjectType: 0 };
    const { value } = await rest.post<{ readonly value: readonly Outcome[] }>(
      `${listPath(content.list)}/AddValidateUpdateItemUsingPath`, { listItemCreateInfo, formValues, bNewDocumentUpdate: false });
    return savedOrRefused(value, data, content.itemId);
  }
  const by = await changedBy(rest, content, data.etag);
  if (by !== undefined) return { kind: 'stale', by };
  if (formValues.length === 0) return { kind: 'saved', id: content.itemId };
  const { value } = await rest.post<{ readonly value: readonly Outcome[] }>(
    `${listPath(content.list)}/items(${content.itemId})/validateUpdateListItem`, { formValues, bNewDocumentUpdate: false });
  return savedOrRefused(value, data, content.itemId);
}

/** The request may have been carried out although no good answer came. */
export function isUncertain(error: Error): boolean {
  return error instanceof RestError && (error.status === 0 || error.status >= 500);
}
