import type { DatabaseSync } from 'node:sqlite';
import { RESULT_SQL } from '../formula/results';
import { quoted } from './database';
import { FIELD_TYPES, isMany } from './fieldTypes';
import { resultTypeOf, type Field } from './fields';

/** A field as a column of its list's SQL table. */
export function columnSql(field: Field): string {
  if (field.type === 'Counter') return '"ID" INTEGER PRIMARY KEY AUTOINCREMENT';
  const result = resultTypeOf(field);
  if (result) return `${quoted(field.internalName)} ${RESULT_SQL[result]} GENERATED ALWAYS AS (${field.formulaSql ?? 'NULL'}) VIRTUAL`;
  return `${quoted(field.internalName)} ${FIELD_TYPES[field.type].sql}`;
}

/** What an index, a comparison and a sort of the field look at; all three must agree for SQLite to use the index. */
export function comparableSql(field: Field, columnSqlText: string): string {
  return FIELD_TYPES[field.type].comparison === 'text' ? `fold(${columnSqlText})` : columnSqlText;
}

export function indexName(table: string, field: Field): string {
  return `${table}_${field.internalName}`;
}

/** SQLite indexes the id by itself. */
export const hasIndex = (field: Field): boolean => (field.indexed || field.unique) && field.type !== 'Counter';

export function indexSql(table: string, field: Field): string {
  const kind = field.unique ? 'UNIQUE INDEX' : 'INDEX';
  return `CREATE ${kind} ${quoted(indexName(table, field))} ON ${quoted(table)} (${comparableSql(field, quoted(field.internalName))})`;
}

/** Rows that exist have no value in it. */
export function addColumn(database: DatabaseSync, table: string, field: Field): void {
  database.exec(`ALTER TABLE ${quoted(table)} ADD COLUMN ${columnSql(field)}`);
  if (hasIndex(field)) database.exec(indexSql(table, field));
}

export function dropColumn(database: DatabaseSync, table: string, field: Field): void {
  if (hasIndex(field)) database.exec(`DROP INDEX ${quoted(indexName(table, field))}`);
  database.exec(`ALTER TABLE ${quoted(table)} DROP COLUMN ${quoted(field.internalName)}`);
}

/** @throws Error of SQLite when the field becomes unique and rows have the same value */
export function changeColumn(database: DatabaseSync, table: string, before: Field, after: Field): void {
  if (hasIndex(before)) database.exec(`DROP INDEX ${quoted(indexName(table, before))}`);
  if (before.type === 'Calculated' && columnSql(before) !== columnSql(after)) {
    dropColumn(database, table, before);
    addColumn(database, table, after);
  }
  if (before.type !== after.type) convert(database, table, before, after);
  if (hasIndex(after)) database.exec(indexSql(table, after));
}

/** One number becomes a JSON array of numbers, or its first one the other way round. */
function convert(database: DatabaseSync, table: string, before: Field, after: Field): void {
  const [name, column, old] = [table, before.internalName, `${before.internalName} before`].map(quoted);
  const value = isMany(after.type) ? `json_array(${old})` : `json_extract(${old}, '$[0]')`;
  database.exec(`
    ALTER TABLE ${name} RENAME COLUMN ${column} TO ${old};
    ALTER TABLE ${name} ADD COLUMN ${columnSql(after)};
    UPDATE ${name} SET ${column} = ${value} WHERE ${old} IS NOT NULL;
    ALTER TABLE ${name} DROP COLUMN ${old};`);
}
