import { connect } from '../../src/adapters/sharepoint/connect';
import { SpEnquiryDesk } from '../../src/adapters/sharepoint/SpEnquiryDesk';
import { openTenant, type Tenant } from '../../sharepoint/local/tenant/tenant';
import { inPlaceOfFetch } from './inPlaceOfFetch';

export const WEB = 'http://hub.example/sites/hub';
export const LISTS = { topics: '/sites/hub/Lists/ContactTopics', requests: '/sites/hub/Lists/ContactRequests' };
export const REQUESTS = `${WEB}/_api/web/getList('${LISTS.requests}')`;

/** Of the test that runs. `seconds`: how far the server's clock runs ahead of the page's. */
export const at = {} as { tenant: Tenant; page: ReturnType<typeof inPlaceOfFetch>; seconds: number };

/** Before and after each test of a file: a page of a member, in place of the browser, and a tenant behind it. */
export function startRequestsPage(): void {
  at.seconds = 0;
  at.tenant = openTenant({ dataFile: ':memory:', now: () => new Date(Date.now() + at.seconds * 1000) });
  at.page = inPlaceOfFetch(at.tenant, 'member');
}

export function endRequestsPage(): void {
  jest.restoreAllMocks();
  expect(at.tenant.refused).toEqual([]);
  at.tenant.close();
}

export const openDesk = (): SpEnquiryDesk =>
  new SpEnquiryDesk(connect(WEB, undefined, { attempts: 2, firstWait: 0, longestWait: 1, timeout: 1000, renewsDigest: false }), LISTS, 'en-US', { sending: { looksAgain: [0, 0] } });

type Item = Readonly<Record<string, unknown>> & { readonly Id: number };

export async function stored(): Promise<readonly Item[]> {
  return ((await (await at.page.as('owner')(`${REQUESTS}/items`)).json()) as { value: Item[] }).value;
}

export async function asOwner(path: string, method: string, change: object): Promise<void> {
  const answer = await at.page.as('owner')(`${REQUESTS}/${path}`, {
    method: 'POST', headers: { 'Content-Type': 'application/json', 'X-HTTP-Method': method, 'IF-Match': '*', 'X-RequestDigest': await digestOfOwner() }, body: JSON.stringify(change)
  });
  expect(answer.ok).toBe(true);
}

/** As in a list of an older version: unique, and therefore open to all. */
export async function makeUnique(): Promise<void> {
  await asOwner('', 'MERGE', { ReadSecurity: 1 });
  await asOwner('fields/getByInternalNameOrTitle(\'HubKey\')', 'MERGE', { EnforceUniqueValues: true });
}

const digestOfOwner = (): Promise<string> => digestOf('owner');

export async function digestOf(person: string): Promise<string> {
  const answer = await at.page.as(person)(`${WEB}/_api/contextinfo`, { method: 'POST' });
  return ((await answer.json()) as { FormDigestValue: string }).FormDigestValue;
}

/** The next such request is answered so. `after` the tenant has carried it out. */
export function spoil(request: string, answer: () => Response, { after = false, times = 1 } = {}): void {
  let left = times;
  at.page.intercept = (asked, go) => (asked === request && left-- > 0 ? (after ? go() : Promise.resolve()).then(answer) : undefined);
}

export const gone = (): Response => { throw new DOMException('The line is gone.', 'AbortError'); };
export const empty = (): Response => new Response('', { headers: { 'content-type': 'application/json' } });
export const kindOf = (attempt: Promise<unknown>): Promise<unknown> => attempt.then(() => 'done', (error: { kind: string }) => error.kind);

/** The next write is not carried out before it is told to be; the page hears nothing of it. */
export function holdWrite(): () => Promise<Response> {
  let held: () => Promise<Response> = () => Promise.reject(new Error('Nothing is held.'));
  at.page.intercept = (asked, go) => {
    if (asked !== 'POST items') return undefined;
    [held, at.page.intercept] = [go, () => undefined];
    return Promise.reject(new DOMException('It took too long.', 'AbortError'));
  };
  return () => held();
}
