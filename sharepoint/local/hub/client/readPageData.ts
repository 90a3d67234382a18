import type { PageData } from '../page/PageData';

export const PAGE_DATA_ID = 'hubPageData';

export function readPageData(): PageData {
  return JSON.parse(document.getElementById(PAGE_DATA_ID)!.textContent!) as PageData;
}
