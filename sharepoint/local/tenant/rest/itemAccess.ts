import { accessDenied, etagStale, itemMissing } from '../errors';
import type { ItemQuery } from '../items/readItems';
import { sharePointTime } from '../items/values';
import { itemState, type ItemState } from '../items/writeItems';
import type { List } from '../storage/lists';
import { itemId, listOf, type RestCall } from './routes';

/** An item that a call names, and may use. */
export interface NamedItem {
  readonly list: List;
  readonly id: number;
  readonly state: ItemState;
}

export const timeOf = (call: RestCall): string => sharePointTime(call.services.now()) ?? '';

/** What a read of items needs; item security narrows it to the person's own. */
export function queryOf(call: RestCall, list: List): ItemQuery {
  const { services: { database, lists, permissions }, web, options, person } = call;
  const isOwnOnly = list.settings.ReadSecurity === 2 && !permissions.seesAllItems(list, person);
  return { database, lists, web, list, options, author: isOwnOnly ? person.id : undefined };
}

/** @throws SharePointError when it does not exist, or the person may not see it */
export function readableItem(call: RestCall): NamedItem {
  const list = listOf(call, 'read');
  const id = itemId(call);
  const state = itemState(call.services.database, list, id);
  const { author } = queryOf(call, list);
  if (!state || (author !== undefined && author !== state.author)) throw itemMissing();
  return { list, id, state };
}

/** @throws SharePointError when the person may not change it */
export function changeableItem(call: RestCall): NamedItem {
  const item = readableItem(call);
  if (!call.services.permissions.mayChangeItem(item.list, call.person, item.state.author)) throw accessDenied();
  return item;
}

/** @throws SharePointError when the call knows an old version of the item, or none */
export function checkEtag(call: RestCall, { version }: ItemState): void {
  const asked = call.headers.get('If-Match') ?? '';
  const actual = `"${version}"`;
  if (asked !== '*' && asked !== actual) throw etagStale(asked, actual);
}
