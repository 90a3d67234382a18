import { expressionNotValid, NotBuilt } from '../errors';
import type { Filter } from './filter';
import { parseFilter } from './parseFilter';

export interface SortKey {
  readonly path: string;
  readonly descending: boolean;
}

/** The `$` options of a read. */
export interface QueryOptions {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly filter?: Filter;
  readonly orderBy: readonly SortKey[];
  readonly top?: number;
  /** What a `nextLink` carries, still as text: `Paged=TRUE&p_ID=100`. */
  readonly skipToken?: string;
}

/** `$skip` is known, to be ignored: SharePoint does so on items (SharePoint/sp-dev-docs#7138). */
const KNOWN: readonly string[] = ['$select', '$expand', '$filter', '$orderby', '$top', '$skip', '$skiptoken'];

const parts = (text: string | null): readonly string[] => (text ?? '').split(',').map(part => part.trim()).filter(part => part !== '');

function sortKeyOf(part: string): SortKey {
  const match = /^([A-Za-z_][\w/]*)(?:\s+(asc|desc))?$/i.exec(part);
  if (!match) throw expressionNotValid(part);
  return { path: match[1], descending: match[2]?.toLowerCase() === 'desc' };
}

function topOf(text: string | null): number | undefined {
  if (text === null) return undefined;
  if (!/^\d{1,9}$/.test(text)) throw expressionNotValid(text);
  return Number(text);
}

/** @throws NotBuilt for a `$` option that the tenant does not know */
export function optionsOf(query: URLSearchParams): QueryOptions {
  const unknown = [...query.keys()].find(key => key.startsWith('$') && !KNOWN.includes(key));
  if (unknown !== undefined) throw new NotBuilt(`the option ${unknown}`);
  const filter = query.get('$filter');
  return {
    select: parts(query.get('$select')),
    expand: parts(query.get('$expand')),
    filter: filter ? parseFilter(filter) : undefined,
    orderBy: parts(query.get('$orderby')).map(sortKeyOf),
    top: topOf(query.get('$top')),
    skipToken: query.get('$skiptoken') ?? undefined
  };
}
