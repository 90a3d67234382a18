import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { addFormulaFunctions } from '../formula/formulaSql';
import { SEARCH_SCHEMA } from '../search/indexSchema';

const SCHEMA_VERSION = '5';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS users (
    ID INTEGER PRIMARY KEY, Title TEXT NOT NULL, EMail TEXT NOT NULL, Name TEXT NOT NULL, UserName TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS lists (
    key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, web TEXT NOT NULL, url TEXT NOT NULL COLLATE NOCASE, title TEXT NOT NULL,
    description TEXT NOT NULL, template INTEGER NOT NULL, settings TEXT NOT NULL, assignments TEXT, form_formatter TEXT,
    created TEXT NOT NULL, UNIQUE (web, url));
  CREATE TABLE IF NOT EXISTS fields (
    list_key INTEGER NOT NULL REFERENCES lists (key), position INTEGER NOT NULL, internal_name TEXT NOT NULL, definition TEXT NOT NULL,
    PRIMARY KEY (list_key, internal_name));
  CREATE TABLE IF NOT EXISTS views (
    id TEXT PRIMARY KEY, list_key INTEGER NOT NULL REFERENCES lists (key), position INTEGER NOT NULL, definition TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS attachments (
    list_key INTEGER NOT NULL REFERENCES lists (key), item INTEGER NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL, content BLOB NOT NULL,
    PRIMARY KEY (list_key, item, folded));
`;

/** Case-insensitive and accent-sensitive for every script, as SQL Server's default collation is; SQLite's NOCASE knows ASCII only. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD');
}

/** Whole characters: "Co" begins "Cote" but not "Côte". */
export function beginsWith(text: string, start: string): boolean {
  return text.toLowerCase().normalize('NFC').startsWith(start.toLowerCase().normalize('NFC'));
}

export function contains(text: string, part: string): boolean {
  return text.toLowerCase().normalize('NFC').includes(part.toLowerCase().normalize('NFC'));
}

function addFunctions(database: DatabaseSync, now: () => Date): void {
  const always = { deterministic: true };
  database.function('fold', always, text => (text === null ? null : fold(String(text))));
  database.function('begins_with', always, (text, start) => (text === null ? null : Number(beginsWith(String(text), String(start)))));
  database.function('contains', always, (text, part) => (text === null ? null : Number(contains(String(text), String(part)))));
  database.function('tenant_time', () => now().getTime());
  addFormulaFunctions(database);
}

/**
 * Opens the tenant's data file; `isNew` says that it has no lists yet.
 * @param now the tenant's clock, which triggers of the file read as `tenant_time()`
 * @throws Error when the file was made by another version of the local tenant
 */
export function openDatabase(dataFile: string, now: () => Date = () => new Date()): { readonly database: DatabaseSync; readonly isNew: boolean } {
  const database = new DatabaseSync(dataFile);
  addFunctions(database, now);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 3000; PRAGMA foreign_keys = ON;');
  database.exec(SCHEMA);
  database.exec(SEARCH_SCHEMA);
  const version = readSetting(database, 'schemaVersion');
  if (version === undefined) writeSetting(database, 'schemaVersion', SCHEMA_VERSION);
  else if (version !== SCHEMA_VERSION) {
    database.close();
    throw new Error(`${dataFile} was made by another version of the local tenant. Start with --reset to make a new one.`);
  }
  return { database, isNew: readSetting(database, 'seeded') === undefined };
}

export function readSetting(database: DatabaseSync, name: string): string | undefined {
  const row = database.prepare('SELECT value FROM settings WHERE name = ?').get(name);
  return row === undefined ? undefined : String(row.value);
}

export function writeSetting(database: DatabaseSync, name: string, value: string): void {
  database.prepare('INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)').run(name, value);
}

const statements = new WeakMap<DatabaseSync, Map<string, StatementSync>>();

/** For what is written row by row: prepared once per open data file. SQLite prepares it anew by itself when the table has changed. */
export function prepared(database: DatabaseSync, sql: string): StatementSync {
  const known = statements.get(database) ?? new Map<string, StatementSync>();
  const statement = known.get(sql) ?? database.prepare(sql);
  statements.set(database, known.set(sql, statement));
  return statement;
}

/** All of `work` or nothing of it; inside another transaction it is a part of that one. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  if (database.isTransaction) return work();
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

/** All of `work` or nothing of it, inside of a transaction that goes on either way. */
export function inStep<T>(database: DatabaseSync, work: () => T): T {
  database.exec('SAVEPOINT step');
  try {
    return work();
  } catch (error) {
    database.exec('ROLLBACK TO step');
    throw error;
  } finally {
    database.exec('RELEASE step');
  }
}

/** An identifier for SQL text. Internal names of SharePoint fields may hold anything. */
export function quoted(name: string): string {
  return `"${name.replace(/"/g, '""')}"`;
}
