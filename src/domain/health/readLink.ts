/** What a typed link turns out to be. */
export type Link =
  | { readonly kind: 'none' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'foreign'; readonly host: string }
  | { readonly kind: 'good'; readonly url: URL };

/** A link that Teams makes for a team or a channel. */
export interface TeamsLink {
  /** Of the channel; for a team, of its general channel. */
  readonly threadId: string;
  /** Lower case; '' when the link has none. */
  readonly groupId: string;
  /** Lower case; '' when the link has none. */
  readonly tenantId: string;
  /** `allowXTenantAccess=False`: Teams then shows no prompt to join. */
  readonly blocksJoin: boolean;
}

/** Plain https without credentials or port, as the parts themselves let through. */
export function readLink(text: string, hosts: readonly string[]): Link {
  if (!text.trim()) return { kind: 'none' };
  if (!/^https:\/\//i.test(text.trim())) return { kind: 'broken' };
  try {
    const url = new URL(text.trim());
    if (url.username || url.password || url.port) return { kind: 'broken' };
    const allowed = hosts.some(host => (host.startsWith('.') ? url.hostname.endsWith(host) : url.hostname === host));
    return allowed ? { kind: 'good', url } : { kind: 'foreign', host: url.hostname };
  } catch {
    return { kind: 'broken' }; // URL throws on what is not a URL, and that is an answer here
  }
}

/**
 * @returns undefined when it is not a link to a team or channel
 * @see https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-links
 */
export function readTeamsLink(url: URL): TeamsLink | undefined {
  const threadId = /^\/l\/(?:team|channel)\/([^/]+)/i.exec(url.pathname)?.[1];
  if (!threadId) return undefined;
  const parameters = new Map([...url.searchParams].map(([name, value]) => [name.toLowerCase(), value.trim().toLowerCase()]));
  return {
    threadId: decoded(threadId),
    groupId: parameters.get('groupid') ?? '',
    tenantId: parameters.get('tenantid') ?? '',
    blocksJoin: parameters.get('allowxtenantaccess') === 'false'
  };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // a lone % is no escape: the segment already is what it says
  }
}
