import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Field } from './fields';

/** Names the list in the database. */
interface ListKey {
  readonly key: number;
}

/** A view of a list: which columns, which rows, in what order. */
export interface View {
  readonly id: string;
  readonly title: string;
  /** Name of its page without `.aspx`: made from the first title, and kept when the view gets another one. */
  readonly file: string;
  /** What the list opens with. */
  readonly isDefault: boolean;
  readonly hidden: boolean;
  /** Id of the person whose own view it is; nobody else sees it. */
  readonly owner?: number;
  /** Internal names. */
  readonly fields: readonly string[];
  /** CAML: what stands inside `<Query>`. */
  readonly query: string;
  readonly rowLimit: number;
  readonly paged: boolean;
  /** JSON of its formatting. */
  readonly formatter?: string;
}

export const ROWS_OF_A_VIEW = 30;

/** What no address may hold. *Assumption*: SharePoint leaves it out of the page's name. */
const NOT_IN_FILES = /[^\p{L}\p{N} _.()-]/gu;

/** Blanks stay, as in `Bill%20of%20Lading.aspx` of HartleySchroeder/SharePoint. *Assumption*: a name that is taken gets a number. */
export function viewFile(title: string, views: readonly View[]): string {
  const plain = title.replace(NOT_IN_FILES, '').trim() || 'View';
  const taken = new Set(views.map(({ file }) => file.toLowerCase()));
  for (let count = 0; ; count++) {
    const name = `${plain}${count === 0 ? '' : count}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** `All Items`, with the title and every column of the list's own. *Assumption*: 30 rows a page, in order of id. */
export function firstView(fields: readonly Field[]): View {
  const own = fields.filter(field => !field.builtIn && !field.hidden).map(field => field.internalName);
  return {
    id: randomUUID(), title: 'All Items', file: 'AllItems', isDefault: true, hidden: false, fields: ['LinkTitle', ...own], query: '',
    rowLimit: ROWS_OF_A_VIEW, paged: true
  };
}

export function viewsOf(database: DatabaseSync, list: ListKey): readonly View[] {
  const rows = database.prepare('SELECT definition FROM views WHERE list_key = ? ORDER BY position').all(list.key);
  return rows.map(row => JSON.parse(String(row.definition)) as View);
}

export function insertView(database: DatabaseSync, list: ListKey, view: View): void {
  if (view.isDefault) noLongerDefault(database, list);
  database.prepare(`INSERT INTO views (id, list_key, position, definition)
    VALUES (?, ?, (SELECT ifnull(max(position), 0) + 1 FROM views WHERE list_key = ?), ?)`)
    .run(view.id, list.key, list.key, JSON.stringify(view));
}

export function updateView(database: DatabaseSync, list: ListKey, view: View): void {
  if (view.isDefault) noLongerDefault(database, list);
  write(database, view);
}

export function deleteView(database: DatabaseSync, view: View): void {
  database.prepare('DELETE FROM views WHERE id = ?').run(view.id);
}

/** A list has one default view at most. */
function noLongerDefault(database: DatabaseSync, list: ListKey): void {
  for (const view of viewsOf(database, list)) if (view.isDefault) write(database, { ...view, isDefault: false });
}

function write(database: DatabaseSync, view: View): void {
  database.prepare('UPDATE views SET definition = ? WHERE id = ?').run(JSON.stringify(view), view.id);
}
