import type { TimelinePipe } from '@pnp/core';
import type { Queryable } from '@pnp/queryable';
import { spPost } from '@pnp/sp';
import { AppError } from '../../domain/AppError';
import type { SiteClient } from './SiteClient';

/** Milliseconds before its end at which a digest is not used any more: the request has to arrive in time. */
const MARGIN = 60_000;

/** How SharePoint refuses a digest that is no good, or has come to its end (sp-dev-docs#8413, pnpjs#2186). */
const REFUSALS = ['-2130575251', '-2130575252'];

interface ContextInfo {
  readonly FormDigestValue: string;
  readonly FormDigestTimeoutSeconds: number;
}

/**
 * Puts the form digest of the site on writes: SharePoint asks it of every write that a cookie signs. It is fetched before the first write and kept while it
 * is good; one that was refused is not used again, though the write that it was on fails. PnPjs' own `RequestDigest` brings its batching and `web` into the page.
 * @param connectTo a client of the site that asks for the digest
 */
export function formDigest(connectTo: () => SiteClient): TimelinePipe<Queryable> {
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
      return [url, { ...init, headers: { ...init.headers, 'X-RequestDigest': digest } }];
    });
    // in front of the parser, which makes an error of every refusal
    instance.on.parse.prepend(async (url, response, result: unknown) => {
      if (response.status === 403 && isRefusal(await response.clone().text())) current = undefined;
      return [url, response, result];
    });
    return instance;
  };
}

const isRefusal = (answer: string): boolean => REFUSALS.some(code => answer.includes(code));
