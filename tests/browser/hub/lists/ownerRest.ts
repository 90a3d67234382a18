import type { Hub } from '../../../../sharepoint/local/hub/startHub';

/** A POST to the hub's tenant as an owner of the site; the answer may be empty. @param path below the site's `_api` */
export async function post<T = unknown>(hub: Hub, path: string, body: object = {}, headers: Readonly<Record<string, string>> = {}): Promise<T> {
  const response = await fetch(`${hub.origin}/sites/hub/_api/${path}`, {
    method: 'POST', body: JSON.stringify(body),
    headers: { Authorization: 'Bearer owner', Accept: 'application/json;odata=nometadata', 'Content-Type': 'application/json', ...headers }
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

export const removeItem = (hub: Hub, list: string, id: number): Promise<unknown> =>
  post(hub, `web/getList('/sites/hub/Lists/${list}')/items(${id})`, {}, { 'X-HTTP-Method': 'DELETE', 'IF-MATCH': '*' });
