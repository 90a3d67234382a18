import type { ProblemReason } from '../domain/RowError';
import { safeUrl } from '../domain/safeUrl';
import { withoutJoinBlock } from '../domain/withoutJoinBlock';
import type { ColumnFacts } from './ListFacts';

export type Outcome = { readonly value: unknown } | { readonly reason: ProblemReason };

const SHOWN_VALUE_LENGTH = 80;

function emptyOf(column: ColumnFacts): unknown {
  switch (column.type) {
    case 'Text': case 'Note': return '';
    case 'MultiChoice': case 'LookupMulti': return [];
    case 'Boolean': return column.defaultValue;
    default: return undefined;
  }
}

/** Checks what stands in a column, trusted in nothing. */
export function parseValue(column: ColumnFacts, raw: unknown): Outcome {
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
  return url ? { value: withoutJoinBlock(url) } : { reason: 'link' };
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

export const isRecord = (raw: unknown): raw is Record<string, unknown> => typeof raw === 'object' && raw !== null && !Array.isArray(raw);
const isEmpty = (raw: unknown): boolean => raw === undefined || raw === null || raw === '' || (typeof raw === 'string' && !raw.trim());
export const textOf = (raw: unknown): string => (typeof raw === 'string' ? raw.trim() : '');

/** A value for people to recognise, cut short. */
export function shown(raw: unknown): string {
  if (isEmpty(raw)) return '';
  const text = isRecord(raw) && typeof raw.Url === 'string' ? raw.Url : typeof raw === 'string' ? raw : JSON.stringify(raw);
  return text.length > SHOWN_VALUE_LENGTH ? `${text.slice(0, SHOWN_VALUE_LENGTH)}…` : text;
}
