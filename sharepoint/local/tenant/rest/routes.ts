import { itemMissing, listIdMissing, listTitleMissing, listUrlMissing, NotBuilt } from '../errors';
import type { Call, Reply } from '../call';
import type { Digests } from '../digest';
import type { QueryOptions } from '../odata/options';
import type { ListAccess, Permissions } from '../permissions';
import type { SearchIndex } from '../search/SearchIndex';
import type { List, ListStore } from '../storage/lists';
import type { Web } from '../webs';
import type { DatabaseSync } from 'node:sqlite';
import type { Answer } from './answer';
import type { ListAddress, Segment } from './path';

/** What the routes share. */
export interface Services {
  readonly database: DatabaseSync;
  readonly lists: ListStore;
  readonly permissions: Permissions;
  readonly digests: Digests;
  readonly search: SearchIndex;
  readonly now: () => Date;
  /** Answers a call of any path of the tenant: how a batch answers its parts. */
  readonly answer: (call: Call) => Reply;
}

/** One REST call, read. */
export interface RestCall extends Call {
  readonly services: Services;
  readonly web: Web;
  /** Absolute, as the client sees it. */
  readonly webUrl: string;
  /** Arguments of the path by the names in the route. */
  readonly args: Readonly<Record<string, string>>;
  readonly listAddress?: ListAddress;
  readonly options: QueryOptions;
}

export interface Route {
  readonly method: string;
  /** Steps in lower case; `items(id)` takes one argument and calls it `id`, `add(a,b)` takes two. `list` is a list, however it is named. */
  readonly path: string;
  readonly answer: (call: RestCall) => Answer;
}

/** One step of a route's path: its name and those of its arguments. */
export interface Step {
  readonly name?: string;
  readonly wanted: readonly string[];
}

/** The steps of a route's path. */
export function stepsOf({ path }: Route): readonly Step[] {
  return path.split('/').map(step => {
    const [, name, list] = /^([^(]+)(?:\(([\w,]+)\))?$/.exec(step) ?? [];
    return { name, wanted: list?.split(',') ?? [] };
  });
}

/** The arguments when the segments fit the steps of a route. */
export function argumentsFor(steps: readonly Step[], segments: readonly Segment[]): Readonly<Record<string, string>> | undefined {
  if (steps.length !== segments.length) return undefined;
  const args: Record<string, string> = {};
  for (const [index, { name, wanted }] of steps.entries()) {
    const { name: found, args: given = [], argNames = [] } = segments[index];
    if (found !== name || given.length !== wanted.length) return undefined;
    for (const [position, value] of given.entries()) args[parameterOf(wanted, argNames[position], position)] = value;
  }
  return args;
}

/** By its name, else by its place. */
function parameterOf(wanted: readonly string[], name: string | undefined, position: number): string {
  return wanted.find(one => one === name?.toLowerCase()) ?? wanted[position];
}

const plainGuid = (text: string): string => text.replace(/[{}]/g, '').toLowerCase();

/** The list that a call names. @throws SharePointError when it does not exist, or the person may not do what the call wants */
export function listOf(call: RestCall, wanted: Exclude<ListAccess, 'none'>): List {
  const { services, web, webUrl, listAddress, person } = call;
  const list = listAddress && findList(services.lists.ofWeb(web), web, listAddress);
  if (!list) throw listMissing(webUrl, listAddress);
  services.permissions.demand(list, person, wanted);
  return list;
}

function findList(lists: readonly List[], web: Web, { by, value }: ListAddress): List | undefined {
  switch (by) {
    case 'title': return lists.find(list => list.title.toLowerCase() === value.toLowerCase());
    case 'id': return lists.find(list => list.id === plainGuid(value));
    case 'url': {
      const url = value.replace(/^https?:\/\/[^/]+/i, '').replace(/\/$/, '').toLowerCase(); // absolute ones too: SharePoint/sp-dev-docs#7942
      return lists.find(list => `${web.path}/${list.url}`.toLowerCase() === url);
    }
  }
}

function listMissing(webUrl: string, address: ListAddress | undefined): Error {
  switch (address?.by) {
    case 'title': return listTitleMissing(address.value, webUrl);
    case 'url': return listUrlMissing();
    default: return listIdMissing();
  }
}

/** @throws NotBuilt when it is no number; SharePointError when no item can have it */
export function itemId(call: RestCall): number {
  const text = call.args.id;
  if (!/^\d+$/.test(text)) throw new NotBuilt(`the item id ${text}`);
  if (text.length > 10) throw itemMissing();
  return Number(text);
}
