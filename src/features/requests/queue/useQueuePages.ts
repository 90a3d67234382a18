import { useEffect, useRef, useState } from 'react';
import { AppError } from '../../../domain/AppError';
import type { QueuePage } from '../../../domain/enquiry/RequestQueue';
import type { QueuedRequest } from '../../../domain/enquiry/StoredRequest';

export interface QueuePages {
  readonly requests: readonly QueuedRequest[];
  readonly hasMore: boolean;
  readonly isLoading: boolean;
  readonly error?: AppError;
  more(): void;
}

/** The pages that have been asked for, as one list. @param find asks for the page after an ID */
export function useQueuePages(first: QueuePage, find: (after: number) => Promise<QueuePage>): QueuePages {
  const [pages, setPages] = useState([first]);
  const [state, setState] = useState<{ readonly isLoading: boolean; readonly error?: AppError }>({ isLoading: false });
  const isShown = useRef(true);
  useEffect(() => () => { isShown.current = false; }, []);
  const { next } = pages[pages.length - 1];

  const load = async (after: number): Promise<void> => {
    setState({ isLoading: true });
    try {
      const page = await find(after);
      if (!isShown.current) return;
      setPages(all => [...all, page]);
      setState({ isLoading: false });
    } catch (error) {
      if (isShown.current) setState({ isLoading: false, error: error instanceof AppError ? error : new AppError('server', String(error), error) });
    }
  };
  return {
    requests: pages.flatMap(({ requests }) => requests),
    hasMore: next !== undefined,
    ...state,
    more: () => {
      if (next !== undefined && !state.isLoading) void load(next);
    }
  };
}
