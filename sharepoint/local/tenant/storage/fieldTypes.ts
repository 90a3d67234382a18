/** How a value is compared and sorted; `never` means SharePoint refuses the field in `$filter` and `$orderby`. */
export type Comparison = 'text' | 'number' | 'date' | 'boolean' | 'guid' | 'multi' | 'never';

/** A column that points at rows elsewhere: REST calls the numbers `<name>Id` and the rows `<name>`. */
type Reference = 'one' | 'many';

interface FieldTypeFacts {
  /** SP.FieldType. */
  readonly kind: number;
  /** What its column is declared as in SQL. Several values are a JSON array. */
  readonly sql: 'TEXT' | 'REAL' | 'INTEGER' | 'TEXT GENERATED ALWAYS AS ("Title") VIRTUAL';
  /** What a write must send. */
  readonly edm: string;
  readonly comparison: Comparison;
  /** The field can be read through a lookup that points at its list. Not Note and Lookup; that Choice and URL cannot is an assumption. */
  readonly projected: boolean;
  /** OData type of the field itself; SP.Field where SharePoint has no class of its own. */
  readonly className: string;
  /**
   * Whether the column may be indexed, and whether its values may be held unique.
   * @see https://support.microsoft.com/office/add-an-index-to-a-list-or-library-column-f3f00554-b7dc-44d1-a2ed-d477eac463b0
   */
  readonly index?: 'index' | 'unique';
  readonly reference?: Reference;
}

export const FIELD_TYPES = {
  Counter: { kind: 5, sql: 'INTEGER', edm: 'Edm.Int32', comparison: 'number', projected: true, className: 'SP.Field' },
  Text: { kind: 2, sql: 'TEXT', edm: 'Edm.String', comparison: 'text', projected: true, className: 'SP.FieldText', index: 'unique' },
  Note: { kind: 3, sql: 'TEXT', edm: 'Edm.String', comparison: 'never', projected: false, className: 'SP.FieldMultiLineText' },
  Number: { kind: 9, sql: 'REAL', edm: 'Edm.Double', comparison: 'number', projected: true, className: 'SP.FieldNumber', index: 'unique' },
  Currency: { kind: 10, sql: 'REAL', edm: 'Edm.Double', comparison: 'number', projected: true, className: 'SP.FieldCurrency', index: 'unique' },
  DateTime: { kind: 4, sql: 'TEXT', edm: 'Edm.DateTime', comparison: 'date', projected: true, className: 'SP.FieldDateTime', index: 'unique' },
  Choice: { kind: 6, sql: 'TEXT', edm: 'Edm.String', comparison: 'text', projected: false, className: 'SP.FieldChoice', index: 'unique' },
  MultiChoice: { kind: 15, sql: 'TEXT', edm: 'Collection(Edm.String)', comparison: 'multi', projected: false, className: 'SP.FieldMultiChoice' },
  URL: { kind: 11, sql: 'TEXT', edm: 'SP.FieldUrlValue', comparison: 'never', projected: false, className: 'SP.FieldUrl' },
  Lookup: {
    kind: 7, sql: 'INTEGER', edm: 'Edm.Int32', comparison: 'number', projected: false, className: 'SP.FieldLookup', index: 'unique', reference: 'one'
  },
  LookupMulti: {
    kind: 7, sql: 'TEXT', edm: 'Collection(Edm.Int32)', comparison: 'never', projected: false, className: 'SP.FieldLookup', reference: 'many'
  },
  User: {
    kind: 20, sql: 'INTEGER', edm: 'Edm.Int32', comparison: 'number', projected: false, className: 'SP.FieldUser', index: 'unique', reference: 'one'
  },
  UserMulti: {
    kind: 20, sql: 'TEXT', edm: 'Collection(Edm.Int32)', comparison: 'never', projected: false, className: 'SP.FieldUser', reference: 'many'
  },
  Boolean: { kind: 8, sql: 'INTEGER', edm: 'Edm.Boolean', comparison: 'boolean', projected: false, className: 'SP.Field', index: 'index' },
  Attachments: { kind: 19, sql: 'INTEGER', edm: 'Edm.Boolean', comparison: 'boolean', projected: false, className: 'SP.FieldAttachments' },
  Guid: { kind: 14, sql: 'TEXT', edm: 'Edm.Guid', comparison: 'guid', projected: false, className: 'SP.FieldGuid' },
  // Declared, and compared, by what the formula gives: `columnSql`, `calculatedColumn`.
  Calculated: { kind: 17, sql: 'TEXT', edm: 'Edm.String', comparison: 'text', projected: true, className: 'SP.FieldCalculated' },
  // What views show in place of the title.
  Computed: {
    kind: 12, sql: 'TEXT GENERATED ALWAYS AS ("Title") VIRTUAL', edm: 'Edm.String', comparison: 'never', projected: false,
    className: 'SP.FieldComputed'
  },
  ContentTypeId: { kind: 25, sql: 'TEXT', edm: 'Edm.String', comparison: 'text', projected: false, className: 'SP.Field' }
} as const satisfies Record<string, FieldTypeFacts>;

export type FieldType = keyof typeof FIELD_TYPES;

/** The facts of a type with the optional ones in sight. */
export const factsOf = (type: FieldType): FieldTypeFacts => FIELD_TYPES[type];

/** Points at rows elsewhere: REST calls the number `<name>Id` and the row `<name>`. */
export function isReference(type: FieldType): boolean {
  return factsOf(type).reference !== undefined;
}

export function isMany(type: FieldType): boolean {
  return factsOf(type).reference === 'many';
}

export const isPerson = (type: FieldType): boolean => type === 'User' || type === 'UserMulti';
