import * as React from 'react';
import { checkCommunities } from '../../domain/health/checkCommunities';
import type { CommunityRegister } from '../../domain/health/CommunityRegister';
import type { Finding, FindingRule, HealthOptions } from '../../domain/health/Finding';
import { type Loaded, useLoad } from '../../ui/useLoad';

/** What holds for every check; the time is its own. */
export type CheckOptions = Omit<HealthOptions, 'now'>;

export interface Checked {
  readonly findings: readonly Finding[];
  readonly rowCount: number;
  /** Ids of the rows that visitors do not see. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly at: Date;
}

export interface Check {
  readonly loaded: Loaded<Checked>;
  /** Looking again, while the last findings are still there. */
  readonly isChecking: boolean;
  readonly recheck: () => void;
}

/** Rules that refuse a row which its own columns do not. */
const REFUSING: ReadonlySet<FindingRule> = new Set<FindingRule>(['channelWithoutParent', 'parentMissing', 'parentCycle']);

async function check(register: CommunityRegister, options: CheckOptions): Promise<Checked> {
  const { rows } = await register.read();
  const at = new Date();
  const findings = checkCommunities(rows, { ...options, now: at });
  const refused = rows.filter(({ problems }) => problems.length > 0).map(({ id }) => id);
  const misplaced = findings.filter(({ rule }) => REFUSING.has(rule)).map(({ row }) => row.id);
  return { findings, rowCount: rows.length, hiddenRows: new Set([...refused, ...misplaced]), at };
}

/** Reads the list and checks its rows. @param options memoised by the caller */
export function useCheck(register: CommunityRegister, options: CheckOptions): Check {
  const loaded = useLoad(React.useCallback(() => check(register, options), [register, options]));
  const { state, retry } = loaded;
  const present = state.status === 'ready' ? state.value : undefined;
  const latest = React.useRef(present);
  latest.current = present;
  const [outdated, setOutdated] = React.useState<Checked>();
  const recheck = React.useCallback(() => {
    setOutdated(latest.current);
    retry();
  }, [retry]);
  return { loaded, isChecking: present !== undefined && present === outdated, recheck };
}
