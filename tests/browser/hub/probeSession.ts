import type { CanvasControl } from '../../../sharepoint/local/hub/canvas/canvas';
import { startHubSession, type HubSession } from '../../support/hub';
import { probe, writeProbeRelease } from './probeRelease';

/** One probe in full width; below it one in two thirds and one in one third. */
export const PROBE_PAGE: readonly CanvasControl[] = [probe('Probe', 1, [1, 1, 12]), probe('Neighbour', 2, [2, 1, 8]), probe('Corner', 3, [2, 2, 4])];

/** A hub session with probes in the place of our web parts. */
export async function startProbeSession(canvas: readonly CanvasControl[] = PROBE_PAGE): Promise<HubSession> {
  const release = writeProbeRelease();
  const session = await startHubSession({ release: release.folder, content: { seeds: [], homePage: { title: 'Probes', fileName: 'Communities.aspx', canvas } } });
  return {
    ...session,
    close: async () => {
      await session.close();
      release.remove();
    }
  };
}
