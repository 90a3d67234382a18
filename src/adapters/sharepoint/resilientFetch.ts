import type { Queryable } from '@pnp/queryable';
import { AppError } from '../../domain/AppError';
import { retryAfter } from './retryAfter';
import { toAppError } from './toAppError';

export interface RetryPolicy {
  /** Tries for one request, the first included. */
  readonly attempts: number;
  /** Milliseconds before the second try; doubles from then on, with up to half of it added at random. */
  readonly firstWait: number;
  /** Milliseconds. A server that asks for a longer pause is not asked again; the person may. */
  readonly longestWait: number;
  /** Milliseconds for one try, body included; a request that carries files gets as much more as a slow line takes. */
  readonly timeout: number;
  /** A write whose form digest is refused is sent once more with a new one. Without it whoever sent the write decides. */
  readonly renewsDigest: boolean;
}

export const DEFAULT_RETRY: RetryPolicy = { attempts: 3, firstWait: 300, longestWait: 8_000, timeout: 20_000, renewsDigest: true };

const MAY_PASS = [429, 503, 504];

/** Bytes in a millisecond that a line takes at least: a quarter of a megabit in a second. */
const SLOWEST_UPLOAD = 32;

/**
 * Sends PnPjs' requests in place of its own sender, which never times out, repeats a POST that may have been committed,
 * and takes a Retry-After date for zero. Here reads are tried again; a write only after 429, which means it was not carried out.
 */
export function resilientFetch(policy: RetryPolicy = DEFAULT_RETRY): (instance: Queryable) => Queryable {
  return (instance: Queryable): Queryable => {
    instance.on.send.clear();
    instance.on.send(async (url, init) => {
      const isRead = /^get$/i.test(init.method ?? 'GET');
      for (let attempt = 1; ; attempt++) {
        const outcome = await fetchWhole(url.toString(), init, policy.timeout + uploadTime(init.body)).catch(toAppError);
        const status = outcome instanceof Response ? outcome.status : undefined;
        const worthATry = isRead ? status === undefined || MAY_PASS.includes(status) : status === 429;
        const wait = outcome instanceof Response ? retryAfter(outcome) ?? backOff(attempt, policy) : backOff(attempt, policy);
        if (!worthATry || attempt >= policy.attempts || wait > policy.longestWait) {
          if (outcome instanceof Response) return outcome;
          throw outcome;
        }
        await new Promise(resolve => setTimeout(resolve, wait));
      }
    });
    return instance;
  };
}

/** Reads the body within the same time limit, so that an answer that stalls half-way fails instead of hanging. */
async function fetchWhole(url: string, init: RequestInit, timeout: number): Promise<Response> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), timeout);
  try {
    const response = await fetch(url, { ...init, signal: abort.signal });
    const body = await response.text();
    if (response.ok && /text\/html/i.test(response.headers.get('content-type') ?? '')) {
      throw new AppError('signedOut', `${url} answered with a page instead of data, as it does when the session has ended.`);
    }
    // the constructor refuses a body for these, and PnPjs reads none
    const bare = response.status === 204 || response.status === 304;
    return new Response(bare ? undefined : body, { status: response.status, statusText: response.statusText, headers: response.headers });
  } finally {
    clearTimeout(timer);
  }
}

/** Of files alone: texts are short. */
function uploadTime(body: RequestInit['body']): number {
  return body instanceof ArrayBuffer ? body.byteLength / SLOWEST_UPLOAD : 0;
}

function backOff(attempt: number, { firstWait }: RetryPolicy): number {
  return firstWait * 2 ** (attempt - 1) * (1 + Math.random() / 2);
}
