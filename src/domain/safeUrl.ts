/**
 * Lets a link from a list through only when it is plain https, without credentials or port, to an allowed host.
 * React 17 would run a `javascript:` href, and `//host` inherits whatever scheme the page has.
 * @param text what an owner typed; untrusted
 * @param hosts exact host names, lower case; `.example.com` stands for every host below it
 * @returns the normalised absolute URL, or undefined when it must not become a link
 */
export function safeUrl(text: string, hosts: readonly string[]): string | undefined {
  if (!/^https:\/\//i.test(text.trim())) return undefined;
  try {
    const url = new URL(text.trim());
    const plain = url.protocol === 'https:' && !url.username && !url.password && !url.port;
    return plain && isAmong(hosts, url.hostname) ? url.href : undefined;
  } catch {
    return undefined; // URL throws on what is not a URL, and that is an answer here
  }
}

function isAmong(hosts: readonly string[], name: string): boolean {
  return hosts.some(host => (host.startsWith('.') ? name.endsWith(host) && name.length > host.length : name === host));
}
