import { randomUUID } from 'node:crypto';
import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite';
import { NotBuilt, propertyMissing } from '../errors';
import type { QueryOptions } from '../odata/options';
import type { Entity, PropertyValue } from '../rest/entity';
import { attachmentEntity } from '../rest/attachmentResource';
import { attachmentNames } from '../storage/attachments';
import { quoted } from '../storage/database';
import { itemTypeOf, type List, type ListStore } from '../storage/lists';
import type { Web } from '../webs';
import { filterSql, type SqlText } from './filterSql';
import { ItemColumns, type ItemColumn, type QueryLanguage } from './itemColumns';
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
  /** OData unless told otherwise. */
  readonly language?: QueryLanguage;
}

type Row = Record<string, SQLOutputValue>;

/** One page of a list, filtered, sorted and cut in SQL. */
export function readPage(query: ItemQuery): ItemPage {
  const { database, list, options } = query;
  const columns = new ItemColumns(query.web, list, query.lists, options.expand, query.language);
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
  return { items: page.map(row => withFiles(query, itemEntity(list, columns, selected, row), Number(row.item_id))), nextToken };
}

/** One item; undefined when it does not exist or is hidden from the person. */
export function readItem(query: ItemQuery, id: number): Entity | undefined {
  const columns = new ItemColumns(query.web, query.list, query.lists, query.options.expand);
  const selected = selectedColumns(columns, query.options.select);
  const conditions = [...ownRows(query.author), { sql: 'i."ID" = ?', values: [id] }];
  const [row] = select(query.database, { columns, selected, sorts: sortsOf([], columns), conditions, limit: 1 });
  return row && withFiles(query, itemEntity(query.list, columns, selected, row), id);
}

/** `$expand=AttachmentFiles`, whole or in the parts that are selected. */
function withFiles({ database, list, web, options: { select, expand } }: ItemQuery, item: Entity, id: number): Entity {
  if (!expand.includes('AttachmentFiles')) return item;
  const parts = select.filter(isOfFile).flatMap(path => path.split('/').slice(1));
  if (select.length > 0 && !select.some(isOfFile)) return item;
  const files = attachmentNames(database, list, id).map(name => attachmentEntity(web, list, id, name));
  const entities = parts.length === 0 ? files : files.map(file => onlyParts(file, parts));
  return { ...item, properties: { ...item.properties, AttachmentFiles: { kind: 'entities', entities } } };
}

const isOfFile = (path: string): boolean => path === 'AttachmentFiles' || path.startsWith('AttachmentFiles/');

function onlyParts(file: Entity, parts: readonly string[]): Entity {
  const unknown = parts.find(part => !Object.hasOwn(file.properties, part));
  if (unknown !== undefined) throw new NotBuilt(`the property ${unknown} of ${file.type}`);
  return { ...file, properties: Object.fromEntries(parts.map(part => [part, file.properties[part]])) };
}

function selectedColumns(columns: ItemColumns, select: readonly string[]): readonly ItemColumn[] {
  if (select.length === 0) return columns.defaults();
  return select.filter(path => !isOfFile(path)).flatMap(path => (path === '*' ? columns.defaults() : bothSpellings(columns.find(path, propertyMissing))));
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
    ...sorts.map(({ column }, index) => `${column.keySql ?? column.sql} AS s${index}`),
    ...[...columns.targets].flatMap(([name, { idSql }]) => (idSql ? [`${idSql} AS ${quoted(targetKey(name))}`] : []))
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
  const many: Record<string, Record<string, PropertyValue>[]> = {};
  selected.forEach((column, index) => {
    const [name, inner] = column.path.split('/');
    if (inner === undefined) properties[name] = propertyOf(column.type, row[`c${index}`]);
    else if (column.many) addPart(many[name] ??= [], inner, column, row[`c${index}`]);
    else (expanded[name] ??= {})[inner] = propertyOf(column.type, row[`c${index}`]);
  });
  const typeOf = (name: string): string => columns.targets.get(name)?.type ?? '';
  // *Assumption*: a lookup that is empty, or whose target is gone, expands to null.
  for (const [name, values] of Object.entries(expanded)) properties[name] = row[targetKey(name)] === null ? null : targetEntity(typeOf(name), values);
  for (const [name, rows] of Object.entries(many)) {
    properties[name] = { kind: 'entities', entities: rows.map(values => targetEntity(typeOf(name), values)) };
  }
  return {
    kind: 'entity', type: itemTypeOf(list), id: randomUUID(), editLink: `Web/Lists(guid'${list.id}')/Items(${String(row.item_id)})`,
    etag: `"${String(row.item_version)}"`, properties
  };
}

const targetEntity = (type: string, properties: Readonly<Record<string, PropertyValue>>): Entity =>
  ({ kind: 'entity', type, id: randomUUID(), properties });

/** One property of every row that a multiple lookup points at. */
function addPart(rows: Record<string, PropertyValue>[], name: string, { type }: ItemColumn, values: SQLOutputValue): void {
  (JSON.parse(String(values)) as SQLOutputValue[]).forEach((value, index) => { (rows[index] ??= {})[name] = propertyOf(type, value); });
}
