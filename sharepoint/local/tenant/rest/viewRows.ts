import { shownName } from '../items/remote';
import type { UrlValue } from '../items/values';
import { isPerson, isReference, type FieldType } from '../storage/fieldTypes';
import { entityPropertyName, propertyName, resultTypeOf, type Field } from '../storage/fields';
import type { List } from '../storage/lists';
import type { Entity, PropertyValue } from './entity';
import type { RestCall } from './routes';

/** What every row shows, whatever the view. */
export const ALWAYS_READ: readonly string[] = ['Id', 'GUID', 'ContentTypeId', 'AuthorId'];

/** One row of a view, by internal name. */
export type Cells = Record<string, unknown>;

/** A site of the locale en-US in UTC. *Assumption*: columns show thousands with a comma. */
const NUMBER = new Intl.NumberFormat('en-US', { maximumFractionDigits: 14 });
const DATE = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' });
const TIME = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', hour: 'numeric', minute: '2-digit' });

/** Items as the rows of a view: everything is text, and what is more than text stands beside it. */
export function rowsOf(call: RestCall, list: List, fields: readonly Field[], items: readonly Entity[]): readonly Cells[] {
  return items.map(({ properties }) => {
    const id = Number(properties.Id);
    const url = `${call.web.path}/${list.url}`;
    const mask = call.services.permissions.itemMaskOf(list, call.person, Number(properties.AuthorId));
    const cells: Cells = {
      ID: String(id), PermMask: `0x${((BigInt(mask.High) << 32n) + BigInt(mask.Low)).toString(16)}`, FSObjType: '0',
      ContentTypeId: properties.ContentTypeId, UniqueId: `{${String(properties.GUID).toUpperCase()}}`, FileRef: `${url}/${id}_.000`,
      FileLeafRef: `${id}_.000`, FileDirRef: url
    };
    for (const field of fields) Object.assign(cells, cellsOf(field, properties));
    return cells;
  });
}

/**
 * Lookups and persons as the column formatting samples of the PnP community show them, and the number with its 15 digits:
 * `[{"lookupId":2,"lookupValue":"Chicken","isSecretFieldValue":false}]`, `4.00000000000000`.
 */
function cellsOf(field: Field, properties: Entity['properties']): Cells {
  const name = field.internalName;
  if (isReference(field.type)) return { [name]: referenceCell(field, properties[entityPropertyName(field)]) };
  if (field.type === 'Computed') return { [name]: properties.Title ?? '', Title: properties.Title ?? '' };
  const value = properties[propertyName(field)];
  if (value === null || value === undefined) return { [name]: '' };
  switch (shownType(field, value)) {
    case 'Number': case 'Currency': return { [name]: NUMBER.format(Number(value)), [`${name}.`]: Number(value).toPrecision(15) };
    case 'Boolean': return booleanCells(name, value === true || value === '1');
    case 'Attachments': return { [name]: value === true ? '1' : '0' };
    case 'DateTime': return dateCells(name, String(value), isDateOnly(field));
    case 'URL': return urlCells(name, value);
    case 'MultiChoice': return { [name]: typeof value === 'object' && value.kind === 'values' ? value.values : [] };
    case 'Guid': return { [name]: `{${String(value).toUpperCase()}}` };
    default: return { [name]: String(value) };
  }
}

/** A calculated column looks like a column of what it gives (Yes and No: pnp/List-Formatting#191); an error like a text. */
function shownType(field: Field, value: PropertyValue): FieldType {
  const result = resultTypeOf(field);
  return result && String(value).startsWith('#') ? 'Text' : result ?? field.type;
}

const isDateOnly = ({ type, kept }: Field): boolean => (type === 'Calculated' ? kept?.DateFormat ?? 0 : kept?.DisplayFormat) === 0;

const booleanCells = (name: string, isYes: boolean): Cells => ({ [name]: isYes ? 'Yes' : 'No', [`${name}.value`]: isYes ? '1' : '0' });

/** `11/21/2026 10:10 PM`, with the time for programs beside it. */
function dateCells(name: string, time: string, withoutTime: boolean): Cells {
  const date = new Date(time);
  const shown = withoutTime ? DATE.format(date) : `${DATE.format(date)} ${TIME.format(date).replace('\u202f', ' ')}`;
  return { [name]: shown, [`${name}.`]: time };
}

function urlCells(name: string, value: PropertyValue): Cells {
  const { Url, Description } = (typeof value === 'object' && value?.kind === 'complex' ? value.properties : {}) as unknown as UrlValue;
  return { [name]: Url ?? '', [`${name}.desc`]: Description ?? '' };
}

/** Empty text where there is nobody and nothing. */
function referenceCell(field: Field, value: PropertyValue | undefined): unknown {
  const entities = typeof value === 'object' && value?.kind === 'entities' ? value.entities : typeof value === 'object' && value?.kind === 'entity' ? [value] : [];
  if (entities.length === 0) return '';
  return entities.map(({ properties: { Id, Title, EMail, ...others } }) => (isPerson(field.type)
    ? { id: String(Id), title: Title, email: EMail, sip: EMail, picture: '' }
    : { lookupId: Id, lookupValue: shownText({ Title, ...others }[shownName(field)]), isSecretFieldValue: false }));
}

const shownText = (value: PropertyValue | undefined): string => (value === null || value === undefined ? '' : String(value));
