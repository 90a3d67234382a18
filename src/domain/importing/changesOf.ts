import { COLUMN } from '../health/columns';
import type { CommunityRecord } from '../health/communities/CommunityRecord';
import { type ImportEntry, type ImportField, VALUES_FIELDS, type ValuesField } from './ImportEntry';

/** A row of the list with everything that a table can say about it. */
export interface ExistingCommunity extends CommunityRecord {
  readonly whoShouldJoin: string;
  readonly purpose: string;
  readonly keywords: string;
  readonly order?: number;
}

export interface FieldChange {
  readonly field: ImportField;
  readonly before: string | readonly string[];
  readonly after: string | readonly string[];
}

/** What an entry would change in a row: only fields that the table has, and of those it derived only the ones that are empty. */
export function changesOf({ fields, derived }: ImportEntry, row: ExistingCommunity): readonly FieldChange[] {
  return (Object.keys(fields) as ImportField[]).flatMap(field => {
    const before = valueIn(row, field);
    const after = fields[field];
    if (after === undefined || isSame(before, after) || (derived.includes(field) && before.length > 0)) return [];
    return [{ field, before, after }];
  });
}

function valueIn(row: ExistingCommunity, field: ImportField): string | readonly string[] {
  if (isValuesField(field)) return row.choices.find(choice => choice.column === COLUMN[field])?.values ?? [];
  return String(row[field] ?? '');
}

const isValuesField = (field: ImportField): field is ValuesField => (VALUES_FIELDS as readonly ImportField[]).includes(field);

/** Neither the order of values nor the kind of line break is a change. */
function isSame(before: string | readonly string[], after: string | readonly string[]): boolean {
  const comparable = (value: string | readonly string[]): string =>
    typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : JSON.stringify([...new Set(value)].sort());
  return comparable(before) === comparable(after);
}
