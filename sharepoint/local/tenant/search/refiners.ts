import type { DatabaseSync } from 'node:sqlite';
import { NotBuilt } from '../errors';
import { managedProperty, type ManagedProperty } from './managedProperties';
import { refinementToken } from './parseRefinement';
import { malformedQuery, propertyMisused } from './searchErrors';
import { timeSpan } from './times';
import { normalized } from './words';

/** One refiner that a request asks for. */
interface RefinerSpec {
  readonly name: string;
  readonly property: ManagedProperty;
  readonly sort: readonly [by: string, direction: string];
  readonly filter?: { readonly bins: number; readonly frequency: number; readonly prefix: string };
  /** Where the bins of numbers and times begin, as written. */
  readonly thresholds: readonly string[];
}

export interface RefinerEntry {
  readonly name: string;
  readonly token: string;
  readonly count: number;
}

export interface Refiner {
  readonly name: string;
  readonly entries: readonly RefinerEntry[];
}

/**
 * Reads `HubThemes(sort=name/ascending,filter=10/1/*),Created(discretize=manual/2026-01-01/2026-02-01)`.
 * @see https://learn.microsoft.com/sharepoint/dev/general-development/query-refinement-in-sharepoint
 */
export function parseRefiners(text: string): readonly RefinerSpec[] {
  const parts = text.match(/[^,()]+(?:\([^)]*\))?/g) ?? [];
  if (parts.join() !== text) throw malformedQuery();
  return parts.map(part => {
    const [, name, parameters = ''] = /^\s*(\w+)\s*(?:\((.*)\))?\s*$/.exec(part) ?? [];
    if (name === undefined) throw malformedQuery();
    return specOf(name, parameters);
  });
}

/** *Assumption*: a refiner that does not exist is refused like a sort that does not. */
function specOf(name: string, parameters: string): RefinerSpec {
  const property = managedProperty(name);
  if (!property?.refinable) throw propertyMisused();
  const given = new Map(parameters.split(',').filter(part => part !== '').map(part => part.split('=', 2) as [string, string | undefined]));
  const unknown = [...given.keys()].find(parameter => !['sort', 'filter', 'discretize', 'deephits'].includes(parameter.trim()));
  if (unknown !== undefined) throw new NotBuilt(`the refiner parameter ${unknown}`);
  const [method, ...thresholds] = (given.get('discretize') ?? '').split('/');
  const isSized = property.kind === 'number' || property.kind === 'date';
  if (isSized !== (method === 'manual')) throw new NotBuilt(`the refiner ${name} with bins of SharePoint's choice`);
  const [by = 'frequency', direction = 'descending'] = (given.get('sort') ?? 'frequency/descending').split('/');
  if (!Object.hasOwn(ORDERS, by) || !/^(?:a|de)scending$/.test(direction)) throw new NotBuilt(`the refiner sort ${by}/${direction}`);
  return { name, property, sort: [by, direction], thresholds, filter: filterOf(given.get('filter')) };
}

function filterOf(text: string | undefined): RefinerSpec['filter'] {
  if (text === undefined) return undefined;
  const [, bins, frequency, prefix] = /^(\d+)\/(\d+)\/([^/]*?)\*?$/.exec(text) ?? [];
  if (bins === undefined) throw new NotBuilt(`the refiner filter ${text}`);
  return { bins: Number(bins), frequency: Number(frequency), prefix };
}

const ORDERS: Readonly<Record<string, (a: RefinerEntry, b: RefinerEntry) => number>> = {
  frequency: (a, b) => a.count - b.count,
  name: (a, b) => a.name.localeCompare(b.name, 'en'),
  number: (a, b) => Number(a.name) - Number(b.name)
};

/** Counts the values of the documents in `search_found`; a document with several values counts for each. */
export function refine(database: DatabaseSync, { name, property, sort: [by, direction], thresholds, filter }: RefinerSpec): Refiner {
  const entries = thresholds.length > 0 ? sizeBins(database, property, thresholds) : valueBins(database, property);
  if (thresholds.length > 0) return { name, entries };
  const sign = direction === 'ascending' ? 1 : -1;
  const sorted = [...entries].sort((a, b) => sign * ORDERS[by](a, b) || ORDERS.name(a, b)); // *assumption*: ties come by name
  const kept = filter ? sorted.filter(entry => entry.count >= filter.frequency && normalized(entry.name).startsWith(normalized(filter.prefix))) : sorted;
  return { name, entries: kept.slice(0, filter?.bins) };
}

const FOUND_VALUES = (property: ManagedProperty): string => `FROM search_found AS f JOIN search_documents AS d ON d.id = f.id
  JOIN search_values AS v ON v.document = ${property.shared ? '-d.scope' : 'd.id'} AND v.property = ?`;

function valueBins(database: DatabaseSync, property: ManagedProperty): readonly RefinerEntry[] {
  return database.prepare(`SELECT min(v.text) AS name, count(DISTINCT d.id) AS count ${FOUND_VALUES(property)} GROUP BY v.folded`)
    .all(property.key)
    .map(({ name, count }) => ({ name: String(name), count: Number(count), token: refinementToken(String(name)) }));
}

/** Names of the first and the last bin are an assumption, after those of the others in Microsoft's example. */
function binName(from: string, to: string): string {
  if (from === 'min') return `Up to ${to}`;
  return to === 'max' ? `From ${from}` : `From ${from} up to ${to}`;
}

function sizeBins(database: DatabaseSync, property: ManagedProperty, thresholds: readonly string[]): readonly RefinerEntry[] {
  const ends = ['min', ...thresholds, 'max'];
  const count = database.prepare(`SELECT count(DISTINCT d.id) AS count ${FOUND_VALUES(property)} AND v.number >= ? AND v.number < ?`);
  return ends.slice(0, -1).flatMap((from, index): RefinerEntry[] => {
    const to = ends[index + 1];
    const found = Number(count.get(property.key, sizeAt(property, from), sizeAt(property, to))?.count);
    return found === 0 ? [] : [{ name: binName(from, to), count: found, token: `range(${from}, ${to})` }];
  });
}

function sizeAt(property: ManagedProperty, text: string): number {
  if (text === 'min') return -Number.MAX_VALUE;
  if (text === 'max') return Number.MAX_VALUE;
  const size = property.kind === 'date' ? timeSpan(text, new Date(0))?.start : Number(text);
  if (size === undefined || !Number.isFinite(size)) throw malformedQuery();
  return size;
}
