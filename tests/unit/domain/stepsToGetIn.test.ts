import type { Community } from '../../../src/domain/community/Community';
import { stepsToGetIn } from '../../../src/domain/community/stepsToGetIn';
import { aChannelOf, aCommunity, aGuest, aMember } from '../../support/builders';

const team = aCommunity({ name: 'Jems network', mailbox: 'jems@interact.example' });
const channel = aChannelOf(team, { name: 'User Group', mailbox: 'users@interact.example' });
const known = (...communities: Community[]): ReadonlyMap<number, Community> => new Map(communities.map(c => [c.id, c]));
const inWords = (community: Community, viewer = aMember, others: readonly Community[] = [team]): readonly string[] =>
  stepsToGetIn(community, viewer, known(...others)).map(step => `${step.kind} ${step.community}${step.kind === 'ask' ? ` ${step.mailbox}` : ''}`);

test('a member of the tenant opens a team by its link', () => {
  expect(stepsToGetIn(team, aMember, known(team))).toEqual([{ kind: 'openTeams', community: 'Jems network', url: team.teamsLink }]);
});

test('a guest is never sent to a join link', () => {
  expect(inWords(team, aGuest)).toEqual(['ask Jems network jems@interact.example']);
  expect(inWords(channel, aGuest)).toEqual(['ask Jems network jems@interact.example', 'ask User Group users@interact.example']);
});

test('a private channel comes after its team', () => {
  expect(inWords(channel)).toEqual(['openTeams Jems network', 'ask User Group users@interact.example']);
});

test('a channel without a mailbox is asked for at its team', () => {
  expect(inWords({ ...channel, mailbox: undefined })[1]).toBe('ask User Group jems@interact.example');
});

test('by invitation, or without a link: ask', () => {
  expect(inWords({ ...team, access: 'By invitation' })).toEqual(['ask Jems network jems@interact.example']);
  expect(inWords({ ...team, teamsLink: undefined })).toEqual(['ask Jems network jems@interact.example']);
});

test('nobody to ask is said, not hidden', () => {
  expect(inWords({ ...team, mailbox: undefined }, aGuest)).toEqual(['noContact Jems network']);
});

test('a parent that is not shown is still named', () => {
  expect(inWords(channel, aMember, [])).toEqual(['noContact Jems network', 'ask User Group users@interact.example']);
});

test('three levels are three steps', () => {
  const inner = aChannelOf(channel, { name: 'Inner circle', mailbox: undefined });
  expect(inWords(inner, aMember, [team, channel])).toEqual([
    'openTeams Jems network', 'ask User Group users@interact.example', 'ask Inner circle users@interact.example'
  ]);
});
