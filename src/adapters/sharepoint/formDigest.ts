import type { TimelinePipe } from '@pnp/core';
import type { Queryable } from '@pnp/queryable';
import { spPost } from '@pnp/sp';
import { AppError } from '../../domain/AppError';
import type { SiteClient } from './SiteClient';

/** Milliseconds before its end at which a digest is not used any more: the request has to arrive in time. */
const MARGIN = 60_000;

/** The digest has expired, or is none that this site knows (github.com/pnp/pnpjs/issues/2186, github.com/SharePoint/sp-dev-docs/issues/8413). */
const REFUSED_DIGEST = /-213057525[12]\b/;

interface ContextInfo {
  readonly FormDigestValue: string;
  readonly FormDigestTimeoutSeconds: number;
}

/**
 * Puts the form digest of the site on writes: SharePoint asks it of every write that a cookie signs. It is fetched before the first write and kept while it
 * is good, or until the site refuses it, as it does when the person has signed in anew meanwhile. PnPjs' own `RequestDigest` brings its batching and `web` into the page.
 * @param connectTo a client of the site that asks for the digest
 * @param renews a write whose digest is refused is sent once more with a new one; otherwise it fails, and the next one gets a new digest
 */
export function formDigest(connectTo: () => SiteClient, renews = true): TimelinePipe<Queryable> {
  let current: { readonly value: string; readonly goodUntil: number } | undefined;
  const fetchDigest = async (): Promise<string> => {
    const { FormDigestValue: value, FormDigestTimeoutSeconds: seconds } = await spPost<ContextInfo>(connectTo().at('_api/contextinfo'));
    // an empty answer with status 200 brings none
    if (typeof value !== 'string') throw new AppError('server', 'The site answered without a form digest.');
    current = { value, goodUntil: Date.now() + seconds * 1000 - MARGIN };
    return value;
  };
  return instance => {
    instance.on.auth(async (url, init) => {
      if (/^get$/i.test(init.method ?? 'GET')) return [url, init];
      const digest = current && Date.now() < current.goodUntil ? current.value : await fetchDigest();
      return [url, withDigest(init, digest)];
    });
    const [send] = instance.on.send.toArray();
    instance.on.send.replace(async function (url, init) {
      const answer = await send.call(this, url, init);
      if (!await refusesDigest(answer)) return answer;
      current = undefined;
      // refused before anything was carried out, so a second try doubles nothing
      return renews ? send.call(this, url, withDigest(init, await fetchDigest())) : answer;
    });
    return instance;
  };
}

function withDigest(init: RequestInit, digest: string): RequestInit {
  return { ...init, headers: { ...init.headers, 'X-RequestDigest': digest } };
}

async function refusesDigest(answer: Response): Promise<boolean> {
  return answer.status === 403 && REFUSED_DIGEST.test(await answer.clone().text());
}
