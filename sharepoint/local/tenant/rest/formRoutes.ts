import { duplicateValue, NotBuilt, propertyUnknown, SharePointError, wrongPrimitive } from '../errors';
import { brokenRules } from '../items/rules';
import type { ItemValues } from '../items/writeItems';
import type { Field } from '../storage/fields';
import type { List } from '../storage/lists';
import type { Answer } from './answer';
import type { ComplexValue } from './entity';
import { FormError, storedFromForm } from './formValues';
import { changeableItem } from './itemAccess';
import { ITEM_PATHS } from './itemRoutes';
import { isAnnotation, jsonBody, type JsonObject } from './jsonBody';
import { listOf, type RestCall, type Route } from './routes';
import { addedItem, changedItem, withDefaults } from './savedItem';

/** One column of a form: everything is text. */
interface FormValue {
  readonly name: string;
  readonly text: string;
}

/** What became of one column. */
interface Outcome extends FormValue {
  readonly error?: string;
}

/** Of a value that a unique column has already. */
const DUPLICATE = duplicateValue('').code;

const FORM_VALUE = 'SP.ListItemFormUpdateValue';

/** pnp/pnpcore#1433 shows the code with a date that cannot be read. */
const FORM_ERROR_CODE = -2146232832;

function formValuesOf(body: JsonObject): readonly FormValue[] {
  const values: unknown = body.formValues;
  const list: unknown = Array.isArray(values) ? values : (values as { results?: unknown } | undefined)?.results;
  if (!Array.isArray(list)) throw wrongPrimitive(`Collection(${FORM_VALUE})`);
  return (list as unknown[]).map(formValueOf);
}

function formValueOf(value: unknown): FormValue {
  if (value === null || typeof value !== 'object') throw wrongPrimitive(FORM_VALUE);
  const known = ['FieldName', 'FieldValue', 'HasException', 'ErrorMessage', 'ErrorCode', 'ItemId', '__metadata'];
  const unknown = Object.keys(value).find(name => !known.includes(name) && !isAnnotation(name));
  if (unknown !== undefined) throw propertyUnknown(unknown, FORM_VALUE);
  const { FieldName, FieldValue } = value as { readonly FieldName?: unknown; readonly FieldValue?: unknown };
  if (typeof FieldName !== 'string' || (FieldValue !== null && FieldValue !== undefined && typeof FieldValue !== 'string')) throw wrongPrimitive('Edm.String');
  return { name: FieldName, text: FieldValue ?? '' };
}

/** Reads a form as SharePoint's own forms are read: rules of columns hold here, other than in plain REST. */
function readForm(call: RestCall, list: List, form: readonly FormValue[]): { readonly outcomes: readonly Outcome[]; readonly values: ItemValues } {
  const values: Record<string, ItemValues[string]> = {};
  const outcomes = form.map((value): Outcome => {
    const field = list.fields.find(candidate => candidate.internalName === value.name);
    try {
      if (!field) throw new FormError(`Column '${value.name}' does not exist. It may have been deleted by another user.  ${call.web.path}/${list.url}`);
      values[field.internalName] = storedFromForm(call, list, field, value.text);
      return value;
    } catch (error) {
      if (!(error instanceof FormError)) throw error;
      return { ...value, error: error.message };
    }
  });
  return { outcomes, values };
}

/** *Assumption*: a new item is asked for its required columns, unless they have a default. */
function missingOnes(list: List, form: readonly FormValue[]): readonly Outcome[] {
  const isAsked = (field: Field): boolean => field.required && !field.readOnly && !field.hidden && (field.defaultValue ?? '') === '';
  return list.fields.filter(field => isAsked(field) && !form.some(value => value.name === field.internalName))
    .map(field => ({ name: field.internalName, text: '', error: 'You must specify a value for this required field.' }));
}

/** Status 200 with or without errors (SharePoint/sp-dev-docs#7942); an error of one column keeps all from being saved. */
function answerOf(name: string, outcomes: readonly Outcome[], itemId: number): Answer {
  const values = outcomes.map(({ name: column, text, error }): ComplexValue => ({
    kind: 'complex', type: FORM_VALUE,
    properties: {
      ErrorCode: error === undefined ? 0 : FORM_ERROR_CODE, ErrorMessage: error ?? null, FieldName: column, FieldValue: text,
      HasException: error !== undefined, ItemId: itemId
    }
  }));
  return { kind: 'result', name, value: { kind: 'complexes', type: FORM_VALUE, values } };
}

