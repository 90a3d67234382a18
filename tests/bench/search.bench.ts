/**
 * Compares the finder's search with libraries on the same documents and queries: share of right first answers by kind of query in per cent,
 * median time to build, and the 95th percentile of the time to answer in the slowest kind. Run: npx tsx tests/bench/search.bench.ts [count]
 */
import type { SearchDocument } from '../../src/domain/search/SearchDocument';
import { makeCommunities } from './communities5000';
import { type Engine, measureEngine } from './measure';
import { buildOurs } from './ours';
import { buildFuse, buildMiniSearch } from './peers';

const ENGINES: Readonly<Record<string, (documents: readonly SearchDocument[]) => Engine>> = {
  'ours': buildOurs,
  'MiniSearch': buildMiniSearch,
  'Fuse': buildFuse
};

const documents = makeCommunities(Number(process.argv[2] ?? 5000));
console.table(Object.fromEntries(Object.entries(ENGINES).map(([name, build]) => [name, measureEngine(documents, () => build(documents))])));
