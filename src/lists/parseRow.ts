import { RowError, type RowProblem } from '../domain/RowError';
import { failure, type Result, success } from '../domain/Result';
import type { ColumnFacts, ColumnsFacts, ListFacts } from './ListFacts';
import { isRecord, parseValue, shown, textOf } from './parseValue';

/** The row that a lookup points to; `title` is empty when that row is gone. */
export interface LookupValue {
  readonly id: number;
  readonly title: string;
}

export interface PersonValue {
  /** Of the site's user list. */
  readonly id: number;
  readonly name: string;
  readonly email: string;
}

/** What a column holds after parsing. */
interface ValueOf {
  Text: string;
  Note: string;
  Number: number;
  Boolean: boolean;
  /** ISO 8601: a day such as 2026-01-31 where the column holds days, otherwise an instant. */
  DateTime: string;
  MultiChoice: readonly string[];
  URL: string;
  User: PersonValue;
  Lookup: LookupValue;
  LookupMulti: readonly LookupValue[];
}

type Value<C extends ColumnFacts> = C extends { type: 'Choice'; choices: readonly (infer V)[] }
  ? C extends { fillIn: true } ? string : V
  : C['type'] extends keyof ValueOf ? ValueOf[C['type']] : never;

type Present = { required: true } | { type: 'MultiChoice' | 'LookupMulti' | 'Text' | 'Note' | 'Boolean' };

/** A list item as its list definition promises it. Text is '' and several values are [] when empty; other empty columns are undefined. */
export type Row<F extends ColumnsFacts> = {
  readonly id: number;
  readonly title: string;
  /** Instant, ISO 8601; '' where the server did not tell. */
  readonly created: string;
} & {
  readonly [K in keyof F]: F[K] extends Present ? Value<F[K]> : Value<F[K]> | undefined;
};

/** A row of which only those columns count that are in order. */
export interface InspectedRow<F extends ColumnsFacts> {
  readonly id: number;
  readonly title: string;
  readonly values: Partial<Row<F>>;
  readonly problems: readonly RowProblem[];
}

/**
 * Checks one item, as REST answers it, against the definition of its list.
 * @param raw JSON of one item; trusted in nothing
 * @param names internal names of the columns that were read; all of the list when absent
 */
export function inspectRow<F extends ColumnsFacts, N extends keyof F & string>(
  list: ListFacts<F>, raw: unknown, names: readonly N[] = Object.keys(list.fields) as N[]
): InspectedRow<Pick<F, N>> {
  const item: Record<string, unknown> = isRecord(raw) ? raw : {};
  const id = Number(item.Id ?? item.ID);
  const title = textOf(item.Title);
  const problems: RowProblem[] = [];
  const values: Record<string, unknown> = { id, title, created: textOf(item.Created) };
  if (!title) problems.push({ column: list.titleLabel, reason: 'required', value: '' });
  for (const name of names) {
    const column: ColumnFacts = list.fields[name];
    const rawValue = rawOf(column, item, name);
    const outcome = parseValue(column, rawValue);
    if ('value' in outcome) values[name] = outcome.value;
    else problems.push({ column: column.label, reason: outcome.reason, value: shown(rawValue) });
  }
  return { id, title, values: values as Partial<Row<Pick<F, N>>>, problems };
}

/** @returns the typed row, or an error that names every column that is wrong */
export function parseRow<F extends ColumnsFacts, N extends keyof F & string>(list: ListFacts<F>, raw: unknown, names?: readonly N[]): Result<Row<Pick<F, N>>, RowError> {
  const { id, title, values, problems } = inspectRow(list, raw, names);
  return problems.length > 0 ? failure(new RowError(id, title, problems)) : success(values as Row<Pick<F, N>>);
}

/** Where the target of a lookup is gone, only the column of the id still says that there was one. */
function rawOf(column: ColumnFacts, item: Record<string, unknown>, name: string): unknown {
  const [raw, ids] = [item[name], item[`${name}Id`]];
  if (column.type === 'Lookup' || column.type === 'User') return raw ?? (ids ? { Id: ids } : undefined);
  if (column.type !== 'LookupMulti' || !Array.isArray(ids)) return raw;
  const targets: readonly unknown[] = Array.isArray(raw) ? raw : [];
  return ids.map(id => targets.find(target => isRecord(target) && target.Id === id) ?? { Id: id as unknown });
}
