import type { SQLInputValue } from 'node:sqlite';
import { jsonNodeWrong, navigationNotWritable, propertyUnknown, textTooLong, typeNotResolved, urlInvalid, wrongPrimitive } from '../errors';
import type { ItemValues } from '../items/writeItems';
import { sharePointTime, type UrlValue } from '../items/values';
import { TEXT_LIMIT } from '../../../../src/lists/defineList';
import { FIELD_TYPES, isReference } from '../storage/fieldTypes';
import { propertyName, type Field } from '../storage/fields';
import { itemTypeOf, type List } from '../storage/lists';
import { isAnnotation, type JsonObject } from './jsonBody';

/** Characters of a URL and of its description. The limit is CSOM's (pnp/pnpcore#434); that REST keeps it is an assumption. */
const URL_LIMIT = 255;

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * What a create or update stores. REST checks the shape of values only: required columns may stay empty (SharePoint/PnP-JS-Core#376).
 * *Assumption*, for the same reason: any text is a choice, a lookup may name an item that does not exist, and a link may have any scheme.
 * @throws SharePointError as SharePoint answers wrong properties and values
 */
export function itemValues(list: List, body: JsonObject, verbose: boolean): ItemValues {
  const type = itemTypeOf(list);
  const values: Record<string, SQLInputValue> = {};
  for (const [name, value] of Object.entries(body)) {
    if (isAnnotation(name)) continue;
    if (verbose && name === '__metadata') {
      checkType(type, value);
      continue;
    }
    const field = list.fields.find(candidate => propertyName(candidate) === (name === 'Id' ? 'ID' : name));
    if (!field) throw unknownProperty(list, name, type, value);
    // *Assumption*: SharePoint passes over what a client may not set, such as ID, Created and AuthorId.
    if (!field.readOnly && field.type !== 'Attachments') values[field.internalName] = stored(field, value, verbose);
  }
  return values;
}

function checkType(expected: string, metadata: unknown): void {
  const type = (metadata as { type?: unknown } | null)?.type;
  // SP.ListItem and SP.Data.ListItem are the base types, which SharePoint takes as well.
  if (type !== expected && type !== 'SP.ListItem' && type !== 'SP.Data.ListItem') throw typeNotResolved(String(type));
}

function unknownProperty(list: List, name: string, type: string, value: unknown): Error {
  const isNavigation = list.fields.some(field => isReference(field.type) && field.internalName === name);
  return isNavigation && value !== null ? navigationNotWritable() : propertyUnknown(name, type);
}

function stored(field: Field, value: unknown, verbose: boolean): SQLInputValue {
  if (value === null || value === undefined) return null;
  switch (field.type) {
    case 'Text': case 'Choice': return text(value, field.maxLength ?? TEXT_LIMIT);
    case 'Note': return text(value, Infinity);
    case 'Number': case 'Currency': return number(value, 'Edm.Double');
    case 'LookupMulti': case 'UserMulti': return ids(value, verbose);
    case 'Guid': return guid(value);
    case 'Lookup': case 'User': return number(value, 'Edm.Int32');
    case 'MultiChoice': return choices(value, verbose);
    case 'URL': return url(value);
    case 'DateTime': return time(value);
    case 'Boolean': return boolean(value);
    default: throw wrongPrimitive(FIELD_TYPES[field.type].edm);
  }
}

/** *Assumption*: SharePoint keeps an empty text as no value. */
function text(value: unknown, limit: number): string | null {
  if (typeof value !== 'string') throw wrongPrimitive('Edm.String');
  if (value.length > limit) throw textTooLong();
  return value === '' ? null : value;
}

function number(value: unknown, edm: 'Edm.Double' | 'Edm.Int32'): number {
  if (typeof value !== 'number' || (edm === 'Edm.Int32' && !Number.isInteger(value))) throw wrongPrimitive(edm);
  return value;
}

function boolean(value: unknown): number {
  if (typeof value !== 'boolean') throw wrongPrimitive('Edm.Boolean');
  return Number(value);
}

function time(value: unknown): string {
  const date = typeof value === 'string' ? sharePointTime(value) : undefined;
  if (date === undefined) throw wrongPrimitive('Edm.DateTime');
  return date;
}

function choices(value: unknown, verbose: boolean): string | null {
  const values = collection(value, verbose);
  if (values.some(choice => typeof choice !== 'string')) throw wrongPrimitive('Edm.String');
  return values.length === 0 ? null : JSON.stringify(values);
}

function ids(value: unknown, verbose: boolean): string | null {
  const values = collection(value, verbose).map(id => number(id, 'Edm.Int32'));
  return values.length === 0 ? null : JSON.stringify(values);
}

/** An array, and `{ results: […] }` in verbose. */
function collection(value: unknown, verbose: boolean): readonly unknown[] {
  const values: unknown = verbose && !Array.isArray(value) ? (value as { results?: unknown }).results : value;
  if (Array.isArray(values)) return values;
  throw jsonNodeWrong(typeof value === 'object' ? 'StartObject' : 'PrimitiveValue', 'the contents of a collection property', 'StartArray');
}

function guid(value: unknown): string {
  const plain = typeof value === 'string' ? value.replace(/[{}]/g, '').toLowerCase() : '';
  if (!GUID.test(plain)) throw wrongPrimitive('Edm.Guid');
  return plain;
}

function url(value: unknown): string | null {
  if (typeof value !== 'object' || Array.isArray(value)) throw jsonNodeWrong('PrimitiveValue', 'the start of an entry', 'StartObject');
  const parts = Object.entries(value as JsonObject).filter(([name]) => !isAnnotation(name) && name !== '__metadata');
  const unknown = parts.find(([name]) => name !== 'Url' && name !== 'Description');
  if (unknown) throw propertyUnknown(unknown[0], 'SP.FieldUrlValue');
  const wrong = parts.find(([, part]) => part !== null && typeof part !== 'string');
  if (wrong) throw wrongPrimitive('Edm.String');
  const { Url = null, Description = null } = Object.fromEntries(parts) as Partial<UrlValue>;
  if (!Url) return null;
  if (Url.length > URL_LIMIT || (Description ?? '').length > URL_LIMIT) throw urlInvalid();
  const kept: UrlValue = { Description: Description || Url, Url }; // *assumption*: a link without words shows its address
  return JSON.stringify(kept);
}
