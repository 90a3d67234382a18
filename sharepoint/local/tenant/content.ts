import { communitiesList } from '../../../src/lists/communities.list';
import { ASSOCIATED_SITES, type SiteSeed } from '../seeds/associatedSites';
import { HOME_PAGE } from '../seeds/homePage';
import { manyCommunities } from '../seeds/manyCommunities';
import { SEEDS, type Seed } from '../seeds/seeds';

/** What a new tenant starts with. */
export interface TenantContent {
  /** Of the hub itself. */
  readonly seeds: readonly Seed[];
  /** Of the other sites. */
  readonly sites?: readonly SiteSeed[];
  readonly homePage: { readonly title: string; readonly fileName: string; readonly canvas: readonly object[] };
}

export const HUB_CONTENT: TenantContent = { seeds: SEEDS, sites: ASSOCIATED_SITES, homePage: HOME_PAGE };

/** The hub on its first day: a page without parts, and no list but Site Pages. */
export const EMPTY_HUB: TenantContent = { seeds: [], homePage: { ...HOME_PAGE, canvas: [] } };

/** The content with so many generated rows more in Communities; the same ones every time. */
export function withGeneratedItems(content: TenantContent, count: number): TenantContent {
  const seeds = content.seeds.map(seed => (seed.list.url === communitiesList.url ? { ...seed, rows: [...seed.rows, ...manyCommunities(count)] } : seed));
  return { ...content, seeds };
}
