import type { ThemeName } from '../../page/PageData';

/** What of a page's look links inside the site keep. */
export interface Look {
  readonly theme: ThemeName;
  readonly locale: string;
}

/**
 * A link inside the site that keeps the look and the language. The person is in a cookie: a name in the address would switch back to it.
 * @param path server-relative, with or without a query
 */
export function siteLink(path: string, { theme, locale }: Look, query: Readonly<Record<string, string>> = {}): string {
  const [address, search = ''] = path.split('?');
  const parameters = new URLSearchParams(search);
  for (const [name, value] of Object.entries({ ...query, theme, locale })) parameters.set(name, value);
  parameters.delete('user');
  return `${encodeURI(decodeURI(address))}?${parameters.toString()}`;
}
