import { randomUUID } from 'node:crypto';
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { duplicateValue } from '../errors';
import { isTrue } from '../caml/xml';
import { deleteAttachments } from '../storage/attachments';
import { indexName } from '../storage/columns';
import { prepared, quoted } from '../storage/database';
import type { Field } from '../storage/fields';
import type { List } from '../storage/lists';
import { sharePointTime } from './values';

/** Values to store, by internal name. */
export type ItemValues = Readonly<Record<string, SQLInputValue>>;

/** What decides over an item: whose it is and how often it was changed. */
export interface ItemState {
  readonly author: number;
  readonly version: number;
}

const SQLITE_CONSTRAINT_UNIQUE = 2067;

/** Id of the content type Item (0x01) of a list. */
export const itemContentType = (list: List): string => `0x0100${list.id.replace(/-/g, '').toUpperCase()}`;

export function itemState(database: DatabaseSync, list: List, id: number): ItemState | undefined {
  const row = database.prepare(`SELECT "Author", "_Version" FROM ${quoted(list.table)} WHERE "ID" = ?`).get(id);
  return row && { author: Number(row.Author), version: Number(row._Version) };
}

/** Adds a row, with the defaults of its columns, and answers its id. */
export function insertItem(database: DatabaseSync, list: List, values: ItemValues, author: number, time: string): number {
  const row: Record<string, SQLInputValue> = {
    ...defaultsOf(list, time), ...values,
    Created: time, Modified: time, Author: author, Editor: author, GUID: randomUUID(), ContentTypeId: itemContentType(list), Attachments: 0,
    _UIVersionString: '1.0', _Version: 1
  };
  const names = Object.keys(row);
  const sql = `INSERT INTO ${quoted(list.table)} (${names.map(quoted).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`;
  return Number(keepingUnique(list, () => prepared(database, sql).run(...Object.values(row)).lastInsertRowid));
}

/** What new rows start with. */
export function defaultsOf(list: List, time: string): ItemValues {
  return Object.fromEntries(list.fields.flatMap(field => {
    const value = field.defaultValue === undefined || field.defaultValue === '' ? null : defaultOf(field, field.defaultValue, time);
    return value === null ? [] : [[field.internalName, value]];
  }));
}

/** A default is text in SharePoint, whatever the column; null where a column of the type has none. */
function defaultOf({ type }: Field, text: string, time: string): SQLInputValue {
  switch (type) {
    case 'Text': case 'Note': case 'Choice': return text;
    case 'Number': case 'Currency': return Number.isFinite(Number(text)) ? Number(text) : null;
    case 'Boolean': return Number(text === '1' || isTrue(text));
    case 'MultiChoice': return JSON.stringify(text.split(';#').filter(choice => choice !== ''));
    case 'DateTime': return text.toLowerCase() === '[today]' ? `${time.slice(0, 10)}T00:00:00Z` : sharePointTime(text) ?? null;
    default: return null;
  }
}

/**
 * Changes a row and answers its version.
 * @param keepsVersion a system update: version, time and editor stay as they are
 */
export function updateItem(
  database: DatabaseSync, list: List, id: number, values: ItemValues, editor: number, time: string, keepsVersion: boolean = false
): number {
  const row: Record<string, SQLInputValue> = { ...values, ...(!keepsVersion && { Modified: time, Editor: editor }) };
  const next = keepsVersion ? [] : ['"_Version" = "_Version" + 1', '"_UIVersionString" = ("_Version" + 1) || \'.0\''];
  const sets = [...Object.keys(row).map(name => `${quoted(name)} = ?`), ...next];
  const sql = `UPDATE ${quoted(list.table)} SET ${sets.join(', ')} WHERE "ID" = ?`;
  if (sets.length > 0) keepingUnique(list, () => database.prepare(sql).run(...Object.values(row), id));
  return itemState(database, list, id)?.version ?? 0;
}

export function deleteItem(database: DatabaseSync, list: List, id: number): void {
  deleteAttachments(database, list, id);
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
