import type { Community } from './Community';

/**
 * Who answers for a community: its own mailbox, or that of the nearest one above it.
 * @param byId the communities that are known, without circles
 */
export function mailboxFor({ mailbox, parent }: Community, byId: ReadonlyMap<number, Community>): string | undefined {
  const above = parent && byId.get(parent.id);
  return mailbox ?? (above && mailboxFor(above, byId));
}
