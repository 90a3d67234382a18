import { NotBuilt, wrongPrimitive } from '../errors';
import { isAnnotation, jsonBody, type JsonObject } from '../rest/jsonBody';
import { parameterInvalid, unexpectedNode } from './searchErrors';

export interface SortBy {
  readonly property: string;
  readonly descending: boolean;
}

/** A search as it was asked for. */
export interface SearchRequest {
  /** KQL. */
  readonly text: string;
  /** KQL that must hold as well. */
  readonly constraints: string;
  readonly startRow: number;
  readonly rowLimit: number;
  readonly select: readonly string[];
  readonly refiners: string;
  /** FQL; all must hold. */
  readonly filters: readonly string[];
  readonly sort: readonly SortBy[];
}

type Kind = 'text' | 'number' | 'flag' | 'texts' | 'sorts' | 'objects';

/** Request properties by their names in REST, in lower case. */
const USED: Readonly<Record<string, Kind>> = {
  querytext: 'text', querytemplate: 'text', hiddenconstraints: 'text', startrow: 'number', rowlimit: 'number', rowsperpage: 'number',
  selectproperties: 'texts', refiners: 'text', refinementfilters: 'texts', sortlist: 'sorts'
};

/**
 * What changes no answer of this tenant: it has one language, no query rules, no synonyms, no limits of time, and no two documents that count as
 * duplicates (*assumption*: SharePoint compares files, not list items).
 */
const WITHOUT_EFFECT: Readonly<Record<string, Kind>> = {
  trimduplicates: 'flag', trimduplicatesincludeid: 'number', clienttype: 'text', culture: 'number', uilanguage: 'number', timezoneid: 'number',
  timeout: 'number', enablestemming: 'flag', enablephonetic: 'flag', enablenicknames: 'flag', enableinterleaving: 'flag', enablequeryrules: 'flag',
  enablesorting: 'flag', enableorderinghithighlightedproperty: 'flag', processbestbets: 'flag', processpersonalfavorites: 'flag',
  bypassresulttypes: 'flag', generateblockranklog: 'flag', summarylength: 'number', desiredsnippetlength: 'number', maxsnippetlength: 'number',
  querytag: 'text', personalizationdata: 'text', resultsurl: 'text', querytemplatepropertiesurl: 'text', hithighlightedmultivaluepropertylimit: 'number'
};

/** PnPjs sends these empty with every request. With anything in them they are refused. */
const EMPTY_ONLY: readonly string[] = ['hithighlightedproperties', 'properties', 'reorderingrules'];

const DEFAULT_ROWS = 10;

/** @see https://learn.microsoft.com/sharepoint/search-limits; that more is cut down and not refused is an assumption. */
const MOST_ROWS = 500;

type Given = ReadonlyMap<string, unknown>;

/** The body of `postquery`. @throws SharePointError, or NotBuilt for properties that the tenant does not know */
export function postedRequest(body: string): SearchRequest {
  const { request, ...others } = jsonBody(body);
  const other = Object.keys(others).find(name => !isAnnotation(name));
  if (other !== undefined) throw new NotBuilt(`${other} beside the search request`);
  if (request === null || typeof request !== 'object' || Array.isArray(request)) throw unexpectedNode('PrimitiveValue', 'StartObject');
  const given = new Map<string, unknown>();
  for (const [name, value] of Object.entries(request as JsonObject)) {
    if (name !== '__metadata' && !isAnnotation(name) && value !== null) given.set(name.toLowerCase(), fromJson(name, value));
  }
  return requestOf(given);
}

function fromJson(name: string, value: unknown): unknown {
  const key = name.toLowerCase();
  const many = ['texts', 'sorts'].includes(USED[key]) || EMPTY_ONLY.includes(key);
  if (!many) return value;
  const values: unknown = Array.isArray(value) ? value : (value as { readonly results?: unknown }).results;
  if (!Array.isArray(values)) throw unexpectedNode(typeof value === 'object' ? 'StartObject' : 'PrimitiveValue', 'StartArray');
  return USED[key] === 'sorts' ? values.map(sortFromJson) : values;
}

function sortFromJson(value: unknown): SortBy {
  const { Property, Direction } = value as { readonly Property?: unknown; readonly Direction?: unknown };
  if (typeof Property !== 'string' || !['0', '1', 'undefined'].includes(String(Direction))) throw new NotBuilt(`the sort ${JSON.stringify(value)}`);
  return { property: Property, descending: String(Direction) === '1' };
}

