import type { Tenant } from '../../sharepoint/local/tenant/tenant';
import { fetchInto } from './tenantInProcess';

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** What becomes of one request; it is passed on when this gives nothing. @param go passes it on to the tenant */
export type Interception = (request: string, go: () => Promise<Response>) => Promise<Response> | undefined;

/**
 * A page of one person in place of the browser: every request goes to the tenant with the person's cookie. Undone by `jest.restoreAllMocks`.
 * @returns what was asked for, as `POST items`, `GET items(3)`, `POST contextinfo`; and where to put an interception
 */
export function inPlaceOfFetch(tenant: Tenant, person: string): { readonly asked: string[]; intercept: Interception; readonly as: (someone: string) => Fetch } {
  const send = fetchInto(tenant);
  const as = (someone: string): Fetch => (url, init = {}) => {
    const headers = new Headers({ Accept: 'application/json;odata=nometadata', ...init.headers });
    headers.set('Cookie', `HubUser=${someone}`);
    return send(url, { ...init, headers });
  };
  const page: ReturnType<typeof inPlaceOfFetch> = { asked: [], intercept: () => undefined, as };
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const url = String(input);
    const method = new Headers(init?.headers).get('X-HTTP-Method') ?? init?.method ?? 'GET';
    const request = `${method} ${/(?:contextinfo|items[^?]*)/.exec(decodeURIComponent(url))?.[0] ?? url}`;
    page.asked.push(request);
    const go = (): Promise<Response> => as(person)(url, init);
    return page.intercept(request, go) ?? go();
  });
  return page;
}
