import type { SQLInputValue } from 'node:sqlite';
import { expressionNotValid, fieldNotComparable, queryNotValid } from '../errors';
import type { Filter, Literal, Operator } from '../odata/filter';
import { fold } from '../storage/database';
import { FIELD_TYPES } from '../storage/fieldTypes';
import type { ItemColumn, ItemColumns } from './itemColumns';
import { sharePointTime } from './values';

export interface SqlText {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}

const SIGNS: Readonly<Record<Operator, string>> = { eq: '=', ne: '<>', gt: '>', ge: '>=', lt: '<', le: '<=' };

/** Greater than every character that a text starts with. */
const LAST_CHARACTER = '\u{10FFFF}';

/** A filter as a parametrised SQL condition. Text of the request never becomes SQL text. */
export function filterSql(filter: Filter, columns: ItemColumns): SqlText {
  switch (filter.kind) {
    case 'and': case 'or': return joined(filter.kind, filterSql(filter.left, columns), filterSql(filter.right, columns));
    case 'not': {
      const operand = filterSql(filter.operand, columns);
      return { sql: `NOT IFNULL(${operand.sql}, 0)`, values: operand.values };
    }
    case 'compare': return compare(filter.operator, comparableColumn(filter.path, columns), filter.literal);
    case 'startswith': case 'substringof': return search(filter.kind, comparableColumn(filter.path, columns), filter.text);
    case 'some': return { sql: columns.someSql(filter.name), values: [] };
    case 'includes': return { sql: columns.anySql(filter.name, filter.shown, filter.byId), values: [filter.byId ? Number(filter.text) : filter.text] };
  }
}

function joined(word: 'and' | 'or', left: SqlText, right: SqlText): SqlText {
  return { sql: `(${left.sql} ${word.toUpperCase()} ${right.sql})`, values: [...left.values, ...right.values] };
}

function comparableColumn(path: string, columns: ItemColumns): ItemColumn {
  const column = columns.find(path, columns.missingColumn);
  if (FIELD_TYPES[column.type].comparison === 'never' || column.many) throw fieldNotComparable(path, column.type, 'filter');
  return column;
}

function compare(operator: Operator, column: ItemColumn, literal: Literal): SqlText {
  // *assumption*: SharePoint keeps no empty text, so '' asks for "no value".
  if (literal.type === 'null' || literal.value === '') return compareWithNothing(operator, column);
  if (FIELD_TYPES[column.type].comparison === 'multi') return compareMany(operator, column, String(literal.value));
  const value = comparableValue(column, literal);
  // *assumption*: a row without a value is unequal to every value, as OData 3 says.
  if (operator === 'ne') return { sql: `(${column.comparable} IS NULL OR ${column.comparable} <> ?)`, values: [value] };
  return { sql: `${column.comparable} ${SIGNS[operator]} ?`, values: [value] };
}

function compareWithNothing(operator: Operator, column: ItemColumn): SqlText {
  if (operator === 'eq') return { sql: `${column.sql} IS NULL`, values: [] };
  return { sql: operator === 'ne' ? `${column.sql} IS NOT NULL` : '0', values: [] };
}

/** A multiple choice equals each of its values. */
function compareMany(operator: Operator, column: ItemColumn, value: string): SqlText {
  if (operator !== 'eq' && operator !== 'ne') throw queryNotValid();
  const exists = `EXISTS (SELECT 1 FROM json_each(${column.sql}) AS choice WHERE fold(choice.value) = ?)`;
  return { sql: operator === 'eq' ? exists : `NOT ${exists}`, values: [fold(value)] };
}

/** The range lets an index on the text serve a prefix; the function decides. */
function search(kind: 'startswith' | 'substringof', column: ItemColumn, text: string): SqlText {
  const call = kind === 'startswith' ? 'begins_with' : 'contains';
  switch (FIELD_TYPES[column.type].comparison) {
    case 'multi':
      return { sql: `EXISTS (SELECT 1 FROM json_each(${column.sql}) AS choice WHERE ${call}(choice.value, ?))`, values: [text] };
    case 'text': {
      if (kind === 'substringof' || text === '') return { sql: `${call}(${column.sql}, ?)`, values: [text] };
      const { comparable, sql } = column;
      const start = fold(text);
      return { sql: `(${comparable} >= ? AND ${comparable} < ? AND ${call}(${sql}, ?))`, values: [start, start + LAST_CHARACTER, text] };
    }
    default: throw queryNotValid(); // *assumption*: neither works on numbers and dates
  }
}

/** The value in the shape that the column keeps. A quoted number serves as a number, a quoted date as a date: PnPjs sends dates so. */
function comparableValue(column: ItemColumn, literal: Exclude<Literal, { type: 'null' }>): SQLInputValue {
  const text = String(literal.value);
  switch (FIELD_TYPES[column.type].comparison) {
    case 'number': return finite(Number(literal.value), text);
    case 'boolean': return Number(literal.type === 'text' ? text === 'true' || text === '1' : Boolean(literal.value));
    case 'date': {
      const time = sharePointTime(text);
      if (time === undefined) throw expressionNotValid(text);
      return time;
    }
    case 'guid': return text.toLowerCase().replace(/[{}]/g, '');
    default: return fold(text);
  }
}

function finite(value: number, text: string): number {
  if (!Number.isFinite(value)) throw expressionNotValid(text);
  return value;
}
