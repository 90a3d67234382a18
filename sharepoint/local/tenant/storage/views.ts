import type { DatabaseSync } from 'node:sqlite';

/** Names the list in the database. */
interface ListKey {
  readonly key: number;
}

/** A view of a list: which columns, which rows, in what order. */
export interface View {
  readonly id: string;
  readonly title: string;
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
}

export const ROWS_OF_A_VIEW = 30;

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
