/** Whatever happens by chance in a test, the same for the same seed. */
export interface Chance {
  /** From 0 to 1. */
  number(): number;
  /** Whether it happens. @param probability from 0 to 1 */
  hits(probability: number): boolean;
  oneOf<T>(values: readonly T[]): T;
  /** From 0 on, below `end`. */
  below(end: number): number;
  /** A GUID of version 4. */
  guid(): string;
}

/** "mulberry32", in the public domain. */
export function chanceOf(seed: number): Chance {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  const number = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
  const below = (end: number): number => Math.floor(number() * end);
  return {
    number, below,
    hits: probability => number() < probability,
    oneOf: values => values[below(values.length)],
    guid: () => 'xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx'.replace(/x/g, () => below(16).toString(16))
  };
}