const failedIn = (outcomes: readonly Outcome[]): boolean => outcomes.some(outcome => outcome.error !== undefined);

/** The rules of columns, for values that could be read. @param values of the whole item as far as they are known */
function withRules(call: RestCall, list: List, outcomes: readonly Outcome[], values: ItemValues): readonly Outcome[] {
  const broken = new Map(brokenRules(call.services.database, list, values).map(({ field, message }) => [field.internalName, message]));
  const told = outcomes.map(outcome => ({ ...outcome, error: outcome.error ?? broken.get(outcome.name) }));
  const untold = [...broken].filter(([name]) => outcomes.every(outcome => outcome.name !== name));
  return [...told, ...untold.map(([name, error]) => ({ name, text: '', error }))];
}

/** *Assumption*: an item that breaks the rule of the list is answered as REST answers it. A value that a unique column has already is an error of that column. */
function saved<T>(list: List, save: () => T, outcomes: readonly Outcome[]): T | readonly Outcome[] {
  try {
    return save();
  } catch (error) {
    if (!(error instanceof SharePointError) || error.code !== DUPLICATE) throw error;
    const unique = list.fields.filter(field => field.unique).map(field => field.internalName);
    return outcomes.map(outcome => (unique.includes(outcome.name) ? { ...outcome, error: error.message } : outcome));
  }
}

function updateForm(call: RestCall): Answer {
  const { list, id } = changeableItem(call);
  const body = jsonBody(call.body);
  refuseOthers(body, ['formValues', 'bNewDocumentUpdate', 'checkInComment', 'datesInUTC']);
  const { outcomes: read, values } = readForm(call, list, formValuesOf(body));
  const outcomes = withRules(call, list, read, values);
  if (failedIn(outcomes)) return answerOf('ValidateUpdateListItem', outcomes, id);
  const keepsVersion = body.bNewDocumentUpdate === true; // go.spflow.com/samples/advanced-add-update: a system update
  const result = saved(list, () => changedItem(call, list, id, values, keepsVersion), outcomes);
  return answerOf('ValidateUpdateListItem', typeof result === 'number' ? outcomes : result, id);
}

function addForm(call: RestCall): Answer {
  const list = listOf(call, 'add');
  const body = jsonBody(call.body);
  refuseOthers(body, ['formValues', 'bNewDocumentUpdate', 'checkInComment', 'datesInUTC', 'listItemCreateInfo']);
  checkFolder(call, list, body.listItemCreateInfo);
  const form = formValuesOf(body);
  const { outcomes, values } = readForm(call, list, form);
  const all = withRules(call, list, [...outcomes, ...missingOnes(list, form)], withDefaults(call, list, values));
  if (failedIn(all)) return answerOf('AddValidateUpdateItemUsingPath', all, 0);
  const result = saved(list, () => addedItem(call, list, values), all);
  if (typeof result !== 'number') return answerOf('AddValidateUpdateItemUsingPath', result, 0);
  return answerOf('AddValidateUpdateItemUsingPath', [...all, { name: 'Id', text: String(result) }], result);
}

function refuseOthers(body: JsonObject, known: readonly string[]): void {
  const unknown = Object.keys(body).find(name => !known.includes(name) && !isAnnotation(name));
  if (unknown !== undefined) throw new NotBuilt(`the parameter ${unknown} of a form`);
}

/** Items go into the list itself: there are no folders. */
function checkFolder(call: RestCall, list: List, info: unknown): void {
  const { FolderPath, UnderlyingObjectType, ...others } = (info ?? {}) as { FolderPath?: { DecodedUrl?: unknown }; UnderlyingObjectType?: unknown };
  const folder = String(FolderPath?.DecodedUrl ?? '').replace(/^https?:\/\/[^/]+/i, '').replace(/\/$/, '').toLowerCase();
  const own = [`${call.web.path}/${list.url}`, list.url, `/${list.url}`, ''].map(url => url.toLowerCase());
  const isPlain = Object.keys(others).every(name => isAnnotation(name) || name === '__metadata');
  if (!own.includes(folder) || (UnderlyingObjectType ?? 0) !== 0 || !isPlain) throw new NotBuilt('new items in a folder, and new folders');
}

export const FORM_ROUTES: readonly Route[] = [
  { method: 'POST', path: 'list/addvalidateupdateitemusingpath', answer: addForm },
  ...ITEM_PATHS.map(path => ({ method: 'POST', path: `${path}/validateupdatelistitem`, answer: updateForm }))
];
