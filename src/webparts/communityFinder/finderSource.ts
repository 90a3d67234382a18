/** Where communities come from: the usual list of a site, a list that the page author chose, or search over the sites of the hub. */
export type FinderSource = { readonly kind: 'list'; readonly site: string; readonly list: string } | { readonly kind: 'hub' };

export const SOURCES = ['here', 'site', 'hub'] as const;
export type SourceName = (typeof SOURCES)[number];

export interface StoredSource {
  readonly source?: unknown;
  readonly site?: unknown;
  readonly list?: unknown;
}

/** @returns what the page author picked; parts of earlier versions hold a site only */
export function sourceName({ source, site }: StoredSource): SourceName {
  return SOURCES.find(name => name === source) ?? (textOf(site).trim() ? 'site' : 'here');
}

export function finderSource(stored: StoredSource): FinderSource {
  const name = sourceName(stored);
  if (name === 'hub') return { kind: 'hub' };
  return { kind: 'list', site: name === 'site' ? textOf(stored.site) : '', list: textOf(stored.list) };
}

const textOf = (stored: unknown): string => (typeof stored === 'string' ? stored : '');
