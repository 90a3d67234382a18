import { randomUUID } from 'node:crypto';
import { compiled, refersTo, withoutColumn, withWrittenFormula } from '../formula/bindFormula';
import { columnRuleSql } from '../formula/rules';
import { listIdMissing, NotBuilt, wrongPrimitive } from '../errors';
import { fieldNameTaken, fieldRuleBroken, nameMissing, uniqueWhereOwnOnly } from '../listErrors';
import { hasIndex } from '../storage/columns';
import { factsOf, FIELD_TYPES, isMany, type FieldType } from '../storage/fieldTypes';
import { internalNameFor, newField, type Field } from '../storage/fields';
import type { List } from '../storage/lists';
import { updateView, viewsOf } from '../storage/views';
import { fieldPartsOf, writableOf } from './fieldProperties';
import type { FieldDeclaration } from './fieldXml';
import type { JsonObject } from './jsonBody';
import { propertiesOf, type Plain } from './properties';
import type { RestCall } from './routes';

/** What a new field is made from. */
export interface FieldWish extends FieldDeclaration {
  /** The internal name comes from the name, not from the title (AddFieldInternalNameHint): pnp/pnpcore#1317. */
  readonly nameIsHint?: boolean;
  readonly inDefaultView?: boolean;
}

const MOST_INDEXES = 20;

const MANY: Partial<Readonly<Record<FieldType, FieldType>>> = { Lookup: 'LookupMulti', User: 'UserMulti' };
const ONE: Partial<Readonly<Record<FieldType, FieldType>>> = { LookupMulti: 'Lookup', UserMulti: 'User' };

/** SP.Field properties that cannot be written after the field was made, or not here. */
const NOT_WRITABLE: readonly string[] = [
  'AutoIndexed', 'ClientSideComponentId', 'ClientSideComponentProperties', 'ClientValidationFormula', 'ClientValidationMessage', 'DefaultFormula',
  'EnableLookup', 'FieldTypeKind', 'Mappings', 'SchemaXml', 'TypeAsString', 'CustomUnitName', 'CustomUnitOnRight', 'Unit',
  'DependentLookupInternalNames', 'IsDependentLookup', 'LookupList', 'LookupWebId', 'PrimaryFieldId', 'PinnedToFiltersPane', 'ShowInFiltersPane'
];

/** Type of a new field. @throws NotBuilt for the types that the tenant does not know */
export function typeOfKind(kind: unknown): FieldType {
  if (!Number.isInteger(kind)) throw wrongPrimitive('Edm.Int32');
  const BY_KIND: readonly FieldType[] = [
    'Text', 'Note', 'DateTime', 'Choice', 'Lookup', 'Boolean', 'Number', 'Currency', 'URL', 'Guid', 'MultiChoice', 'Calculated', 'User'
  ];
  const type = BY_KIND.find(candidate => FIELD_TYPES[candidate].kind === kind);
  if (!type) throw new NotBuilt(`columns of the kind ${String(kind)}`);
  return type;
}

export function fieldProperties(body: JsonObject, type: FieldType): Record<string, Plain> {
  return propertiesOf(body, writableOf(type), factsOf(type).className, NOT_WRITABLE);
}

export function addField(call: RestCall, list: List, wish: FieldWish): Field {
  const { Title } = wish.properties;
  if (typeof Title !== 'string' || Title.trim() === '') throw nameMissing();
  const type = withMany(wish.type, wish.properties);
  const made = newField({
    id: wish.id ?? randomUUID(), internalName: nameOf(list, wish, Title), title: Title, type, ...fieldPartsOf(type, wish.properties), lookupList: lookupUrl(call, list, wish)
  });
  if (list.fields.some(known => known.id === made.id)) throw fieldNameTaken(made.internalName);
  const field = type === 'Calculated' ? withWrittenFormula(made, list.fields) : made;
  if (field.validationFormula) columnRuleSql(field, list.fields);
  checkRules(list, field);
  call.services.lists.addField(list, field);
  if (wish.inDefaultView) showInDefaultView(call, list, field);
  return field;
}

/** A hint that is taken is refused, a title gets a number: sp-dev-docs#3286 for the title, the rest is an assumption. */
function nameOf(list: List, { name, nameIsHint }: FieldWish, title: string): string {
  const taken = [...list.fields.map(field => field.internalName), '_Version'];
  if (!nameIsHint || name === undefined) return internalNameFor(title, taken);
  if (taken.some(other => other.toLowerCase() === name.toLowerCase())) throw fieldNameTaken(name);
  return internalNameFor(name, taken);
}

