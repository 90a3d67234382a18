import type { FormMode, ListFacts } from '../../page/ListPageData';
import { siteLink, type Look } from '../chrome/siteLink';

const PAGES: Readonly<Record<FormMode, string>> = { new: 'NewForm.aspx', edit: 'EditForm.aspx', display: 'DispForm.aspx' };

/** @param source where the form leads back to; this very page when left out */
export function formLink(list: ListFacts, look: Look, mode: FormMode, id?: number | string, source = `${location.pathname}${location.search}`): string {
  return siteLink(`${encodeURI(list.url)}/${PAGES[mode]}`, look, { ...(id !== undefined && { ID: String(id) }), Source: source });
}
