import { randomUUID } from 'node:crypto';
import { child, elementsOf, isTrue, XmlError, xmlOf } from '../caml/xml';
import { NotBuilt, wrongPrimitive } from '../errors';
import { nameMissing, viewMissing, xmlNotValid } from '../listErrors';
import type { List } from '../storage/lists';
import { deleteView, insertView, ROWS_OF_A_VIEW, updateView, viewFile, viewsOf, type View } from '../storage/views';
import type { Answer } from './answer';
import { jsonBody, type JsonObject } from './jsonBody';
import { propertiesOf, type Edm, type Plain } from './properties';
import { projected, queried } from './resource';
import { listOf, type RestCall, type Route } from './routes';
import { FIELD_ACTIONS, fieldName, type ViewAnswer } from './viewFieldActions';
import { viewFieldsEntity, viewResource } from './viewResource';

const WRITABLE: Readonly<Record<string, Edm>> = {
  Title: 'Edm.String', CustomFormatter: 'Edm.String', DefaultView: 'Edm.Boolean', Hidden: 'Edm.Boolean', Paged: 'Edm.Boolean', PersonalView: 'Edm.Boolean', RowLimit: 'Edm.Int32',
  ViewQuery: 'Edm.String', ViewTypeKind: 'Edm.Int32'
};

const NOT_WRITABLE: readonly string[] = [
  'Aggregations', 'AggregationsStatus', 'ContentTypeId', 'DefaultViewForContentType', 'EditorModified', 'Formats', 'GridLayout',
  'IncludeRootFolder', 'JSLink', 'ListViewXml', 'Method', 'MobileDefaultView', 'MobileView', 'NewDocumentTemplates', 'Query', 'Scope',
  'SetAsDefaultView', 'TabularView', 'Toolbar', 'ViewData', 'ViewFields', 'ViewJoins', 'ViewProjectedFields', 'ViewType2', 'VisualizationInfo'
];

/** SP.ViewType.html; others, such as calendars, are not built. */
const HTML_VIEW = 1;

/** Personal views are seen by their owner only. */
function visible(call: RestCall, list: List): readonly View[] {
  return viewsOf(call.services.database, list).filter(view => view.owner === undefined || view.owner === call.person.id);
}

function demandChange(call: RestCall, list: List, isPersonal: boolean): void {
  call.services.permissions.demandRight(list, call.person, isPersonal ? 'managePersonalViews' : 'manageLists');
}

function changesOf(written: Readonly<Record<string, Plain>>): Partial<View> {
  const { Title, CustomFormatter, DefaultView, Hidden, Paged, RowLimit, ViewQuery, ViewTypeKind = HTML_VIEW } = written;
  if (ViewTypeKind !== HTML_VIEW) throw new NotBuilt(`views of the kind ${String(ViewTypeKind)}`);
  if (Title !== undefined && String(Title ?? '').trim() === '') throw nameMissing();
  const query = ViewQuery === undefined ? undefined : checkedQuery(ViewQuery);
  const changes = { title: Title, isDefault: DefaultView, hidden: Hidden, paged: Paged, rowLimit: RowLimit, query, formatter: CustomFormatter === null ? '' : CustomFormatter };
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined && value !== null));
}

/** CAML of a view. @throws SharePointError when it is no XML */
export function checkedQuery(query: Plain): string {
  const text = String(query ?? '');
  xmlOrRefusal(text);
  return text;
}

function xmlOrRefusal(text: string): ReturnType<typeof elementsOf> {
  try {
    return elementsOf(text);
  } catch (error) {
    throw error instanceof XmlError ? xmlNotValid() : error;
  }
}

const writtenOf = (body: JsonObject): Record<string, Plain> => propertiesOf(body, WRITABLE, 'SP.View', NOT_WRITABLE);

function addView(call: RestCall): Answer {
  const list = listOf(call, 'read');
  const { ViewFields, ...body } = jsonBody(call.body); // SP.ViewCreationInformation has it, an SP.View is written without
  if (ViewFields !== undefined) throw new NotBuilt('ViewFields of a new view; add them one by one');
  const written = writtenOf(body);
  demandChange(call, list, written.PersonalView === true);
  if (written.Title === undefined) throw nameMissing();
  const view: View = {
    id: randomUUID(), title: '', file: viewFile(String(written.Title), viewsOf(call.services.database, list)), isDefault: false, hidden: false,
    fields: ['LinkTitle'], query: '', rowLimit: ROWS_OF_A_VIEW, paged: true,
    ...changesOf(written), ...(written.PersonalView === true && { owner: call.person.id, isDefault: false })
  };
  insertView(call.services.database, list, view);
  return { kind: 'entity', entity: projected(viewResource(call.web, call.webUrl, list, view), call.options), status: 201 };
}

