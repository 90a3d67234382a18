import * as React from 'react';
import type { RequestQueue } from '../../../domain/enquiry/RequestQueue';
import type { SitePerson, WholeRequest } from '../../../domain/enquiry/StoredRequest';
import { Heading } from '../../../ui/Heading';
import { LoadView } from '../../../ui/LoadView';
import { Skeleton } from '../../../ui/Skeleton';
import { useLoad } from '../../../ui/useLoad';
import requestStyles from '../Requests.module.scss';
import { RequestActions } from './RequestActions';
import { RequestContent } from './RequestContent';
import styles from './Queue.module.scss';
import type { QueueStrings } from './QueueStrings';
import { useRequestChanges } from './useRequestChanges';

interface RequestDetailProps {
  readonly queue: RequestQueue;
  readonly id: number;
  /** As the list of requests showed it. */
  readonly title: string;
  readonly me: SitePerson;
  readonly strings: QueueStrings;
  onChanged(request: WholeRequest): void;
  onClose(): void;
}

/** One request in the place of the list of them, read anew, with all that can be done about it. */
export function RequestDetail({ queue, id, title, me, strings, onChanged, onClose }: RequestDetailProps): React.ReactElement {
  const loaded = useLoad(React.useCallback(() => queue.read(id), [queue, id]));
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.stack}>
      <button type="button" className={requestStyles.button} onClick={onClose}>{strings.detail.back}</button>
      <Heading depth={2} elementRef={heading} tabIndex={-1} className={styles.heading}>{title}</Heading>
      <LoadView loaded={loaded} skeleton={<Skeleton blocks={3} blockHeight={64} layout="stack" />}>
        {read => <Sheet queue={queue} read={read} me={me} strings={strings} onChanged={onChanged} />}
      </LoadView>
    </div>
  );
}

type SheetProps = Pick<RequestDetailProps, 'queue' | 'me' | 'strings' | 'onChanged'> & { readonly read: WholeRequest };

function Sheet({ queue, read, me, strings, onChanged }: SheetProps): React.ReactElement {
  const changes = useRequestChanges(queue, read, onChanged);
  // the list may have shown an earlier state of it
  const seen = React.useRef(onChanged);
  seen.current = onChanged;
  React.useEffect(() => seen.current(read), [read]);
  return (
    <div className={styles.stack}>
      <RequestContent request={changes.request} strings={strings} />
      <RequestActions queue={queue} changes={changes} me={me} strings={strings} />
    </div>
  );
}
