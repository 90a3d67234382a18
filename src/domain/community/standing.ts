import type { Community } from './Community';
import type { Membership, Standing } from './Membership';

/**
 * Whether a person is in a community, as far as it can be told.
 * @param byId the communities that are known, without circles: a private channel belongs to the group of its team
 * @param membership undefined where nothing is known
 */
export function standingIn(community: Community, byId: ReadonlyMap<number, Community>, membership: Membership | undefined): Standing {
  if (!membership) return 'unknown';
  const isChannel = community.kind === 'Private channel';
  const groupId = isChannel ? groupAround(community, byId) : community.groupId;
  if (!groupId) return 'unknown';
  // a private channel holds nobody who is not in its team
  if (!membership.groups.has(groupId)) return 'notMember';
  return isChannel ? standingInChannel(community.channelId, membership.channelsOf.get(groupId)) : 'member';
}

function standingInChannel(channelId: string | undefined, channels: ReadonlySet<string> | undefined): Standing {
  if (!channelId || !channels) return 'unknown';
  return channels.has(channelId) ? 'member' : 'notMember';
}

function groupAround({ groupId, parent }: Community, byId: ReadonlyMap<number, Community>): string | undefined {
  const above = parent && byId.get(parent.id);
  return groupId ?? (above && groupAround(above, byId));
}
