import { type Column, type ListDefinition, TEXT_LIMIT, VERSION_COLUMN } from '../defineList';

/** How a schema names the list that a lookup points into, from its web-relative URL: by GUID, by URL, or `Self`. */
export type ListReference = (url: string) => string | undefined;

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * The `<Field>` element of a column, as feature schemas, site scripts and `CreateFieldAsXml` take it.
 * @param name internal name
 * @param listReference gives the attribute `List` of a lookup; left out where it gives undefined
 * @see https://learn.microsoft.com/sharepoint/dev/schema/field-element-field
 */
export function fieldXml(name: string, column: Column, listReference: ListReference): string {
  const attributes: Attributes = {
    ID: `{${column.id}}`, Name: name, StaticName: name, DisplayName: column.label, Type: column.type, Description: column.help,
    Required: column.required, Indexed: column.indexed, ...attributesOfType(column, listReference)
  };
  const validation = 'validation' in column && column.validation;
  return element('Field', attributes, [
    defaultXml(column),
    'choices' in column ? `<CHOICES>${column.choices.map(choice => `<CHOICE>${escaped(choice)}</CHOICE>`).join('')}</CHOICES>` : '',
    validation ? `<Validation Message="${escaped(validation.message)}">${escaped(validation.formula)}</Validation>` : ''
  ]);
}

/** The hidden column that keeps the version of the list as its default value. */
export function versionFieldXml(list: ListDefinition): string {
  const attributes = { ID: `{${list.versionColumnId}}`, Name: VERSION_COLUMN, StaticName: VERSION_COLUMN, DisplayName: VERSION_COLUMN, Type: 'Number', Hidden: true };
  return element('Field', attributes, [`<Default>${list.version}</Default>`]);
}

function attributesOfType(column: Column, listReference: ListReference): Attributes {
  switch (column.type) {
    case 'Text': return { EnforceUniqueValues: column.unique, MaxLength: column.maxLength ?? TEXT_LIMIT };
    case 'Note': return { NumLines: 6, RichText: false };
    case 'DateTime': return { Format: column.dateOnly ? 'DateOnly' : 'DateTime' };
    case 'Choice': return { Format: 'Dropdown', FillInChoice: column.fillIn ?? false };
    case 'MultiChoice': return { FillInChoice: true };
    case 'URL': return { Format: 'Hyperlink' };
    case 'User': return { List: 'UserInfo', UserSelectionMode: 'PeopleOnly', ShowField: 'ImnName' };
    case 'Lookup': return { List: listReference(column.list), ShowField: 'Title' };
    case 'LookupMulti': return { List: listReference(column.list), ShowField: 'Title', Mult: true };
    default: return {};
  }
}

function defaultXml(column: Column): string {
  if (column.type === 'Boolean') return `<Default>${column.defaultValue ? 1 : 0}</Default>`;
  return column.type === 'Choice' && column.defaultValue ? `<Default>${escaped(column.defaultValue)}</Default>` : '';
}

function element(name: string, attributes: Attributes, children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number | boolean] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(typeof value === 'boolean' ? String(value).toUpperCase() : String(value))}"`)
    .join('');
  const inside = children.join('');
  return inside ? `<${name}${written}>${inside}</${name}>` : `<${name}${written} />`;
}

/** Text and attribute values of XML. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
