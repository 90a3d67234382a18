import type { Person } from '../people';

/** One request to the tenant, from the wire or from inside a `$batch`. */
export interface Call {
  /** After `X-HTTP-Method`, in capitals. */
  readonly method: string;
  /** As the client sees it, with its host. */
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string;
  /** The body as it came, for files. Parts of a batch have none: SharePoint takes no files there. */
  readonly bytes?: Uint8Array;
  readonly person: Person;
  /** Writes need a form digest: the person signed in by cookie and the call is not part of a batch. */
  readonly needsDigest: boolean;
}

/** A whole answer, not yet on the wire, so that `$batch` can put several into one. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** In place of `body`: a file. */
  readonly bytes?: Uint8Array;
}

/** `X-HTTP-Method` overrides a POST only. */
export function methodOf(wireMethod: string, headers: Headers): string {
  const override = headers.get('X-HTTP-Method');
  return (wireMethod.toUpperCase() === 'POST' && override ? override : wireMethod).toUpperCase();
}
