import { AppError } from '../../domain/AppError';
import type { Listing } from '../../domain/Listing';
import type { ColumnsFacts, ListFacts } from '../../lists/ListFacts';
import { listQuery } from '../../lists/listQuery';
import type { Row } from '../../lists/parseRow';
import { parseRows } from './parseRows';
import { readRows } from './readRows';
import { toAppError } from './toAppError';
import type { SiteClient } from './SiteClient';

/**
 * Reads all rows of a list and sorts out those that the parts cannot use.
 * @param listUrl server-relative URL of the list: owners rename lists, their URL stays
 * @param names internal names of the columns to read
 * @throws AppError
 */
export async function readListing<F extends ColumnsFacts, N extends keyof F & string>(
  sp: SiteClient, list: ListFacts<F>, listUrl: string, names: readonly N[]
): Promise<Listing<Row<Pick<F, N>>>> {
  const { select, expand } = listQuery(list, names);
  try {
    return parseRows(list, await readRows(sp, listUrl, select, expand), names);
  } catch (error) {
    throw asReadError(error, listUrl);
  }
}

/** A read asks for nothing that could be refused but columns: the chosen list is not one that this part can read. */
export function asReadError(error: unknown, listUrl: string): AppError {
  const appError = toAppError(error);
  return appError.kind === 'refused' ? new AppError('setting', `${listUrl} does not have the columns of this part. ${appError.message}`, error) : appError;
}

/** Sorts by the owners' Order, then by name in the language of the reader; rows without an order come last. */
export function inOwnersOrder<R extends { readonly title: string; readonly HubOrder?: number }>(rows: readonly R[], locale: string): readonly R[] {
  const compareNames = new Intl.Collator(locale).compare;
  const order = (row: R): number => row.HubOrder ?? Number.MAX_SAFE_INTEGER;
  return [...rows].sort((a, b) => order(a) - order(b) || compareNames(a.title, b.title));
}
