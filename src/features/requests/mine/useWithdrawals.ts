import { useState } from 'react';
import { AppError } from '../../../domain/AppError';
import type { RequestLog } from '../../../domain/enquiry/RequestLog';
import type { OwnRequest } from '../../../domain/enquiry/StoredRequest';
import { fill } from '../../../ui/format';
import type { MyRequestsStrings } from './MyRequestsStrings';

export interface Withdrawals {
  readonly requests: readonly OwnRequest[];
  /** Of the request that is being withdrawn. */
  readonly busy?: number;
  readonly failure?: { readonly id: number; readonly error: AppError };
  /** What became of the last one, in words. */
  readonly news: string;
  withdraw(request: OwnRequest): Promise<void>;
}

/** The requests, as they stand after what the visitor does with them. @param found as they were read */
export function useWithdrawals(log: RequestLog, found: readonly OwnRequest[], strings: MyRequestsStrings): Withdrawals {
  const [requests, setRequests] = useState(found);
  const [busy, setBusy] = useState<number>();
  const [failure, setFailure] = useState<Withdrawals['failure']>();
  const [news, setNews] = useState('');

  const withdraw = async (request: OwnRequest): Promise<void> => {
    setBusy(request.id);
    setFailure(undefined);
    setNews(strings.withdrawing);
    try {
      const outcome = await log.withdraw(request);
      const { reference } = request;
      if (outcome.kind === 'gone') {
        setRequests(all => all.filter(({ id }) => id !== request.id));
        setNews(fill(strings.gone, { reference }));
      } else {
        setRequests(all => all.map(one => (one.id === request.id ? outcome.request : one)));
        setNews(fill(outcome.kind === 'done' ? strings.withdrawn : strings.meanwhile[outcome.request.status ?? 'New'], { reference }));
      }
    } catch (error) {
      setNews('');
      setFailure({ id: request.id, error: error instanceof AppError ? error : new AppError('server', String(error), error) });
    }
    setBusy(undefined);
  };
  return { requests, busy, failure, news, withdraw };
}
