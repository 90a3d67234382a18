import type { FormMode, ListFacts } from '../../page/ListPageData';
import { siteLink, type Look } from '../chrome/siteLink';

const PAGES: Readonly<Record<FormMode, string>> = { new: 'NewForm.aspx', edit: 'EditForm.aspx', display: 'DispForm.aspx' };

/** Tells the view which item was just saved. The hub's own name: SharePoint's list page does not reload after a form. */
export const SAVED_PARAMETER = 'saved';

/** Where a form leads once the item is saved: the view shows it when `Source` is one of the list's own pages. */
export function savedLink(list: ListFacts, look: Look, source: string, id: number): string {
  return siteLink(source, look, source.toLowerCase().startsWith(`${encodeURI(list.url)}/`.toLowerCase()) ? { [SAVED_PARAMETER]: String(id) } : {});
}

/** @param source where the form leads back to; this very page when left out */
export function formLink(list: ListFacts, look: Look, mode: FormMode, id?: number | string, source = `${location.pathname}${location.search}`): string {
  return siteLink(`${list.url}/${PAGES[mode]}`, look, { ...(id !== undefined && { ID: String(id) }), Source: source });
}
