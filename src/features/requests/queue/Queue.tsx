import * as React from 'react';
import type { QueueQuery, RequestQueue } from '../../../domain/enquiry/RequestQueue';
import type { QueuedRequest, SitePerson } from '../../../domain/enquiry/StoredRequest';
import { LoadView } from '../../../ui/LoadView';
import { usePart } from '../../../ui/PartContext';
import { Skeleton } from '../../../ui/Skeleton';
import { useLoad } from '../../../ui/useLoad';
import requestStyles from '../Requests.module.scss';
import { ExportRequests } from './ExportRequests';
import styles from './Queue.module.scss';
import { QueueFilters } from './QueueFilters';
import { QueueResults } from './QueueResults';
import type { QueueStrings } from './QueueStrings';
import { RequestDetail } from './RequestDetail';

interface QueueProps {
  readonly queue: RequestQueue;
  readonly me: SitePerson;
  readonly topics: readonly string[];
  readonly strings: QueueStrings;
  saveTable(fileName: string, rows: readonly (readonly string[])[]): Promise<void>;
}

/** The requests that fit the filters, or one of them, opened. The list stays as it was while one is open. */
export function Queue({ queue, me, topics, strings, saveTable }: QueueProps): React.ReactElement {
  const { instanceId } = usePart();
  const [query, setQuery] = React.useState<QueueQuery>({ view: 'open', order: 'oldest' });
  const [opened, setOpened] = React.useState<QueuedRequest>();
  const [changed, setChanged] = React.useState<ReadonlyMap<number, QueuedRequest>>(new Map());
  const [round, setRound] = React.useState(0);
  const buttonId = React.useCallback((id: number) => `${instanceId}-request-${id}`, [instanceId]);
  const onChanged = React.useCallback((request: QueuedRequest) => setChanged(all => new Map(all).set(request.id, request)), []);
  const lookAgain = (next: QueueQuery): void => {
    setChanged(new Map());
    setQuery(next);
    setRound(round + 1);
  };
  const lastOpened = React.useRef<number>();
  React.useEffect(() => {
    if (!opened && lastOpened.current !== undefined) document.getElementById(buttonId(lastOpened.current))?.focus();
    lastOpened.current = opened?.id;
  }, [opened, buttonId]);
  return (
    <>
      <div hidden={opened !== undefined} className={styles.stack}>
        <QueueFilters query={query} topics={topics} strings={strings} onChange={lookAgain} />
        <div className={requestStyles.actions}>
          <button type="button" className={requestStyles.button} onClick={() => lookAgain(query)}>{strings.refresh}</button>
          <ExportRequests queue={queue} query={query} me={me} strings={strings} saveTable={saveTable} />
        </div>
        <Found key={round} {...{ queue, query, me, changed, strings, buttonId }} onOpen={setOpened} />
      </div>
      {opened && (
        <RequestDetail
          queue={queue} id={opened.id} title={`${opened.reference} · ${opened.subject || strings.words.noSubject}`} me={me} strings={strings}
          onChanged={onChanged} onClose={() => setOpened(undefined)}
        />
      )}
    </>
  );
}

type FoundProps = Omit<React.ComponentProps<typeof QueueResults>, 'first'>;

function Found(props: FoundProps): React.ReactElement {
  const { queue, query, me } = props;
  const loaded = useLoad(React.useCallback(() => queue.find(query, me), [queue, query, me]));
  return (
    <LoadView loaded={loaded} skeleton={<Skeleton blocks={4} blockHeight={48} layout="stack" />}>
      {first => <QueueResults {...props} first={first} />}
    </LoadView>
  );
}
