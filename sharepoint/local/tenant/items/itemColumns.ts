import {
  columnMissing, lookupNotExpanded, lookupPathInvalid, NotBuilt, propertyMissing, tooManyLookups, type SharePointError
} from '../errors';
import { camlNotValid } from '../listErrors';
import { comparableSql } from '../storage/columns';
import { quoted } from '../storage/database';
import { FIELD_TYPES, isMany, isReference, type FieldType } from '../storage/fieldTypes';
import { propertyName, resultTypeOf, type Field } from '../storage/fields';
import type { List, ListStore } from '../storage/lists';
import type { Web } from '../webs';
import { calculatedColumn, shownSql } from './calculated';
import { CONSTANTS, NOT_BUILT, stringIdName, stringIdSql } from './itemProperties';
import { remoteOf, type Remote, type RemoteColumn } from './remote';

/** A property of an item, and the SQL that reads it. */
export interface ItemColumn {
  /** REST's path, such as `Title`, `HubParentId` or `Author/Title`. */
  readonly path: string;
  readonly sql: string;
  /** What comparisons and sorts use: folded for text. */
  readonly comparable: string;
  /** What a skip token carries, where it is not what is read. */
  readonly keySql?: string;
  readonly type: FieldType;
  /** Served by an index of the list itself. */
  readonly indexed: boolean;
  /** The SQL gives a JSON array: one value for each row that a multiple lookup points at. */
  readonly many?: true;
}

/** The other end of a lookup or person. */
export interface Target {
  /** OData type of the row. */
  readonly type: string;
  /** SQL of its id: null where there is no such row. A multiple lookup has none, its rows come as arrays. */
  readonly idSql?: string;
}

interface Join extends Target {
  readonly alias: string;
  readonly sql: string;
}

/** Which language asks: CAML compares notes and multiple lookups, OData does not. */
export type QueryLanguage = 'odata' | 'caml';

const MOST_LOOKUPS = 12;

export type UnknownColumn = (name: string) => SharePointError;

/** Finds the SQL of REST paths for one query, and gathers the joins that they need. */
export class ItemColumns {
  private readonly joined = new Map<string, Join>();
  private readonly references = new Set<string>();

  public constructor(
    private readonly web: Web,
    private readonly list: List,
    private readonly lists: ListStore,
    private readonly expand: readonly string[],
    public readonly language: QueryLanguage = 'odata'
  ) {
    for (const name of expand) this.checkExpandable(name);
  }

  /** `FROM` and what follows up to `WHERE`. */
  public get from(): string {
    const joins = [...this.joined.values()].filter(join => join.sql !== '').map(join => join.sql);
    return [`${quoted(this.list.table)} AS i`, ...joins].join(' ');
  }

  /** What a query reads through lookups and persons, by their names. */
  public get targets(): ReadonlyMap<string, Target> {
    return this.joined;
  }

  /** An unknown column in `$filter` and `$orderby`. */
  public readonly missingColumn: UnknownColumn = name =>
    (this.language === 'caml' ? camlNotValid() : columnMissing(name, `${this.web.path}/${this.list.url}`));

  /** @throws SharePointError as SharePoint answers unknown fields and lookups that are not expanded */
  public find(path: string, unknown: UnknownColumn): ItemColumn {
    const [name, ...rest] = path.split('/');
    if (rest.length > 0) return this.throughReference(path, name, rest, unknown);
    if (Object.hasOwn(CONSTANTS, name)) return { path, ...CONSTANTS[name], comparable: CONSTANTS[name].sql, indexed: false };
    const field = this.list.fields.find(candidate => propertyName(candidate) === (name === 'Id' ? 'ID' : name));
    if (field && field.type !== 'Computed') return this.own(path, field);
    const person = this.list.fields.find(candidate => stringIdName(candidate) === name);
    if (person) return { ...this.own(path, person), sql: stringIdSql(person), type: isMany(person.type) ? 'MultiChoice' : 'Text' };
    if (this.reference(name)) throw lookupNotExpanded(path);
    throw NOT_BUILT.has(name) ? new NotBuilt(`the item property ${name}`) : unknown(name);
  }

  /** Everything that an item has, in SharePoint's order: fixed ones, the list's own, then the rest. */
  public defaults(): readonly ItemColumn[] {
    const own = this.list.fields.filter(field => !field.builtIn).flatMap(field => [propertyName(field), stringIdName(field) ?? []].flat());
    const names = [
      'FileSystemObjectType', 'Id', 'ServerRedirectedEmbedUri', 'ServerRedirectedEmbedUrl', 'ContentTypeId', 'Title', ...own,
      'ID', 'Modified', 'Created', 'AuthorId', 'EditorId', 'OData__UIVersionString', 'Attachments', 'GUID'
    ];
    return names.map(name => this.find(name, propertyMissing));
  }

