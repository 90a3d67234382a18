import { itemMissing } from '../errors';
import { readItem, readPage } from '../items/readItems';
import { deleteItem } from '../items/writeItems';
import type { Answer } from './answer';
import { changeableItem, checkEtag, queryOf } from './itemAccess';
import { itemValues } from './itemBody';
import { isVerbose, jsonBody } from './jsonBody';
import { itemId, listOf, type RestCall, type Route } from './routes';
import { addedItem, changedItem } from './savedItem';

function getItems(call: RestCall): Answer {
  const { items, nextToken } = readPage(queryOf(call, listOf(call, 'read')));
  return { kind: 'collection', entities: items, nextLink: nextToken && nextLink(call.url, nextToken) };
}

/** `…/items?%24skiptoken=Paged%3dTRUE%26p_ID%3d100&%24top=100`: small hexadecimal digits and `+`, as .NET writes them. */
function nextLink(url: URL, token: string): string {
  const query = new URLSearchParams({ $skiptoken: token });
  for (const [name, value] of url.searchParams) if (name !== '$skiptoken' && name !== '$skip') query.append(name, value);
  return `${url.origin}${url.pathname}?${query.toString().replace(/%[0-9A-F]{2}/g, code => code.toLowerCase())}`;
}

function getItem(call: RestCall): Answer {
  const item = readItem(queryOf(call, listOf(call, 'read')), itemId(call));
  if (!item) throw itemMissing();
  return { kind: 'entity', entity: item };
}

function addItem(call: RestCall): Answer {
  const list = listOf(call, 'add');
  const id = addedItem(call, list, itemValues(list, jsonBody(call.body), isVerbose(call.headers)));
  const entity = readItem({ ...queryOf(call, list), author: undefined }, id);
  if (!entity) throw itemMissing();
  return { kind: 'entity', entity, status: 201 };
}

function changeItem(call: RestCall): Answer {
  const { list, id, state } = changeableItem(call);
  checkEtag(call, state);
  const version = changedItem(call, list, id, itemValues(list, jsonBody(call.body), isVerbose(call.headers)));
  return { kind: 'nothing', status: 204, etag: `"${version}"` };
}

function removeItem(call: RestCall): Answer {
  const { list, id, state } = changeableItem(call);
  checkEtag(call, state);
  deleteItem(call.services.database, list, id);
  return { kind: 'nothing', status: 200 };
}

/** The method of the client object model, which other clients than PnPjs use over REST; it asks for no etag. */
function deleteObject(call: RestCall): Answer {
  const { list, id } = changeableItem(call);
  deleteItem(call.services.database, list, id);
  return { kind: 'nothing', status: 200 };
}

/** PUT would replace all values; nobody was seen to use it. */
const ITEM_METHODS: readonly (readonly [string, Route['answer']])[] = [
  ['GET', getItem], ['MERGE', changeItem], ['PATCH', changeItem], ['DELETE', removeItem]
];

/** The ways to name an item. */
export const ITEM_PATHS = ['list/items(id)', 'list/items/getbyid(id)', 'list/getitembyid(id)', 'list/getitembystringid(id)'];

export const ITEM_ROUTES: readonly Route[] = [
  { method: 'GET', path: 'list/items', answer: getItems },
  { method: 'POST', path: 'list/items', answer: addItem },
  ...ITEM_PATHS.map(path => ({ method: 'POST', path: `${path}/deleteobject`, answer: deleteObject })),
  ...ITEM_PATHS.flatMap(path => ITEM_METHODS.map(([method, answer]) => ({ method, path, answer })))
];
