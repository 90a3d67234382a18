import { AppError } from '../../domain/AppError';
import { toAppError } from './toAppError';

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
