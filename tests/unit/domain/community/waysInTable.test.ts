import type { Community } from '../../../../src/domain/community/Community';
import type { Step, StepState, WayIn } from '../../../../src/domain/community/WayIn';
import { enter, everySituation, type Situation } from '../../../support/waysIn';

interface Case {
  readonly situation: Situation;
  readonly community: Community;
  readonly wayIn: WayIn;
  /** Empty unless the way in has steps. */
  readonly steps: readonly Step[];
}

const CASES: readonly Case[] = everySituation().map(situation => {
  const { community, wayIn } = enter(situation);
  return { situation, community, wayIn, steps: wayIn.kind === 'steps' ? wayIn.steps : [] };
});

/** At most three cases that break the rule, in full. */
const breaking = (isRight: (each: Case) => boolean): readonly object[] =>
  CASES.filter(each => !isRight(each)).slice(0, 3).map(({ situation, wayIn }) => ({ situation, wayIn }));

const isTeamsLink = (url: string | undefined): boolean => url !== undefined && url.startsWith('https://teams.');
const isKnownMember = ({ situation: { viewer, standing } }: Case): boolean => standing === 'member' && viewer !== 'anonymous';
const asks = (steps: readonly Step[]) => steps.flatMap(step => (step.kind === 'ask' ? [step] : []));
const ORDER: Readonly<Record<StepState, number>> = { done: 0, unknown: 1, next: 2, later: 3 };

test('the table covers every combination', () => {
  expect(CASES.length).toBeGreaterThan(50_000);
  expect(new Set(CASES.map(({ wayIn }) => wayIn.kind))).toEqual(new Set(['member', 'steps', 'viewOnly', 'archived', 'notYetOpen']));
  const seen = new Set(CASES.flatMap(({ steps }) => steps.flatMap(step => [step.kind, step.state, step.reason])));
  expect([...seen].sort()).toEqual([
    'ask', 'askedAlong', 'channelOwnersAdd', 'contactForm', 'done', 'guestsAsk', 'invitationOnly', 'later', 'member', 'needsAccount', 'next', 'noLink', 'noMailbox',
    'openSite', 'openTeam', 'openTeams', 'ownersDecide', 'parentFirst', 'signUp', 'unknown'
  ]);
});

test.each<[string, (each: Case) => boolean]>([
  ['the status decides what kind of way there is', each => {
    const expected = { Planned: 'notYetOpen', 'View-only': 'viewOnly', Archived: 'archived', Active: isKnownMember(each) ? 'member' : 'steps' } as const;
    return each.wayIn.kind === expected[each.situation.status];
  }],
  ['there is always something to do, exactly one thing of it now', ({ wayIn, steps }) =>
    wayIn.kind !== 'steps' || steps.filter(step => step.state === 'next').length === 1],
  ['what is done comes before what is uncertain, then what is next, then the rest', ({ steps }) =>
    steps.every((step, index) => index === 0 || ORDER[steps[index - 1].state] <= ORDER[step.state])],
  ['guests and strangers get no link that joins', ({ situation, steps }) =>
    situation.viewer === 'tenant member' || steps.every(({ kind }) => kind !== 'openTeams' && kind !== 'openSite')],
  ['to read, guests follow a Teams link only where they are members, and strangers none', each => {
    if (each.wayIn.kind !== 'viewOnly' || each.situation.viewer === 'tenant member') return true;
    return each.situation.viewer === 'anonymous' ? each.wayIn.url === undefined : isKnownMember(each) || !isTeamsLink(each.wayIn.url);
  }],
  ['nothing is done without confirmed membership, and what is confirmed is done', ({ situation, steps }) =>
    steps.every(({ kind, state, community }) => (kind === 'member') === (state === 'done') && (state !== 'done' || (community.name === 'Parent' && situation.parent === 'member')))],
  ['the place that is wanted comes last, the parent before it where one has to be in it', ({ situation: { kind, isParentFirst, parent, viewer }, wayIn, steps }) => {
    const needsParent = parent !== 'none' && (kind === 'Private channel' || isParentFirst);
    const expected = [...(viewer === 'anonymous' ? ['Wanted'] : []), ...(needsParent ? ['Parent'] : []), 'Wanted'];
    return wayIn.kind !== 'steps' || steps.map(step => step.community.name).join() === expected.join();
  }],
  ['one mailbox is asked once, for everything that it answers for', ({ steps }) => {
    const requests = asks(steps);
    const named = requests.flatMap(({ communities }) => communities.map(({ id }) => id));
    const needed = steps.filter(({ kind }) => kind === 'ask' || kind === 'askedAlong').map(({ community }) => community.id);
    const isOnce = new Set(requests.map(({ mailbox }) => mailbox.toLowerCase())).size === requests.length;
    return isOnce && named.length === new Set(named).size && [...named].sort().join() === [...needed].sort().join();
  }],
  ['a request can be sent from the step that is next, wherever that step has to be asked for', ({ steps }) =>
    steps.every(({ kind, state }) => kind !== 'askedAlong' || state !== 'next')],
  ['only a mailbox that is known is asked', ({ steps }) => asks(steps).every(({ mailbox }) => mailbox.includes('@'))],
  ['the contact form stands in for a mailbox, nothing else', ({ steps }) => steps.every(({ kind, reason }) => (kind === 'contactForm') === (reason === 'noMailbox'))],
  ['strangers first get an account', ({ situation, steps }) =>
    steps.every(({ kind, state }, index) => (kind === 'signUp') === (situation.viewer === 'anonymous' && index === 0) && (kind !== 'signUp' || state === 'next'))],
  ['private channels and what is by invitation have no link that joins', ({ situation: { kind, access, parentAccess }, steps }) =>
    steps.every(step => (step.kind !== 'openTeams' && step.kind !== 'openSite') ||
      (step.community.name === 'Wanted' ? kind !== 'Private channel' && access !== 'By invitation' : parentAccess !== 'By invitation'))],
  ['who waits is told for what', ({ steps }) => steps.every(({ reason, state }) => reason !== 'parentFirst' || state === 'later')]
])('%s', (_, isRight) => {
  expect(breaking(isRight)).toEqual([]);
});
