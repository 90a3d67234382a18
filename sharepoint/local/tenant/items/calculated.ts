import type { ResultType } from '../formula/results';
import type { FieldType } from '../storage/fieldTypes';

/** An `ItemColumn`. */
interface CalculatedColumn {
  readonly path: string;
  readonly sql: string;
  readonly comparable: string;
  readonly keySql?: string;
  readonly type: FieldType;
  readonly indexed: false;
}

/** What each result is compared as; `eq '1'` finds a yes (pnp/pnpjs#1355). */
const COMPARED_AS: Readonly<Record<ResultType, FieldType>> = { Text: 'Text', Number: 'Number', Currency: 'Number', DateTime: 'DateTime', Boolean: 'Number' };

/**
 * A calculated column, which REST answers as text (Edm.String; *assumption*: a number with its 15 digits, yes and no as 1 and 0)
 * and filters and sorts by what its formula gives. *Assumption*: errors are then no value.
 * @param sql of the column itself
 */
export function calculatedColumn(path: string, sql: string, result: ResultType): CalculatedColumn {
  const type = COMPARED_AS[result];
  if (type === 'Text') return { path, sql, comparable: `fold(${sql})`, type, indexed: false };
  const typed = `iif(${sql} GLOB '#*', NULL, ${sql})`;
  return { path, sql: shownSql(sql, result), comparable: typed, keySql: typed, type, indexed: false };
}

/** The text of a result. */
export function shownSql(sql: string, result: ResultType | undefined): string {
  switch (result) {
    case 'Number': case 'Currency': return `number_text(${sql})`;
    case 'Boolean': return `CAST(${sql} AS TEXT)`;
    default: return sql;
  }
}
