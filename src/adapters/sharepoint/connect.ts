import type { TimelinePipe } from '@pnp/core';
import { DefaultParse, InjectHeaders } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit } from '@pnp/sp';
import { formDigest } from './formDigest';
import { DEFAULT_RETRY, resilientFetch, type RetryPolicy } from './resilientFetch';
import { SiteClient } from './SiteClient';

/**
 * A PnPjs client for one site.
 * @param webUrl absolute URL of the site
 * @param signIn how requests prove who is asking; in a page the browser does, and writes carry a form digest
 */
export function connect(webUrl: string, signIn?: TimelinePipe, retry: RetryPolicy = DEFAULT_RETRY): SiteClient {
  return unsigned(webUrl, retry).using(signIn ?? formDigest(() => unsigned(webUrl, retry), retry.renewsDigest));
}

function unsigned(webUrl: string, retry: RetryPolicy): SiteClient {
  return new SiteClient(webUrl).using(
    DefaultHeaders(),
    DefaultInit(),
    // a ninth of the bytes of SharePoint's default answer
    InjectHeaders({ Accept: 'application/json;odata=nometadata' }),
    resilientFetch(retry),
    DefaultParse()
  );
}
