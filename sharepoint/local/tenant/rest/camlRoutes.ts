import { addressFilters, isFilterParameter } from '../caml/addressFilter';
import { countGroups, withGroups } from '../caml/groupCells';
import { viewQueryOf, type ViewQuery } from '../caml/viewQuery';
import type { CamlContext } from '../caml/where';
import { NotBuilt } from '../errors';
import { readPage, type ItemPage } from '../items/readItems';
import { shownName } from '../items/remote';
import { LIST_VIEW_THRESHOLD } from '../items/threshold';
import { viewMissing } from '../listErrors';
import { isPerson, isReference } from '../storage/fieldTypes';
import { entityPropertyName, propertyName, type Field } from '../storage/fields';
import type { List } from '../storage/lists';
import { viewsOf, type View } from '../storage/views';
import { parametersOf, textIn } from './actionParameters';
import type { Answer } from './answer';
import { queryOf } from './itemAccess';
import { jsonBody, type JsonObject } from './jsonBody';
import { listOf, type RestCall, type Route } from './routes';
import { ALWAYS_READ, rowsOf, type Cells } from './viewRows';
import { viewXml } from './viewResource';

const contextOf = (call: RestCall, list: List): CamlContext => ({ list, userId: call.person.id, now: call.services.now() });

/** @param select REST paths; what they look through is expanded too */
function read(call: RestCall, list: List, query: ViewQuery, select: readonly string[], skipToken: string | undefined, rows: number): ItemPage {
  const { filter, orderBy, through } = query;
  const expand = [...new Set([...call.options.expand, ...through, ...select.filter(path => path.includes('/')).map(path => path.split('/')[0])])];
  return readPage({ ...queryOf(call, list), language: 'caml', options: { select, expand, filter, orderBy, top: rows, skipToken } });
}

/** *Assumption*: without ViewFields and `$select` an item comes whole, without RowLimit up to the list view threshold, and groups only sort. */
function getItems(call: RestCall): Answer {
  const list = listOf(call, 'read');
  const parameters = parametersOf(jsonBody(call.body).query, 'SP.CamlQuery', ['ViewXml', 'ListItemCollectionPosition', 'DatesInUtc'],
    ['AllowIncrementalResults', 'FolderServerRelativeUrl', 'FolderServerRelativePath']);
  const query = viewQueryOf(textIn(parameters, 'ViewXml') ?? '<View />', contextOf(call, list));
  if (query.grouping?.isCollapsed) throw new NotBuilt('collapsed groups of items');
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

const RENDER_PARAMETERS: readonly string[] = ['RenderOptions', 'ViewXml', 'Paging', 'DatesInUtc', 'AllowMultipleValueFilterForTaxonomyFields', 'ExpandGroups'];

const RENDER_NOT_BUILT: readonly string[] = [
  'AddAllFields', 'AddAllViewFields', 'AddRegionalSettings', 'AddRequiredFields', 'AudienceTarget', 'ExpandUserField',
  'FilterOutChannelFoldersInDefaultDocLib', 'FirstGroupOnly', 'FolderServerRelativeUrl', 'ImageFieldsToTryRewriteToCdnUrls', 'MergeDefaultView',
  'ModernListBoot', 'OriginalDate', 'OverrideViewXml', 'PagingInfo', 'RenderURLFieldInJSON', 'ReplaceGroup', 'RequireFolderColoringFields', 'ViewId'
];

/** What the query string may say; the others filter and sort in further ways. */
const isKnownOption = (name: string): boolean => name.startsWith('@') || name.toLowerCase() === 'view' || isFilterParameter(name);

function renderParameters(call: RestCall): JsonObject {
  const body = jsonBody(call.body);
  if (body.overrideParameters !== undefined) throw new NotBuilt('overrideParameters of RenderListDataAsStream');
  const parameters = parametersOf(body.parameters, 'SP.RenderListDataParameters', RENDER_PARAMETERS, RENDER_NOT_BUILT);
  if (!ROWS_ALONE.includes(parameters.RenderOptions)) throw new NotBuilt(`RenderOptions ${String(parameters.RenderOptions)}`);
  const unknown = [...call.url.searchParams.keys()].find(name => !isKnownOption(name));
  if (unknown !== undefined) throw new NotBuilt(`the option ${unknown} of RenderListDataAsStream`);
  return parameters;
}

function renderList(call: RestCall): Answer {
  const list = listOf(call, 'read');
  const parameters = renderParameters(call);
  const view = viewAsked(call, list);
  const context = contextOf(call, list);
  const query = viewQueryOf(textIn(parameters, 'ViewXml') ?? viewXml(view), context, addressFilters(call.url.searchParams, context));
  if (query.grouping?.isCollapsed && parameters.ExpandGroups !== true) throw new NotBuilt('collapsed groups without ExpandGroups');
  const shown = query.fields ?? view.fields.flatMap(name => list.fields.find(field => field.internalName === name) ?? []);
  const fields = [...new Set([...shown, ...(query.grouping?.fields ?? [])])];
  const paging = textIn(parameters, 'Paging')?.replace(/^\?/, '');
  const limit = Math.min(query.rowLimit ?? view.rowLimit, LIST_VIEW_THRESHOLD);
  const page = read(call, list, query, selectOf(fields), paging, limit);
  const rows = grouped(call, list, query, rowsOf(call, list, fields, page.items), paging === undefined && page.nextToken === undefined);
  return { kind: 'json', body: rendered(call, list, view, { rows, nextToken: page.nextToken, first: firstRowOf(paging), limit }) };
}

const selectOf = (fields: readonly Field[]): readonly string[] => [...new Set([...ALWAYS_READ, ...fields.flatMap(pathsOf)])];

/** *Assumption*: a grouped view goes through its pages by rows, as others do. @param isAll the rows are all that the query finds */
function grouped(call: RestCall, list: List, query: ViewQuery, rows: readonly Cells[], isAll: boolean): readonly Cells[] {
  if (!query.grouping) return rows;
  const { fields, limit } = query.grouping;
  const names = fields.map(({ internalName }) => internalName);
  if (countGroups(rows, names.slice(0, 1)) > limit) throw new NotBuilt('more groups on a page than GroupLimit allows');
  if (isAll) return withGroups(rows, rows, names);
  const { items, nextToken } = read(call, list, query, selectOf(fields), undefined, LIST_VIEW_THRESHOLD);
  if (nextToken !== undefined) throw new NotBuilt('groups of more rows than the list view threshold');
  return withGroups(rows, rowsOf(call, list, fields, items), names);
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
  readonly rows: readonly Cells[];
  readonly nextToken?: string;
  readonly first: number;
  readonly limit: number;
}

/** `NextHref` goes back as `Paging`, with or without its question mark. */
function rendered(call: RestCall, list: List, view: View, { rows, nextToken, first, limit }: RenderedPage): object {
  const last = first + rows.length - 1;
  const next = nextToken && `?${nextToken}&PageFirstRow=${last + 1}&View=${view.id}`;
  const { High, Low } = call.services.permissions.maskOf(list, call.person);
  return {
    Row: rows,
    FirstRow: first, FolderPermissions: `0x${((BigInt(High) << 32n) + BigInt(Low)).toString(16)}`, LastRow: last, RowLimit: limit,
    FilterLink: '?', ForceNoHierarchy: '1', HierarchyHasIndention: '', CurrentFolderSpItemUrl: '', ...(next && { NextHref: next })
  };
}

export const CAML_ROUTES: readonly Route[] = [
  { method: 'POST', path: 'list/getitems', answer: getItems },
  { method: 'POST', path: 'list/renderlistdataasstream', answer: renderList }
];
