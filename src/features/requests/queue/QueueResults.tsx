import * as React from 'react';
import type { QueuePage, QueueQuery, RequestQueue } from '../../../domain/enquiry/RequestQueue';
import type { QueuedRequest, SitePerson } from '../../../domain/enquiry/StoredRequest';
import { EmptyState } from '../../../ui/EmptyState';
import { Failure } from '../../../ui/Failure';
import { plural } from '../../../ui/format';
import { usePart } from '../../../ui/PartContext';
import requestStyles from '../Requests.module.scss';
import styles from './Queue.module.scss';
import type { QueueStrings } from './QueueStrings';
import { QueueTable } from './QueueTable';
import { useQueuePages } from './useQueuePages';

interface QueueResultsProps {
  readonly queue: RequestQueue;
  readonly query: QueueQuery;
  readonly me: SitePerson;
  readonly first: QueuePage;
  /** Requests that were changed here since, by ID. They stay where they are, so that nothing jumps. */
  readonly changed: ReadonlyMap<number, QueuedRequest>;
  readonly strings: QueueStrings;
  buttonId(id: number): string;
  onOpen(request: QueuedRequest): void;
}

/** The requests that fit, page by page. */
export function QueueResults({ queue, query, me, first, changed, strings, buttonId, onOpen }: QueueResultsProps): React.ReactElement {
  const { locale, strings: states } = usePart();
  const { requests, hasMore, isLoading, error, more } = useQueuePages(first, after => queue.find(query, me, after));
  const isFirstShown = React.useRef(requests.length);
  React.useEffect(() => {
    // the button that brought them may be gone: on to the first of the new ones
    const added = requests[isFirstShown.current];
    if (added && document.activeElement === document.body) document.getElementById(buttonId(added.id))?.focus();
    isFirstShown.current = requests.length;
  }, [requests, buttonId]);
  return (
    <div className={styles.stack}>
      <p role="status">{requests.length > 0 && plural(locale, hasMore ? strings.shownOfMore : strings.shown, requests.length)}</p>
      {requests.length === 0
        ? <EmptyState>{strings.none[query.view]}</EmptyState>
        : <QueueTable requests={requests.map(request => changed.get(request.id) ?? request)} strings={strings} buttonId={buttonId} onOpen={onOpen} />}
      {error ? <Failure error={error} isRetrying={isLoading} onRetry={more} /> : hasMore && (
        <button type="button" className={requestStyles.button} aria-disabled={isLoading} onClick={more}>{isLoading ? states.loading : strings.more}</button>
      )}
    </div>
  );
}
