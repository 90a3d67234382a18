import { communitiesList } from '../../../src/lists/communities.list';
import type { ListDefinition } from '../../../src/lists/defineList';
import type { ListPages } from '../../../src/lists/pages/defineListPages';
import { ALL_LISTS } from '../../../src/lists/provisioning/allLists';
import { COMMUNITY_ROWS } from './communities';

/** A list of the hub with its first rows. A lookup names the titles of its target rows; targets come first. */
export interface Seed {
  readonly list: ListDefinition;
  /** Views, formatting and form layout; SharePoint's own when absent. */
  readonly pages?: ListPages;
  readonly rows: readonly Record<string, unknown>[];
}

/** The product's sample rows, and for the communities what only a tenant has beside them. */
export const SEEDS: readonly Seed[] = ALL_LISTS.map(({ pages, samples }) => ({
  list: pages.list, pages, rows: pages.list.url === communitiesList.url ? COMMUNITY_ROWS : samples
}));
