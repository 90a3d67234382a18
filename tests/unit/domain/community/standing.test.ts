import type { Community } from '../../../../src/domain/community/Community';
import type { Membership, Standing } from '../../../../src/domain/community/Membership';
import { standingIn } from '../../../../src/domain/community/standing';
import { aChannelOf, aCommunity } from '../../../support/builders';

const team = aCommunity({ groupId: 'jems' });
const channel = aChannelOf(team, { channelId: '19:users' });
const known = new Map([[team.id, team], [channel.id, channel]]);
const membership = (groups: readonly string[], channels?: readonly string[]): Membership =>
  ({ groups: new Set(groups), channelsOf: new Map(channels ? [['jems', new Set(channels)]] : []) });

test.each<[string, Community, Membership | undefined, Standing]>([
  ['nothing is told', team, undefined, 'unknown'],
  ['its group is among them', team, membership(['other', 'jems']), 'member'],
  ['its group is not', team, membership(['other']), 'notMember'],
  ['the row names no group', { ...team, groupId: undefined }, membership(['jems']), 'unknown'],
  ['the channel is among them', channel, membership(['jems'], ['19:users']), 'member'],
  ['the channel is not', channel, membership(['jems'], ['19:core']), 'notMember'],
  ['who is not in the team is in none of its channels', channel, membership(['other'], ['19:users']), 'notMember'],
  ['the channels of the team are not told', channel, membership(['jems']), 'unknown'],
  ['the row names no channel', { ...channel, channelId: undefined }, membership(['jems'], ['19:users']), 'unknown'],
  ['the channel names the group itself', { ...channel, parent: undefined, groupId: 'jems' }, membership(['jems'], ['19:users']), 'member'],
  ['nobody knows the group of the channel', { ...channel, parent: { id: 999, name: '' } }, membership(['jems'], ['19:users']), 'unknown']
])('%s', (_, community, told, expected) => {
  expect(standingIn(community, known, told)).toBe(expected);
});
