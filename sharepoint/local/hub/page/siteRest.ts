import type { Person } from '../../people';

export const WEB_PATH = '/sites/hub';

/** What REST answered the person. */
export interface RestAnswer<T> {
  readonly status: number;
  /** Undefined when the answer is an error. */
  readonly body?: T;
  /** The words of the error. */
  readonly reason: string;
}

function reasonIn(text: string): string {
  try {
    const { 'odata.error': error } = JSON.parse(text) as { readonly 'odata.error'?: { readonly message?: { readonly value?: string } } };
    return error?.message?.value ?? text;
  } catch {
    return text; // an error page in place of JSON
  }
}

/** The same REST call that a browser of the person would make, so that the page shows nothing that the person may not see. */
export async function readAs<T>(origin: string, person: Person, path: string): Promise<RestAnswer<T>> {
  const response = await fetch(`${origin}${WEB_PATH}/_api/${path}`, { headers: { accept: 'application/json;odata=nometadata', cookie: `HubUser=${person.key}` } });
  const text = await response.text();
  if (!response.ok) return { status: response.status, reason: reasonIn(text) };
  return { status: response.status, body: JSON.parse(text) as T, reason: '' };
}
