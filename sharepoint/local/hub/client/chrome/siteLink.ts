import type { ThemeName } from '../../page/PageData';

/** What of a page's look links inside the site keep. */
export interface Look {
  readonly theme: ThemeName;
  readonly locale: string;
}

/**
 * A link inside the site that keeps the look and the language. The person is in a cookie: a name in the address would switch back to it.
 * @param path server-relative, with or without a query, encoded or as REST answers it
 */
export function siteLink(path: string, { theme, locale }: Look, query: Readonly<Record<string, string>> = {}): string {
  // The host is never seen: only the path is asked for.
  const { pathname, searchParams, hash } = new URL(path, 'http://this.site');
  for (const [name, value] of Object.entries({ ...query, colours: theme, locale })) searchParams.set(name, value);
  searchParams.delete('user');
  return `${pathname}?${searchParams.toString()}${hash}`;
}
