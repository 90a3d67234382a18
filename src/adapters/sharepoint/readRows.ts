import { parseBinderWithErrorCheck, parseODataJSON } from '@pnp/queryable';
import { type ISPCollection, SPCollection } from '@pnp/sp';
import { AppError } from '../../domain/AppError';
import type { SiteClient } from './SiteClient';

/** SharePoint gives at most this many rows an answer. */
const PAGE_SIZE = 5000;

/** One item as REST answers it; nothing of it has been checked but that it is there once. */
export type RawRow = Readonly<Record<string, unknown>>;

/**
 * Reads all rows of a list, page by page.
 * @param listUrl server-relative
 * @throws AppError for an answer without rows and for pages that repeat themselves; otherwise what PnPjs rejects with
 */
export async function readRows(sp: SiteClient, listUrl: string, select: readonly string[], expand: readonly string[]): Promise<readonly RawRow[]> {
  const rows: RawRow[] = [];
  const seen = new Set<unknown>();
  let next: ISPCollection | undefined = sp.itemsOf(listUrl).select(...select).expand(...expand).top(PAGE_SIZE).using(pageParser());
  while (next) {
    const page: Page = await next<Page>();
    if (!Array.isArray(page.rows)) throw new AppError('server', `${listUrl} answered without rows.`);
    for (const row of page.rows as readonly RawRow[]) {
      if (seen.has(row.Id)) throw new AppError('server', `${listUrl} gave item ${String(row.Id)} twice while paging.`);
      seen.add(row.Id);
      rows.push(row);
    }
    next = page.nextLink ? SPCollection([next, page.nextLink]) : undefined;
  }
  return rows;
}

interface Page {
  readonly rows: unknown;
  readonly nextLink?: string;
}

/** Keeps the link to the next page, which PnPjs' usual parser drops. */
const pageParser = (): ReturnType<typeof parseBinderWithErrorCheck> => parseBinderWithErrorCheck(async (response): Promise<Page> => {
  const answer = (await response.json()) as Readonly<Record<string, unknown>>;
  return { rows: parseODataJSON(answer), nextLink: answer['odata.nextLink'] as string | undefined };
});
