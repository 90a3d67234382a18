import type { SQLOutputValue } from 'node:sqlite';
import type { PropertyValue } from '../rest/entity';
import { FIELD_TYPES, type FieldType } from '../storage/fieldTypes';

/** A URL field as REST shows it and as the tenant keeps it. */
export interface UrlValue {
  readonly Description: string | null;
  readonly Url: string | null;
}

/** ISO 8601, UTC, whole seconds, as SharePoint answers dates; undefined when the text is no date. A date without a zone counts as UTC. */
export function sharePointTime(date: Date | string): string | undefined {
  const text = typeof date === 'string' && /\d$/.test(date) && date.includes('T') && !/[+-]\d\d:?\d\d$/.test(date) ? `${date}Z` : date;
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? undefined : `${time.toISOString().slice(0, 19)}Z`;
}

/** What REST shows of a stored value. *Assumption*: a multiple lookup without a value is an empty array, as a task's `PredecessorsId` is. */
export function propertyOf(type: FieldType, stored: SQLOutputValue): PropertyValue {
  if (stored === null) return type === 'LookupMulti' ? { kind: 'values', type: 'Edm.Int32', values: [] } : null;
  switch (type) {
    case 'LookupMulti': case 'UserMulti': return { kind: 'values', type: 'Edm.Int32', values: JSON.parse(String(stored)) as number[] };
    case 'URL': return { kind: 'complex', type: 'SP.FieldUrlValue', properties: { ...(JSON.parse(String(stored)) as UrlValue) } };
    case 'MultiChoice': return { kind: 'values', type: 'Edm.String', values: JSON.parse(String(stored)) as string[] };
    default: return FIELD_TYPES[type].comparison === 'boolean' ? stored === 1 : typeof stored === 'number' ? stored : String(stored);
  }
}
