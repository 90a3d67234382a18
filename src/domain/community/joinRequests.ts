import type { CommunityRef } from './Community';
import type { Entrance } from './entrance';
import type { JoinWish, Step, StepReason, StepState } from './WayIn';

/** A step before requests to the same mailbox have become one. */
export interface PlannedStep {
  readonly community: CommunityRef;
  readonly state: StepState;
  readonly reason: StepReason;
  readonly entrance: Entrance;
}

/** Makes one request for each mailbox: it stands where it can be sent now, otherwise where it comes first, and names every community. */
export function joinRequests(planned: readonly PlannedStep[]): readonly Step[] {
  return planned.map((step): Step => {
    const { entrance: { reason: _, ...action }, ...rest } = step;
    if (action.kind !== 'ask') return { ...rest, ...action };
    const sameMailbox = planned.filter(({ entrance }) => entrance.kind === 'ask' && isSame(entrance.mailbox, action.mailbox));
    const carrier = sameMailbox.find(({ state }) => state === 'next') ?? sameMailbox[0];
    const wish: JoinWish = { mailbox: action.mailbox, communities: sameMailbox.map(({ community }) => community) };
    return carrier === step ? { ...rest, kind: 'ask', ...wish } : { ...rest, kind: 'askedAlong' };
  });
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
