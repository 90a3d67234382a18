import { body, headers } from '@pnp/queryable';
import { type ISPInstance, spPostMerge } from '@pnp/sp';
import type { AppError, AppErrorKind } from '../../../domain/AppError';
import { type ChangeOutcome, hasHappened, type RequestChange } from '../../../domain/enquiry/requestChanges';
import type { OwnRequest, QueuedRequest } from '../../../domain/enquiry/StoredRequest';
import { toAppError } from '../toAppError';

/** After these the write may have been carried out all the same. */
const UNCLEAR: readonly AppErrorKind[] = ['offline', 'busy', 'server'];

const PRECONDITION_FAILED = 412;

/**
 * Writes to a request, unless somebody else has since it was read, and says how it stands then. Where the answer to the write is lost, the request
 * itself tells whether it was carried out.
 * @param item where the request is written
 * @param read reads it again
 * @throws AppError
 */
export async function changeRequest<R extends OwnRequest>(item: ISPInstance, etag: string, change: RequestChange, read: () => Promise<R>): Promise<ChangeOutcome<R>> {
  const failure = await spPostMerge(item, body(itemOfChange(change), headers({ 'IF-Match': etag }))).then(() => undefined, (error: unknown) => ({ error }));
  if (!failure) return done(read);
  const error = toAppError(failure.error);
  if (error.kind === 'notFound') return { kind: 'gone' };
  const isConflict = statusOf(failure.error) === PRECONDITION_FAILED;
  if (!isConflict && !UNCLEAR.includes(error.kind)) throw error;
  const now = await done(read).catch(() => { throw error; });
  if (now.kind !== 'done' || hasHappened(change, now.request as R & Partial<Pick<QueuedRequest, 'assignedTo'>>)) return now;
  if (isConflict) return { kind: 'conflict', request: now.request };
  throw error;
}

async function done<R>(read: () => Promise<R>): Promise<ChangeOutcome<R>> {
  try {
    return { kind: 'done', request: await read() };
  } catch (error) {
    const appError: AppError = toAppError(error);
    if (appError.kind === 'notFound') return { kind: 'gone' };
    throw appError;
  }
}

function statusOf(error: unknown): number | undefined {
  return (error as { readonly status?: number } | undefined)?.status;
}

/** What REST takes for a change. */
function itemOfChange({ status, assignedTo, answeredOn, keepUntil }: RequestChange): Record<string, unknown> {
  return {
    ...(status !== undefined && { HubStatus: status }),
    ...(assignedTo !== undefined && { HubAssignedToId: assignedTo === 'nobody' ? null : assignedTo.id }),
    ...(answeredOn !== undefined && { HubAnsweredOn: answeredOn }),
    // in the middle of the day: the same day wherever the site is
    ...(keepUntil !== undefined && { HubKeepUntil: `${keepUntil}T10:00:00Z` })
  };
}
