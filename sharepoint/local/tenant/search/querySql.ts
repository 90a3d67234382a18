import type { SQLInputValue } from 'node:sqlite';
import { NotBuilt } from '../errors';
import type { SqlText } from '../items/filterSql';
import { INDEX_NUMBER, managedProperty, type ManagedProperty } from './managedProperties';
import type { Comparison, Query } from './query';
import { malformedQuery, propertyMisused } from './searchErrors';
import { timeSpan } from './times';
import { normalized, wholeValue, wordLine, wordsOf } from './words';

/** What a query's meaning depends on, besides its text. */
export interface QueryContext {
  /** `http://localhost:4320`: the index keeps paths, clients see URLs. */
  readonly origin: string;
  readonly now: Date;
  /** Names, in lower case, that the administrator has not mapped. */
  readonly unmapped: ReadonlySet<string>;
}

const EVERYTHING: SqlText = { sql: '1', values: [] };
const NOTHING: SqlText = { sql: '0', values: [] };

/** A property that may be queried. @throws NotBuilt when the tenant has none of that name: SharePoint would find nothing, without a word */
function queryable(name: string): ManagedProperty {
  const property = managedProperty(name);
  if (!property) throw new NotBuilt(`the managed property ${name}`);
  if (!property.queryable) throw propertyMisused();
  return property;
}

/** A query as a condition on `search_documents AS d`. Text of the request never becomes SQL text. */
export function querySql(query: Query, context: QueryContext): SqlText {
  if ('property' in query && context.unmapped.has(query.property?.toLowerCase() ?? '')) return NOTHING;
  switch (query.kind) {
    case 'everything': return EVERYTHING;
    case 'and': case 'or': return combined(query.kind, query.operands.map(operand => querySql(operand, context)));
    case 'not': {
      const { sql, values } = querySql(query.operand, context);
      return { sql: `NOT (${sql})`, values };
    }
    case 'phrase': return query.property === undefined ? freeText(query.text, query.open) : restriction(query.property, query.text, query.open, context);
    case 'compare': return compared(queryable(query.property), query.operator, query.value, context);
    case 'range': return range(queryable(query.property), query, context);
  }
}

function combined(word: 'and' | 'or', parts: readonly SqlText[]): SqlText {
  return { sql: `(${parts.map(part => part.sql).join(` ${word.toUpperCase()} `)})`, values: parts.flatMap(part => [...part.values]) };
}

/** An FTS5 phrase. Undefined when the text has no words. */
export function ftsPhrase(text: string, open: boolean): string | undefined {
  const words = wordsOf(text);
  return words.length === 0 ? undefined : `"${words.join(' ')}"${open ? ' *' : ''}`;
}

/** Limits a phrase, or several joined by OR, to the text that is searchable without a property. */
export const searchable = (phrase: string): string => `{title content} : (${phrase})`;

/** *Assumption*: punctuation alone asks for nothing. */
function freeText(text: string, open: boolean): SqlText {
  const phrase = ftsPhrase(text, open);
  return phrase === undefined ? EVERYTHING : { sql: 'd.id IN (SELECT rowid FROM search_text WHERE search_text MATCH ?)', values: [searchable(phrase)] };
}

/** The documents with a value that fits. Values of a scope have its negative id. */
function having(property: ManagedProperty, condition: string, values: readonly SQLInputValue[]): SqlText {
  const id = property.shared ? '-d.scope' : 'd.id';
  return { sql: `${id} IN (SELECT document FROM search_values WHERE property = ? AND ${condition})`, values: [property.key, ...values] };
}

/** `Title:x`. */
function restriction(name: string, text: string, open: boolean, context: QueryContext): SqlText {
  const property = queryable(name);
  if (text === '' && open) return having(property, '1', []);
  switch (property.kind) {
    case 'words': return words(property, text, open);
    case 'whole': return open ? having(property, 'substr(folded, 1, length(?)) = ?', [wholeValue(text), wholeValue(text)]) : equal(property, text, context);
    case 'url': return below(property, text, open, context);
    default: return equal(property, text, context);
  }
}

