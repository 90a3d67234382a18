import type { TimelinePipe } from '@pnp/core';
import { DefaultParse, InjectHeaders } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, spfi, type SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import { resilientFetch } from './resilientFetch';

/**
 * A PnPjs client for one site.
 * @param webUrl absolute URL of the site
 * @param signIn how requests prove who is asking: a form digest in a page, a token elsewhere
 */
export function connect(webUrl: string, signIn: TimelinePipe): SPFI {
  return spfi(webUrl).using(
    DefaultHeaders(),
    DefaultInit(),
    // a ninth of the bytes of SharePoint's default answer
    InjectHeaders({ Accept: 'application/json;odata=nometadata' }),
    resilientFetch(),
    DefaultParse(),
    signIn
  );
}
