import { HOME_PAGE } from '../seeds/homePage';
import { SEEDS, type Seed } from '../seeds/seeds';

/** What a new tenant starts with. */
export interface TenantContent {
  readonly seeds: readonly Seed[];
  readonly homePage: { readonly title: string; readonly fileName: string; readonly canvas: readonly object[] };
}

export const HUB_CONTENT: TenantContent = { seeds: SEEDS, homePage: HOME_PAGE };