/** The full-text index narrows, the words of the value itself decide. */
function words(property: ManagedProperty, text: string, open: boolean): SqlText {
  const phrase = ftsPhrase(text, open);
  if (phrase === undefined) return EVERYTHING;
  const line = open ? wordLine(text).trimEnd() : wordLine(text);
  if (property.shared) return having(property, 'instr(words, ?) > 0', [line]);
  return having(property, 'instr(words, ?) > 0 AND document IN (SELECT rowid FROM search_text WHERE search_text MATCH ?)', [line, phrase]);
}

/** A URL stands for itself and all below it, with a star for all that begins so. The index has no host, and no other host has documents here. */
function below(property: ManagedProperty, text: string, open: boolean, { origin }: QueryContext): SqlText {
  const path = serverPath(text, origin);
  if (path === undefined) return NOTHING;
  const start = path.replace(/\/$/, '');
  if (open) return having(property, 'substr(folded, 1, length(?)) = ?', [path, path]);
  return having(property, '(folded = ? OR substr(folded, 1, length(?)) = ?)', [start, `${start}/`, `${start}/`]);
}

function serverPath(text: string, origin: string): string | undefined {
  const url = normalized(text);
  if (url.startsWith('/')) return url;
  return `${url}/`.startsWith(`${normalized(origin)}/`) ? url.slice(origin.length) : undefined;
}

function equal(property: ManagedProperty, text: string, context: QueryContext): SqlText {
  switch (property.kind) {
    case 'number': return sized(property, '=', text);
    case 'yesNo': return having(property, 'folded = ?', [/^(?:1|true|yes)$/i.test(text) ? 'true' : 'false']);
    case 'date': {
      const { start, end } = timeOf(text, context);
      return having(property, 'number >= ? AND number < ?', [start, end]);
    }
    case 'url': {
      const path = serverPath(text, context.origin);
      return path === undefined ? NOTHING : having(property, 'folded = ?', [path]);
    }
    default: return having(property, 'folded = ?', [wholeValue(text)]);
  }
}

/** @see https://learn.microsoft.com/sharepoint/dev/general-development/pagination-for-large-result-sets for the number in the index */
function sized(property: ManagedProperty, operator: Comparison, value: string): SqlText {
  const values = [numberOf(value)];
  return property.key === INDEX_NUMBER ? { sql: `d.id ${operator} ?`, values } : having(property, `number ${operator} ?`, values);
}

function compared(property: ManagedProperty, operator: Comparison, value: string, context: QueryContext): SqlText {
  if (operator === '=') return equal(property, value, context);
  if (operator === '<>') {
    const { sql, values } = equal(property, value, context);
    return { sql: `NOT (${sql})`, values };
  }
  if (property.kind === 'number') return sized(property, operator, value);
  if (property.kind !== 'date') throw malformedQuery(); // *assumption*: size is asked of numbers and dates only, as the KQL reference lists it
  const { start, end } = timeOf(value, context);
  // A day has a beginning and an end: after a day is from its end on, up to a day is up to its end.
  switch (operator) {
    case '<': case '>=': return having(property, `number ${operator} ?`, [start]);
    case '<=': return having(property, 'number < ?', [end]);
    case '>': return having(property, 'number >= ?', [end]);
  }
}

function range(property: ManagedProperty, { from, to }: Extract<Query, { kind: 'range' }>, context: QueryContext): SqlText {
  if (property.kind !== 'number' && property.kind !== 'date') throw malformedQuery();
  const parts = [
    ...(from ? [compared(property, from.included ? '>=' : '>', from.value, context)] : []),
    ...(to ? [compared(property, to.included ? '<=' : '<', to.value, context)] : [])
  ];
  return parts.length === 0 ? having(property, '1', []) : combined('and', parts);
}

function numberOf(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) throw malformedQuery();
  return value;
}

function timeOf(text: string, { now }: QueryContext): { readonly start: number; readonly end: number } {
  const span = timeSpan(text, now);
  if (!span) throw malformedQuery();
  return span;
}
