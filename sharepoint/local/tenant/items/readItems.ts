import { randomUUID } from 'node:crypto';
import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite';
import { propertyMissing } from '../errors';
import type { QueryOptions } from '../odata/options';
import type { Entity, PropertyValue } from '../rest/entity';
import { quoted } from '../storage/database';
import { itemTypeOf, type List, type ListStore } from '../storage/lists';
import type { Web } from '../webs';
import { filterSql, type SqlText } from './filterSql';
import { ItemColumns, type ItemColumn } from './itemColumns';
import { afterTokenSql, orderSql, skipTokenAfter, sortsOf, type Sort } from './paging';
import { guardThreshold } from './threshold';
import { propertyOf } from './values';

const DEFAULT_ROWS = 100;
const MOST_ROWS = 5000;

export interface ItemPage {
  readonly items: readonly Entity[];
  /** Undefined on the last page. */
  readonly nextToken?: string;
}

export interface ItemQuery {
  readonly database: DatabaseSync;
  readonly lists: ListStore;
  readonly web: Web;
  readonly list: List;
  readonly options: QueryOptions;
  /** Only rows that this person wrote. */
  readonly author?: number;
}

type Row = Record<string, SQLOutputValue>;

/** One page of a list, filtered, sorted and cut in SQL. */
export function readPage(query: ItemQuery): ItemPage {
  const { database, list, options } = query;
  const columns = new ItemColumns(query.web, list, query.lists, options.expand);
  const selected = selectedColumns(columns, options.select);
  const sorts = sortsOf(options.orderBy, columns);
  const conditions = [...ownRows(query.author), ...(options.filter ? [filterSql(options.filter, columns)] : [])];
  guardThreshold(database, list, columns, options.filter, sorts);
  if (options.skipToken) conditions.push(afterTokenSql(options.skipToken, sorts));
  const size = Math.min(options.top ?? DEFAULT_ROWS, MOST_ROWS);
  const rows = select(database, { columns, selected, sorts, conditions, limit: size + 1 });
  const page = rows.slice(0, size);
  const last = rows.length > size ? page.at(-1) : undefined;
  const nextToken = last && skipTokenAfter(sorts, sortValues(last, sorts));
  return { items: page.map(row => itemEntity(list, columns, selected, row)), nextToken };
}

/** One item; undefined when it does not exist or is hidden from the person. */
export function readItem(query: ItemQuery, id: number): Entity | undefined {
  const columns = new ItemColumns(query.web, query.list, query.lists, query.options.expand);
  const selected = selectedColumns(columns, query.options.select);
  const conditions = [...ownRows(query.author), { sql: 'i."ID" = ?', values: [id] }];
  const [row] = select(query.database, { columns, selected, sorts: sortsOf([], columns), conditions, limit: 1 });
  return row && itemEntity(query.list, columns, selected, row);
}

function selectedColumns(columns: ItemColumns, select: readonly string[]): readonly ItemColumn[] {
  if (select.length === 0) return columns.defaults();
  return select.flatMap(path => (path === '*' ? columns.defaults() : bothSpellings(columns.find(path, propertyMissing))));
}

/** SharePoint answers `Id` and `ID` when either is selected. */
function bothSpellings(column: ItemColumn): readonly ItemColumn[] {
  return /^ID$/i.test(column.path) ? [{ ...column, path: 'Id' }, { ...column, path: 'ID' }] : [column];
}

const targetKey = (name: string): string => `target_${name}`;

function ownRows(author: number | undefined): readonly SqlText[] {
  return author === undefined ? [] : [{ sql: 'i."Author" = ?', values: [author] }];
}

interface Selection {
  readonly columns: ItemColumns;
  readonly selected: readonly ItemColumn[];
  readonly sorts: readonly Sort[];
  /** All must hold. */
  readonly conditions: readonly SqlText[];
  readonly limit: number;
}

function select(database: DatabaseSync, { columns, selected, sorts, conditions, limit }: Selection): readonly Row[] {
  const wanted = [
    'i."ID" AS item_id', 'i."_Version" AS item_version',
    ...selected.map(({ sql }, index) => `${sql} AS c${index}`),
    ...sorts.map(({ column }, index) => `${column.sql} AS s${index}`),
    ...[...columns.targets].map(([name, { idSql }]) => `${idSql} AS ${quoted(targetKey(name))}`)
  ];
  const where = conditions.map(({ sql }) => sql).join(' AND ') || '1';
  const values: SQLInputValue[] = conditions.flatMap(condition => [...condition.values]);
  const sql = `SELECT ${wanted.join(', ')} FROM ${columns.from} WHERE ${where} ORDER BY ${orderSql(sorts)} LIMIT ${limit}`;
  return database.prepare(sql).all(...values);
}

function sortValues(row: Row, sorts: readonly Sort[]): (string | number | null)[] {
  return sorts.map((_, index) => {
    const value = row[`s${index}`];
    return value === null || typeof value === 'number' ? value : String(value);
  });
}

function itemEntity(list: List, columns: ItemColumns, selected: readonly ItemColumn[], row: Row): Entity {
  const properties: Record<string, PropertyValue> = {};
  const expanded: Record<string, Record<string, PropertyValue>> = {};
  selected.forEach(({ path, type }, index) => {
    const value = propertyOf(type, row[`c${index}`]);
    const [name, inner] = path.split('/');
    if (inner === undefined) properties[name] = value;
    else (expanded[name] ??= {})[inner] = value;
  });
  // *Assumption*: a lookup that is empty, or whose target is gone, expands to null.
  for (const [name, values] of Object.entries(expanded)) {
    const type = columns.targets.get(name)?.type ?? '';
    properties[name] = row[targetKey(name)] === null ? null : { kind: 'entity', type, id: randomUUID(), properties: values };
  }
  return {
    kind: 'entity', type: itemTypeOf(list), id: randomUUID(), editLink: `Web/Lists(guid'${list.id}')/Items(${String(row.item_id)})`,
    etag: `"${String(row.item_version)}"`, properties
  };
}
