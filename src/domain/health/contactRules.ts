import { COLUMN } from './columns';
import type { CommunityRecord } from './CommunityRecord';
import { faultIf, type Rule } from './HealthContext';
import { isMailAddress } from '../isMailAddress';

/** A mailbox that is wrong counts here: `mailboxInvalid` says it. */
const namesSomebody = (record: CommunityRecord): boolean => record.hasContact || Boolean(record.mailbox.trim());

/**
 * Whoever has a parent relies on it. A parent that names nobody either has this finding itself, one that cannot be found has another:
 * only where the parent is archived, and so exempt, the row is to blame.
 */
export const noContact: Rule = (record, { byId }) => {
  if (namesSomebody(record) || record.status === 'Archived') return [];
  if (!record.parent) return faultIf(record.kind !== 'Private channel');
  const parent = byId.get(record.parent.id);
  return faultIf(parent?.status === 'Archived' && !namesSomebody(parent));
};

export const mailboxInvalid: Rule = ({ mailbox }) => {
  const address = mailbox.trim();
  return faultIf(Boolean(address) && !isMailAddress(address), { column: COLUMN.mailbox, value: mailbox });
};
