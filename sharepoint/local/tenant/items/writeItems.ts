import { randomUUID } from 'node:crypto';
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { duplicateValue } from '../errors';
import { quoted } from '../storage/database';
import { indexName, type List } from '../storage/lists';

/** Values to store, by internal name. */
export type ItemValues = Readonly<Record<string, SQLInputValue>>;

/** What decides over an item: whose it is and how often it was changed. */
export interface ItemState {
  readonly author: number;
  readonly version: number;
}

const SQLITE_CONSTRAINT_UNIQUE = 2067;

/** Item content type (0x01) of a list. */
const itemContentType = (list: List): string => `0x0100${list.id.replace(/-/g, '').toUpperCase()}`;

export function itemState(database: DatabaseSync, list: List, id: number): ItemState | undefined {
  const row = database.prepare(`SELECT "Author", "_Version" FROM ${quoted(list.table)} WHERE "ID" = ?`).get(id);
  return row && { author: Number(row.Author), version: Number(row._Version) };
}

/** Adds a row, with the defaults of its columns, and answers its id. */
export function insertItem(database: DatabaseSync, list: List, values: ItemValues, author: number, time: string): number {
  const row: Record<string, SQLInputValue> = {
    ...defaultsOf(list), ...values,
    Created: time, Modified: time, Author: author, Editor: author, GUID: randomUUID(), ContentTypeId: itemContentType(list), Attachments: 0,
    _UIVersionString: '1.0', _Version: 1
  };
  const names = Object.keys(row);
  const sql = `INSERT INTO ${quoted(list.table)} (${names.map(quoted).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`;
  return Number(keepingUnique(list, () => database.prepare(sql).run(...Object.values(row)).lastInsertRowid));
}

function defaultsOf(list: List): ItemValues {
  return Object.fromEntries(list.fields.flatMap(({ internalName, defaultValue }) => (defaultValue === undefined ? [] : [[internalName, defaultValue]])));
}

/** Changes a row and answers its new version. */
export function updateItem(database: DatabaseSync, list: List, id: number, values: ItemValues, editor: number, time: string): number {
  const row: Record<string, SQLInputValue> = { ...values, Modified: time, Editor: editor };
  const sets = [
    ...Object.keys(row).map(name => `${quoted(name)} = ?`), '"_Version" = "_Version" + 1', '"_UIVersionString" = ("_Version" + 1) || \'.0\''
  ];
  const sql = `UPDATE ${quoted(list.table)} SET ${sets.join(', ')} WHERE "ID" = ?`;
  keepingUnique(list, () => database.prepare(sql).run(...Object.values(row), id));
  return itemState(database, list, id)?.version ?? 0;
}

export function deleteItem(database: DatabaseSync, list: List, id: number): void {
  database.prepare(`DELETE FROM ${quoted(list.table)} WHERE "ID" = ?`).run(id);
}

export function countItems(database: DatabaseSync, list: List): number {
  return Number(database.prepare(`SELECT count(*) AS rows FROM ${quoted(list.table)}`).get()?.rows);
}

/** SharePoint's words for a value that a unique column already has. *Assumption*: any number of rows may leave it empty. */
function keepingUnique<T>(list: List, write: () => T): T {
  try {
    return write();
  } catch (error) {
    const unique = list.fields.find(field => field.unique && violates(error, indexName(list.table, field)));
    throw unique ? duplicateValue(unique.title) : error;
  }
}

function violates(error: unknown, index: string): boolean {
  const { errcode, message } = error as { errcode?: number; message?: string };
  return errcode === SQLITE_CONSTRAINT_UNIQUE && message !== undefined && message.includes(`'${index}'`);
}
