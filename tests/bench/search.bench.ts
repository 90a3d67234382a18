/**
 * Compares the finder's search with libraries on the same documents and queries: share of right first answers by kind of query in per cent,
 * median time to build, and the 95th percentile of the time to answer in the slowest kind. Then what the whole finder takes for a keystroke or a click:
 * search, facets with counts, families in order. Run: npx tsx tests/bench/search.bench.ts [count]
 */
import type { SearchDocument } from '../../src/domain/search/SearchDocument';
import { makeCommunities } from './communities5000';
import { measureFinding } from './finding';
import { type Engine, measureEngine } from './measure';
import { buildOurs } from './ours';
import { buildFuse, buildMiniSearch } from './peers';

interface Candidate {
  readonly build: (documents: readonly SearchDocument[]) => Engine;
  readonly queriesOfAKind: number;
}

/** Fuse takes seconds for a query over whole texts, so it gets the first queries of each kind only. */
const ENGINES: Readonly<Record<string, Candidate>> = {
  'ours': { build: buildOurs, queriesOfAKind: 150 },
  'MiniSearch': { build: buildMiniSearch, queriesOfAKind: 150 },
  'Fuse, 5 of a kind': { build: buildFuse, queriesOfAKind: 5 }
};

const documents = makeCommunities(Number(process.argv[2] ?? 5000));
for (const [name, { build, queriesOfAKind }] of Object.entries(ENGINES)) {
  console.table({ [name]: measureEngine(documents, () => build(documents), { queriesOfAKind }) });
}
console.table(measureFinding(documents));
