import * as React from 'react';
import type { LoggedCall } from '../../../tenant/faults/CallLog';
import type { ActiveFault } from '../../../tenant/faults/Faults';
import type { ProfileName } from '../../../tenant/faults/latency';
import { addFault, clearCalls, readCalls, readFaults, readLine, removeFault, setProfile, type Line } from './networkApi';
import type { Preset } from './presets';

const POLL_MS = 1000;
const CALLS_SHOWN = 100;
/** Id of a fault that the tenant has not confirmed. */
const NOT_YET = 0;
const NO_LINE: Line = { profile: 'instant', profiles: {} };

interface Seen {
  /** Oldest first. */
  readonly calls: readonly LoggedCall[];
  readonly faults: readonly ActiveFault[];
  readonly line: Line;
  /** Why the last look or change did not succeed. */
  readonly failure?: string;
}

export interface Network extends Seen {
  switchFault(preset: Preset, on: boolean): void;
  allFaultsOff(): void;
  chooseProfile(profile: ProfileName): void;
  clear(): void;
}

function appended(known: readonly LoggedCall[], more: readonly LoggedCall[]): readonly LoggedCall[] {
  const last = known.at(-1)?.id ?? 0;
  return [...known, ...more.filter(({ id }) => id > last)].slice(-CALLS_SHOWN);
}

/** What the tenant sees and plays, looked at once a second as long as the panel is open. */
export function useNetwork(): Network {
  const [seen, setSeen] = React.useState<Seen>({ calls: [], faults: [], line: NO_LINE });
  const isOpen = React.useRef(true);
  const lastId = React.useRef(0);
  const lastLook = React.useRef(0);

  const look = React.useCallback(async (change?: () => Promise<unknown>): Promise<void> => {
    const number = ++lastLook.current;
    // An older look would bring back what a change has just taken away.
    const isCurrent = (): boolean => isOpen.current && number === lastLook.current;
    try {
      await change?.();
      const [calls, faults, line] = await Promise.all([readCalls(lastId.current), readFaults(), readLine()]);
      if (!isCurrent()) return;
      lastId.current = Math.max(lastId.current, calls.at(-1)?.id ?? 0);
      setSeen(before => ({ calls: appended(before.calls, calls), faults, line }));
    } catch (error) {
      if (isCurrent()) setSeen(before => ({ ...before, failure: error instanceof Error ? error.message : String(error) }));
    }
  }, []);
  /** Shows the change at once; the look that follows it shows what really came of it. */
  const alter = (shown: Partial<Seen>, change: () => Promise<unknown>): void => {
    setSeen(before => ({ ...before, ...shown }));
    void look(change);
  };

  React.useEffect(() => {
    isOpen.current = true;
    void look();
    const timer = setInterval(() => { void look(); }, POLL_MS);
    return () => {
      isOpen.current = false;
      clearInterval(timer);
    };
  }, [look]);

  const { faults, line } = seen;
  const labelled = (label: string): readonly ActiveFault[] => faults.filter(({ rule }) => rule.label === label);
  return {
    ...seen,
    switchFault: (preset, on) => {
      if (on) alter({ faults: [...faults, { id: NOT_YET, rule: preset, played: 0 }] }, () => addFault(preset));
      else alter({ faults: faults.filter(({ rule }) => rule.label !== preset.label) }, () => switchOff(labelled(preset.label)));
    },
    allFaultsOff: () => alter({ faults: [] }, () => switchOff(faults)),
    chooseProfile: profile => alter({ line: { ...line, profile } }, () => setProfile(profile)),
    clear: () => alter({ calls: [] }, clearCalls)
  };
}

const switchOff = (faults: readonly ActiveFault[]): Promise<unknown> => Promise.all(faults.filter(({ id }) => id !== NOT_YET).map(({ id }) => removeFault(id)));
