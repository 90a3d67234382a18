import type { SearchCode } from '../domain/finding/SearchCode';

/** Fetches what answers a text. */
export async function loadSearch(): Promise<SearchCode> {
  return (await import(/* webpackChunkName: 'search' */ '../domain/finding/search')).search;
}
