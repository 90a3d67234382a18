import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { watchItemsSql } from '../search/indexSchema';
import type { RoleAssignment } from '../roles/roleAssignments';
import type { Web } from '../webs';
import { addColumn, changeColumn, columnSql, dropColumn, hasIndex, indexSql } from './columns';
import { quoted } from './database';
import type { Field } from './fields';
import { NEW_LIST_SETTINGS, type ListSettings } from './listSettings';
import { firstView, insertView, type View } from './views';

export const GENERIC_LIST = 100;
export const SITE_PAGES = 119;

/** SP.List.ReadSecurity of a list in which people read what they wrote. */
export const OWN_ONLY = 2;

/** What a list is made from. */
export interface NewList {
  readonly title: string;
  /** Web-relative. */
  readonly url: string;
  readonly description: string;
  readonly template: number;
  /** People below owner see and change only the rows that they wrote: ReadSecurity 2 and WriteSecurity 2. */
  readonly ownItemsOnly: boolean;
  readonly fields: readonly Field[];
  /** Where it differs from a new list of SharePoint's. */
  readonly settings?: Partial<ListSettings>;
}

export interface List extends NewList {
  readonly settings: ListSettings;
  /** Of its own; without them the list inherits those of its site. */
  readonly assignments?: readonly RoleAssignment[];
  /** JSON: how forms of its items are laid out. */
  readonly formFormatter?: string;
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

  public byTitle(web: Web, title: string): List | undefined {
    return this.ofWeb(web).find(list => list.title.toLowerCase() === title.toLowerCase());
  }

  /**
   * Makes the list, its views, its SQL table and the SQL indexes of its indexed and unique fields.
   * @throws Error for what SharePoint makes in no way
   * @param given an id, which else is the same at every reset of the data, and views in place of All Items
   */
  public create(web: Web, list: NewList, created: string, given: { readonly id?: string; readonly views?: readonly View[] } = {}): List {
    const id = given.id ?? stableGuid(`${web.path}/${list.url}`);
    const security = list.ownItemsOnly ? OWN_ONLY : 1;
    const settings: ListSettings = {
      ...NEW_LIST_SETTINGS, EnableAttachments: list.template === GENERIC_LIST, ReadSecurity: security, WriteSecurity: security, ...list.settings
    };
    const unique = list.fields.find(field => field.unique);
    if (unique && settings.ReadSecurity === OWN_ONLY) throw new Error(`${list.title}: SharePoint makes no list with item security and the unique column ${unique.internalName}.`);
    const { lastInsertRowid } = this.database
      .prepare('INSERT INTO lists (id, web, url, title, description, template, settings, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
      .run(id, web.path, list.url, list.title, list.description, list.template, JSON.stringify(settings), created);
    const table = `items_${lastInsertRowid}`;
    const columns = [...list.fields.map(columnSql), '"_Version" INTEGER NOT NULL DEFAULT 1'];
    this.database.exec(`CREATE TABLE ${quoted(table)} (${columns.join(', ')})`);
    this.database.exec(watchItemsSql(Number(lastInsertRowid), table));
    list.fields.forEach((field, position) => this.writeField(Number(lastInsertRowid), position, field));
    for (const field of list.fields.filter(hasIndex)) this.database.exec(indexSql(table, field));
    const made = { ...list, settings, key: Number(lastInsertRowid), id, web: web.path, created, table };
    for (const view of given.views ?? [firstView(list.fields)]) insertView(this.database, made, view);
    this.forget();
    return made;
  }

  public update(list: List, { title, description, settings }: Partial<Pick<List, 'title' | 'description' | 'settings'>>): void {
    this.database.prepare('UPDATE lists SET title = ?, description = ?, settings = ? WHERE key = ?')
      .run(title ?? list.title, description ?? list.description, JSON.stringify(settings ?? list.settings), list.key);
    this.forget();
  }

  /** Who may do what on the list from now on; without assignments it inherits those of its site. */
  public assign(list: List, assignments: readonly RoleAssignment[] | undefined): void {
    this.database.prepare('UPDATE lists SET assignments = ? WHERE key = ?').run(assignments ? JSON.stringify(assignments) : null, list.key);
    this.forget();
  }

  public formatForm(list: List, formatter: string | undefined): void {
    this.database.prepare('UPDATE lists SET form_formatter = ? WHERE key = ?').run(formatter ?? null, list.key);
    this.forget();
  }

  /** Removes the list with its items. Lookups that point at it stay, and find nothing. */
  public remove(list: List): void {
    for (const part of ['fields', 'views', 'attachments']) {
      this.database.prepare(`DELETE FROM ${part} WHERE list_key = ?`).run(list.key);
    }
    this.database.exec(`DROP TABLE ${quoted(list.table)}`);
    this.database.prepare('DELETE FROM lists WHERE key = ?').run(list.key);
    this.forget();
  }

  /** Items that exist have no value in it. */
  public addField(list: List, field: Field): void {
    addColumn(this.database, list.table, field);
    const last = this.database.prepare('SELECT max(position) AS position FROM fields WHERE list_key = ?').get(list.key);
    this.writeField(list.key, Number(last?.position) + 1, field);
    this.forget();
  }

  /** @throws Error of SQLite when the field becomes unique and items have the same value */
  public changeField(list: List, before: Field, after: Field): void {
    changeColumn(this.database, list.table, before, after);
    this.database.prepare('UPDATE fields SET definition = ? WHERE list_key = ? AND internal_name = ?')
      .run(JSON.stringify(after), list.key, before.internalName);
    this.forget();
  }

  public removeField(list: List, field: Field): void {
    dropColumn(this.database, list.table, field);
    this.database.prepare('DELETE FROM fields WHERE list_key = ? AND internal_name = ?').run(list.key, field.internalName);
    this.forget();
  }

  /** Reads everything anew: a transaction that changed lists was taken back. */
  public forget(): void {
    this.cache = undefined;
  }

  private writeField(listKey: number, position: number, field: Field): void {
    this.database.prepare('INSERT INTO fields (list_key, position, internal_name, definition) VALUES (?, ?, ?, ?)')
      .run(listKey, position, field.internalName, JSON.stringify(field));
  }

  private read(row: Record<string, unknown>): List {
    const fields = this.database.prepare('SELECT definition FROM fields WHERE list_key = ? ORDER BY position').all(Number(row.key));
    const settings = JSON.parse(String(row.settings)) as ListSettings;
    return {
      key: Number(row.key), id: String(row.id), web: String(row.web), url: String(row.url), title: String(row.title),
      description: String(row.description), template: Number(row.template), created: String(row.created),
      ownItemsOnly: settings.ReadSecurity === OWN_ONLY, settings,
      assignments: row.assignments === null ? undefined : JSON.parse(String(row.assignments)) as readonly RoleAssignment[],
      formFormatter: row.form_formatter === null ? undefined : String(row.form_formatter),
      fields: fields.map(field => JSON.parse(String(field.definition)) as Field),
      table: `items_${String(row.key)}`
    };
  }
}
