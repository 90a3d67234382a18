import { RestError } from './RestError';

/** SharePoint's REST of one site, as any of its pages calls it: signed in by the browser, with a form digest on writes. */
export interface Rest {
  /** @param path below `_api` @throws RestError */
  read<T>(path: string): Promise<T>;
  /** A POST. @throws RestError */
  post<T>(path: string, body: object): Promise<T>;
  /** @param etag of the state that may be deleted: another one is refused with 412 @throws RestError */
  remove(path: string, etag: string): Promise<void>;
}

/** The two codes of a form digest that is too old, or none of this person's (pnp/pnpjs#2186, SharePoint/sp-dev-docs#8413). */
const DIGEST_REFUSED = /^-213057525[12]\b/;

/** Minimal metadata: with the etags of items. */
const JSON_TYPE = 'application/json;odata=minimalmetadata';

interface ODataError {
  readonly 'odata.error'?: { readonly code?: string; readonly message?: { readonly value?: string } };
}

function parsed(text: string, status: number): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    throw new RestError(status, '', 'The answer is not JSON. Perhaps a sign-in page came in its place.');
  }
}

async function answerTo(url: string, init: RequestInit): Promise<unknown> {
  const response = await fetch(url, init).catch((error: unknown) => {
    throw new RestError(0, '', error instanceof Error ? error.message : String(error));
  });
  const text = await response.text().catch((error: unknown) => {
    throw new RestError(0, '', error instanceof Error ? error.message : String(error));
  });
  const body = parsed(text, response.status);
  if (response.ok) return body;
  const error = (body as ODataError | undefined)?.['odata.error'];
  throw new RestError(response.status, error?.code ?? '', error?.message?.value ?? `${response.status} ${response.statusText}`);
}

/** @param siteUrl server-relative */
export function createRest(siteUrl: string): Rest {
  let digest: Promise<string> | undefined;

  const readDigest = async (): Promise<string> => {
    const info = await answerTo(`${siteUrl}/_api/contextinfo`, { method: 'POST', headers: { accept: JSON_TYPE } });
    return (info as { readonly FormDigestValue: string }).FormDigestValue;
  };
  const newDigest = (): Promise<string> => {
    digest = readDigest();
    digest.catch(() => { digest = undefined; }); // the next write asks again
    return digest;
  };
  const send = async (path: string, headers: Readonly<Record<string, string>>, body: object | undefined, asked: Promise<string>): Promise<unknown> => answerTo(
    `${siteUrl}/_api/${path}`,
    { method: 'POST', headers: { accept: JSON_TYPE, 'X-RequestDigest': await asked, ...headers }, body: body && JSON.stringify(body) }
  );
  /** A write whose digest was refused has changed nothing, so it may be sent again with a new one. */
  const write = async (path: string, headers: Readonly<Record<string, string>>, body?: object): Promise<unknown> => {
    try {
      return await send(path, headers, body, digest ?? newDigest());
    } catch (error) {
      if (!(error instanceof RestError) || !DIGEST_REFUSED.test(error.code)) throw error;
      return send(path, headers, body, newDigest());
    }
  };
  return {
    read: async <T>(path: string) => await answerTo(`${siteUrl}/_api/${path}`, { headers: { accept: JSON_TYPE } }) as T,
    post: async <T>(path: string, body: object) => await write(path, { 'content-type': JSON_TYPE }, body) as T,
    remove: async (path, etag) => {
      await write(path, { 'X-HTTP-Method': 'DELETE', 'IF-MATCH': etag });
    }
  };
}
