import { type ProblemReason, RowError, type RowProblem } from '../domain/RowError';
import { failure, type Result, success } from '../domain/Result';
import { safeUrl } from '../domain/safeUrl';
import type { Column, Columns, ListDefinition } from './defineList';

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

type Value<C extends Column> = C extends { type: 'Choice'; choices: readonly (infer V)[] }
  ? C extends { fillIn: true } ? string : V
  : C['type'] extends keyof ValueOf ? ValueOf[C['type']] : never;

type Present = { required: true } | { type: 'MultiChoice' | 'LookupMulti' | 'Text' | 'Note' | 'Boolean' };

/** A list item as its list definition promises it. Text is '' and several values are [] when empty; other empty columns are undefined. */
export type Row<F extends Columns> = { readonly id: number; readonly title: string } & {
  readonly [K in keyof F]: F[K] extends Present ? Value<F[K]> : Value<F[K]> | undefined;
};

/** A row of which only those columns count that are in order. */
export interface InspectedRow<F extends Columns> {
  readonly id: number;
  readonly title: string;
  readonly values: Partial<Row<F>>;
  readonly problems: readonly RowProblem[];
}

type Outcome = { readonly value: unknown } | { readonly reason: ProblemReason };

const SHOWN_VALUE_LENGTH = 80;

/**
 * Checks one item, as REST answers it, against the definition of its list.
 * @param raw JSON of one item; trusted in nothing
 * @param names internal names of the columns that were read; all of the list when absent
 */
export function inspectRow<F extends Columns, N extends keyof F & string>(
  list: ListDefinition<F>, raw: unknown, names: readonly N[] = Object.keys(list.fields) as N[]
): InspectedRow<Pick<F, N>> {
  const item: Record<string, unknown> = isRecord(raw) ? raw : {};
  const id = Number(item.Id ?? item.ID);
  const title = textOf(item.Title);
  const problems: RowProblem[] = [];
  const values: Record<string, unknown> = { id, title };
  if (!title) problems.push({ column: list.titleLabel, reason: 'required', value: '' });
  for (const name of names) {
    const column: Column = list.fields[name];
    const rawValue = rawOf(column, item, name);
    const outcome = parseValue(column, rawValue);
    if ('value' in outcome) values[name] = outcome.value;
    else problems.push({ column: column.label, reason: outcome.reason, value: shown(rawValue) });
  }
  return { id, title, values: values as Partial<Row<Pick<F, N>>>, problems };
}

/** @returns the typed row, or an error that names every column that is wrong */
export function parseRow<F extends Columns, N extends keyof F & string>(list: ListDefinition<F>, raw: unknown, names?: readonly N[]): Result<Row<Pick<F, N>>, RowError> {
  const { id, title, values, problems } = inspectRow(list, raw, names);
  return problems.length > 0 ? failure(new RowError(id, title, problems)) : success(values as Row<Pick<F, N>>);
}

/** Where the target of a lookup is gone, only the column of the id still says that there was one. */
function rawOf(column: Column, item: Record<string, unknown>, name: string): unknown {
  const [raw, ids] = [item[name], item[`${name}Id`]];
  if (column.type === 'Lookup' || column.type === 'User') return raw ?? (ids ? { Id: ids } : undefined);
  if (column.type !== 'LookupMulti' || !Array.isArray(ids)) return raw;
  const targets: readonly unknown[] = Array.isArray(raw) ? raw : [];
  return ids.map(id => targets.find(target => isRecord(target) && target.Id === id) ?? { Id: id as unknown });
}

function emptyOf(column: Column): unknown {
  switch (column.type) {
    case 'Text': case 'Note': return '';
    case 'MultiChoice': case 'LookupMulti': return [];
    case 'Boolean': return column.defaultValue;
    default: return undefined;
  }
}

function parseValue(column: Column, raw: unknown): Outcome {
  if (isEmpty(raw)) return column.required ? { reason: 'required' } : { value: emptyOf(column) };
  switch (column.type) {
    case 'Text':
    case 'Note':
      return { value: textOf(raw) };
    case 'Number':
      return typeof raw === 'number' && Number.isFinite(raw) ? { value: raw } : { reason: 'number' };
    case 'Boolean':
      return typeof raw === 'boolean' ? { value: raw } : { reason: 'choice' };
    case 'DateTime':
      return parseDate(raw, column.dateOnly === true);
    case 'Choice':
      return column.fillIn || column.choices.includes(textOf(raw)) ? { value: textOf(raw) } : { reason: 'choice' };
    case 'MultiChoice':
      return Array.isArray(raw) ? { value: raw.map(textOf) } : { reason: 'choice' };
    case 'URL':
      return parseLink(raw, column.hosts);
    case 'User':
      return parseTarget(raw, 'person', ({ id, title, record }) => ({ id, name: title, email: textOf(record.EMail) }));
    case 'Lookup':
      return parseTarget(raw, 'parentMissing', ({ id, title }) => ({ id, title }));
    case 'LookupMulti':
      return parseTargets(raw);
  }
}

const HALF_A_DAY = 12 * 60 * 60 * 1000;

/** SharePoint gives a day as its midnight in the site's time zone, in UTC. Noon of that day is on the same day in UTC wherever the site is, but for the Pacific. */
function parseDate(raw: unknown, isDay: boolean): Outcome {
  const noon = new Date((typeof raw === 'string' ? Date.parse(raw) : NaN) + HALF_A_DAY);
  if (Number.isNaN(noon.getTime())) return { reason: 'date' };
  return { value: isDay ? noon.toISOString().slice(0, 10) : raw };
}

function parseLink(raw: unknown, hosts: readonly string[]): Outcome {
  const url = isRecord(raw) && typeof raw.Url === 'string' ? safeUrl(raw.Url, hosts) : undefined;
  return url ? { value: url } : { reason: 'link' };
}

interface Target {
  readonly id: number;
  readonly title: string;
  readonly record: Record<string, unknown>;
}

function parseTarget(raw: unknown, reason: ProblemReason, valueOf: (target: Target) => unknown): Outcome {
  const record = isRecord(raw) ? raw : {};
  const id = Number(record.Id ?? record.ID);
  return Number.isInteger(id) && id > 0 ? { value: valueOf({ id, title: textOf(record.Title), record }) } : { reason };
}

function parseTargets(raw: unknown): Outcome {
  if (!Array.isArray(raw)) return { reason: 'parentMissing' };
  const outcomes = raw.map(entry => parseTarget(entry, 'parentMissing', ({ id, title }) => ({ id, title })));
  return outcomes.find(outcome => 'reason' in outcome) ?? { value: outcomes.map(outcome => 'value' in outcome && outcome.value) };
}

const isRecord = (raw: unknown): raw is Record<string, unknown> => typeof raw === 'object' && raw !== null && !Array.isArray(raw);
const isEmpty = (raw: unknown): boolean => raw === undefined || raw === null || raw === '' || (typeof raw === 'string' && !raw.trim());
const textOf = (raw: unknown): string => (typeof raw === 'string' ? raw.trim() : '');

function shown(raw: unknown): string {
  if (isEmpty(raw)) return '';
  const text = isRecord(raw) && typeof raw.Url === 'string' ? raw.Url : typeof raw === 'string' ? raw : JSON.stringify(raw);
  return text.length > SHOWN_VALUE_LENGTH ? `${text.slice(0, SHOWN_VALUE_LENGTH)}…` : text;
}
