import { child, elementsOf, escaped, isTrue, XmlError, type Element } from '../caml/xml';
import { NotBuilt } from '../errors';
import { fieldRuleBroken, xmlNotValid } from '../listErrors';
import { FIELD_TYPES, isMany, isPerson, type FieldType } from '../storage/fieldTypes';
import { resultTypeOf, type Field } from '../storage/fields';
import { writableOf } from './fieldProperties';
import type { Plain } from './properties';

/** A field as its schema declares it. */
export interface FieldDeclaration {
  readonly type: FieldType;
  readonly id?: string;
  readonly name?: string;
  /** As REST names them. */
  readonly properties: Readonly<Record<string, Plain>>;
  /** GUID or web-relative URL of a lookup's list, or `Self`. */
  readonly list?: string;
}

/** REST's name of an attribute, and what its words mean where it is one of a few. */
const ATTRIBUTES: Readonly<Record<string, { readonly property: string; readonly words?: readonly string[] }>> = {
  DisplayName: { property: 'Title' }, Description: { property: 'Description' }, Required: { property: 'Required' },
  EnforceUniqueValues: { property: 'EnforceUniqueValues' }, Indexed: { property: 'Indexed' }, Hidden: { property: 'Hidden' },
  ReadOnly: { property: 'ReadOnlyField' }, StaticName: { property: 'StaticName' }, Group: { property: 'Group' }, JSLink: { property: 'JSLink' },
  MaxLength: { property: 'MaxLength' }, NumLines: { property: 'NumberOfLines' }, RichText: { property: 'RichText' },
  AppendOnly: { property: 'AppendOnly' }, Min: { property: 'MinimumValue' }, Max: { property: 'MaximumValue' },
  Percentage: { property: 'ShowAsPercentage' }, FillInChoice: { property: 'FillInChoice' }, ShowField: { property: 'LookupField' },
  LCID: { property: 'CurrencyLocaleId' }, CustomFormatter: { property: 'CustomFormatter' }, Decimals: { property: 'DisplayFormat' },
  UserSelectionMode: { property: 'SelectionMode', words: ['PeopleOnly', 'PeopleAndGroups'] },
  // By their number in SP.FieldType.
  ResultType: { property: 'OutputType', words: ['', '', 'Text', '', 'DateTime', '', '', '', 'Boolean', 'Number', 'Currency'] },
  FriendlyDisplayFormat: { property: 'FriendlyDisplayFormat', words: ['Unspecified', 'Disabled', 'Relative'] }
};

/** `Format` means something else on each type. */
const FORMATS: Partial<Readonly<Record<FieldType, { readonly property: string; readonly words: readonly string[] }>>> = {
  DateTime: { property: 'DisplayFormat', words: ['DateOnly', 'DateTime'] },
  URL: { property: 'DisplayFormat', words: ['Hyperlink', 'Image'] },
  Choice: { property: 'EditFormat', words: ['Dropdown', 'RadioButtons'] },
  Calculated: { property: 'DateFormat', words: ['DateOnly', 'DateTime'] }
};

/** Read elsewhere, or of no meaning to this tenant. */
const PASSED_OVER: readonly string[] = [
  'ID', 'Name', 'Type', 'List', 'Mult', 'Format', 'WebId', 'SourceID', 'ColName', 'RowOrdinal', 'Version', 'Customization', 'xmlns',
  'UserSelectionScope', 'RichTextMode', 'RelationshipDeleteBehavior', 'Sortable', 'Viewable', 'ShowInEditForm', 'ShowInNewForm',
  'ShowInDisplayForm', 'ShowInViewForms', 'IsolateStyles', 'UnlimitedLengthInDocumentLibrary', 'Overwrite'
];

const MANY: Partial<Readonly<Record<FieldType, FieldType>>> = { Lookup: 'LookupMulti', User: 'UserMulti' };

/** Reads a `<Field>`. @throws SharePointError when it is none; NotBuilt for types and attributes that the tenant does not know */
export function declarationOf(xml: string): FieldDeclaration {
  const field = fieldElement(xml);
  const { Type: typeName = '', ID, Name, List, Mult } = field.attributes;
  if (!Object.hasOwn(FIELD_TYPES, typeName)) throw new NotBuilt(`columns of type ${typeName || '(none)'}`);
  const single = typeName as FieldType;
  const type = isTrue(Mult) ? MANY[single] ?? single : single;
  const id = ID?.replace(/[{}]/g, '').toLowerCase();
  return { type, id, name: Name, list: List, properties: { ...attributeProperties(field, type), ...childProperties(field, type) } };
}

