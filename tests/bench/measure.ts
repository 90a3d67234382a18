import type { SearchDocument } from '../../src/domain/search/SearchDocument';
import { makeQueries, type Query, QUERY_KINDS, type QueryKind } from './queries';

/** A search that answers with ids, best first. */
export type Engine = (query: string) => readonly number[];

export interface Quality {
  /** Share of queries whose first answer is right, in per cent. */
  readonly hitAt1: number;
  readonly p95: number;
  readonly missed: readonly Query[];
}

export function measureQuality(engine: Engine, queries: readonly Query[]): Quality {
  const times: number[] = [];
  const missed: Query[] = [];
  for (const query of queries) {
    const start = performance.now();
    const [first] = engine(query.text);
    times.push(performance.now() - start);
    if (!query.right.has(first)) missed.push(query);
  }
  times.sort((one, other) => one - other);
  return { hitAt1: (100 * (queries.length - missed.length)) / queries.length, p95: times[Math.ceil(times.length * 0.95) - 1], missed };
}

/** The median of several builds, in milliseconds, and the last engine built. */
export function measureBuild(build: () => Engine, runs: number): { readonly engine: Engine; readonly ms: number } {
  const times: number[] = [];
  let engine = build();
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    engine = build();
    times.push(performance.now() - start);
  }
  return { engine, ms: times.sort((one, other) => one - other)[Math.floor(runs / 2)] };
}

export interface Row extends Readonly<Record<QueryKind, number>> {
  readonly 'build ms': number;
  readonly 'p95 ms': number;
}

/** One row of the table: an engine over the same documents and queries as the others. */
export function measureEngine(documents: readonly SearchDocument[], build: () => Engine, { queriesOfAKind = 150, builds = 5 } = {}): Row {
  const { engine, ms } = measureBuild(build, builds);
  const qualities = QUERY_KINDS.map(kind => ({ kind, ...measureQuality(engine, makeQueries(documents, kind, queriesOfAKind)) }));
  const shares = Object.fromEntries(qualities.map(({ kind, hitAt1 }) => [kind, Math.round(hitAt1 * 10) / 10])) as Record<QueryKind, number>;
  const tenths = (value: number): number => Math.round(value * 10) / 10;
  return { ...shares, 'build ms': tenths(ms), 'p95 ms': tenths(Math.max(...qualities.map(({ p95 }) => p95))) };
}
