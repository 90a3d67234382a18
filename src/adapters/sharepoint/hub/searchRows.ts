import { spGet } from '@pnp/sp';
import { AppError } from '../../../domain/AppError';
import type { SiteClient } from '../SiteClient';

/** One search result: texts by lower-case property name, '' where there is no value. What the search schema does not know is missing. */
export type SearchRow = ReadonlyMap<string, string>;

/** The most that SharePoint gives for one request. */
const PAGE_SIZE = 500;

/** Any site of the tenant, and a client of it. */
export interface SearchSite {
  readonly sp: SiteClient;
  /** Absolute. */
  readonly webUrl: string;
}

interface Page {
  readonly rows: readonly SearchRow[];
  /** All that the query finds, as SharePoint estimates it. */
  readonly total: number;
}

/**
 * Reads everything that a query finds, page by page, each from the last number in the index on.
 * @see https://learn.microsoft.com/sharepoint/dev/general-development/pagination-for-large-result-sets
 * @param kql without single quotes
 * @throws AppError for an answer without rows and for pages that repeat themselves; otherwise what PnPjs rejects with
 */
export async function searchRows(site: SearchSite, kql: string, properties: readonly string[]): Promise<readonly SearchRow[]> {
  const found: SearchRow[] = [];
  for (let last = 0; ;) {
    const { rows, total } = await searchPage(site, last > 0 ? `${kql} IndexDocId>${last}` : kql, properties, PAGE_SIZE);
    found.push(...rows);
    if (rows.length === 0 || (rows.length < PAGE_SIZE && rows.length >= total)) return found;
    const next = Number(rows[rows.length - 1].get('docid'));
    if (!(next > last)) throw new AppError('server', `Search gave document ${next} after document ${last} while paging.`);
    last = next;
  }
}

/** Which of the properties the search schema does not know, as far as anything that the query finds tells it. */
export async function unknownProperties(site: SearchSite, kql: string, properties: readonly string[]): Promise<readonly string[]> {
  const { rows: [first] } = await searchPage(site, kql, properties, 1);
  return first ? missingIn(first, properties) : [];
}

/** SharePoint passes over names that it does not know, and answers null for known ones without a value (SharePoint/sp-dev-docs#7810). */
export const missingIn = (row: SearchRow, properties: readonly string[]): readonly string[] => properties.filter(name => !row.has(name.toLowerCase()));

/** By GET, which is a read for everybody on the way: it may be sent again and needs no digest. */
async function searchPage({ sp, webUrl }: SearchSite, kql: string, properties: readonly string[], rowLimit: number): Promise<Page> {
  const request = sp.at('_api/search/query');
  const parameters = {
    querytext: `'${kql}'`, selectproperties: `'${properties.join(',')}'`, sortlist: '\'[docid]:ascending\'', rowlimit: String(rowLimit),
    // rows that look alike are not the same community; promoted results are none of ours
    trimduplicates: 'false', enablequeryrules: 'false'
  };
  Object.entries(parameters).forEach(([name, value]) => request.query.set(name, value));
  return pageOf(await spGet<unknown>(request));
}

interface AnswerRow {
  readonly Cells: readonly { readonly Key: string; readonly Value?: string }[];
}

interface Answer {
  readonly PrimaryQueryResult?: { readonly RelevantResults?: { readonly TotalRows?: number; readonly Table?: { readonly Rows?: readonly AnswerRow[] } } };
}

function pageOf(answer: unknown): Page {
  const { TotalRows, Table } = (answer as Answer | undefined)?.PrimaryQueryResult?.RelevantResults ?? {};
  if (!Table?.Rows) throw new AppError('server', 'Search answered without rows.');
  const rows = Table.Rows.map(({ Cells }): SearchRow => new Map(Cells.map(({ Key, Value }) => [Key.toLowerCase(), Value ?? ''])));
  return { rows, total: Number(TotalRows) };
}