function changeView(call: RestCall, list: List, view: View): Answer {
  updateView(call.services.database, list, { ...view, ...changesOf(writtenOf(jsonBody(call.body))) });
  return { kind: 'nothing', status: 204 };
}

/** Reads what the XML says of a view; the rest stays. */
function setViewXml(call: RestCall, list: List, view: View): Answer {
  const { viewXml } = jsonBody(call.body);
  if (typeof viewXml !== 'string') throw wrongPrimitive('Edm.String');
  const [root] = xmlOrRefusal(viewXml);
  if (root?.name !== 'View') throw xmlNotValid();
  const [query, fields, limit] = ['Query', 'ViewFields', 'RowLimit'].map(name => child(root, name));
  const rowLimit = Number(limit?.text ?? view.rowLimit);
  const names = fields?.children.map(({ attributes }) => fieldName(call, list, attributes.Name ?? ''));
  updateView(call.services.database, list, {
    ...view, query: query ? query.children.map(xmlOf).join('') : view.query, fields: names ?? view.fields,
    rowLimit: Number.isInteger(rowLimit) ? rowLimit : view.rowLimit, paged: limit ? isTrue(limit.attributes.Paged) : view.paged
  });
  return { kind: 'nothing', status: 200 };
}

type Finder = (call: RestCall, list: List) => View | undefined;

const byId: Finder = (call, list) => visible(call, list).find(view => view.id === call.args.view.replace(/[{}]/g, '').toLowerCase());

/** The ways to name a view. */
const VIEW_PATHS: Readonly<Record<string, Finder>> = {
  'list/views(view)': byId,
  'list/views/getbyid(view)': byId,
  'list/getview(view)': byId,
  'list/views/getbytitle(view)': (call, list) => visible(call, list).find(view => view.title.toLowerCase() === call.args.view.toLowerCase()),
  'list/defaultview': (call, list) => visible(call, list).find(view => view.isDefault)
};

function viewRoutes([path, find]: readonly [string, Finder]): readonly Route[] {
  const named = (answer: ViewAnswer, changes: boolean): Route['answer'] => call => {
    const list = listOf(call, 'read');
    const view = find(call, list);
    if (!view) throw viewMissing();
    if (changes) demandChange(call, list, view.owner !== undefined);
    return answer(call, list, view);
  };
  const read: ViewAnswer = (call, list, view) => ({ kind: 'entity', entity: projected(viewResource(call.web, call.webUrl, list, view), call.options) });
  const readFields: ViewAnswer = (call, list, view) => ({ kind: 'entity', entity: projected(viewFieldsEntity(call.webUrl, list, view), call.options) });
  const readSchema: ViewAnswer = (call, list, view) =>
    ({ kind: 'result', name: 'SchemaXml', value: String(viewFieldsEntity(call.webUrl, list, view).properties.SchemaXml) });
  const remove: ViewAnswer = (call, _list, view) => {
    deleteView(call.services.database, view);
    return { kind: 'nothing', status: 200 };
  };
  return [
    { method: 'GET', path, answer: named(read, false) },
    { method: 'MERGE', path, answer: named(changeView, true) },
    { method: 'PATCH', path, answer: named(changeView, true) },
    { method: 'DELETE', path, answer: named(remove, true) },
    { method: 'POST', path: `${path}/setviewxml`, answer: named(setViewXml, true) },
    { method: 'GET', path: `${path}/viewfields`, answer: named(readFields, false) },
    { method: 'GET', path: `${path}/viewfields/schemaxml`, answer: named(readSchema, false) },
    ...Object.entries(FIELD_ACTIONS).map(([action, answer]) => ({ method: 'POST', path: `${path}/viewfields/${action}`, answer: named(answer, true) }))
  ];
}

function getViews(call: RestCall): Answer {
  const list = listOf(call, 'read');
  return { kind: 'collection', entities: queried(visible(call, list).map(view => viewResource(call.web, call.webUrl, list, view)), call.options) };
}

export const VIEW_ROUTES: readonly Route[] = [
  { method: 'GET', path: 'list/views', answer: getViews },
  { method: 'POST', path: 'list/views', answer: addView },
  ...Object.entries(VIEW_PATHS).flatMap(viewRoutes)
];
