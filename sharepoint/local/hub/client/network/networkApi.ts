import type { LoggedCall } from '../../../tenant/faults/CallLog';
import type { ActiveFault } from '../../../tenant/faults/Faults';
import type { LatencyProfile, ProfileName } from '../../../tenant/faults/latency';
import type { Preset } from './presets';

/** The line between page and tenant, and the ones there are. */
export interface Line {
  readonly profile: ProfileName;
  readonly profiles: Readonly<Partial<Record<ProfileName, LatencyProfile>>>;
}

/** @throws Error with what the tenant answered */
async function send<T>(method: string, path: string, body?: object): Promise<T> {
  const response = await fetch(`/_hub/${path}`, { method, headers: { 'content-type': 'application/json' }, body: body && JSON.stringify(body) });
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status} ${text}`);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

export const readCalls = async (after: number): Promise<readonly LoggedCall[]> => (await send<{ calls: LoggedCall[] }>('GET', `calls?after=${after}`)).calls;
export const clearCalls = (): Promise<void> => send('DELETE', 'calls');
export const readFaults = async (): Promise<readonly ActiveFault[]> => (await send<{ faults: ActiveFault[] }>('GET', 'faults')).faults;
export const addFault = (preset: Preset): Promise<ActiveFault> => send('POST', 'faults', preset);
export const removeFault = (id: number): Promise<void> => send('DELETE', `faults?id=${id}`);
export const readLine = (): Promise<Line> => send('GET', 'latency');
export const setProfile = (profile: ProfileName): Promise<void> => send('PUT', 'latency', { profile });
