import * as React from 'react';
import type { RequestLog } from '../../../domain/enquiry/RequestLog';
import type { OwnRequest } from '../../../domain/enquiry/StoredRequest';
import { EmptyState } from '../../../ui/EmptyState';
import { LoadView } from '../../../ui/LoadView';
import { Skeleton } from '../../../ui/Skeleton';
import { useLoad } from '../../../ui/useLoad';
import requestStyles from '../Requests.module.scss';
import { MyRequest } from './MyRequest';
import styles from './MyRequests.module.scss';
import type { MyRequestsStrings } from './MyRequestsStrings';
import { useWithdrawals } from './useWithdrawals';

interface MyRequestsProps {
  readonly log: RequestLog;
  readonly strings: MyRequestsStrings;
  onCount(count: number): void;
}

/** What the visitor has sent and what became of it. */
export function MyRequests({ log, strings, onCount }: MyRequestsProps): React.ReactElement {
  const loaded = useLoad(React.useCallback(() => log.findMine(), [log]));
  return (
    <LoadView loaded={loaded} skeleton={<Skeleton blocks={2} blockHeight={72} layout="stack" />}>
      {found => <Found log={log} found={found} strings={strings} onCount={onCount} />}
    </LoadView>
  );
}

type FoundProps = Pick<MyRequestsProps, 'log' | 'strings' | 'onCount'> & { readonly found: readonly OwnRequest[] };

function Found({ log, found, strings, onCount }: FoundProps): React.ReactElement {
  const { requests, busy, failure, news, withdraw } = useWithdrawals(log, found, strings);
  React.useEffect(() => onCount(requests.length), [requests.length, onCount]);
  return (
    <>
      <p role="status" className={requestStyles.note}>{news}</p>
      {requests.length === 0 && <EmptyState>{strings.empty}</EmptyState>}
      <ul className={styles.list}>
        {requests.map(request => (
          <MyRequest
            key={request.id}
            request={request}
            strings={strings}
            isBusy={busy === request.id}
            isLocked={busy !== undefined}
            error={failure?.id === request.id ? failure.error : undefined}
            onWithdraw={() => withdraw(request)}
          />
        ))}
      </ul>
    </>
  );
}
