import type { DatabaseSync } from 'node:sqlite';
import { fold, quoted } from './database';
import type { List } from './lists';

/** Names of an item's files, in their order. */
export function attachmentNames(database: DatabaseSync, list: Pick<List, 'key'>, item: number): readonly string[] {
  const rows = database.prepare('SELECT name FROM attachments WHERE list_key = ? AND item = ? ORDER BY folded').all(list.key, item);
  return rows.map(row => String(row.name));
}

/** The file whatever the case of its name; undefined when the item has none of that name. */
export function readAttachment(
  database: DatabaseSync, list: Pick<List, 'key'>, item: number, name: string
): { readonly name: string; readonly content: Uint8Array } | undefined {
  const row = database.prepare('SELECT name, content FROM attachments WHERE list_key = ? AND item = ? AND folded = ?').get(list.key, item, fold(name));
  return row && { name: String(row.name), content: row.content as Uint8Array };
}

/** Adds the file, or puts the content in place of that of the file of this name. */
export function writeAttachment(database: DatabaseSync, list: List, item: number, name: string, content: Uint8Array): void {
  database.prepare(`INSERT INTO attachments (list_key, item, name, folded, content) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (list_key, item, folded) DO UPDATE SET content = excluded.content`).run(list.key, item, name, fold(name), content);
  mark(database, list, item);
}

export function deleteAttachment(database: DatabaseSync, list: List, item: number, name: string): void {
  database.prepare('DELETE FROM attachments WHERE list_key = ? AND item = ? AND folded = ?').run(list.key, item, fold(name));
  mark(database, list, item);
}

export function deleteAttachments(database: DatabaseSync, list: Pick<List, 'key'>, item: number): void {
  database.prepare('DELETE FROM attachments WHERE list_key = ? AND item = ?').run(list.key, item);
}

/** Keeps the item's `Attachments` true to what it has. */
function mark(database: DatabaseSync, list: List, item: number): void {
  database.prepare(`UPDATE ${quoted(list.table)} SET "Attachments" = EXISTS (SELECT 1 FROM attachments WHERE list_key = ? AND item = ?) WHERE "ID" = ?`)
    .run(list.key, item, item);
}
