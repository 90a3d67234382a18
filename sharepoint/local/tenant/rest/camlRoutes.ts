import type { CamlContext } from '../caml/where';
import { viewQueryOf, type ViewQuery } from '../caml/viewQuery';
import { NotBuilt, propertyUnknown, wrongPrimitive } from '../errors';
import { readPage, type ItemPage } from '../items/readItems';
import { shownName } from '../items/remote';
import { LIST_VIEW_THRESHOLD } from '../items/threshold';
import { viewMissing } from '../listErrors';
import { isPerson, isReference } from '../storage/fieldTypes';
import { entityPropertyName, propertyName, type Field } from '../storage/fields';
import type { List } from '../storage/lists';
import { viewsOf, type View } from '../storage/views';
import type { Answer } from './answer';
import { queryOf } from './itemAccess';
import { isAnnotation, jsonBody, type JsonObject } from './jsonBody';
import { listOf, type RestCall, type Route } from './routes';
import { ALWAYS_READ, rowsOf } from './viewRows';
import { viewXml } from './viewResource';

const contextOf = (call: RestCall, list: List): CamlContext => ({ list, userId: call.person.id, now: call.services.now() });

/** @param select REST paths; what they look through is expanded too */
function read(call: RestCall, list: List, query: ViewQuery, select: readonly string[], skipToken: string | undefined, rows: number): ItemPage {
  const { filter, orderBy, through } = query;
  const expand = [...new Set([...call.options.expand, ...through, ...select.filter(path => path.includes('/')).map(path => path.split('/')[0])])];
  return readPage({ ...queryOf(call, list), language: 'caml', options: { select, expand, filter, orderBy, top: rows, skipToken } });
}

/** Parameters of an action, checked by name. @throws SharePointError for others; NotBuilt for those that SharePoint knows and the tenant does not */
function parametersOf(value: unknown, type: string, known: readonly string[], notBuilt: readonly string[] = []): JsonObject {
  if (value === null || typeof value !== 'object') throw wrongPrimitive(type);
  for (const name of Object.keys(value)) {
    if (known.includes(name) || isAnnotation(name) || name === '__metadata') continue;
    throw notBuilt.includes(name) ? new NotBuilt(`the parameter ${name} of ${type}`) : propertyUnknown(name, type);
  }
  return value as JsonObject;
}

function textIn(parameters: JsonObject, name: string): string | undefined {
  const value = parameters[name] ?? undefined;
  if (value !== undefined && typeof value !== 'string') throw wrongPrimitive('Edm.String');
  return value === '' ? undefined : value;
}

/** *Assumption*: without ViewFields and `$select` an item comes whole, and without RowLimit up to the list view threshold. */
function getItems(call: RestCall): Answer {
  const list = listOf(call, 'read');
  const parameters = parametersOf(jsonBody(call.body).query, 'SP.CamlQuery', ['ViewXml', 'ListItemCollectionPosition', 'DatesInUtc'],
    ['AllowIncrementalResults', 'FolderServerRelativeUrl', 'FolderServerRelativePath']);
  const query = viewQueryOf(textIn(parameters, 'ViewXml') ?? '<View />', contextOf(call, list));
  const fields = query.fields && ['Id', 'GUID', ...query.fields.map(itemProperty).filter(name => !['ID', 'GUID'].includes(name))];
  const select = call.options.select.length > 0 ? call.options.select : fields ?? [];
  const position = parameters.ListItemCollectionPosition as { readonly PagingInfo?: unknown } | null | undefined;
  const token = position?.PagingInfo === undefined ? undefined : String(position.PagingInfo);
  const { items } = read(call, list, query, select, token, query.rowLimit ?? LIST_VIEW_THRESHOLD);
  return { kind: 'collection', entities: items };
}

const itemProperty = (field: Field): string => (field.type === 'Computed' ? 'Title' : propertyName(field));

/** SP.RenderListDataOptions: None and ListData mean the rows alone. */
const ROWS_ALONE: readonly unknown[] = [undefined, 0, 2];

const RENDER_PARAMETERS: readonly string[] = ['RenderOptions', 'ViewXml', 'Paging', 'DatesInUtc', 'AllowMultipleValueFilterForTaxonomyFields'];

