/** Reading options of a part as the page holds them: whatever an earlier version, a script or a hand wrote, so nothing is taken on trust. */

/** Longer than any sensible value of a column; the address of the page has to hold them. */
const LONGEST_VALUE = 255;
const MOST_VALUES = 50;
const LONGEST_LINK_NAME = 12;

export const textOf = (stored: unknown): string => (typeof stored === 'string' ? stored : '');

/** Letters and digits only, since the name stands in the address of the page. */
export function linkNameOf(text: string): string {
  return text.replace(/[^a-z0-9]/gi, '').toLowerCase().slice(0, LONGEST_LINK_NAME);
}

/** Those of the facets that are stored, in our order. */
export function facetsIn<F extends string>(all: readonly F[], stored: unknown): readonly F[] {
  return Array.isArray(stored) ? all.filter(facet => stored.includes(facet)) : [];
}

/** What is preset of each facet; facets without a value are left out. */
export function presetIn<F extends string>(all: readonly F[], stored: unknown): Readonly<Partial<Record<F, readonly string[]>>> {
  const held = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<Record<F, unknown>>;
  const entries = all.map(facet => [facet, valuesIn(held[facet])] as const);
  return Object.fromEntries(entries.filter(([, values]) => values.length > 0)) as Partial<Record<F, readonly string[]>>;
}

function valuesIn(stored: unknown): readonly string[] {
  const texts = Array.isArray(stored) ? stored.map(value => textOf(value).trim()) : [];
  return [...new Set(texts)].filter(text => text && text.length <= LONGEST_VALUE).slice(0, MOST_VALUES);
}
