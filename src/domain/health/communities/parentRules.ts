import type { ProblemReason, RowProblem } from '../../RowError';
import type { CommunityRef } from '../../community/Community';
import type { CommunityRecord } from './CommunityRecord';
import { faultIf } from '../rules';
import type { CommunityCheck, HealthContext } from './HealthContext';

const parserSays = (record: CommunityRecord, reason: ProblemReason): RowProblem | undefined =>
  record.problems.find(problem => problem.reason === reason);

/** A row that is gone may have left its id only. */
export const nameOrId = ({ name, id }: CommunityRef): string => name || String(id);

export const channelWithoutParent: CommunityCheck = record =>
  faultIf(record.kind === 'Private channel' && !record.parent && !parserSays(record, 'parentMissing'));

export const parentMissing: CommunityCheck = (record, { byId }) => {
  const other = record.parent ? nameOrId(record.parent) : parserSays(record, 'parentMissing')?.value;
  return other !== undefined && !(record.parent && byId.has(record.parent.id)) ? [{ values: { other } }] : [];
};

export const parentCycle: CommunityCheck = (record, { byId }) =>
  record.parent && isOwnAncestor(record, byId) ? [{ values: { other: nameOrId(record.parent) } }] : [];

export const privateChannelOpen: CommunityCheck = ({ kind, access }) => faultIf(kind === 'Private channel' && access === 'Open');

function isOwnAncestor(record: CommunityRecord, byId: HealthContext['byId']): boolean {
  const seen = new Set<number>();
  for (let next = record.parent; next && !seen.has(next.id); next = byId.get(next.id)?.parent) {
    if (next.id === record.id) return true;
    seen.add(next.id);
  }
  return false;
}
