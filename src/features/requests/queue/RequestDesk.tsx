import * as React from 'react';
import type { QueueViewer, RequestQueue } from '../../../domain/enquiry/RequestQueue';
import type { TopicDirectory } from '../../../domain/enquiry/TopicDirectory';
import { Heading } from '../../../ui/Heading';
import { Hidden } from '../../../ui/Hidden';
import { Icon } from '../../../ui/Icon';
import { LoadView } from '../../../ui/LoadView';
import { usePart } from '../../../ui/PartContext';
import { Skeleton } from '../../../ui/Skeleton';
import { useLoad } from '../../../ui/useLoad';
import requestStyles from '../Requests.module.scss';
import { Queue } from './Queue';
import styles from './Queue.module.scss';
import type { QueueStrings } from './QueueStrings';

export interface RequestDeskProps {
  readonly queue: RequestQueue;
  readonly topics: TopicDirectory;
  readonly strings: QueueStrings;
  saveTable(fileName: string, rows: readonly (readonly string[])[]): Promise<void>;
  onClose(): void;
}

/** What visitors have sent, for those who answer, in the place of the form. */
export function RequestDesk({ queue, topics, strings, saveTable, onClose }: RequestDeskProps): React.ReactElement {
  const { instanceId, strings: states } = usePart();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const loaded = useLoad(React.useCallback(async (): Promise<QueueViewer & { readonly topicNames: readonly string[] }> => {
    const [viewer, { items }] = await Promise.all([queue.viewer(), topics.findTopics()]);
    return { ...viewer, topicNames: [...new Set(items.map(({ name }) => name))] };
  }, [queue, topics]));
  const headingId = `${instanceId}-queue`;
  return (
    <section className={styles.stack} aria-labelledby={headingId}>
      <div className={styles.head}>
        <Heading depth={1} id={headingId} elementRef={heading} tabIndex={-1} className={styles.title}>{strings.title}</Heading>
        <a className={styles.link} href={encodeURI(queue.listUrl)} target="_blank" rel="noreferrer">{strings.openList} <Icon name="open" /><Hidden> {states.opensInNewTab}</Hidden></a>
        <button type="button" className={requestStyles.button} onClick={onClose}>{strings.back}</button>
      </div>
      <LoadView loaded={loaded} skeleton={<Skeleton blocks={4} blockHeight={48} layout="stack" />}>
        {({ me, seesOwnOnly, topicNames }) => (
          <>
            {seesOwnOnly && <p className={styles.notice}><Icon name="warning" /> {strings.seesOwnOnly}</p>}
            <Queue queue={queue} me={me} topics={topicNames} strings={strings} saveTable={saveTable} />
          </>
        )}
      </LoadView>
    </section>
  );
}
