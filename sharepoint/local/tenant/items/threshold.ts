import type { DatabaseSync } from 'node:sqlite';
import { thresholdExceeded } from '../errors';
import type { Filter } from '../odata/filter';
import { quoted } from '../storage/database';
import type { List } from '../storage/lists';
import { filterSql, type SqlText } from './filterSql';
import type { ItemColumns } from './itemColumns';
import type { Sort } from './paging';

/** SharePoint's list view threshold: rows that one query may look at. */
export const LIST_VIEW_THRESHOLD = 5000;

function countUpTo(database: DatabaseSync, from: string, where: SqlText, most: number): number {
  const sql = `SELECT count(*) AS rows FROM (SELECT 1 FROM ${from} WHERE ${where.sql} LIMIT ${most})`;
  return Number(database.prepare(sql).get(...where.values)?.rows);
}

/**
 * Refuses what SharePoint refuses on a list of more than 5,000 rows: a sort without an index, and a filter in which no indexed condition
 * leaves 5,000 rows or fewer. Which operators an index serves (not `ne`, `substringof` and `not`) is an assumption.
 * @throws SharePointError
 */
export function guardThreshold(
  database: DatabaseSync, list: List, columns: ItemColumns, filter: Filter | undefined, sorts: readonly Sort[]
): void {
  const everything: SqlText = { sql: '1', values: [] };
  const rows = countUpTo(database, `${quoted(list.table)} AS i`, everything, LIST_VIEW_THRESHOLD + 1);
  if (rows <= LIST_VIEW_THRESHOLD) return;
  if (filter && !conditions(filter).some(part => isServed(database, columns, part))) throw thresholdExceeded();
  if (!filter && !sorts[0].column.indexed) throw thresholdExceeded();
}

/** What all must hold: any one of them may be the one that an index serves. */
function conditions(filter: Filter): readonly Filter[] {
  return filter.kind === 'and' ? [...conditions(filter.left), ...conditions(filter.right)] : [filter];
}

function isServed(database: DatabaseSync, columns: ItemColumns, filter: Filter): boolean {
  if (!isIndexed(columns, filter)) return false;
  const where = filterSql(filter, columns);
  return countUpTo(database, columns.from, where, LIST_VIEW_THRESHOLD + 1) <= LIST_VIEW_THRESHOLD;
}

function isIndexed(columns: ItemColumns, filter: Filter): boolean {
  switch (filter.kind) {
    case 'or': return isIndexed(columns, filter.left) && isIndexed(columns, filter.right);
    case 'compare': return filter.operator !== 'ne' && columns.find(filter.path, columns.missingColumn).indexed;
    case 'startswith': return columns.find(filter.path, columns.missingColumn).indexed;
    default: return false;
  }
}
