import { type ProblemReason, RowError, type RowProblem } from '../domain/RowError';
import { failure, type Result, success } from '../domain/Result';
import { safeUrl } from '../domain/safeUrl';
import type { Column, Columns, ListDefinition } from './defineList';

/** What a column holds after parsing. */
type Value<C extends Column> = C extends { type: 'Number' }
  ? number
  : C extends { type: 'MultiChoice' }
    ? readonly string[]
    : C extends { type: 'Lookup' }
      ? { readonly id: number; readonly title: string }
      : C extends { type: 'Choice'; choices: readonly (infer V)[] }
        ? C extends { fillIn: true } ? string : V
        : string;

type Present = { required: true } | { type: 'MultiChoice' } | { type: 'Text' } | { type: 'Note' };

/** A list item as its list definition promises it. Text is '' and choices are [] when empty; other empty columns are undefined. */
export type Row<F extends Columns> = { readonly id: number; readonly title: string } & {
  readonly [K in keyof F]: F[K] extends Present ? Value<F[K]> : Value<F[K]> | undefined;
};

type Outcome = { readonly value: unknown } | { readonly reason: ProblemReason };

const SHOWN_VALUE_LENGTH = 80;

/**
 * Checks one item, as REST answers it, against the definition of its list.
 * @param raw JSON of one item; trusted in nothing
 * @returns the typed row, or an error that names every column that is wrong
 */
export function parseRow<F extends Columns>(list: ListDefinition<F>, raw: unknown): Result<Row<F>, RowError> {
  const item: Record<string, unknown> = isRecord(raw) ? raw : {};
  const id = Number(item.Id ?? item.ID);
  const title = textOf(item.Title);
  const problems: RowProblem[] = [];
  const row: Record<string, unknown> = { id, title };
  if (!title) problems.push({ column: list.titleLabel, reason: 'required', value: '' });
  for (const [name, column] of Object.entries(list.fields)) {
    const rawValue = column.type === 'Lookup' ? lookupOf(item, name) : item[name];
    const outcome = parseValue(column, rawValue);
    if ('value' in outcome) row[name] = outcome.value;
    else problems.push({ column: column.label, reason: outcome.reason, value: shown(rawValue) });
  }
  return problems.length > 0 ? failure(new RowError(id, title, problems)) : success(row as Row<F>);
}

function parseValue(column: Column, raw: unknown): Outcome {
  if (isEmpty(raw)) {
    if (column.required) return { reason: 'required' };
    if (column.type === 'MultiChoice') return { value: [] };
    return { value: column.type === 'Text' || column.type === 'Note' ? '' : undefined };
  }
  switch (column.type) {
    case 'Text':
    case 'Note':
      return { value: textOf(raw) };
    case 'Number':
      return typeof raw === 'number' && Number.isFinite(raw) ? { value: raw } : { reason: 'number' };
    case 'Choice':
      return column.fillIn || column.choices.includes(textOf(raw)) ? { value: textOf(raw) } : { reason: 'choice' };
    case 'MultiChoice':
      return Array.isArray(raw) ? { value: raw.map(textOf) } : { reason: 'choice' };
    case 'URL':
      return parseLink(raw, column.hosts);
    case 'Lookup':
      return parseLookup(raw);
  }
}

function parseLink(raw: unknown, hosts: readonly string[]): Outcome {
  const url = isRecord(raw) && typeof raw.Url === 'string' ? safeUrl(raw.Url, hosts) : undefined;
  return url ? { value: url } : { reason: 'link' };
}

/** The expanded lookup; where its target is gone, only the id column still says that there was one. */
function lookupOf(item: Record<string, unknown>, name: string): unknown {
  return item[name] ?? (item[`${name}Id`] ? { Id: item[`${name}Id`] } : undefined);
}

function parseLookup(raw: unknown): Outcome {
  const record = isRecord(raw) ? raw : {};
  const id = Number(record.Id ?? record.ID);
  return Number.isInteger(id) && id > 0 ? { value: { id, title: textOf(record.Title) } } : { reason: 'parentMissing' };
}

const isRecord = (raw: unknown): raw is Record<string, unknown> => typeof raw === 'object' && raw !== null && !Array.isArray(raw);
const isEmpty = (raw: unknown): boolean => raw === undefined || raw === null || raw === '' || (typeof raw === 'string' && !raw.trim());
const textOf = (raw: unknown): string => (typeof raw === 'string' ? raw.trim() : '');

function shown(raw: unknown): string {
  if (isEmpty(raw)) return '';
  const text = isRecord(raw) && typeof raw.Url === 'string' ? raw.Url : typeof raw === 'string' ? raw : JSON.stringify(raw);
  return text.length > SHOWN_VALUE_LENGTH ? `${text.slice(0, SHOWN_VALUE_LENGTH)}…` : text;
}
