import { PEOPLE, type Person } from '../../people';
import type { PageContextFacts } from '../../tenant/tenant';
import { APPLICATION_BUNDLE } from '../runtime/hubComponents';
import type { Assembly, RuntimePackage } from '../runtime/components';
import { runtimeManifests, webPartManifests } from '../runtime/manifests';
import { LOCALES, localeOf } from './locales';
import type { PageData } from './PageData';
import { pageContextInfo } from './pageContextInfo';

const WEB_PATH = '/sites/hub';
const PAGE_ITEM_ID = 1;
export const PAGE_PATH = `${WEB_PATH}/SitePages/Communities.aspx`;
const PAGE_API = `${WEB_PATH}/_api/sitepages/pages(${PAGE_ITEM_ID})`;

export interface PageRequest {
  readonly origin: string;
  readonly person: Person;
  readonly query: URLSearchParams;
  readonly site: PageContextFacts;
}

export interface Runtime {
  /** Folder with `assets` and `manifests`, as the build leaves it. */
  readonly release: string;
  readonly packages: readonly RuntimePackage[];
  readonly assembly: Assembly;
}

interface SitePage {
  readonly Title: string;
  readonly CanvasContent1: string;
}

/** The page as the person may see it, over the same REST call that a browser would make. */
async function readSitePage(origin: string, person: Person): Promise<SitePage> {
  const response = await fetch(origin + PAGE_API, { headers: { accept: 'application/json;odata=nometadata', cookie: `HubUser=${person.key}` } });
  if (!response.ok) throw new Error(`The page could not be read: ${response.status} ${await response.text()}`);
  return await response.json() as SitePage;
}

/** Edit rights on pages: authors and above. */
const mayEdit = ({ role }: Person): boolean => role !== 'visitor';

/** Everything that the page and its scripts need, for one person. */
export async function preparePage({ release, packages, assembly }: Runtime, { origin, person, query, site }: PageRequest): Promise<PageData> {
  const page = await readSitePage(origin, person);
  const locale = localeOf(query.get('locale'));
  const webParts = webPartManifests(release, origin);
  return {
    site: { title: site.webTitle, url: WEB_PATH },
    page: { title: page.Title, url: PAGE_PATH, api: PAGE_API, canvas: page.CanvasContent1 },
    person: { key: person.key, name: person.name, userPrincipalName: person.userPrincipalName, role: person.role, guest: person.guest },
    mayEdit: mayEdit(person),
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
    mode: query.get('mode') === 'edit' && mayEdit(person) ? 'edit' : 'read',
    people: PEOPLE.map(({ key, name, guest, role }) => ({ value: key, text: `${name} (${guest ? 'guest' : role})` })),
    locale: locale.tag,
    rightToLeft: locale.rightToLeft === true,
    locales: LOCALES.map(({ tag, name }) => ({ value: tag, text: name })),
    built: webParts.length > 0,
    preloaded: {
      clientSideApplicationId: APPLICATION_BUNDLE.id, buildNumber: 'local', customActions: [],
      manifests: [...runtimeManifests(packages, assembly, origin), ...webParts],
      spPageContextInfo: pageContextInfo({ origin, webPath: WEB_PATH, pagePath: PAGE_PATH, pageItemId: PAGE_ITEM_ID, person, locale, site })
    }
  };
}
