import type { Call } from '../call';
import { NotBuilt, SharePointError } from '../errors';
import { matches, type Scalar } from '../odata/evaluate';
import type { Filter } from '../odata/filter';
import { parseFilter } from '../odata/parseFilter';
import { filterInvalid, filterNotSupported, optionNotAllowed, pageSizeInvalid, pageTokenExpired, sortInvalid, sortNotSupported } from './graphErrors';
import type { Properties } from './resources';

/** The two services behind Graph here; they differ in options and in errors. */
export type Service = 'directory' | 'teams';

export interface GraphQuery {
  readonly select: readonly string[];
  readonly filter?: Filter;
  readonly sort?: { readonly name: string; readonly descending: boolean };
  readonly top: number;
  readonly skip: number;
  /** Both advanced query parameters are there: `ConsistencyLevel: eventual` and `$count=true`. */
  readonly advanced: boolean;
}

const DEFAULT_ROWS = 100;
const MOST_ROWS = 999;
const ODATA = ['$select', '$filter', '$top', '$count', '$orderby', '$skiptoken', '$expand', '$search', '$skip'];

/**
 * @param route the service that answers, and the `$` options that it takes
 * @param isCount the path ends with `/$count`, which stands for the option `$count=true`
 * @throws GraphError as the service answers; NotBuilt for what Graph knows and the tenant does not
 */
export function queryOf(call: Call, { service, options: allowed }: { readonly service: Service; readonly options: readonly string[] }, isCount: boolean): GraphQuery {
  const { searchParams } = call.url;
  const unknown = [...searchParams.keys()].find(name => name.startsWith('$') && !allowed.includes(name));
  if (unknown !== undefined && service === 'teams' && ODATA.includes(unknown)) throw optionNotAllowed(unknown[1].toUpperCase() + unknown.slice(2));
  if (unknown !== undefined) throw new NotBuilt(`the Graph option ${unknown}`);
  const eventual = call.headers.get('ConsistencyLevel')?.toLowerCase() === 'eventual';
  // microsoftgraph/microsoft-graph-docs#13142; that the option is passed over without the header is an assumption
  const advanced = eventual && (isCount || searchParams.get('$count') === 'true');
  const [filter, sort] = [searchParams.get('$filter'), searchParams.get('$orderby')];
  if (filter !== null && service === 'directory' && !advanced) throw filterNotSupported();
  if (sort !== null && !advanced) throw sortNotSupported();
  return {
    select: namesIn(searchParams.get('$select')), filter: filter === null ? undefined : filterOf(filter), sort: sort === null ? undefined : sortOf(sort),
    top: topOf(searchParams.get('$top')), skip: skipOf(searchParams.get('$skiptoken')), advanced
  };
}

const namesIn = (text: string | null): readonly string[] => (text ?? '').split(',').map(name => name.trim()).filter(name => name !== '');

/** `eq`, `startswith`, `and`, `or`, `not` are the same in OData 3 and 4. */
function filterOf(text: string): Filter {
  if (/\b(substringof|datetime'|guid')/.test(text)) throw filterInvalid();
  try {
    return parseFilter(text.replace(/\bstartsWith\(/g, 'startswith('));
  } catch (error) {
    throw error instanceof SharePointError ? filterInvalid() : error;
  }
}

function sortOf(text: string): NonNullable<GraphQuery['sort']> {
  const match = /^\s*(\w+)(?:\s+(asc|desc))?\s*$/i.exec(text);
  if (!match) throw sortInvalid();
  return { name: match[1], descending: match[2]?.toLowerCase() === 'desc' };
}

function topOf(text: string | null): number {
  if (text === null) return DEFAULT_ROWS;
  const top = Number(text);
  if (!Number.isInteger(top) || top < 1 || top > MOST_ROWS) throw pageSizeInvalid(text);
  return top;
}

/** Graph's tokens are opaque; ours is the number of rows before the page. */
export const tokenOf = (rows: number): string => Buffer.from(`rows:${rows}`).toString('base64url');

function skipOf(token: string | null): number {
  if (token === null) return 0;
  const rows = /^rows:(\d{1,9})$/.exec(Buffer.from(token, 'base64url').toString())?.[1];
  if (rows === undefined) throw pageTokenExpired();
  return Number(rows);
}

function valueOf(properties: Properties, name: string): Scalar | readonly string[] {
  if (!Object.hasOwn(properties, name)) throw new NotBuilt(`the Graph property ${name}`);
  return properties[name] as Scalar | readonly string[];
}

const compared = (a: unknown, b: unknown): number => String(a ?? '').localeCompare(String(b ?? ''), 'en');

/** `$filter` and `$orderby`. */
export function queried(values: readonly Properties[], { filter, sort }: GraphQuery): readonly Properties[] {
  const found = filter ? values.filter(value => matches(filter, name => valueOf(value, name))) : values;
  if (!sort) return found;
  const ordered = [...found].sort((a, b) => compared(valueOf(a, sort.name), valueOf(b, sort.name)));
  return sort.descending ? ordered.reverse() : ordered;
}

/**
 * `$select`; without it, everything but what is answered on demand only.
 * @throws NotBuilt for properties that the tenant does not know
 */
export function selected(properties: Properties, { select }: GraphQuery, onDemand: Properties = {}): Properties {
  if (select.length === 0) return properties;
  const all: Properties = { ...properties, ...onDemand };
  const unknown = select.find(name => !Object.hasOwn(all, name));
  if (unknown !== undefined) throw new NotBuilt(`the Graph property ${unknown}`);
  return Object.fromEntries(Object.entries(all).filter(([name]) => name.startsWith('@') || select.includes(name)));
}
