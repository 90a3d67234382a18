import type { FormMode } from './ListPageData';
import { WEB_PATH } from './siteRest';

/** What an address below `/sites/hub/Lists/` asks for. */
export interface ListAddress {
  /** Server-relative URL of the list. */
  readonly listUrl: string;
  /** File name of a view's page; undefined for the list itself and for its forms. */
  readonly viewPage?: string;
  readonly form?: FormMode;
}

const LIST_PATH = /^\/sites\/hub\/Lists\/([^/]+)(?:\/([^/]+\.aspx)?)?$/i;

/** SharePoint's own forms of a list. */
const FORMS: Readonly<Record<string, FormMode>> = { 'newform.aspx': 'new', 'editform.aspx': 'edit', 'dispform.aspx': 'display' };

/** @param path decoded; undefined when it is none of a list's pages */
export function listAddressOf(path: string): ListAddress | undefined {
  const [match, folder, page] = LIST_PATH.exec(path) ?? [];
  if (match === undefined) return undefined;
  const listUrl = `${WEB_PATH}/Lists/${folder}`;
  const form = page === undefined ? undefined : FORMS[page.toLowerCase()];
  return form ? { listUrl, form } : { listUrl, viewPage: page };
}

/**
 * The address that `Source=` names, as a path, when it is on the page's own host; else the other one.
 * Anything else would let a link on a foreign page choose where people land after saving.
 */
export function sourceOr(other: string, source: string | null, origin: string): string {
  const url = source === null || source === '' ? null : URL.parse(source, origin);
  return url?.origin === origin ? `${url.pathname}${url.search}${url.hash}` : other;
}
