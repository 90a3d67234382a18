import { connect } from '../../adapters/sharepoint/connect';
import { SpRequestQueue } from '../../adapters/sharepoint/SpRequestQueue';
import type { RequestQueue } from '../../domain/enquiry/RequestQueue';
import type { QueueSource } from './RequestsSource';

export { RequestDesk } from '../../features/requests/queue/RequestDesk';

export function composeQueue({ webUrl, listUrl, locale }: QueueSource): RequestQueue {
  return new SpRequestQueue(connect(webUrl), listUrl, locale);
}

/** Gives the rows to the person as a file that a spreadsheet opens. */
export async function saveTable(fileName: string, rows: readonly (readonly string[])[]): Promise<void> {
  const { saveCsv } = await import(/* webpackChunkName: 'save-table' */ '../../adapters/browser/saveCsv');
  saveCsv(fileName, rows);
}
