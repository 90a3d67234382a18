import type { SPFI } from '@pnp/sp';
import { AppError } from '../../domain/AppError';

/** SharePoint gives at most this many rows an answer. */
const PAGE_SIZE = 5000;

/** One item as REST answers it; nothing of it has been checked but that it is there once. */
export type RawRow = Readonly<Record<string, unknown>>;

/**
 * Reads all rows of a list, page by page.
 * @param listUrl server-relative
 * @throws AppError for an answer without rows and for pages that repeat themselves; otherwise what PnPjs rejects with
 */
export async function readRows(sp: SPFI, listUrl: string, select: readonly string[], expand: readonly string[]): Promise<readonly RawRow[]> {
  const rows: RawRow[] = [];
  const seen = new Set<unknown>();
  for await (const page of sp.web.getList(listUrl).items.select(...select).expand(...expand).top(PAGE_SIZE) as AsyncIterable<unknown>) {
    if (!Array.isArray(page)) throw new AppError('server', `${listUrl} answered without rows.`);
    for (const row of page as readonly RawRow[]) {
      if (seen.has(row.Id)) throw new AppError('server', `${listUrl} gave item ${String(row.Id)} twice while paging.`);
      seen.add(row.Id);
      rows.push(row);
    }
  }
  return rows;
}
