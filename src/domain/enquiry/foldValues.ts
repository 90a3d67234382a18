import type { Covered } from './DryRunLine';

/** Something that a line of the dry run will say, and what tells it apart. */
export interface Part {
  readonly key: string;
}

export interface Folded<P extends Part, T extends string> {
  readonly covered: Covered<T>;
  readonly parts: readonly P[];
}

/** Stands for every value that no row names. */
export const OTHER = Symbol('other');

/**
 * Values with the same parts become one.
 * @param values in the order in which they are shown; `OTHER` last where the condition is open
 * @param partsOf nothing for what was not looked at
 * @param isExhausted no value is left for `OTHER` but none at all
 */
export function foldValues<P extends Part, T extends string>(
  values: readonly (T | typeof OTHER)[], partsOf: (value: T | typeof OTHER) => readonly P[], isExhausted = false
): readonly Folded<P, T>[] {
  const groups = new Map<string, { readonly values: (T | typeof OTHER)[]; readonly parts: readonly P[] }>();
  for (const value of values) {
    const parts = partsOf(value);
    if (parts.length === 0) continue;
    const key = parts.map(part => part.key).join('\n');
    const group = groups.get(key);
    if (group) group.values.push(value);
    else groups.set(key, { values: [value], parts });
  }
  return [...groups.values()].map(group => ({ parts: group.parts, covered: coveredBy(group.values, values, isExhausted) }));
}

function coveredBy<T extends string>(own: readonly (T | typeof OTHER)[], all: readonly (T | typeof OTHER)[], isExhausted: boolean): Covered<T> {
  const named = (value: T | typeof OTHER): value is T => value !== OTHER;
  if (own.length === all.length) return { scope: 'any' };
  if (own.every(named)) return { scope: 'only', values: own };
  const but = all.filter(named).filter(value => !own.includes(value));
  return { scope: isExhausted && own.length === 1 ? 'none' : 'others', but };
}
