/**
 * The site that a part reads from. The host is always the page's own: whatever host was typed, a session and its rights end there.
 * @param site server-relative or absolute URL from the property pane; the page's own site when empty
 * @param pageWebUrl absolute URL of the site that the page is on
 * @returns absolute URL without a slash at its end
 */
export function siteUrl(site: string, pageWebUrl: string): string {
  if (!site.trim()) return withoutSlash(pageWebUrl);
  const url = new URL(site.trim(), pageWebUrl);
  return withoutSlash(new URL(url.pathname, pageWebUrl).href);
}

/** @returns server-relative URL of a list: the chosen one, or the one that `webRelativeUrl` names on the site */
export function listUrlOn(webUrl: string, chosen: string, webRelativeUrl: string): string {
  return chosen || `${withoutSlash(new URL(webUrl).pathname)}/${webRelativeUrl}`;
}

const withoutSlash = (url: string): string => url.replace(/\/+$/, '');
