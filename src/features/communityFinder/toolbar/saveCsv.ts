import type { Community } from '../../../domain/community/Community';
import type { FinderStrings } from '../FinderStrings';
import { wordFor } from '../FinderContext';

/** Has the browser save the communities as a table that Excel opens. */
export function saveCsv(communities: readonly Community[], strings: FinderStrings, locale: string): void {
  const text = communities.map(({ status }) => wordFor(strings, status) + locale).join();
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${strings.tools.csvFile}.csv`;
  link.click();
  // the browser has read it by the next turn
  setTimeout(() => URL.revokeObjectURL(address));
}
