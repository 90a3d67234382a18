import type { SQLInputValue } from 'node:sqlite';
import { expressionNotValid, fieldNotComparable, NotBuilt } from '../errors';
import type { SortKey } from '../odata/options';
import { fold } from '../storage/database';
import { FIELD_TYPES } from '../storage/fieldTypes';
import type { SqlText } from './filterSql';
import type { ItemColumn, ItemColumns } from './itemColumns';

export interface Sort {
  readonly column: ItemColumn;
  readonly descending: boolean;
  /** Name in a skip token: `Title` for `p_Title`. */
  readonly name: string;
}

const isId = (sort: Sort): boolean => sort.column.sql === 'i."ID"';

/** The wanted sort, ended by the id so that it is total. *Assumption*: equal keys come in order of id. */
export function sortsOf(keys: readonly SortKey[], columns: ItemColumns): readonly Sort[] {
  const sorts = keys.map(({ path, descending }): Sort => {
    const column = columns.find(path, columns.missingColumn);
    if (column.many || ['never', 'multi'].includes(FIELD_TYPES[column.type].comparison)) throw fieldNotComparable(path, column.type, 'sort');
    return { column, descending, name: path.replace('/', '_x002f_') };
  });
  const end = sorts.findIndex(isId);
  if (end >= 0) return [...sorts.slice(0, end), { ...sorts[end], name: 'ID' }];
  return [...sorts, { column: columns.find('ID', columns.missingColumn), descending: false, name: 'ID' }];
}

/** SQLite and SQL Server agree: rows without a value come first, or last when descending. */
export function orderSql(sorts: readonly Sort[]): string {
  return sorts.map(({ column, descending }) => `${column.comparable} ${descending ? 'DESC' : 'ASC'}`).join(', ');
}

/** `Paged=TRUE&p_Title=Jems&p_ID=7`: where the next page starts. */
export function skipTokenAfter(sorts: readonly Sort[], last: readonly (string | number | null)[]): string {
  const keys = sorts.map((sort, index) => `p_${sort.name}=${encodeURIComponent(String(last[index] ?? ''))}`);
  return ['Paged=TRUE', ...keys].join('&');
}

/** The rows after the token's row. */
export function afterTokenSql(token: string, sorts: readonly Sort[]): SqlText {
  const query = new URLSearchParams(token);
  if (query.get('Paged') !== 'TRUE') throw expressionNotValid(token);
  if (query.has('PagedPrev')) throw new NotBuilt('paging backwards (PagedPrev)');
  return afterKeys(sorts, sorts.map(sort => keyOf(sort, query.get(`p_${sort.name}`), token)));
}

function keyOf(sort: Sort, text: string | null, token: string): SQLInputValue {
  if (text === null) throw new NotBuilt(`a skip token without the sort key p_${sort.name}: ${token}`);
  if (text === '') return null;
  const { comparison } = FIELD_TYPES[sort.column.type];
  if (comparison !== 'number' && comparison !== 'boolean') return comparison === 'text' ? fold(text) : text;
  if (!Number.isFinite(Number(text))) throw expressionNotValid(token);
  return Number(text);
}

/** (a, b, c) comes after (x, y, z): a after x, or a is x and (b, c) comes after (y, z). */
function afterKeys(sorts: readonly Sort[], keys: readonly SQLInputValue[]): SqlText {
  const [sort, ...otherSorts] = sorts;
  const [key, ...otherKeys] = keys;
  const after = afterKey(sort, key);
  if (otherSorts.length === 0) return after;
  const rest = afterKeys(otherSorts, otherKeys);
  return { sql: `(${after.sql} OR (${sort.column.comparable} IS ? AND ${rest.sql}))`, values: [...after.values, key, ...rest.values] };
}

function afterKey({ column, descending }: Sort, key: SQLInputValue): SqlText {
  if (key === null) return { sql: descending ? '0' : `${column.comparable} IS NOT NULL`, values: [] };
  if (descending) return { sql: `(${column.comparable} < ? OR ${column.comparable} IS NULL)`, values: [key] };
  return { sql: `${column.comparable} > ?`, values: [key] };
}
