import { COMMUNITY_SAMPLES } from '../../../src/lists/samples/communitySamples';
import { channelLink, groupId, teamLink, threadId } from './teamsLinks';

/** Who answers for the nth team and its channels. */
const MAILBOXES = ['audit', 'communication', 'control', 'finance', 'committee', 'jems', 'contactpoints', 'collaboration', 'external', 'management'];

/** The product's sample rows, completed with what only a tenant has: links, ids and mailboxes. */
export const COMMUNITY_ROWS: readonly Record<string, unknown>[] = COMMUNITY_SAMPLES.map(row => {
  // the tenant has no team behind an old community
  if (row.HubKind === 'Legacy community') return row;
  const [team, channel] = [Math.floor(Number(row.HubOrder) / 100), Number(row.HubOrder) % 100];
  const name = String(row.Title);
  return {
    ...row,
    HubMailbox: `${MAILBOXES[team - 1]}@interact.example`,
    HubGroupId: groupId(team),
    HubTeamsLink: channel === 0 ? teamLink(team, name) : channelLink(team, channel, name),
    ...(channel > 0 && { HubChannelId: threadId(team, channel) })
  };
});
