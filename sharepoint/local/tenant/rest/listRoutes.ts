import { columnMissing, SharePointError } from '../errors';
import type { Field } from '../storage/fields';
import type { List } from '../storage/lists';
import type { Answer } from './answer';
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

function getField(find: (list: List, asked: string) => Field | undefined, missing: (call: RestCall, list: List) => Error): Route['answer'] {
  return call => {
    const list = listOf(call, 'read');
    const field = find(list, call.args.field);
    if (!field) throw missing(call, list);
    return { kind: 'entity', entity: projected(fieldResource(call.services.lists, call.webUrl, list, field), call.options) };
  };
}

const noSuchColumn = (call: RestCall, list: List): Error => columnMissing(call.args.field, `${call.web.path}/${list.url}`);

/** *Assumption*, after the answer for a missing field name. */
const noSuchId = (call: RestCall): Error =>
  new SharePointError(400, '-2147024809, System.ArgumentException', `Invalid field name. {${call.args.field}}`);

const byTitle = (list: List, title: string): Field | undefined => list.fields.find(field => field.title === title);
const byName = (list: List, name: string): Field | undefined => list.fields.find(field => field.internalName === name);
const byId = (list: List, id: string): Field | undefined => list.fields.find(field => field.id === id.replace(/[{}]/g, '').toLowerCase());

export const LIST_ROUTES: readonly Route[] = [
  { method: 'GET', path: 'list', answer: getList },
  { method: 'GET', path: 'list/fields', answer: getFields },
  { method: 'GET', path: 'list/fields(field)', answer: getField(byId, noSuchId) },
  { method: 'GET', path: 'list/fields/getbyid(field)', answer: getField(byId, noSuchId) },
  { method: 'GET', path: 'list/fields/getbytitle(field)', answer: getField(byTitle, noSuchColumn) },
  {
    method: 'GET', path: 'list/fields/getbyinternalnameortitle(field)',
    answer: getField((list, asked) => byName(list, asked) ?? byTitle(list, asked), noSuchColumn)
  }
];