  private own(path: string, field: Field): ItemColumn {
    if (isReference(field.type)) this.count(field.internalName);
    const sql = `i.${quoted(field.internalName)}`;
    const result = resultTypeOf(field);
    if (result) return calculatedColumn(path, sql, result);
    // *Assumption*: CAML compares notes as it does texts.
    if (this.language === 'caml' && field.type === 'Note') return { path, sql, comparable: `fold(${sql})`, type: 'Text', indexed: false };
    return { path, sql, comparable: comparableSql(field, sql), type: field.type, indexed: field.indexed || field.unique };
  }

  /** SQL that tells whether a column of several values has one. */
  public someSql(name: string): string {
    return `i.${quoted(name)} IS NOT NULL`;
  }

  /**
   * SQL that tells whether one of several values of a column fits.
   * @param byId compares ids, not what the lookup shows
   */
  public anySql(name: string, shown: string, byId: boolean): string {
    const field = this.list.fields.find(candidate => candidate.internalName === name);
    if (!field) throw this.missingColumn(name);
    const values = `json_each(i.${quoted(name)}) AS one`;
    if (!isReference(field.type)) return `EXISTS (SELECT 1 FROM ${values} WHERE fold(one.value) = fold(?))`;
    this.count(name);
    if (byId) return `EXISTS (SELECT 1 FROM ${values} WHERE one.value = ?)`;
    const remote = remoteOf(field, this.list, this.lists);
    const found = remote?.columnOf(shown);
    if (!remote || !found) throw lookupPathInvalid(`${name}/${shown}`);
    return `EXISTS (SELECT 1 FROM ${values} JOIN ${quoted(remote.table)} AS t ON t."ID" = one.value WHERE fold(t.${quoted(found.column)}) = fold(?))`;
  }

  private reference(name: string): Field | undefined {
    return this.list.fields.find(field => isReference(field.type) && field.internalName === name);
  }

  private checkExpandable(name: string): void {
    if (this.reference(name) || name === 'AttachmentFiles') return;
    if (NOT_BUILT.has(name) || name.includes('/')) throw new NotBuilt(`$expand=${name} on items`);
    throw this.list.fields.some(field => propertyName(field) === name) ? lookupPathInvalid(name) : propertyMissing(name);
  }

  private throughReference(path: string, name: string, rest: readonly string[], unknown: UnknownColumn): ItemColumn {
    const field = this.reference(name);
    if (!field) throw NOT_BUILT.has(name) ? new NotBuilt(`the item property ${path}`) : unknown(name);
    if (rest.length > 1) throw lookupPathInvalid(path);
    if (!this.expand.includes(name)) throw lookupNotExpanded(path);
    this.count(name);
    const remote = remoteOf(field, this.list, this.lists);
    const found = remote?.columnOf(rest[0]);
    if (!remote || !found) throw lookupPathInvalid(path);
    if (isMany(field.type)) return this.manyColumn(path, field, remote, found);
    const sql = `${this.join(field, remote)}.${quoted(found.column)}`;
    if (found.result) return calculatedColumn(path, sql, found.result);
    return { path, sql, comparable: FIELD_TYPES[found.type].comparison === 'text' ? `fold(${sql})` : sql, type: found.type, indexed: false };
  }

  /** In the order of the column's ids; rows that are gone are left out. */
  private manyColumn(path: string, field: Field, remote: Remote, { column, type, result }: RemoteColumn): ItemColumn {
    this.joined.set(field.internalName, { alias: '', sql: '', type: remote.type });
    const rows = `json_each(i.${quoted(field.internalName)}) AS one JOIN ${quoted(remote.table)} AS t ON t."ID" = one.value`;
    const sql = `(SELECT json_group_array(value) FROM (SELECT ${shownSql(`t.${quoted(column)}`, result)} AS value FROM ${rows} ORDER BY one.key))`;
    return { path, sql, comparable: sql, type, indexed: false, many: true };
  }

  private join(field: Field, { table, type }: Remote): string {
    const known = this.joined.get(field.internalName);
    if (known) return known.alias;
    const alias = `j${this.joined.size + 1}`;
    const sql = `LEFT JOIN ${quoted(table)} AS ${alias} ON ${alias}."ID" = i.${quoted(field.internalName)}`;
    this.joined.set(field.internalName, { alias, sql, type, idSql: `${alias}."ID"` });
    return alias;
  }

  /** Lookups and persons of one query, wherever they appear, count towards SharePoint's limit. */
  private count(name: string): void {
    this.references.add(name);
    if (this.references.size > MOST_LOOKUPS) throw tooManyLookups();
  }
}
