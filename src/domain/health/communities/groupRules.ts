import { COLUMN } from '../columns';
import { faultIf, NO_FAULT } from '../rules';
import type { CommunityCheck } from './HealthContext';
import { isActive } from './status';

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Lower case; undefined when it is none. */
const guid = (text: string | undefined): string | undefined => (text && GUID.test(text.trim()) ? text.trim().toLowerCase() : undefined);

export const noGroupId: CommunityCheck = record =>
  faultIf((record.kind === 'Team' || record.kind === 'Private channel') && isActive(record) && !record.groupId.trim());

export const groupIdInvalid: CommunityCheck = ({ groupId }) => faultIf(Boolean(groupId.trim()) && !guid(groupId), { column: COLUMN.groupId, value: groupId });

/** A channel that differs from its parent only because the parent's own column is wrong is not to blame. */
export const groupIdDiffers: CommunityCheck = (record, { byId, linksOf }) => {
  const own = guid(record.groupId);
  if (!own) return NO_FAULT;
  const inLink = guid(linksOf(record).target?.groupId);
  if (inLink && inLink !== own) return [{ values: { value: own, expected: inLink } }];
  const parent = record.kind === 'Private channel' && record.parent ? byId.get(record.parent.id) : undefined;
  const ofParent = guid(parent?.groupId);
  if (!parent || !ofParent || ofParent === own || guid(linksOf(parent).target?.groupId) === own) return NO_FAULT;
  return [{ variant: 'groupIdDiffersFromParent', values: { value: own, expected: ofParent, other: parent.name } }];
};
