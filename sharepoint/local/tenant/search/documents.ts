import type { SQLOutputValue } from 'node:sqlite';
import { isMany, isPerson, isReference } from '../storage/fieldTypes';
import type { Field } from '../storage/fields';
import { GENERIC_LIST, type List } from '../storage/lists';
import type { UrlValue } from '../items/values';
import { NO_ID, type Web } from '../webs';
import { crawledName, MAPPED_COLUMNS, SEARCHABLE_COLUMNS } from './managedProperties';

export type ScopeKind = 'site' | 'list' | 'items';

/** Values by the names of the index; several values are an array. */
export type Values = Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>;

/** One thing that search can find. */
export interface SearchDocument {
  /** Of an item; 0 for a list or site. */
  readonly item: number;
  readonly author: number;
  readonly values: Values;
  readonly title: string;
  /** All other text that free text looks through. */
  readonly content: string;
  /** Text that is only found through a property. */
  readonly other: string;
}

export type Row = Readonly<Record<string, SQLOutputValue>>;

/** Looks up what a row points at: the name of a person, the shown value of a lookup. */
export type NameOf = (field: Field, id: number) => string | undefined;

const braces = (id: string): string => `{${id}}`;

/** SharePoint's class of a thing. Those of items and lists carry the kind of the list. */
function contentClass(kind: ScopeKind, list: List | undefined): string {
  if (kind === 'site' || !list) return 'STS_Site';
  return `${kind === 'items' ? 'STS_ListItem' : 'STS_List'}_${list.template === GENERIC_LIST ? 'GenericList' : 'WebPageLibrary'}`;
}

/** What all documents of a list or site have in common. */
export function sharedValues(kind: ScopeKind, web: Web, list: List | undefined): Values {
  return {
    contentclass: contentClass(kind, list), ListID: list?.id, ParentLink: kind === 'items' && list ? `${web.path}/${list.url}` : web.path || '/',
    IsDocument: false, IsListItem: kind === 'items', SiteId: web.siteId, WebId: web.webId, SiteTitle: web.title, SPSiteUrl: web.path || '/',
    WebTemplate: 'SITEPAGEPUBLISHING', DepartmentId: web.hubSiteId && braces(web.hubSiteId), RelatedHubSites: web.hubSiteId ?? NO_ID,
    IsHubSite: web.hubSiteId === web.siteId
  };
}

export function siteDocument(web: Web, created: string): SearchDocument {
  const values = { Title: web.title, Description: web.description, Path: web.path || '/', Created: created, LastModifiedTime: created };
  return { item: 0, author: 0, values, title: web.title, content: '', other: web.description };
}

export function listDocument(web: Web, list: List): SearchDocument {
  const values = {
    Title: list.title, Description: list.description, Path: `${web.path}/${list.url}/AllItems.aspx`, Created: list.created, LastModifiedTime: list.created
  };
  return { item: 0, author: 0, values, title: list.title, content: '', other: list.description };
}

export function itemDocument(web: Web, list: List, row: Row, nameOf: NameOf): SearchDocument {
  const texts = new Map(list.fields.map(field => [field.internalName, fieldTexts(field, row[field.internalName], nameOf)]));
  const textOf = (columns: readonly string[]): string => columns.flatMap(column => texts.get(column) ?? []).join('\n');
  const mapped = MAPPED_COLUMNS.map(([, column]) => column).filter(column => texts.has(column));
  const searchable = mapped.filter(column => SEARCHABLE_COLUMNS.has(column));
  const content = textOf([...searchable, 'Author']);
  const title = String(row.Title ?? '');
  const page = list.template === GENERIC_LIST ? undefined : String(row.FileLeafRef ?? '');
  return {
    item: Number(row.ID), author: Number(row.Author), title, content, other: textOf([...mapped.filter(column => !searchable.includes(column)), 'Editor']),
    values: {
      ...Object.fromEntries(mapped.map(column => [crawledName(column), texts.get(column)])), Title: title, Author: texts.get('Author'), ModifiedBy: texts.get('Editor'),
      Path: page === undefined ? `${web.path}/${list.url}/DispForm.aspx?ID=${String(row.ID)}` : `${web.path}/${list.url}/${page}`,
      Created: String(row.Created), LastModifiedTime: String(row.Modified), ListItemID: String(row.ID), UniqueId: braces(String(row.GUID)),
      ContentTypeId: String(row.ContentTypeId), FileType: page?.split('.').pop(),
      Size: Buffer.byteLength(content) // *assumption*: the size of an item is that of its text
    }
  };
}

function fieldTexts(field: Field, value: SQLOutputValue | undefined, nameOf: NameOf): readonly string[] {
  if (value === null || value === undefined) return [];
  if (isReference(field.type)) {
    const ids = isMany(field.type) ? JSON.parse(String(value)) as number[] : [Number(value)];
    return ids.flatMap(id => nameOf(field, id) ?? []);
  }
  switch (field.type) {
    case 'MultiChoice': return JSON.parse(String(value)) as string[];
    case 'URL': {
      const { Url, Description } = JSON.parse(String(value)) as UrlValue;
      return [`${Url ?? ''}, ${Description ?? ''}`]; // the form that SharePoint gives to crawled links
    }
    default: return [String(value)];
  }
}

/** Where a lookup of the field leads. Undefined when the list or column is gone. */
export function lookupTarget(lists: readonly List[], web: Web, field: Field): { readonly table: string; readonly column: string } | undefined {
  if (isPerson(field.type)) return { table: 'users', column: 'Title' };
  const list = lists.find(candidate => candidate.web === web.path && candidate.url === field.lookupList);
  const column = field.lookupField ?? 'Title';
  return list?.fields.some(candidate => candidate.internalName === column) ? { table: list.table, column } : undefined;
}
