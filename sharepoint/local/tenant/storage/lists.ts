import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Web } from '../webs';
import { quoted } from './database';
import { FIELD_TYPES } from './fieldTypes';
import type { Field } from './fields';

export const GENERIC_LIST = 100;
export const SITE_PAGES = 119;

/** What a list is made from. */
export interface NewList {
  readonly title: string;
  /** Web-relative. */
  readonly url: string;
  readonly description: string;
  readonly template: number;
  /** People below owner see and change only the rows that they wrote. */
  readonly ownItemsOnly: boolean;
  readonly everyoneMayAdd: boolean;
  readonly fields: readonly Field[];
}

export interface List extends NewList {
  readonly key: number;
  readonly id: string;
  readonly web: string;
  readonly created: string;
  /** SQL table of its items. */
  readonly table: string;
}

/** The same text gives the same GUID, so that ids survive a reset of the data. */
export function stableGuid(text: string): string {
  const hex = createHash('sha1').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** `SP.Data.CommunitiesListItem`: SharePoint makes it from the URL at creation; a later rename does not change it. */
export function itemTypeOf(list: NewList): string {
  return `SP.Data.${entityTypeNameOf(list)}Item`;
}

export function entityTypeNameOf(list: NewList): string {
  const folder = list.url.split('/').pop() ?? '';
  const encoded = folder.replace(/[^A-Za-z0-9]/g, sign => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`);
  return list.template === GENERIC_LIST ? `${encoded}List` : encoded;
}

function columnSql(field: Field): string {
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

function indexSql(table: string, field: Field): string {
  const kind = field.unique ? 'UNIQUE INDEX' : 'INDEX';
  return `CREATE ${kind} ${quoted(indexName(table, field))} ON ${quoted(table)} (${comparableSql(field, quoted(field.internalName))})`;
}

/** Lists and their fields. */
export class ListStore {
  private cache: readonly List[] | undefined;

  public constructor(private readonly database: DatabaseSync) {}

  public all(): readonly List[] {
    this.cache ??= this.database.prepare('SELECT * FROM lists ORDER BY title').all().map(row => this.read(row));
    return this.cache;
  }

  public ofWeb(web: Web): readonly List[] {
    return this.all().filter(list => list.web === web.path);
  }

  /** @param url web-relative */
  public byUrl(web: string, url: string): List | undefined {
    return this.all().find(list => list.web === web && list.url.toLowerCase() === url.toLowerCase());
  }

  /** Makes the list, its SQL table and the SQL indexes of its indexed and unique fields. */
  public create(web: Web, list: NewList, created: string): List {
    const id = stableGuid(`${web.path}/${list.url}`);
    const { lastInsertRowid } = this.database
      .prepare(`INSERT INTO lists (id, web, url, title, description, template, own_items_only, everyone_may_add, created)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`)
      .run(id, web.path, list.url, list.title, list.description, list.template, Number(list.ownItemsOnly), Number(list.everyoneMayAdd), created);
    const table = `items_${lastInsertRowid}`;
    const columns = [...list.fields.map(columnSql), '"_Version" INTEGER NOT NULL DEFAULT 1'];
    this.database.exec(`CREATE TABLE ${quoted(table)} (${columns.join(', ')})`);
    const insert = this.database.prepare('INSERT INTO fields (list_key, position, internal_name, definition) VALUES (?, ?, ?, ?)');
    list.fields.forEach((field, position) => insert.run(lastInsertRowid, position, field.internalName, JSON.stringify(field)));
    for (const field of list.fields.filter(f => (f.indexed || f.unique) && f.type !== 'Counter')) this.database.exec(indexSql(table, field));
    this.cache = undefined;
    return { ...list, key: Number(lastInsertRowid), id, web: web.path, created, table };
  }

  private read(row: Record<string, unknown>): List {
    const fields = this.database.prepare('SELECT definition FROM fields WHERE list_key = ? ORDER BY position').all(Number(row.key));
    return {
      key: Number(row.key), id: String(row.id), web: String(row.web), url: String(row.url), title: String(row.title),
      description: String(row.description), template: Number(row.template), created: String(row.created),
      ownItemsOnly: row.own_items_only === 1, everyoneMayAdd: row.everyone_may_add === 1,
      fields: fields.map(field => JSON.parse(String(field.definition)) as Field),
      table: `items_${String(row.key)}`
    };
  }
}
