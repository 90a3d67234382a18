import { PEOPLE, type Person } from '../../people';
import type { PageContextFacts } from '../../tenant/tenant';
import { LOCALES, localeOf } from './locales';
import type { ChromeData } from './PageData';
import { readAs, WEB_PATH } from './siteRest';

export const PAGE_ITEM_ID = 1;
export const PAGE_PATH = `${WEB_PATH}/SitePages/Communities.aspx`;
const PAGE_REST = `sitepages/pages(${PAGE_ITEM_ID})`;
export const PAGE_API = `${WEB_PATH}/_api/${PAGE_REST}`;

export interface PageRequest {
  readonly origin: string;
  readonly person: Person;
  readonly query: URLSearchParams;
  readonly site: PageContextFacts;
}

export interface SitePage {
  readonly Title: string;
  readonly CanvasContent1: string;
}

/** The home page as the person may see it. @throws Error when REST refuses it */
export async function readSitePage(origin: string, person: Person): Promise<SitePage> {
  const { status, body, reason } = await readAs<SitePage>(origin, person, PAGE_REST);
  if (!body) throw new Error(`The page could not be read: ${status} ${reason}`);
  return body;
}

/** Edit rights on pages and lists: authors and above. */
export const mayEdit = ({ role }: Person): boolean => role !== 'visitor';

/** @param address server-relative URL of the page that the chrome stands around */
export function chromeData({ person, query, site }: PageRequest, homeTitle: string, address: string): ChromeData {
  const locale = localeOf(query.get('locale'));
  return {
    site: { title: site.webTitle, url: WEB_PATH },
    homePage: { title: homeTitle, url: PAGE_PATH },
    address,
    person: { key: person.key, name: person.name, email: person.email, userPrincipalName: person.userPrincipalName, role: person.role, guest: person.guest },
    mayEdit: mayEdit(person),
    // not called theme: that is a filter of the finder in the address of the page
    theme: query.get('colours') === 'dark' ? 'dark' : 'light',
    people: PEOPLE.map(({ key, name, guest, role }) => ({ value: key, text: `${name} (${guest ? 'guest' : role})` })),
    locale: locale.tag,
    rightToLeft: locale.rightToLeft === true,
    locales: LOCALES.map(({ tag, name }) => ({ value: tag, text: name }))
  };
}
