import type { TimelinePipe } from '@pnp/core';
import { connectReader } from './connectReader';
import { formDigest } from './formDigest';
import { DEFAULT_RETRY, type RetryPolicy } from './resilientFetch';
import type { SiteClient } from './SiteClient';

/**
 * A PnPjs client for one site.
 * @param webUrl absolute URL of the site
 * @param signIn how requests prove who is asking; in a page the browser does, and writes carry a form digest
 */
export function connect(webUrl: string, signIn?: TimelinePipe, retry: RetryPolicy = DEFAULT_RETRY): SiteClient {
  return connectReader(webUrl, retry).using(signIn ?? formDigest(() => connectReader(webUrl, retry), retry.renewsDigest));
}
