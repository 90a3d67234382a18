import * as React from 'react';
import type { QueueQuery, RequestQueue } from '../../../domain/enquiry/RequestQueue';
import { requestTable } from '../../../domain/enquiry/requestTable';
import type { QueuedRequest, SitePerson } from '../../../domain/enquiry/StoredRequest';
import requestStyles from '../Requests.module.scss';
import styles from './Queue.module.scss';
import type { QueueStrings } from './QueueStrings';

interface ExportRequestsProps {
  readonly queue: RequestQueue;
  readonly query: QueueQuery;
  readonly me: SitePerson;
  readonly strings: QueueStrings;
  saveTable(fileName: string, rows: readonly (readonly string[])[]): Promise<void>;
}

/** Saves all requests that fit the filters, also those that are not shown yet. */
export function ExportRequests({ queue, query, me, strings, saveTable }: ExportRequestsProps): React.ReactElement {
  const [state, setState] = React.useState<'busy' | 'failed'>();
  const save = async (): Promise<void> => {
    if (state === 'busy') return;
    setState('busy');
    try {
      const { words } = strings;
      const texts = {
        kind: ({ kind }: QueuedRequest) => (kind ? words.kinds[kind] : ''),
        status: ({ status }: QueuedRequest) => (status ? words.status[status] : words.unknownStatus)
      };
      await saveTable(`${strings.csvFile}.csv`, requestTable(await everything(queue, query, me), strings.columns, texts));
      setState(undefined);
    } catch {
      setState('failed'); // pages or the code that writes the file did not come: said beside the button, which tries again
    }
  };
  return (
    <span className={requestStyles.actions}>
      <button type="button" className={requestStyles.button} aria-disabled={state === 'busy'} onClick={save}>{strings.csv}</button>
      <span role="status" className={styles.small}>{state === 'busy' ? strings.csvBusy : state === 'failed' && strings.csvFailed}</span>
    </span>
  );
}

async function everything(queue: RequestQueue, query: QueueQuery, me: SitePerson): Promise<readonly QueuedRequest[]> {
  const found: QueuedRequest[] = [];
  let after: number | undefined;
  do {
    const page = await queue.find(query, me, after);
    found.push(...page.requests);
    after = page.next;
  } while (after !== undefined);
  return found;
}
