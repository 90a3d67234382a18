/**
 * Takes `allowXTenantAccess=False` out of a link that was copied from Teams: with it Teams shows no prompt to join.
 * Everything else stays as it is, letter by letter.
 * @param url absolute
 */
export function withoutJoinBlock(url: string): string {
  const [, address, query, hash] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(url) ?? [];
  if (!query) return url;
  const kept = query.slice(1).split('&').filter(parameter => !/^allowXTenantAccess=false$/i.test(parameter.trim()));
  return `${address}${kept.length > 0 ? `?${kept.join('&')}` : ''}${hash ?? ''}`;
}
