/** A measure with its goal, as a row of a table. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** At most; absent where none is set. */
  readonly goal?: number;
  readonly met?: 'yes' | 'NO';
}

export function figure(name: string, value: number, goal?: number): Figure {
  const rounded = Math.round(value * 10) / 10;
  return { name, value: rounded, ...(goal !== undefined && { goal, met: rounded <= goal ? 'yes' : 'NO' }) };
}

/** @param share between 0 and 1 of the values that are not greater */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
export const p95 = (values: readonly number[]): number => quantile(values, 0.95);

/** Interaction to Next Paint: the worst, without one for every 50 (web.dev/articles/inp). The browser notes nothing below 16 ms. */
export function worstInteraction(durations: readonly number[]): number {
  const sorted = [...durations].sort((one, other) => other - one);
  return sorted[Math.floor(sorted.length / 50)] ?? 0;
}
