import type { JoinWish } from '../../../domain/community/WayIn';

/** The request of a step, without the step. */
export function wishOf({ mailbox, communities }: JoinWish): JoinWish {
  return { mailbox, communities };
}
