/** How a value is compared and sorted; `never` means SharePoint refuses the field in `$filter` and `$orderby`. */
export type Comparison = 'text' | 'number' | 'date' | 'boolean' | 'guid' | 'multi' | 'never';

interface FieldTypeFacts {
  /** SP.FieldType. */
  readonly kind: number;
  readonly sql: 'TEXT' | 'REAL' | 'INTEGER';
  /** What a write must send. */
  readonly edm: string;
  readonly comparison: Comparison;
  /** The field can be read through a lookup that points at its list. Not Note and Lookup; that Choice and URL cannot is an assumption. */
  readonly projected: boolean;
}

export const FIELD_TYPES = {
  Counter: { kind: 5, sql: 'INTEGER', edm: 'Edm.Int32', comparison: 'number', projected: true },
  Text: { kind: 2, sql: 'TEXT', edm: 'Edm.String', comparison: 'text', projected: true },
  Note: { kind: 3, sql: 'TEXT', edm: 'Edm.String', comparison: 'never', projected: false },
  Number: { kind: 9, sql: 'REAL', edm: 'Edm.Double', comparison: 'number', projected: true },
  DateTime: { kind: 4, sql: 'TEXT', edm: 'Edm.DateTime', comparison: 'date', projected: true },
  Choice: { kind: 6, sql: 'TEXT', edm: 'Edm.String', comparison: 'text', projected: false },
  MultiChoice: { kind: 15, sql: 'TEXT', edm: 'Collection(Edm.String)', comparison: 'multi', projected: false },
  URL: { kind: 11, sql: 'TEXT', edm: 'SP.FieldUrlValue', comparison: 'never', projected: false },
  Lookup: { kind: 7, sql: 'INTEGER', edm: 'Edm.Int32', comparison: 'number', projected: false },
  User: { kind: 20, sql: 'INTEGER', edm: 'Edm.Int32', comparison: 'number', projected: false },
  Boolean: { kind: 8, sql: 'INTEGER', edm: 'Edm.Boolean', comparison: 'boolean', projected: false },
  Attachments: { kind: 19, sql: 'INTEGER', edm: 'Edm.Boolean', comparison: 'boolean', projected: false },
  Guid: { kind: 14, sql: 'TEXT', edm: 'Edm.Guid', comparison: 'guid', projected: false },
  ContentTypeId: { kind: 25, sql: 'TEXT', edm: 'Edm.String', comparison: 'text', projected: false }
} as const satisfies Record<string, FieldTypeFacts>;

export type FieldType = keyof typeof FIELD_TYPES;

/** Both point at a row elsewhere: REST calls the number `<name>Id` and the row `<name>`. */
export function isReference(type: FieldType): boolean {
  return type === 'Lookup' || type === 'User';
}