function fieldElement(xml: string): Element {
  try {
    const [field, ...others] = elementsOf(xml);
    if (field?.name !== 'Field' || others.length > 0) throw xmlNotValid();
    return field;
  } catch (error) {
    throw error instanceof XmlError ? xmlNotValid() : error;
  }
}

function attributeProperties({ attributes }: Element, type: FieldType): Record<string, Plain> {
  const properties: Record<string, Plain> = {};
  const edms = writableOf(type);
  for (const [name, text] of Object.entries(attributes)) {
    const meaning = name === 'Format' ? FORMATS[type] : ATTRIBUTES[name];
    if (meaning && Object.hasOwn(edms, meaning.property)) properties[meaning.property] = valueOf(text, edms[meaning.property], meaning.words);
    else if (!meaning && !PASSED_OVER.includes(name)) throw new NotBuilt(`the attribute ${name} of a column of type ${type}`);
  }
  return properties;
}

function valueOf(text: string, edm: string, words: readonly string[] | undefined): Plain {
  if (words) return Math.max(words.indexOf(text), 0);
  if (edm === 'Edm.Boolean') return isTrue(text);
  if (edm === 'Edm.String') return text;
  if (!Number.isFinite(Number(text))) throw fieldRuleBroken(`"${text}" is no number.`);
  return Number(text);
}

function childProperties(field: Element, type: FieldType): Record<string, Plain> {
  const choices = child(field, 'CHOICES')?.children.map(choice => choice.text);
  const [initial, formula, validation] = ['Default', 'Formula', 'Validation'].map(name => child(field, name));
  if (child(field, 'DefaultFormula')) throw new NotBuilt('columns with a default formula');
  return {
    ...(choices && { Choices: choices }), ...(initial && { DefaultValue: initial.text }), ...(formula && type === 'Calculated' && { Formula: formula.text }),
    ...(validation && { ValidationFormula: validation.text, ValidationMessage: validation.attributes.Message ?? null })
  };
}

/** What of a schema decides nothing here, as it was written. */
function keptAttributes({ type, kept = {} }: Field): Record<string, string> {
  const format = FORMATS[type];
  const meanings = Object.entries({ ...ATTRIBUTES, ...(format && { Format: format }) });
  return Object.fromEntries(meanings.flatMap(([name, meaning]) => {
    const value = kept[meaning.property] ?? undefined;
    const isOther = name !== 'Format' && meaning.property === format?.property;
    return value === undefined || isOther ? [] : [[name, attributeOf(value, meaning.words)]];
  }));
}

function attributeOf(value: string | number | boolean, words: readonly string[] | undefined): string {
  if (typeof value === 'boolean') return truth(value);
  return words?.[Number(value)] ?? String(value);
}

function listOf({ type }: Field, listId: string | undefined): string | undefined {
  return isPerson(type) ? 'UserInfo' : listId && `{${listId}}`;
}

function validationXml(formula: string, message: string | undefined): string {
  return `<Validation${message ? ` Message="${escaped(message)}"` : ''}>${escaped(formula)}</Validation>`;
}

const truth = (value: boolean): string => (value ? 'TRUE' : 'FALSE');

/** The field's schema, with what decides over its values. @param listId of a lookup's list */
export function schemaXmlOf(field: Field, listId: string | undefined): string {
  const attributes: Record<string, string | undefined> = {
    ID: `{${field.id}}`, Type: field.type, DisplayName: field.title, Name: field.internalName,
    StaticName: String(field.kept?.StaticName ?? field.internalName), Description: field.description || undefined, Required: truth(field.required),
    EnforceUniqueValues: truth(field.unique), Indexed: truth(field.indexed), Hidden: field.hidden ? 'TRUE' : undefined,
    ReadOnly: field.readOnly ? 'TRUE' : undefined, MaxLength: field.maxLength?.toString(), Mult: isMany(field.type) ? 'TRUE' : undefined,
    ResultType: resultTypeOf(field), FillInChoice: field.choices && truth(field.fillIn ?? false), List: listOf(field, listId),
    ShowField: field.lookupList ? field.lookupField ?? 'Title' : field.lookupField, ...keptAttributes(field)
  };
  const written = Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escaped(value)}"`]));
  const inside = [
    ...(field.defaultValue === undefined ? [] : [`<Default>${escaped(field.defaultValue)}</Default>`]),
    ...(field.choices ? [`<CHOICES>${field.choices.map(choice => `<CHOICE>${escaped(choice)}</CHOICE>`).join('')}</CHOICES>`] : []),
    ...(field.formula === undefined ? [] : [`<Formula>${escaped(field.formula)}</Formula>`]),
    ...(field.validationFormula ? [validationXml(field.validationFormula, field.validationMessage)] : [])
  ].join('');
  return inside === '' ? `<Field${written.join('')} />` : `<Field${written.join('')}>${inside}</Field>`;
}
