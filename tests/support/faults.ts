import type { LoggedCall } from '../../sharepoint/local/tenant/faults/CallLog';
import type { ActiveFault } from '../../sharepoint/local/tenant/faults/Faults';
import type { ProfileName } from '../../sharepoint/local/tenant/faults/latency';
import type { FaultRule } from '../../sharepoint/local/tenant/faults/rule';
import type { Permission } from '../../sharepoint/local/tenant/graph/consent';

/** A rule whose path may also be a regular expression over path and query; case does not matter. */
export type FaultOrder = Omit<FaultRule, 'path'> & { readonly path?: string | RegExp };

/** Switches the faults of a running tenant or hub over its control routes, as the Network panel does. */
export interface FaultClient {
  add(order: FaultOrder): Promise<ActiveFault>;
  list(): Promise<readonly ActiveFault[]>;
  remove(id: number): Promise<void>;
  /** All faults off, and the line instant again. */
  clear(): Promise<void>;
  latency(profile: ProfileName): Promise<void>;
  consent(permissions: readonly Permission[]): Promise<void>;
  /** @param after id of the last call that is known already */
  calls(after?: number): Promise<readonly LoggedCall[]>;
}

/** @param origin of the tenant or the hub, `http://localhost:4320` */
export function faultsAt(origin: string): FaultClient {
  async function send<T>(method: string, path: string, body?: object): Promise<T> {
    const response = await fetch(`${origin}/_hub/${path}`, { method, headers: { 'Content-Type': 'application/json' }, body: body && JSON.stringify(body) });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }
  return {
    add: order => send('POST', 'faults', { ...order, path: order.path instanceof RegExp ? `re:${order.path.source}` : order.path }),
    list: async () => (await send<{ faults: ActiveFault[] }>('GET', 'faults')).faults,
    remove: id => send('DELETE', `faults?id=${id}`),
    clear: () => send('DELETE', 'faults'),
    latency: profile => send('PUT', 'latency', { profile }),
    consent: granted => send('PUT', 'consent', { granted }),
    calls: async (after = 0) => (await send<{ calls: LoggedCall[] }>('GET', `calls?after=${after}`)).calls
  };
}
