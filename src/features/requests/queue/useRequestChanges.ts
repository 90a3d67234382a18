import { useState } from 'react';
import { AppError } from '../../../domain/AppError';
import type { RequestChange } from '../../../domain/enquiry/requestChanges';
import type { RequestQueue } from '../../../domain/enquiry/RequestQueue';
import type { WholeRequest } from '../../../domain/enquiry/StoredRequest';

/** What became of the last change. */
export type ChangeState =
  | { readonly status: 'idle' }
  | { readonly status: 'saving' }
  | { readonly status: 'done'; readonly change: RequestChange }
  | { readonly status: 'failed'; readonly error: AppError }
  /** Somebody else wrote first: the request as it was seen here. */
  | { readonly status: 'conflict'; readonly before: WholeRequest }
  | { readonly status: 'gone' };

export interface RequestChanges {
  readonly request: WholeRequest;
  readonly state: ChangeState;
  /** Does nothing while another change is under way. @returns whether it was written */
  change(change: RequestChange): Promise<boolean>;
}

/**
 * A request, and what an owner does to it. After every write it is as the list has it, whoever wrote.
 * @param onChanged hears of the request as it stands then
 */
export function useRequestChanges(queue: RequestQueue, read: WholeRequest, onChanged: (request: WholeRequest) => void): RequestChanges {
  const [request, setRequest] = useState(read);
  const [state, setState] = useState<ChangeState>({ status: 'idle' });

  const change = async (wanted: RequestChange): Promise<boolean> => {
    if (state.status === 'saving') return false;
    setState({ status: 'saving' });
    try {
      const outcome = await queue.change(request, wanted);
      if (outcome.kind === 'gone') {
        setState({ status: 'gone' });
        return false;
      }
      setRequest(outcome.request);
      onChanged(outcome.request);
      setState(outcome.kind === 'done' ? { status: 'done', change: wanted } : { status: 'conflict', before: request });
      return outcome.kind === 'done';
    } catch (error) {
      setState({ status: 'failed', error: error instanceof AppError ? error : new AppError('server', String(error), error) });
      return false;
    }
  };
  return { request, state, change };
}