/** The parameters of `query`: texts in quotes, lists with commas inside them. */
export function queriedRequest(parameters: URLSearchParams): SearchRequest {
  const given = new Map<string, unknown>();
  for (const [name, value] of parameters) {
    const key = name.toLowerCase();
    if (!key.startsWith('$')) given.set(key, fromParameter(key, value));
  }
  if (!given.has('querytext') && !given.has('querytemplate')) throw parameterInvalid('querytext');
  return requestOf(given);
}

function fromParameter(name: string, value: string): unknown {
  const quoted = /^'((?:[^']|'')*)'$/.exec(value)?.[1].replace(/''/g, '\'');
  switch (USED[name] ?? WITHOUT_EFFECT[name]) {
    case 'number': case 'flag': return quoted ?? value;
    case 'texts': return name === 'refinementfilters' ? [text(name, quoted)] : text(name, quoted).split(',').map(part => part.trim());
    case 'sorts': return text(name, quoted).split(',').map(sortFromText);
    default: return EMPTY_ONLY.includes(name) ? text(name, quoted).split(',').filter(part => part !== '') : text(name, quoted);
  }
}

function text(name: string, quoted: string | undefined): string {
  if (quoted === undefined) throw parameterInvalid(name);
  return quoted;
}

function sortFromText(part: string): SortBy {
  const [, property, direction] = /^\s*([\w[\]]+)\s*:\s*(ascending|descending|0|1)\s*$/i.exec(part) ?? [];
  if (property === undefined) throw parameterInvalid('sortlist');
  return { property, descending: /^(?:descending|1)$/i.test(direction) };
}

function requestOf(given: Given): SearchRequest {
  for (const [name, value] of given) check(name, value);
  const query = textOf(given, 'querytext');
  const template = textOf(given, 'querytemplate');
  const [limit, page] = [numberOf(given, 'rowlimit') ?? DEFAULT_ROWS, numberOf(given, 'rowsperpage') ?? 0];
  return {
    text: template === '' ? query : filledIn(template, query), constraints: textOf(given, 'hiddenconstraints'), startRow: numberOf(given, 'startrow') ?? 0,
    rowLimit: Math.min(page > 0 ? Math.min(page, limit) : limit, MOST_ROWS),
    select: (given.get('selectproperties') ?? []) as readonly string[], refiners: textOf(given, 'refiners'),
    filters: (given.get('refinementfilters') ?? []) as readonly string[], sort: (given.get('sortlist') ?? []) as readonly SortBy[]
  };
}

function check(name: string, value: unknown): void {
  if (EMPTY_ONLY.includes(name)) {
    if ((value as readonly unknown[]).length > 0) throw new NotBuilt(`the search property ${name} with values`);
    return;
  }
  if (name === 'enablefql' && /^false$/i.test(String(value))) return;
  const kind = USED[name] ?? WITHOUT_EFFECT[name];
  if (kind === undefined) throw new NotBuilt(`the search property ${name}`);
  if (kind === 'text' && typeof value !== 'string') throw wrongPrimitive('Edm.String');
  if (kind === 'texts' && (value as readonly unknown[]).some(one => typeof one !== 'string')) throw wrongPrimitive('Edm.String');
  // Microsoft's own examples send numbers and booleans as texts.
  if (kind === 'number' && !/^\d{1,9}$/.test(String(value))) throw wrongPrimitive('Edm.Int32');
  if (kind === 'flag' && !/^(?:true|false)$/i.test(String(value))) throw wrongPrimitive('Edm.Boolean');
}

const textOf = (given: Given, name: string): string => String(given.get(name) ?? '').trim();

function numberOf(given: Given, name: string): number | undefined {
  const value = given.get(name);
  return value === undefined ? undefined : Number(value);
}

/** `{searchTerms}` stands for the query text. */
function filledIn(template: string, query: string): string {
  const filled = template.replace(/\{\??searchterms\}/gi, () => query);
  const other = /\{\|?\??[a-z]+[.\w]*\}/i.exec(filled)?.[0];
  if (other !== undefined && !/^\{[0-9a-f-]{36}\}$/i.test(other)) throw new NotBuilt(`the query variable ${other}`);
  return filled.trim();
}
