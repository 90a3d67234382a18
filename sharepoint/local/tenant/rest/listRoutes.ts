import { columnMissing, propertyUnknown, typeNotResolved } from '../errors';
import { fieldIdMissing } from '../listErrors';
import { factsOf, type FieldType } from '../storage/fieldTypes';
import type { Field } from '../storage/fields';
import type { List } from '../storage/lists';
import type { Answer } from './answer';
import { addField, changeField, fieldProperties, removeField, typeOfKind, type FieldWish } from './fieldWriting';
import { declarationOf } from './fieldXml';
import { isAnnotation, jsonBody, type JsonObject } from './jsonBody';
import { fieldResource, listResource } from './listResources';
import { projected, queried } from './resource';
import { listOf, type RestCall, type Route } from './routes';

function getList(call: RestCall): Answer {
  const list = listOf(call, 'read');
  return { kind: 'entity', entity: projected(listResource(call.services.database, call.web, call.webUrl, list), call.options) };
}

function getFields(call: RestCall): Answer {
  const list = listOf(call, 'read');
  const resources = list.fields.map(field => fieldResource(call.services.lists, call.webUrl, list, field));
  return { kind: 'collection', entities: queried(resources, call.options) };
}

function managedList(call: RestCall): List {
  const list = listOf(call, 'read');
  call.services.permissions.demandRight(list, call.person, 'manageLists');
  return list;
}

/** Adds a field and answers it. */
function adding(wishOf: (body: JsonObject) => FieldWish): Route['answer'] {
  return call => {
    const list = managedList(call);
    const field = addField(call, list, wishOf(jsonBody(call.body)));
    return { kind: 'entity', entity: projected(fieldResource(call.services.lists, call.webUrl, list, field), call.options), status: 201 };
  };
}

/** `POST fields`: a field with its properties, of the type that `__metadata` names. */
function wishOfField({ FieldTypeKind, ...properties }: JsonObject): FieldWish {
  const type = typeOfKind(FieldTypeKind);
  const metadata = properties.__metadata as { readonly type?: unknown } | undefined;
  const named = metadata?.type;
  if (named !== undefined && named !== factsOf(type).className && named !== 'SP.Field') throw typeNotResolved(String(named));
  return { type, properties: fieldProperties(properties, type) };
}

/** The properties of SP.FieldCreationInformation that say the same under another name. */
const CREATION_NAMES: Readonly<Record<string, string>> = { LookupFieldName: 'LookupField' };

/** Those that say nothing here: lookups stay in their site. */
const NO_MEANING: readonly string[] = ['LookupWebId', 'IsCompactName'];

const parametersOf = (body: JsonObject): JsonObject => (body.parameters ?? {}) as JsonObject;

/** `POST fields/addField`: SP.FieldCreationInformation. */
function wishOfCreation(body: JsonObject): FieldWish {
  const { FieldTypeKind, LookupListId, ...rest } = parametersOf(body);
  const type: FieldType = typeOfKind(FieldTypeKind);
  const told = Object.entries(rest).filter(([name]) => !NO_MEANING.includes(name));
  const properties = Object.fromEntries(told.map(([name, value]) => [CREATION_NAMES[name] ?? name, value]));
  return { type, properties: fieldProperties(properties, type), list: LookupListId === undefined ? undefined : String(LookupListId) };
}

/** SP.AddFieldOptions. */
const NAME_IS_HINT = 8;
const IN_DEFAULT_VIEW = 16;

/** `POST fields/createFieldAsXml`: SP.XmlSchemaFieldCreationInformation. */
function wishOfXml(body: JsonObject): FieldWish {
  const parameters = parametersOf(body);
  const unknown = Object.keys(parameters).find(name => !isAnnotation(name) && !['__metadata', 'SchemaXml', 'Options'].includes(name));
  if (unknown !== undefined) throw propertyUnknown(unknown, 'SP.XmlSchemaFieldCreationInformation');
  const options = Number(parameters.Options ?? 0);
  const has = (option: number): boolean => (options & option) !== 0;
  return { ...declarationOf(String(parameters.SchemaXml ?? '')), nameIsHint: has(NAME_IS_HINT), inDefaultView: has(IN_DEFAULT_VIEW) };
}

type Finder = (call: RestCall, list: List) => Field;

/** @throws SharePointError when the list has no such field */
function finding(find: (list: List, asked: string) => Field | undefined, missing: (call: RestCall, list: List) => Error): Finder {
  return (call, list) => {
    const field = find(list, call.args.field);
    if (!field) throw missing(call, list);
    return field;
  };
}

const noSuchColumn = (call: RestCall, list: List): Error => columnMissing(call.args.field, `${call.web.path}/${list.url}`);

const byTitle = (list: List, title: string): Field | undefined => list.fields.find(field => field.title === title);
const byName = (list: List, name: string): Field | undefined => list.fields.find(field => field.internalName === name);
const byId = (list: List, id: string): Field | undefined => list.fields.find(field => field.id === id.replace(/[{}]/g, '').toLowerCase());

const withId = finding(byId, call => fieldIdMissing(call.args.field));

/** The ways to name a field. */
const FIELD_PATHS: Readonly<Record<string, Finder>> = {
  'list/fields(field)': withId,
  'list/fields/getbyid(field)': withId,
  'list/fields/getbytitle(field)': finding(byTitle, noSuchColumn),
  'list/fields/getbyinternalnameortitle(field)': finding((list, asked) => byName(list, asked) ?? byTitle(list, asked), noSuchColumn)
};

function fieldRoutes([path, find]: readonly [string, Finder]): readonly Route[] {
  const read = (call: RestCall): Answer => {
    const list = listOf(call, 'read');
    return { kind: 'entity', entity: projected(fieldResource(call.services.lists, call.webUrl, list, find(call, list)), call.options) };
  };
  const change = (call: RestCall): Answer => {
    const list = managedList(call);
    changeField(call, list, find(call, list), jsonBody(call.body));
    return { kind: 'nothing', status: 204 };
  };
  const remove = (call: RestCall): Answer => {
    const list = managedList(call);
    removeField(call, list, find(call, list));
    return { kind: 'nothing', status: 200 };
  };
  return [
    { method: 'GET', path, answer: read }, { method: 'MERGE', path, answer: change }, { method: 'PATCH', path, answer: change },
    { method: 'DELETE', path, answer: remove }
  ];
}

export const LIST_ROUTES: readonly Route[] = [
  { method: 'GET', path: 'list', answer: getList },
  { method: 'GET', path: 'list/fields', answer: getFields },
  { method: 'POST', path: 'list/fields', answer: adding(wishOfField) },
  { method: 'POST', path: 'list/fields/addfield', answer: adding(wishOfCreation) },
  { method: 'POST', path: 'list/fields/createfieldasxml', answer: adding(wishOfXml) },
  ...Object.entries(FIELD_PATHS).flatMap(fieldRoutes)
];
