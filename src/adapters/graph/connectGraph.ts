import { DefaultHeaders, DefaultInit, GraphCollection, type IGraphCollection } from '@pnp/graph';
import { DefaultParse, type Queryable } from '@pnp/queryable';
import { resilientFetch } from '../sharepoint/resilientFetch';

export const GRAPH = 'https://graph.microsoft.com';

/** A collection of Microsoft Graph by its path below the version. */
export type GraphClient = (path: string) => IGraphCollection;

/**
 * A PnPjs client for the few collections that are read. The fluent `me` and `teams` would triple the code that comes with them.
 * @param getToken asks the platform for an access token; may reject, as it does for somebody whom the tenant gives none
 * @param address without the version
 */
export function connectGraph(getToken: () => Promise<string>, address: string = GRAPH): GraphClient {
  const root = `${address}/v1.0`;
  const signIn = (instance: Queryable): Queryable => {
    instance.on.auth.replace(async (url: URL, init: RequestInit) => {
      const token = await getToken();
      return [url, { ...init, headers: { ...init.headers, Authorization: `Bearer ${token}` } }];
    });
    return instance;
  };
  return path => GraphCollection(root, path).using(DefaultHeaders(), DefaultInit(root), resilientFetch(), DefaultParse(), signIn);
}
