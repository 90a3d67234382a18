import type { Hub } from '../../sharepoint/local/hub/startHub';

/** A request to the hub's tenant as one of its people, outside any page. @param path below the site's `_api` */
export async function restAs<T = unknown>(hub: Hub, person: string, path: string, body?: object, method?: 'MERGE' | 'DELETE'): Promise<T> {
  const response = await fetch(`${hub.origin}/sites/hub/_api/${path}`, {
    method: body || method ? 'POST' : 'GET',
    headers: {
      Authorization: `Bearer ${person}`, Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json',
      ...(method ? { 'X-HTTP-Method': method, 'IF-Match': '*' } : {})
    },
    body: body && JSON.stringify(body)
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  const text = await response.text(); // a deletion answers 200 with nothing
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

const itemsOf = (list: string): string => `web/getList('/sites/hub/Lists/${list}')/items`;

/** @returns ID of the new item */
export async function addItem(hub: Hub, list: string, item: object): Promise<number> {
  return (await restAs<{ Id: number }>(hub, 'owner', itemsOf(list), item)).Id;
}

export async function updateItem(hub: Hub, list: string, id: number, change: object): Promise<void> {
  await restAs(hub, 'owner', `${itemsOf(list)}(${id})`, change, 'MERGE');
}

export async function readItems(hub: Hub, list: string): Promise<readonly Record<string, unknown>[]> {
  return (await restAs<{ value: Record<string, unknown>[] }>(hub, 'owner', itemsOf(list))).value;
}
