import type { SQLOutputValue } from 'node:sqlite';
import { itemMissing, jsonInvalid, listUrlMissing, propertyUnknown, wrongPrimitive } from '../errors';
import { sharePointTime } from '../items/values';
import { updateItem, type ItemValues } from '../items/writeItems';
import { quoted } from '../storage/database';
import type { List } from '../storage/lists';
import { SITE_PAGES_LIBRARY } from '../storage/sitePages';
import type { Answer } from './answer';
import type { PropertyValue } from './entity';
import { isAnnotation, jsonBody, type JsonObject } from './jsonBody';
import { projected, queried, type Resource } from './resource';
import { itemId, type RestCall, type Route } from './routes';

const PAGE_TYPE = 'SP.Publishing.SitePage';

/** What savepage stores; PnPjs sends all of it, and AuthorByline, which is not kept. */
const SAVED = ['Title', 'CanvasContent1', 'LayoutWebpartsContent', 'Description', 'BannerImageUrl', 'TopicHeader'];
const PASSED_OVER = ['AuthorByline', '__metadata'];

function library(call: RestCall, wanted: 'read' | 'edit'): List {
  const { lists, permissions } = call.services;
  const list = lists.byUrl(call.web.path, SITE_PAGES_LIBRARY.url);
  if (!list) throw listUrlMissing();
  permissions.demand(list, call.person, wanted);
  return list;
}

type Row = Record<string, SQLOutputValue>;

const plain = (value: SQLOutputValue): PropertyValue => (value === null || typeof value === 'number' ? value : String(value));

function pageResource(call: RestCall, list: List, row: Row): Resource {
  const url = `${list.url}/${String(row.FileLeafRef)}`;
  const editLink = `SitePages/Pages(${String(row.ID)})`;
  return {
    kind: 'entity', type: PAGE_TYPE, id: `${call.webUrl}/_api/${editLink}`, editLink, etag: `"${String(row._Version)}"`,
    properties: {
      AbsoluteUrl: `${call.webUrl}/${url}`, AuthorByline: null, BannerImageUrl: plain(row.BannerImageUrl), BannerThumbnailUrl: null,
      CanvasContent1: plain(row.CanvasContent1), ContentTypeId: null, Description: plain(row.Description),
      DoesUserHaveEditPermission: call.services.permissions.allows(list, call.person, 'edit'), FileName: plain(row.FileLeafRef),
      FirstPublished: plain(row.Created), Id: plain(row.ID), IsPageCheckedOutToCurrentUser: false, IsWebWelcomePage: true,
      LayoutWebpartsContent: plain(row.LayoutWebpartsContent), Modified: plain(row.Modified), PageLayoutType: plain(row.PageLayoutType),
      Path: { kind: 'complex', type: 'SP.ResourcePath', properties: { DecodedUrl: url } }, PromotedState: plain(row.PromotedState),
      Title: plain(row.Title), TopicHeader: plain(row.TopicHeader), UniqueId: plain(row.GUID), Url: url, Version: plain(row._UIVersionString)
    }
  };
}

function getPages(call: RestCall): Answer {
  const list = library(call, 'read');
  const rows = call.services.database.prepare(`SELECT * FROM ${quoted(list.table)} ORDER BY "ID"`).all();
  return { kind: 'collection', entities: queried(rows.map(row => pageResource(call, list, row)), call.options) };
}

function getPage(call: RestCall): Answer {
  const list = library(call, 'read');
  const row = call.services.database.prepare(`SELECT * FROM ${quoted(list.table)} WHERE "ID" = ?`).get(itemId(call));
  if (!row) throw itemMissing();
  return { kind: 'entity', entity: projected(pageResource(call, list, row), call.options) };
}

/** *Assumption*: SharePoint does not need the page to be checked out first. */
function savePage(call: RestCall): Answer {
  const list = library(call, 'edit');
  const id = itemId(call);
  if (!call.services.database.prepare(`SELECT 1 FROM ${quoted(list.table)} WHERE "ID" = ?`).get(id)) throw itemMissing();
  updateItem(call.services.database, list, id, pageValues(jsonBody(call.body)), call.person.id, sharePointTime(call.services.now()) ?? '');
  return { kind: 'result', name: 'SavePage', value: true };
}

function pageValues(body: JsonObject): ItemValues {
  const entries = Object.entries(body).filter(([name]) => !isAnnotation(name) && !PASSED_OVER.includes(name));
  const unknown = entries.find(([name]) => !SAVED.includes(name));
  if (unknown) throw propertyUnknown(unknown[0], PAGE_TYPE);
  return Object.fromEntries(entries.map(([name, value]) => [name, pageValue(name, value)]));
}

/** *Assumption*: a canvas that is no JSON array is refused. */
function pageValue(name: string, value: unknown): string | null {
  if (value === null) return null;
  if (typeof value !== 'string') throw wrongPrimitive('Edm.String');
  if (name === 'CanvasContent1' && value !== '' && !isJsonArray(value)) throw jsonInvalid();
  return value;
}

function isJsonArray(text: string): boolean {
  try {
    return Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
}

export const PAGE_ROUTES: readonly Route[] = [
  { method: 'GET', path: 'sitepages/pages', answer: getPages },
  { method: 'GET', path: 'sitepages/pages(id)', answer: getPage },
  { method: 'GET', path: 'sitepages/pages/getbyid(id)', answer: getPage },
  { method: 'POST', path: 'sitepages/pages(id)/savepage', answer: savePage }
];
