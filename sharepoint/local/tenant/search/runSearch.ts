import type { Services, RestCall } from '../rest/routes';
import type { SqlText } from '../items/filterSql';
import { managedProperty, type ManagedProperty } from './managedProperties';
import { parseKql } from './parseKql';
import { parseRefinement } from './parseRefinement';
import { joined, type Query } from './query';
import { ftsPhrase, querySql, searchable } from './querySql';
import { parseRefiners, refine, type Refiner } from './refiners';
import { propertyMisused } from './searchErrors';
import type { SearchRequest, SortBy } from './searchRequest';
import { visibleSql } from './visibleScopes';

export interface Hit {
  readonly id: number;
  readonly rank: number;
  /** Values by their names in the index. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

export interface SearchResults {
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly refiners?: readonly Refiner[];
}

/** A word in the title counts as much as ten in the rest. */
const RANK = 'bm25(search_text, 10.0, 1.0, 0.0)';

/** Finds, trims, counts, sorts and cuts in SQL. */
export function runSearch(call: RestCall, request: SearchRequest): SearchResults {
  const { database, search } = call.services;
  const query = parseKql(request.text);
  const parts = [
    query, ...(request.constraints === '' ? [] : [parseKql(request.constraints)]), ...request.filters.map(parseRefinement)
  ];
  const refiners = request.refiners === '' ? undefined : parseRefiners(request.refiners);
  const { unmapped } = search;
  const named = [...request.sort.map(({ property }) => property), ...(refiners ?? []).map(({ name }) => name)];
  if (named.some(name => unmapped.has(name.toLowerCase()))) throw propertyMisused();
  const order = orderSql(request.sort);
  const condition = querySql(joined('and', parts), { origin: call.url.origin, now: call.services.now(), unmapped });
  search.update();
  const total = find(call, query, condition);
  return {
    total, hits: hitsOf(call.services, order, request),
    refiners: refiners?.map(refiner => refine(database, refiner)).filter(({ entries }) => entries.length > 0)
  };
}

/** Fills `search_found` with the documents that fit, and answers how many they are. */
function find({ services, person }: RestCall, query: Query, condition: SqlText): number {
  const visible = visibleSql(services, person);
  const words = rankedWords(query).map(searchable).join(' OR ');
  const rank = words === '' ? { before: '', join: '', score: '0', values: [] } : {
    // As a table of its own: SQLite would ask the full-text index again for each document.
    before: `WITH ranked AS MATERIALIZED (SELECT rowid AS id, -${RANK} AS score FROM search_text WHERE search_text MATCH ?)`,
    join: 'LEFT JOIN ranked AS r ON r.id = d.id', score: 'ifnull(r.score, 0)', values: [words]
  };
  services.database.exec('CREATE TEMP TABLE IF NOT EXISTS search_found (id INTEGER PRIMARY KEY, score REAL NOT NULL); DELETE FROM search_found');
  const { changes } = services.database
    .prepare(`${rank.before} INSERT INTO search_found SELECT d.id, ${rank.score} FROM search_documents AS d ${rank.join}
      WHERE ${condition.sql} AND ${visible.sql}`)
    .run(...rank.values, ...condition.values, ...visible.values);
  return Number(changes);
}

/** The free text that a query asks for; what it excludes counts for nothing. */
function rankedWords(query: Query): readonly string[] {
  switch (query.kind) {
    case 'and': case 'or': return query.operands.flatMap(rankedWords);
    case 'phrase': return query.property === undefined ? [ftsPhrase(query.text, query.open) ?? []].flat() : [];
    default: return [];
  }
}

/** *Assumption*: what sorts equal comes in the order of the index, and so does everything when no words rank it. */
function orderSql(sort: readonly SortBy[]): { readonly joins: string; readonly by: string } {
  const keys = sort.map(({ property: name, descending }, index) => {
    const direction = descending ? 'DESC' : 'ASC';
    if (/^rank$/i.test(name)) return { join: '', by: `f.score ${direction}` };
    if (/^\[?docid\]?$/i.test(name)) return { join: '', by: `f.id ${direction}` };
    const property = managedProperty(name);
    if (!property?.sortable) throw propertyMisused();
    return { join: sortJoin(property, `s${index}`), by: `s${index}.${isSized(property) ? 'number' : 'folded'} ${direction}` };
  });
  return { joins: keys.map(({ join }) => join).join(' '), by: [...keys.map(({ by }) => by), ...(keys.length === 0 ? ['f.score DESC'] : []), 'f.id'].join(', ') };
}

const isSized = ({ kind }: ManagedProperty): boolean => kind === 'number' || kind === 'date';

/** The keys of properties come from the table of managed properties, never from the request. */
function sortJoin({ key, shared }: ManagedProperty, alias: string): string {
  return `LEFT JOIN search_values AS ${alias} ON ${alias}.document = ${shared ? '-d.scope' : 'd.id'} AND ${alias}.property = '${key}' AND ${alias}.position = 0`;
}

function hitsOf({ database }: Services, order: { readonly joins: string; readonly by: string }, { rowLimit, startRow }: SearchRequest): readonly Hit[] {
  const values = database.prepare('SELECT property, text FROM search_values WHERE document IN (?, ?) ORDER BY property, position');
  return database
    .prepare(`SELECT f.id AS id, f.score AS score, d.scope AS scope FROM search_found AS f JOIN search_documents AS d ON d.id = f.id ${order.joins}
      ORDER BY ${order.by} LIMIT ? OFFSET ?`)
    .all(rowLimit, startRow)
    .map(({ id, score, scope }): Hit => {
      const byName = new Map<string, string[]>();
      for (const { property, text } of values.all(id, -Number(scope))) {
        byName.set(String(property), [...byName.get(String(property)) ?? [], String(text)]);
      }
      return { id: Number(id), rank: Number(score), values: byName };
    });
}
