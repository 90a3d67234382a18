import * as React from 'react';
import { QUEUE_VIEWS, type QueueQuery } from '../../../domain/enquiry/RequestQueue';
import { usePart } from '../../../ui/PartContext';
import requestStyles from '../Requests.module.scss';
import styles from './Queue.module.scss';
import type { QueueStrings } from './QueueStrings';

interface QueueFiltersProps {
  readonly query: QueueQuery;
  readonly topics: readonly string[];
  readonly strings: QueueStrings;
  onChange(query: QueueQuery): void;
}

/** Which requests are shown, and in which order. */
export function QueueFilters({ query, topics, strings, onChange }: QueueFiltersProps): React.ReactElement {
  const { instanceId } = usePart();
  const [topicId, orderId] = [`${instanceId}-queue-topic`, `${instanceId}-queue-order`];
  return (
    <div className={styles.filters}>
      <div role="group" aria-label={strings.viewsLabel} className={requestStyles.actions}>
        {QUEUE_VIEWS.map(view => (
          <button key={view} type="button" className={styles.choice} aria-pressed={query.view === view} onClick={() => onChange({ ...query, view })}>{strings.views[view]}</button>
        ))}
      </div>
      <div className={styles.selects}>
        <label className={styles.select} htmlFor={topicId}>
          {strings.topic}
          <select id={topicId} value={query.topic ?? ''} onChange={({ target: { value } }) => onChange({ ...query, topic: value || undefined })}>
            <option value="">{strings.anyTopic}</option>
            {topics.map(topic => <option key={topic}>{topic}</option>)}
          </select>
        </label>
        <label className={styles.select} htmlFor={orderId}>
          {strings.order}
          <select id={orderId} value={query.order} onChange={({ target: { value } }) => onChange({ ...query, order: value === 'oldest' ? 'oldest' : 'newest' })}>
            <option value="newest">{strings.orders.newest}</option>
            <option value="oldest">{strings.orders.oldest}</option>
          </select>
        </label>
      </div>
    </div>
  );
}
