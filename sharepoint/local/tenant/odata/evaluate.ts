import { queryNotValid } from '../errors';
import { beginsWith, contains, fold } from '../storage/database';
import type { Filter, Literal, Operator } from './filter';

export type Scalar = string | number | boolean | null;

/** The value of a path such as `Title` or `RootFolder/ServerRelativeUrl` of the thing that is filtered. */
export type ReadValue = (path: string) => Scalar | readonly string[];

type Order = -1 | 0 | 1;

const TESTS: Readonly<Record<Operator, (order: Order) => boolean>> = {
  eq: order => order === 0,
  ne: order => order !== 0,
  gt: order => order > 0,
  ge: order => order >= 0,
  lt: order => order < 0,
  le: order => order <= 0
};

/** Filters things that are not in SQL, such as lists and fields, by the same rules as items. */
export function matches(filter: Filter, read: ReadValue): boolean {
  switch (filter.kind) {
    case 'and': return matches(filter.left, read) && matches(filter.right, read);
    case 'or': return matches(filter.left, read) || matches(filter.right, read);
    case 'not': return !matches(filter.operand, read);
    case 'compare': return compare(filter.operator, read(filter.path), filter.literal);
    case 'startswith': return textsOf(read(filter.path)).some(text => beginsWith(text, filter.text));
    case 'substringof': return textsOf(read(filter.path)).some(text => contains(text, filter.text));
    case 'some': return textsOf(read(filter.name)).length > 0;
    case 'includes': return textsOf(read(filter.name)).some(text => fold(text) === fold(filter.text));
  }
}

function textsOf(value: Scalar | readonly string[]): readonly string[] {
  if (Array.isArray(value)) return value as readonly string[];
  return value === null ? [] : [String(value)];
}

function compare(operator: Operator, value: Scalar | readonly string[], literal: Literal): boolean {
  const wanted = literal.type === 'null' || literal.value === '' ? null : literal.value;
  if (Array.isArray(value)) return compareMany(operator, value, wanted);
  const single = value as Scalar;
  if (wanted === null) return operator === 'eq' ? single === null : operator === 'ne' && single !== null;
  if (single === null) return operator === 'ne';
  return TESTS[operator](orderOf(single, wanted));
}

/** A multiple choice equals each of its values; greater and smaller make no sense for it. */
function compareMany(operator: Operator, values: readonly string[], wanted: Scalar): boolean {
  if (operator !== 'eq' && operator !== 'ne') throw queryNotValid();
  const found = wanted === null ? values.length === 0 : values.some(value => fold(value) === fold(String(wanted)));
  return operator === 'eq' ? found : !found;
}

/** Numbers and booleans by size (false < true, and SharePoint takes 0 and 1 for them), texts folded. */
function orderOf(value: string | number | boolean, wanted: string | number | boolean): Order {
  if (typeof value === 'string') return sign(fold(value), fold(String(wanted)));
  return sign(Number(value), Number(wanted));
}

function sign<T extends string | number>(a: T, b: T): Order {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
