import { waitBeforeNext } from '../../../domain/enquiry/sendingLimit';
import { toAppError } from '../toAppError';
import type { StoredRequest } from './readRequests';

/** The person's ID on the site of the list, or how to ask for it. */
export type Author = number | (() => Promise<number>);

/**
 * How long a person has to wait before the next request. Who keeps the list sees those of all: whose they are is asked only where it decides.
 * @returns milliseconds
 * @throws AppError
 */
export async function waitOf(author: Author, recent: readonly StoredRequest[], now: number): Promise<number> {
  const waitAfter = (requests: readonly StoredRequest[]): number => waitBeforeNext(requests.map(({ createdAt }) => createdAt), now);
  if (waitAfter(recent) === 0) return 0;
  try {
    const own = typeof author === 'number' ? author : await author();
    return waitAfter(recent.filter(request => request.author === own));
  } catch (error) {
    throw toAppError(error);
  }
}
