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
    const { entrance, ...rest } = step;
    if (entrance.kind !== 'ask') return { ...entrance, ...rest };
    const sameMailbox = planned.filter(other => other.entrance.kind === 'ask' && isSame(other.entrance.mailbox, entrance.mailbox));
    const carrier = sameMailbox.find(({ state }) => state === 'next') ?? sameMailbox[0];
    const wish: JoinWish = { mailbox: entrance.mailbox, communities: sameMailbox.map(({ community }) => community) };
    return carrier === step ? { ...rest, kind: 'ask', ...wish } : { ...rest, kind: 'askedAlong' };
  });
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
