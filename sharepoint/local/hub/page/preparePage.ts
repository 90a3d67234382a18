import { APPLICATION_BUNDLE } from '../runtime/hubComponents';
import type { Assembly, RuntimePackage } from '../runtime/components';
import { runtimeManifests, webPartManifests } from '../runtime/manifests';
import { chromeData, mayEdit, PAGE_API, PAGE_ITEM_ID, PAGE_PATH, readSitePage, type PageRequest } from './chromeData';
import { localeOf } from './locales';
import type { PageData } from './PageData';
import { pageContextInfo } from './pageContextInfo';
import { WEB_PATH } from './siteRest';

export interface Runtime {
  /** Folder with `assets` and `manifests`, as the build leaves it. */
  readonly release: string;
  readonly packages: readonly RuntimePackage[];
  readonly assembly: Assembly;
}

/** Everything that the page and its scripts need, for one person. */
export async function preparePage({ release, packages, assembly }: Runtime, request: PageRequest): Promise<PageData> {
  const { origin, person, query, site } = request;
  const page = await readSitePage(origin, person);
  const webParts = webPartManifests(release, origin);
  return {
    ...chromeData(request, page.Title, PAGE_PATH),
    page: { title: page.Title, url: PAGE_PATH, api: PAGE_API, canvas: page.CanvasContent1 },
    mode: query.get('mode') === 'edit' && mayEdit(person) ? 'edit' : 'read',
    built: webParts.length > 0,
    preloaded: {
      clientSideApplicationId: APPLICATION_BUNDLE.id, buildNumber: 'local', customActions: [],
      manifests: [...runtimeManifests(packages, assembly, origin), ...webParts],
      spPageContextInfo: pageContextInfo({
        origin, webPath: WEB_PATH, pagePath: PAGE_PATH, pageItemId: PAGE_ITEM_ID, person, locale: localeOf(query.get('locale')), site
      })
    }
  };
}
