import { type Facet, type FacetValues, FACETS, type FinderOptions, type View, VIEWS } from '../../domain/finding/Choice';
import { linkOf } from '../linkOf';

/** How the page holds the options: whatever an earlier version, a script or a hand wrote, so nothing is taken on trust. */
export type StoredOptions = { readonly [name in keyof FinderOptions]?: unknown };

export const PAGE_SIZE = { min: 6, usual: 24, max: 96 } as const;

/** Longer than any sensible value of a column; the address of the page has to hold them. */
const LONGEST_VALUE = 255;
const MOST_VALUES = 50;
const LONGEST_LINK_NAME = 12;

/** @returns what the page author decided; what is missing or wrong is as usual */
export function finderOptions(stored: StoredOptions): FinderOptions {
  const preset = readPreset(stored.preset);
  return {
    facets: Array.isArray(stored.facets) ? facetsIn(stored.facets) : FACETS,
    preset,
    // a lock without a preset would only take the facet away
    locked: facetsIn(stored.locked).filter(facet => preset[facet]),
    view: VIEWS.find(view => view === stored.view) ?? ('cards' satisfies View),
    pageSize: readPageSize(stored.pageSize),
    guestsSee: stored.guestsSee === 'joinable' ? 'joinable' : 'everything',
    linkName: linkNameOf(textOf(stored.linkName)),
    signUpUrl: linkOf(textOf(stored.signUpUrl)) ?? ''
  };
}

/** Letters and digits only, since the name stands in the address of the page. */
export function linkNameOf(text: string): string {
  return text.replace(/[^a-z0-9]/gi, '').toLowerCase().slice(0, LONGEST_LINK_NAME);
}

function readPreset(stored: unknown): FacetValues {
  if (typeof stored !== 'object' || stored === null) return {};
  const entries = FACETS.map(facet => [facet, valuesIn((stored as Partial<Record<Facet, unknown>>)[facet])] as const);
  return Object.fromEntries(entries.filter(([, values]) => values.length > 0));
}

function readPageSize(stored: unknown): number {
  const size = typeof stored === 'number' || (typeof stored === 'string' && stored.trim()) ? Math.round(Number(stored)) : NaN;
  return Number.isNaN(size) ? PAGE_SIZE.usual : Math.min(PAGE_SIZE.max, Math.max(PAGE_SIZE.min, size));
}

function facetsIn(stored: unknown): readonly Facet[] {
  return Array.isArray(stored) ? FACETS.filter(facet => stored.includes(facet)) : [];
}

function valuesIn(stored: unknown): readonly string[] {
  const texts = Array.isArray(stored) ? stored.map(value => textOf(value).trim()) : [];
  return [...new Set(texts)].filter(text => text && text.length <= LONGEST_VALUE).slice(0, MOST_VALUES);
}

const textOf = (stored: unknown): string => (typeof stored === 'string' ? stored : '');
