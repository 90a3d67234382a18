import {
  columnMissing, lookupNotExpanded, lookupPathInvalid, NotBuilt, propertyMissing, tooManyLookups, type SharePointError
} from '../errors';
import { quoted } from '../storage/database';
import { FIELD_TYPES, isReference, type FieldType } from '../storage/fieldTypes';
import { propertyName, type Field } from '../storage/fields';
import { comparableSql, itemTypeOf, type List, type ListStore } from '../storage/lists';
import type { Web } from '../webs';

/** A property of an item, and the SQL that reads it. */
export interface ItemColumn {
  /** REST's path, such as `Title`, `HubParentId` or `Author/Title`. */
  readonly path: string;
  readonly sql: string;
  /** What comparisons and sorts use: folded for text. */
  readonly comparable: string;
  readonly type: FieldType;
  /** Served by an index of the list itself. */
  readonly indexed: boolean;
}

/** The other end of a lookup or person. */
export interface Target {
  /** OData type of the row. */
  readonly type: string;
  /** SQL of its id: null where there is no such row. */
  readonly idSql: string;
}

interface Join extends Target {
  readonly alias: string;
  readonly sql: string;
}

/** SharePoint has these on every item; nobody needs their value here. */
const CONSTANTS: Readonly<Record<string, { readonly sql: string; readonly type: FieldType }>> = {
  FileSystemObjectType: { sql: '0', type: 'Counter' },
  ServerRedirectedEmbedUri: { sql: 'NULL', type: 'Text' },
  ServerRedirectedEmbedUrl: { sql: '\'\'', type: 'Text' }
};

/** SharePoint has these; the local tenant does not yet. */
const NOT_BUILT: ReadonlySet<string> = new Set([
  'AttachmentFiles', 'ContentType', 'EffectiveBasePermissions', 'EffectiveBasePermissionsForUI', 'FieldValuesAsHTML', 'FieldValuesAsText',
  'FieldValuesForEdit', 'File', 'FileDirRef', 'FileLeafRef', 'FileRef', 'FirstUniqueAncestorSecurableObject', 'Folder', 'FSObjType',
  'HasUniqueRoleAssignments', 'LikedByInformation', 'ParentList', 'RoleAssignments', 'UniqueId', 'Versions', 'ComplianceAssetId'
]);

/** What an expanded person shows. */
const USER_COLUMNS: Readonly<Record<string, { readonly column: string; readonly type: FieldType }>> = {
  Id: { column: 'ID', type: 'Counter' },
  ID: { column: 'ID', type: 'Counter' },
  Title: { column: 'Title', type: 'Text' },
  EMail: { column: 'EMail', type: 'Text' },
  Name: { column: 'Name', type: 'Text' },
  UserName: { column: 'UserName', type: 'Text' }
};

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
    private readonly expand: readonly string[]
  ) {
    for (const name of expand) this.checkExpandable(name);
  }

  /** `FROM` and what follows up to `WHERE`. */
  public get from(): string {
    return [`${quoted(this.list.table)} AS i`, ...[...this.joined.values()].map(join => join.sql)].join(' ');
  }

  /** What a query reads through lookups and persons, by their names. */
  public get targets(): ReadonlyMap<string, Target> {
    return this.joined;
  }

  /** An unknown column in `$filter` and `$orderby`. */
  public readonly missingColumn: UnknownColumn = name => columnMissing(name, `${this.web.path}/${this.list.url}`);

  /** @throws SharePointError as SharePoint answers unknown fields and lookups that are not expanded */
  public find(path: string, unknown: UnknownColumn): ItemColumn {
    const [name, ...rest] = path.split('/');
    if (rest.length > 0) return this.throughReference(path, name, rest, unknown);
    if (Object.hasOwn(CONSTANTS, name)) return { path, ...CONSTANTS[name], comparable: CONSTANTS[name].sql, indexed: false };
    const field = this.list.fields.find(candidate => propertyName(candidate) === (name === 'Id' ? 'ID' : name));
    if (field) return this.own(path, field);
    if (this.reference(name)) throw lookupNotExpanded(path);
    throw NOT_BUILT.has(name) ? new NotBuilt(`the item property ${name}`) : unknown(name);
  }

  /** Everything that an item has, in SharePoint's order: fixed ones, the list's own, then the rest. */
  public defaults(): readonly ItemColumn[] {
    const own = this.list.fields.filter(field => !field.builtIn).map(propertyName);
    const names = [
      'FileSystemObjectType', 'Id', 'ServerRedirectedEmbedUri', 'ServerRedirectedEmbedUrl', 'ContentTypeId', 'Title', ...own,
      'ID', 'Modified', 'Created', 'AuthorId', 'EditorId', 'OData__UIVersionString', 'Attachments', 'GUID'
    ];
    return names.map(name => this.find(name, propertyMissing));
  }

  private own(path: string, field: Field): ItemColumn {
    if (isReference(field.type)) this.count(field.internalName);
    const sql = `i.${quoted(field.internalName)}`;
    return { path, sql, comparable: comparableSql(field, sql), type: field.type, indexed: field.indexed || field.unique };
  }

  private reference(name: string): Field | undefined {
    return this.list.fields.find(field => isReference(field.type) && field.internalName === name);
  }

  private checkExpandable(name: string): void {
    if (this.reference(name)) return;
    if (NOT_BUILT.has(name) || name.includes('/')) throw new NotBuilt(`$expand=${name} on items`);
    throw this.list.fields.some(field => propertyName(field) === name) ? lookupPathInvalid(name) : propertyMissing(name);
  }

  private throughReference(path: string, name: string, rest: readonly string[], unknown: UnknownColumn): ItemColumn {
    const field = this.reference(name);
    if (!field) throw NOT_BUILT.has(name) ? new NotBuilt(`the item property ${path}`) : unknown(name);
    if (rest.length > 1) throw lookupPathInvalid(path);
    if (!this.expand.includes(name)) throw lookupNotExpanded(path);
    this.count(name);
    return field.type === 'User' ? this.personColumn(path, field, rest[0]) : this.targetColumn(path, field, rest[0]);
  }

  private personColumn(path: string, field: Field, name: string): ItemColumn {
    if (!Object.hasOwn(USER_COLUMNS, name)) throw lookupPathInvalid(path);
    const { column, type } = USER_COLUMNS[name];
    const sql = `${this.join(field, 'users', 'SP.Data.UserInfoItem')}.${quoted(column)}`;
    return { path, sql, comparable: FIELD_TYPES[type].comparison === 'text' ? `fold(${sql})` : sql, type, indexed: false };
  }

  private targetColumn(path: string, field: Field, name: string): ItemColumn {
    const target = this.lists.byUrl(this.list.web, field.lookupList ?? '');
    const found = target?.fields.find(candidate => propertyName(candidate) === (name === 'Id' ? 'ID' : name));
    if (!target || !found || !FIELD_TYPES[found.type].projected) throw lookupPathInvalid(path);
    const sql = `${this.join(field, target.table, itemTypeOf(target))}.${quoted(found.internalName)}`;
    return { path, sql, comparable: comparableSql(found, sql), type: found.type, indexed: false };
  }

  private join(field: Field, table: string, type: string): string {
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
