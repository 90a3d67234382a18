import { PAGE_DATA_ID, type ChromeData, type PageData } from '../page/PageData';

/** What the server has put into the page; its kind is known by the script that the page loads. */
export function readPageData<T extends ChromeData = PageData>(): T {
  return JSON.parse(document.getElementById(PAGE_DATA_ID)!.textContent!) as T;
}
