import { keepUntilOf } from './keepUntil';
import type { RequestStatus } from './RequestStatus';
import type { OwnRequest, QueuedRequest, SitePerson } from './StoredRequest';

/** What is to be written to a request. */
export interface RequestChange {
  readonly status?: RequestStatus;
  readonly assignedTo?: SitePerson | 'nobody';
  /** Instant, ISO 8601. */
  readonly answeredOn?: string;
  /** Day, ISO 8601. */
  readonly keepUntil?: string;
}

/** What became of a change. */
export type ChangeOutcome<R> =
  | { readonly kind: 'done'; readonly request: R }
  /** Somebody else wrote meanwhile, so nothing was written. The request is as it stands now. */
  | { readonly kind: 'conflict'; readonly request: R }
  /** It is not in the list any more. */
  | { readonly kind: 'gone' };

/** Something that somebody else did to a request. */
export type Happening =
  | { readonly kind: 'assigned'; readonly to: SitePerson }
  | { readonly kind: 'released' }
  | { readonly kind: 'status'; readonly status: RequestStatus };

/** What a new status brings with it: when it was answered, and until when a request that is over is kept where no day says so yet. */
export function changeTo(status: RequestStatus, { keepUntil }: Pick<OwnRequest, 'keepUntil'>, now: Date): RequestChange {
  const isOver = status === 'Closed' || status === 'Withdrawn';
  return {
    status,
    ...(status === 'Answered' && { answeredOn: now.toISOString() }),
    ...(isOver && !keepUntil && { keepUntil: keepUntilOf(now.toISOString().slice(0, 10)) })
  };
}

/** Whether the request is as the change wants it: a write whose answer was lost may have been carried out. */
export function hasHappened({ status, assignedTo }: RequestChange, request: Pick<QueuedRequest, 'status' | 'assignedTo'>): boolean {
  return (status === undefined || status === request.status)
    && (assignedTo === undefined || (assignedTo === 'nobody' ? undefined : assignedTo.id) === request.assignedTo?.id);
}

type Compared = Pick<QueuedRequest, 'status' | 'assignedTo'>;

/** What happened to a request between two readings, as far as those who answer care. */
export function happenedBetween(before: Compared, after: Compared): readonly Happening[] {
  const happenings: Happening[] = [];
  if (before.assignedTo?.id !== after.assignedTo?.id) {
    happenings.push(after.assignedTo ? { kind: 'assigned', to: after.assignedTo } : { kind: 'released' });
  }
  if (after.status && before.status !== after.status) happenings.push({ kind: 'status', status: after.status });
  return happenings;
}
