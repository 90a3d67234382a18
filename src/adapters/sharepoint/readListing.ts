import type { SPFI } from '@pnp/sp';
import { AppError } from '../../domain/AppError';
import type { Listing } from '../../domain/Listing';
import type { RowError } from '../../domain/RowError';
import type { Columns, ListDefinition } from '../../lists/defineList';
import { listQuery } from '../../lists/listQuery';
import { parseRow, type Row } from '../../lists/parseRow';
import { toAppError } from './toAppError';

/** SharePoint gives at most this many rows an answer. */
const PAGE_SIZE = 5000;

/**
 * Reads all rows of a list in the owners' order, page by page.
 * @param listUrl server-relative URL of the list: owners rename lists, their URL stays
 * @param names internal names of the columns to read
 * @throws AppError
 */
export async function readListing<F extends Columns, N extends keyof F & string>(
  sp: SPFI, list: ListDefinition<F>, listUrl: string, names: readonly N[]
): Promise<Listing<Row<Pick<F, N>>>> {
  const { select, expand } = listQuery(list, names);
  const rows: Row<Pick<F, N>>[] = [];
  const rejected: RowError[] = [];
  const seen = new Set<number>();
  try {
    const pages = sp.web.getList(listUrl).items.select(...select).expand(...expand).top(PAGE_SIZE);
    for await (const page of pages) {
      if (!Array.isArray(page)) throw new AppError('server', `${listUrl} answered without rows.`);
      for (const raw of page) {
        const parsed = parseRow(list, raw, names);
        const id = parsed.ok ? parsed.value.id : parsed.error.rowId;
        if (seen.has(id)) throw new AppError('server', `${listUrl} gave item ${id} twice while paging.`);
        seen.add(id);
        if (parsed.ok) rows.push(parsed.value);
        else rejected.push(parsed.error);
      }
    }
  } catch (error) {
    throw asReadError(error, listUrl);
  }
  return { items: rows, rejected };
}

/** A read asks for nothing that could be refused but columns: the chosen list is not one that this part can read. */
function asReadError(error: unknown, listUrl: string): AppError {
  const appError = toAppError(error);
  return appError.kind === 'refused' ? new AppError('setting', `${listUrl} does not have the columns of this part. ${appError.message}`, error) : appError;
}

/** Sorts by the owners' Order, then by name in the language of the reader; rows without an order come last. */
export function inOwnersOrder<R extends { readonly title: string; readonly HubOrder?: number }>(rows: readonly R[], locale: string): readonly R[] {
  const compareNames = new Intl.Collator(locale).compare;
  const order = (row: R): number => row.HubOrder ?? Number.MAX_SAFE_INTEGER;
  return [...rows].sort((a, b) => order(a) - order(b) || compareNames(a.title, b.title));
}
