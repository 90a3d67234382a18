import type { Call, Reply } from '../call';

/** A page of a collection, as OData 3 (light and verbose) and 4 answer it. */
interface Page {
  'odata.nextLink'?: string;
  '@odata.nextLink'?: string;
  value?: readonly unknown[];
  d?: { results?: readonly unknown[]; __next?: string };
}

const TOKEN = '$skiptoken';

/** The reply's JSON changed; a reply that is no page of a collection stays as it is. */
function changed(reply: Reply, change: (page: Page) => void): Reply {
  if (reply.status !== 200 || !/json/.test(reply.headers['Content-Type'] ?? '')) return reply;
  const page = JSON.parse(reply.body) as Page;
  if (!page.value && !page.d?.results) return reply;
  change(page);
  return { ...reply, body: JSON.stringify(page) };
}

function linkOf(reply: Reply): string | undefined {
  let link: string | undefined;
  changed(reply, page => { link = page['odata.nextLink'] ?? page['@odata.nextLink'] ?? page.d?.__next; });
  return link;
}

function withLink(reply: Reply, call: Call, link: string | undefined): Reply {
  return changed(reply, page => {
    if (page.d) page.d.__next = link;
    else page[call.url.pathname.startsWith('/graph/') ? '@odata.nextLink' : 'odata.nextLink'] = link;
  });
}

function withToken(call: Call, token: string | null): Call {
  const url = new URL(call.url);
  if (token === null) url.searchParams.delete(TOKEN);
  else url.searchParams.set(TOKEN, token);
  return { ...call, url };
}

type Answer = (call: Call) => Reply;

/** The page names itself as the next one. */
export function looped(call: Call, answer: Answer): Reply {
  return withLink(answer(call), call, call.url.href);
}

/** Every page after the first has the first one's rows, and the right link to the next one. */
export function repeated(call: Call, answer: Answer): Reply {
  if (!call.url.searchParams.has(TOKEN)) return answer(call);
  return withLink(answer(withToken(call, null)), call, linkOf(answer(call)));
}

/** The link leads past the next page. */
export function skipped(call: Call, answer: Answer): Reply {
  const reply = answer(call);
  const link = linkOf(reply);
  if (link === undefined) return reply;
  return withLink(reply, call, linkOf(answer(withToken(call, new URL(link).searchParams.get(TOKEN)))));
}
