import type { FieldType } from '../storage/fieldTypes';
import type { Field } from '../storage/fields';
import type { PropertyValue } from './entity';
import type { Edm, Plain, WritableProperties } from './properties';

interface FieldProperty {
  readonly edm: Edm;
  /** What of the field it is. Without a key the value is kept and answered, and decides nothing. */
  readonly key?: 'title' | 'description' | 'required' | 'unique' | 'indexed' | 'defaultValue' | 'hidden' | 'readOnly' | 'maxLength' | 'choices'
    | 'fillIn' | 'formula' | 'lookupField' | 'validationFormula' | 'validationMessage';
  /** Of a new field. */
  readonly initial?: string | number | boolean | null;
}

type Properties = Readonly<Record<string, FieldProperty>>;

const flag = (initial: boolean): FieldProperty => ({ edm: 'Edm.Boolean', initial });
const whole = (initial: number): FieldProperty => ({ edm: 'Edm.Int32', initial });
const text = (initial: string | null): FieldProperty => ({ edm: 'Edm.String', initial });

const EVERY_TYPE: Properties = {
  Title: { edm: 'Edm.String', key: 'title' },
  Description: { edm: 'Edm.String', key: 'description' },
  Required: { edm: 'Edm.Boolean', key: 'required' },
  EnforceUniqueValues: { edm: 'Edm.Boolean', key: 'unique' },
  Indexed: { edm: 'Edm.Boolean', key: 'indexed' },
  DefaultValue: { edm: 'Edm.String', key: 'defaultValue', initial: null },
  Hidden: { edm: 'Edm.Boolean', key: 'hidden' },
  ReadOnlyField: { edm: 'Edm.Boolean', key: 'readOnly' },
  StaticName: { edm: 'Edm.String' },
  Group: text('Custom Columns'), Direction: text('none'), JSLink: text('clienttemplates.js'), CustomFormatter: text(null),
  ValidationFormula: { edm: 'Edm.String', key: 'validationFormula', initial: null },
  ValidationMessage: { edm: 'Edm.String', key: 'validationMessage', initial: null }
};

const NUMBER: Properties = {
  MinimumValue: { edm: 'Edm.Double', initial: -1.7976931348623157e308 }, MaximumValue: { edm: 'Edm.Double', initial: 1.7976931348623157e308 },
  DisplayFormat: whole(-1), ShowAsPercentage: flag(false), CommaSeparator: flag(true)
};

const CHOICES: Properties = { Choices: { edm: 'Collection(Edm.String)', key: 'choices' }, FillInChoice: { edm: 'Edm.Boolean', key: 'fillIn' } };

const LOOKUP: Properties = {
  LookupField: { edm: 'Edm.String', key: 'lookupField', initial: 'Title' }, IsRelationship: flag(false), RelationshipDeleteBehavior: whole(0)
};

/** A person is a lookup into the list of users (SPFieldUser extends SPFieldLookup). */
const PERSON: Properties = {
  LookupField: { edm: 'Edm.String', key: 'lookupField', initial: '' }, SelectionMode: whole(1), SelectionGroup: whole(0), AllowDisplay: flag(true), Presence: flag(true)
};

const OF_TYPE: Partial<Readonly<Record<FieldType, Properties>>> = {
  Text: { MaxLength: { edm: 'Edm.Int32', key: 'maxLength', initial: 255 } },
  Note: {
    AllowHyperlink: flag(false), AppendOnly: flag(false), NumberOfLines: whole(6), RestrictedMode: flag(true), RichText: flag(false),
    UnlimitedLengthInDocumentLibrary: flag(false)
  },
  Number: NUMBER,
  Currency: { ...NUMBER, CurrencyLocaleId: whole(1033) },
  DateTime: { DateTimeCalendarType: whole(1), DisplayFormat: whole(1), FriendlyDisplayFormat: whole(1) },
  Choice: { ...CHOICES, EditFormat: whole(0) },
  MultiChoice: CHOICES,
  URL: { DisplayFormat: whole(0) },
  Lookup: LOOKUP, LookupMulti: LOOKUP, User: PERSON, UserMulti: PERSON,
  Calculated: {
    Formula: { edm: 'Edm.String', key: 'formula' }, OutputType: whole(2), DateFormat: whole(0), DisplayFormat: whole(-1), ShowAsPercentage: flag(false),
    CurrencyLocaleId: whole(1033)
  }
};

/** Properties that only some types of field have: selecting them on another one is no mistake. */
export const PROPERTIES_OF_SOME_TYPES: readonly string[] = [
  ...new Set([...Object.values(OF_TYPE).flatMap(properties => Object.keys(properties)), 'AllowMultipleValues', 'LookupList', 'LookupWebId'])
];

const propertiesFor = (type: FieldType): Properties => ({ ...EVERY_TYPE, ...OF_TYPE[type] });

/** What may be written of a field of the type. */
export function writableOf(type: FieldType): WritableProperties {
  const own = Object.fromEntries(Object.entries(propertiesFor(type)).map(([name, { edm }]) => [name, edm]));
  const isReference = ['Lookup', 'LookupMulti', 'User', 'UserMulti'].includes(type);
  return isReference ? { ...own, AllowMultipleValues: 'Edm.Boolean' } : own;
}

/** Written properties as parts of the field. */
export function fieldPartsOf(type: FieldType, written: Readonly<Record<string, Plain>>, before?: Field): Partial<Field> {
  const properties = propertiesFor(type);
  const parts: Record<string, Plain | undefined> = {};
  const kept: Record<string, string | number | boolean | null> = { ...before?.kept };
  for (const [name, value] of Object.entries(written)) {
    const key = Object.hasOwn(properties, name) ? properties[name].key : undefined;
    if (key) parts[key] = value ?? undefined;
    else if (name !== 'AllowMultipleValues') kept[name] = value as string | number | boolean | null;
  }
  return { ...parts, kept };
}

/** What REST answers of a field's properties that can be written. */
export function readFieldProperties(field: Field): Record<string, PropertyValue> {
  return Object.fromEntries(Object.entries(propertiesFor(field.type)).map(([name, { key, edm, initial }]) => {
    const value: Plain | undefined = key ? field[key] : field.kept?.[name];
    if (edm === 'Collection(Edm.String)') return [name, { kind: 'values', type: 'Edm.String', values: (value ?? []) as readonly string[] }];
    if (name === 'StaticName') return [name, (value ?? field.internalName) as string];
    return [name, (value ?? initial ?? (edm === 'Edm.Boolean' ? false : null)) as PropertyValue];
  }));
}