const RENDER_NOT_BUILT: readonly string[] = [
  'AddAllFields', 'AddAllViewFields', 'AddRegionalSettings', 'AddRequiredFields', 'AudienceTarget', 'ExpandGroups', 'ExpandUserField',
  'FilterOutChannelFoldersInDefaultDocLib', 'FirstGroupOnly', 'FolderServerRelativeUrl', 'ImageFieldsToTryRewriteToCdnUrls', 'MergeDefaultView',
  'ModernListBoot', 'OriginalDate', 'OverrideViewXml', 'PagingInfo', 'RenderURLFieldInJSON', 'ReplaceGroup', 'RequireFolderColoringFields', 'ViewId'
];

/** What the query string may say; the others filter and sort as the list page does. */
const RENDER_QUERY: readonly string[] = ['view'];

function renderList(call: RestCall): Answer {
  const list = listOf(call, 'read');
  const body = jsonBody(call.body);
  if (body.overrideParameters !== undefined) throw new NotBuilt('overrideParameters of RenderListDataAsStream');
  const parameters = parametersOf(body.parameters, 'SP.RenderListDataParameters', RENDER_PARAMETERS, RENDER_NOT_BUILT);
  if (!ROWS_ALONE.includes(parameters.RenderOptions)) throw new NotBuilt(`RenderOptions ${String(parameters.RenderOptions)}`);
  const unknown = [...call.url.searchParams.keys()].find(name => !name.startsWith('@') && !RENDER_QUERY.includes(name.toLowerCase()));
  if (unknown !== undefined) throw new NotBuilt(`the option ${unknown} of RenderListDataAsStream`);
  const view = viewAsked(call, list);
  const query = viewQueryOf(textIn(parameters, 'ViewXml') ?? viewXml(view), contextOf(call, list));
  const fields = query.fields ?? view.fields.flatMap(name => list.fields.find(field => field.internalName === name) ?? []);
  const paging = textIn(parameters, 'Paging')?.replace(/^\?/, '');
  const rows = Math.min(query.rowLimit ?? view.rowLimit, LIST_VIEW_THRESHOLD);
  const page = read(call, list, query, [...new Set([...ALWAYS_READ, ...fields.flatMap(pathsOf)])], paging, rows);
  return { kind: 'json', body: rendered(call, list, view, { fields, page, first: firstRowOf(paging), rows }) };
}

function viewAsked(call: RestCall, list: List): View {
  const id = [...call.url.searchParams].find(([name]) => name.toLowerCase() === 'view')?.[1].replace(/[{}]/g, '').toLowerCase();
  const view = viewsOf(call.services.database, list).find(candidate => (id === undefined ? candidate.isDefault : candidate.id === id));
  if (!view) throw viewMissing();
  return view;
}

/** What a row needs to be read of a field. */
function pathsOf(field: Field): readonly string[] {
  const name = entityPropertyName(field);
  if (isPerson(field.type)) return [`${name}/Id`, `${name}/Title`, `${name}/EMail`];
  if (isReference(field.type)) return [`${name}/Id`, `${name}/${shownName(field)}`];
  return [itemProperty(field)];
}

function firstRowOf(paging: string | undefined): number {
  const row = Number(new URLSearchParams(paging).get('PageFirstRow') ?? 1);
  return Number.isInteger(row) && row > 0 ? row : 1;
}

interface RenderedPage {
  readonly fields: readonly Field[];
  readonly page: ItemPage;
  readonly first: number;
  readonly rows: number;
}

/** `NextHref` goes back as `Paging`, with or without its question mark. */
function rendered(call: RestCall, list: List, view: View, { fields, page: { items, nextToken }, first, rows }: RenderedPage): object {
  const last = first + items.length - 1;
  const next = nextToken && `?${nextToken}&PageFirstRow=${last + 1}&View=${view.id}`;
  const { High, Low } = call.services.permissions.maskOf(list, call.person);
  return {
    Row: rowsOf(call, list, fields, items),
    FirstRow: first, FolderPermissions: `0x${((BigInt(High) << 32n) + BigInt(Low)).toString(16)}`, LastRow: last, RowLimit: rows,
    FilterLink: '?', ForceNoHierarchy: '1', HierarchyHasIndention: '', CurrentFolderSpItemUrl: '', ...(next && { NextHref: next })
  };
}

export const CAML_ROUTES: readonly Route[] = [
  { method: 'POST', path: 'list/getitems', answer: getItems },
  { method: 'POST', path: 'list/renderlistdataasstream', answer: renderList }
];
