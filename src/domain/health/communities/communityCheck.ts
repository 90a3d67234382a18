import type { CheckOptions } from '../Finding';
import type { Checked, HealthCheck } from '../HealthCheck';
import { checkCommunities } from './checkCommunities';
import type { CommunityRegister } from './CommunityRegister';
import type { CommunityRule } from './CommunityRule';

/** Rules that refuse a row which its own columns do not. */
const REFUSING: ReadonlySet<CommunityRule> = new Set<CommunityRule>(['channelWithoutParent', 'parentMissing', 'parentCycle']);

/** The check of the communities list. */
export function communityCheck(register: CommunityRegister, options: CheckOptions): HealthCheck {
  return { check: () => checkRegister(register, options), formUrl: id => register.formUrl(id) };
}

async function checkRegister(register: CommunityRegister, options: CheckOptions): Promise<Checked> {
  const { rows } = await register.read();
  const at = new Date();
  const findings = checkCommunities(rows, { ...options, now: at });
  const refused = rows.filter(({ problems }) => problems.length > 0).map(({ id }) => id);
  const misplaced = findings.filter(({ rule }) => REFUSING.has(rule)).map(({ row }) => row.id);
  return { findings, rowCount: rows.length, hiddenRows: new Set([...refused, ...misplaced]), at };
}
