import { checkColumnRules, checkListRule } from '../items/rules';
import { defaultsOf, insertItem, updateItem, type ItemValues } from '../items/writeItems';
import type { List } from '../storage/lists';
import { timeOf } from './itemAccess';
import type { RestCall } from './routes';

/** What a new item holds before anybody wrote to it. */
export const withDefaults = (call: RestCall, list: List, values: ItemValues): ItemValues => ({ ...defaultsOf(list, timeOf(call)), ...values });

/** Adds an item and answers its id. @throws SharePointError when it breaks a rule of a column or of the list */
export function addedItem(call: RestCall, list: List, values: ItemValues): number {
  const { database } = call.services;
  checkColumnRules(database, list, withDefaults(call, list, values));
  const id = insertItem(database, list, values, call.person.id, timeOf(call));
  checkListRule(database, list, id);
  return id;
}

/** Changes an item and answers its version. @throws SharePointError when it breaks a rule of a column or of the list */
export function changedItem(call: RestCall, list: List, id: number, values: ItemValues, keepsVersion: boolean = false): number {
  const { database } = call.services;
  checkColumnRules(database, list, values);
  const version = updateItem(database, list, id, values, call.person.id, timeOf(call), keepsVersion);
  checkListRule(database, list, id);
  return version;
}
