import { FACETS, type FinderOptions, type View, VIEWS } from '../../domain/finding/Choice';
import { linkOf } from '../linkOf';
import { facetsIn, linkNameOf, presetIn, textOf } from '../storedOptions';

/** How the page holds the options: whatever an earlier version, a script or a hand wrote, so nothing is taken on trust. */
export type StoredOptions = { readonly [name in keyof FinderOptions]?: unknown };

export const PAGE_SIZE = { min: 6, usual: 24, max: 96 } as const;

/** @returns what the page author decided; what is missing or wrong is as usual */
export function finderOptions(stored: StoredOptions): FinderOptions {
  const preset = presetIn(FACETS, stored.preset);
  return {
    facets: Array.isArray(stored.facets) ? facetsIn(FACETS, stored.facets) : FACETS,
    preset,
    // a lock without a preset would only take the facet away
    locked: facetsIn(FACETS, stored.locked).filter(facet => preset[facet]),
    view: VIEWS.find(view => view === stored.view) ?? ('cards' satisfies View),
    pageSize: readPageSize(stored.pageSize),
    guestsSee: stored.guestsSee === 'joinable' ? 'joinable' : 'everything',
    linkName: linkNameOf(textOf(stored.linkName)),
    signUpUrl: linkOf(textOf(stored.signUpUrl)) ?? ''
  };
}

function readPageSize(stored: unknown): number {
  const size = typeof stored === 'number' || (typeof stored === 'string' && stored.trim()) ? Math.round(Number(stored)) : NaN;
  return Number.isNaN(size) ? PAGE_SIZE.usual : Math.min(PAGE_SIZE.max, Math.max(PAGE_SIZE.min, size));
}
