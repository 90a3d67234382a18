import { quoted } from './database';
import { FIELD_TYPES } from './fieldTypes';
import type { Field } from './fields';

/** A field as a column of its list's SQL table. */
export function columnSql(field: Field): string {
  if (field.type === 'Counter') return '"ID" INTEGER PRIMARY KEY AUTOINCREMENT';
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
