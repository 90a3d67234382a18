import { encodePath, type ISPCollection, type ISPInstance, type ISPQueryable, SPCollection, SPFI, SPInstance, SPQueryable } from '@pnp/sp';

/**
 * A PnPjs client of one site. What the parts read and write needs no more of PnPjs than this; its fluent `web`, with half of PnPjs' bytes, comes with
 * `fluentWeb.ts` for the tools of owners and authors.
 */
export class SiteClient extends SPFI {
  /** @param listUrl server-relative: owners rename lists, their URL stays */
  public itemsOf(listUrl: string): ISPCollection {
    return this.create(SPCollection, `_api/web/getList('${encodePath(listUrl)}')/items`);
  }

  /** @param path of the REST API, for example `_api/search/query` */
  public at(path: string): ISPQueryable {
    return this.create(SPQueryable, path);
  }
}

/** @param items of a list, as `itemsOf` gives them */
export const itemOf = (items: ISPCollection, id: number): ISPInstance => SPInstance(items).concat(`(${id})`);
