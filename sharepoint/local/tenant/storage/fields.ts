import { TEXT_LIMIT } from '../../../../src/lists/defineList';
import { RESULT_TYPES, type ResultType } from '../formula/results';
import { FIELD_TYPES, isReference, type FieldType } from './fieldTypes';

/** Characters of an internal name. */
const NAME_LIMIT = 32;

/** A column of a list as the tenant keeps it. */
export interface Field {
  readonly id: string;
  readonly internalName: string;
  readonly title: string;
  readonly type: FieldType;
  readonly description: string;
  readonly required: boolean;
  readonly indexed: boolean;
  readonly unique: boolean;
  readonly readOnly: boolean;
  readonly hidden: boolean;
  readonly builtIn: boolean;
  readonly maxLength?: number;
  readonly choices?: readonly string[];
  readonly defaultValue?: string;
  /** Web-relative URL of the list that a Lookup points into. */
  readonly lookupList?: string;
  /** Internal name of the column of that list that a Lookup shows; Title when left out. */
  readonly lookupField?: string;
  readonly fillIn?: boolean;
  /** Of a calculated column, with the internal names of the columns that it refers to. */
  readonly formula?: string;
  /** The formula as an SQL expression. */
  readonly formulaSql?: string;
  /** The column's rule, as it was written; it names no other column. */
  readonly validationFormula?: string;
  /** What the person is told whose value breaks the rule. */
  readonly validationMessage?: string;
  /** Properties that forms and views of SharePoint use: the tenant keeps and answers them, and they decide nothing here. */
  readonly kept?: Readonly<Record<string, string | number | boolean | null>>;
}

const PLAIN = { description: '', required: false, indexed: false, unique: false, readOnly: false, hidden: false, builtIn: false } as const;

function builtIn(internalName: string, type: FieldType, id: string, title: string, more: Partial<Field> = {}): Field {
  return { ...PLAIN, id, internalName, type, title, readOnly: true, builtIn: true, ...more };
}

/** Ids are SharePoint's own (SPBuiltInFieldId). */
export function builtInFields(titleLabel: string): readonly Field[] {
  return [
    builtIn('ContentTypeId', 'ContentTypeId', '03e45e84-1992-4d42-9116-26f756012634', 'Content Type ID', { hidden: true }),
    builtIn('Title', 'Text', 'fa564e0f-0c70-4ab9-b863-0177e6ddd247', titleLabel, { readOnly: false, required: true, maxLength: TEXT_LIMIT }),
    builtIn('LinkTitle', 'Computed', '82642ec8-ef9b-478f-acf9-31f7d45fbc31', titleLabel),
    builtIn('ID', 'Counter', '1d22ea11-1e32-424e-89ab-9fedbadb6ce1', 'ID', { indexed: true }),
    builtIn('Modified', 'DateTime', '28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f', 'Modified'),
    builtIn('Created', 'DateTime', '8c06beca-0777-48f7-91c7-6da68bc07b69', 'Created'),
    builtIn('Author', 'User', '1df5e554-ec7e-46a6-901d-d85a3881cb18', 'Created By'),
    builtIn('Editor', 'User', 'd31655d1-1d5b-4511-95a1-7a09e9b75bf2', 'Modified By'),
    builtIn('_UIVersionString', 'Text', 'dce8262a-3ae9-45aa-aab4-83bd75fb738a', 'Version'),
    builtIn('Attachments', 'Attachments', '67df98f4-9dec-48ff-a553-29bece9c5bf4', 'Attachments', { readOnly: false }),
    builtIn('GUID', 'Guid', 'ae069f25-3ac2-4256-b9c3-15dbc15da0e0', 'GUID', { hidden: true })
  ];
}

/** A column that was not in the list's first definition. */
export function newField(field: Pick<Field, 'id' | 'internalName' | 'title' | 'type'> & Partial<Field>): Field {
  return { ...PLAIN, ...field };
}

/**
 * `Publish Date` gives `Publish_x0020_Date` (SharePoint/sp-dev-docs#3286), cut to 32 characters; a taken name gets a number.
 * *Assumption*: the first digit of a name is written as a sign, and names that differ only in case count as the same.
 */
export function internalNameFor(title: string, taken: readonly string[]): string {
  const code = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`;
  const plain = title.trim().replace(/[^A-Za-z0-9_]/g, code).replace(/^[0-9]/, code).slice(0, NAME_LIMIT);
  const used = new Set(taken.map(name => name.toLowerCase()));
  for (let count = -1; ; count++) {
    const end = count < 0 ? '' : String(count);
    const name = plain.slice(0, NAME_LIMIT - end.length) + end;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** SharePoint puts OData_ before names that OData does not allow to start a property, such as an underscore. */
export function entityPropertyName(field: Field): string {
  return field.internalName.startsWith('_') ? `OData_${field.internalName}` : field.internalName;
}

/** REST's name of a field's value: `HubParentId`, `OData__UIVersionString`, else the internal name. */
export function propertyName(field: Field): string {
  return isReference(field.type) ? `${entityPropertyName(field)}Id` : entityPropertyName(field);
}

/** What a calculated column gives; undefined for every other column, and for results that the tenant does not know. */
export function resultTypeOf(field: Field): ResultType | undefined {
  return field.type === 'Calculated' ? RESULT_TYPES[Number(field.kept?.OutputType ?? 2)] : undefined;
}

/** The field can be read through a lookup that points at its list. A calculated one too, unless it gives yes or no: pnp/pnpjs#1355. */
export function isProjected(field: Field): boolean {
  return FIELD_TYPES[field.type].projected && resultTypeOf(field) !== 'Boolean';
}
