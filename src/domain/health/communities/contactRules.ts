import { COLUMN } from '../columns';
import type { CommunityRecord } from './CommunityRecord';
import { faultIf } from '../rules';
import { addressFault } from '../valueRules';
import type { CommunityCheck } from './HealthContext';

/** A mailbox that is wrong counts here: `mailboxInvalid` says it. */
const namesSomebody = (record: CommunityRecord): boolean => record.hasContact || Boolean(record.mailbox.trim());

/**
 * Whoever has a parent relies on it. A parent that names nobody either has this finding itself, one that cannot be found has another:
 * only where the parent is archived, and so exempt, the row is to blame.
 */
export const noContact: CommunityCheck = (record, { byId }) => {
  if (namesSomebody(record) || record.status === 'Archived') return [];
  if (!record.parent) return faultIf(record.kind !== 'Private channel');
  const parent = byId.get(record.parent.id);
  return faultIf(parent?.status === 'Archived' && !namesSomebody(parent));
};

export const mailboxInvalid: CommunityCheck = ({ mailbox }) => addressFault(COLUMN.mailbox, mailbox);