function withMany(type: FieldType, { AllowMultipleValues: many }: Readonly<Record<string, Plain>>): FieldType {
  if (typeof many !== 'boolean') return type;
  return (many ? MANY[type] : ONE[type]) ?? type;
}

/** The lookup's list, by its id, its web-relative URL, or `Self`. @throws SharePointError when there is none */
function lookupUrl({ services: { lists }, web }: RestCall, list: List, { type, list: wanted }: FieldWish): string | undefined {
  if (type !== 'Lookup' && type !== 'LookupMulti') return undefined;
  if (wanted?.toLowerCase() === 'self') return list.url;
  const id = (wanted ?? '').replace(/[{}]/g, '').toLowerCase();
  const target = lists.ofWeb(web).find(candidate => candidate.id === id) ?? lists.byUrl(web.path, wanted ?? '');
  if (!target) throw listIdMissing();
  return target.url;
}

/**
 * *Assumption*: what is refused here is what the column settings page refuses.
 * @see https://support.microsoft.com/office/add-an-index-to-a-list-or-library-column-f3f00554-b7dc-44d1-a2ed-d477eac463b0
 */
function checkRules(list: List, field: Field): void {
  const { index } = factsOf(field.type);
  if ((field.indexed || field.unique) && !index) throw fieldRuleBroken(`A column of type ${field.type} cannot be indexed.`);
  if (field.unique && index !== 'unique') throw fieldRuleBroken(`A column of type ${field.type} cannot hold unique values.`);
  if (field.unique && !field.indexed) throw fieldRuleBroken('The column must be indexed to enforce unique values.');
  if (field.unique && list.ownItemsOnly) throw uniqueWhereOwnOnly();
  const indexes = list.fields.filter(other => other.internalName !== field.internalName && hasIndex(other)).length;
  if (hasIndex(field) && indexes >= MOST_INDEXES) throw fieldRuleBroken(`A list has at most ${MOST_INDEXES} indexes.`);
  if (isTyped(field) && (field.maxLength ?? 255) > 255) throw fieldRuleBroken('The maximum number of characters must be between 1 and 255.');
}

const isTyped = (field: Field): boolean => field.type === 'Text';

function showInDefaultView({ services: { database } }: RestCall, list: List, field: Field): void {
  const view = viewsOf(database, list).find(candidate => candidate.isDefault);
  if (view) updateView(database, list, { ...view, fields: [...view.fields, field.internalName] });
}

export function changeField(call: RestCall, list: List, before: Field, body: JsonObject): void {
  const written = fieldProperties(body, before.type);
  if (written.Title !== undefined && String(written.Title ?? '').trim() === '') throw nameMissing();
  const after = recalculated(list, written, { ...before, ...fieldPartsOf(before.type, written, before), type: withMany(before.type, written) });
  if (isMany(after.type) && after.indexed) throw fieldRuleBroken(`A column of type ${after.type} cannot be indexed.`);
  if (written.ValidationFormula) columnRuleSql(after, list.fields);
  checkRules(list, after);
  try {
    call.services.lists.changeField(list, before, after);
    for (const linked of linkedTo(list, after)) call.services.lists.changeField(list, linked, { ...linked, title: after.title });
  } catch (error) {
    // SQLITE_CONSTRAINT_UNIQUE
    throw (error as { errcode?: number }).errcode === 2067 ? fieldRuleBroken('The column has values that are not unique.') : error;
  }
}

/** Views show the title under the title's name. */
function linkedTo(list: List, { internalName }: Field): readonly Field[] {
  return internalName === 'Title' ? list.fields.filter(field => field.internalName === 'LinkTitle') : [];
}

function recalculated(list: List, written: Readonly<Record<string, Plain>>, field: Field): Field {
  if (field.type !== 'Calculated') return field;
  return written.Formula === undefined ? compiled(field, list.fields) : withWrittenFormula(field, list.fields);
}

export function removeField({ services: { database, lists } }: RestCall, list: List, field: Field): void {
  if (field.builtIn) throw fieldRuleBroken(`The column ${field.internalName} cannot be deleted.`);
  for (const other of list.fields.filter(candidate => refersTo(candidate, field.internalName))) {
    lists.changeField(list, other, withoutColumn(other, field.internalName, list.fields));
  }
  lists.removeField(list, field);
  for (const view of viewsOf(database, list)) {
    if (view.fields.includes(field.internalName)) updateView(database, list, { ...view, fields: view.fields.filter(name => name !== field.internalName) });
  }
}
