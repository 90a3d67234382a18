import { isRecord } from '../../lists/parseValue';
import type { RawRow } from './readRows';

/** Rows with the names of their columns once, half of the letters. */
interface RowTable {
  readonly names: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** @param names of the columns to keep; others are left out */
export function toTable(rows: readonly RawRow[], names: readonly string[]): RowTable {
  return { names, rows: rows.map(row => names.map(name => lean(row[name]))) };
}

/** @returns undefined for what is no table of these columns, such as one of another version */
export function fromTable(table: unknown, names: readonly string[]): readonly RawRow[] | undefined {
  const { names: found, rows } = (table ?? {}) as Partial<RowTable>;
  if (!Array.isArray(found) || found.join() !== names.join() || !Array.isArray(rows)) return undefined;
  const isWhole = rows.every((row: unknown) => Array.isArray(row) && row.length === names.length);
  return isWhole ? rows.map(row => Object.fromEntries(names.map((name, index) => [name, row[index]]))) : undefined;
}

/** The text of a link is shown nowhere. '' counts as empty in every column, and is the shortest that does. */
function lean(value: unknown): unknown {
  return isRecord(value) && 'Url' in value ? { Url: value.Url } : value ?? '';
}
