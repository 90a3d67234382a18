import { communitiesFacts } from '../../../lists/communities.facts';
import type { Column } from '../../../lists/defineList';
import type { RawRow } from '../readRows';
import type { SearchRow } from './searchRows';
import { readTargets, type Target } from './targets';

type ColumnName = keyof typeof communitiesFacts.fields;

/** Properties that every tenant has and that `itemsOf` needs. */
export const ITEM_PROPERTIES = ['Title', 'Created', 'UniqueId', 'ListID', 'ListItemID'] as const;

/** Between several values of a cell: of a free property (microsoft-search/pnp-modern-search#4329), and as crawled. */
const BETWEEN_VALUES = /ǂǂ|;#/;

/**
 * Texts of the index as REST gives the same values. What cannot be read stays as it is, for the row's own check to refuse.
 * *Assumption*: yes/no columns come as 1 and 0.
 */
const AS_REST: Readonly<Partial<Record<Column['type'], (text: string) => unknown>>> = {
  Number: text => (text.trim() && Number.isFinite(Number(text)) ? Number(text) : text),
  Boolean: text => (/^(?:1|true|yes)$/i.test(text) ? true : /^(?:0|false|no)$/i.test(text) ? false : text),
  DateTime: instant,
  MultiChoice: text => text.split(BETWEEN_VALUES).filter(Boolean),
  URL: link
};

/**
 * Search results in the shape of list items, so that the rules of the list check them. Their IDs are `idOf`; lookups lead to rows of the same list
 * among the results. A successor that is not among them is left out; a parent that is not stays as text, which the check refuses.
 * @param names internal names of the columns that were read
 */
export function itemsOf(rows: readonly SearchRow[], names: readonly ColumnName[]): readonly RawRow[] {
  const rowOf = targetFinder(rows);
  return rows.map(row => {
    const reference = (target: Target): RawRow | undefined => {
      const found = rowOf(row, target);
      return found && { Id: idOf(found), Title: found.get('title') };
    };
    const valueOf = (name: ColumnName): unknown => {
      const text = row.get(name.toLowerCase()) ?? '';
      const { type } = communitiesFacts.fields[name];
      if (type === 'Lookup') return text && (readTargets(text).map(reference)[0] ?? text);
      if (type === 'LookupMulti') return readTargets(text).map(reference).filter(Boolean);
      return text && (AS_REST[type]?.(text) ?? text);
    };
    return { Id: idOf(row), Title: row.get('title'), Created: instant(row.get('created') ?? ''), ...Object.fromEntries(names.map(name => [name, valueOf(name)])) };
  });
}

/**
 * A number that no other item of the tenant has, as good as: IDs of items come again in every list. It stays the same for the life of the item.
 * The first 48 bits of the item's GUID, which fit a number exactly and are random.
 * @returns 0 where search gives no GUID
 */
export function idOf(row: SearchRow): number {
  const digits = (row.get('uniqueid') ?? '').replace(/[{}-]/g, '');
  return /^[0-9a-f]{32}$/i.test(digits) ? parseInt(digits.slice(0, 12), 16) : 0;
}

/** Finds what a lookup of a row means: by ID where search gives it, otherwise by a title that only one other row of the list has. */
function targetFinder(rows: readonly SearchRow[]): (from: SearchRow, target: Target) => SearchRow | undefined {
  const byKey = new Map<string, SearchRow[]>();
  const keyOf = (row: SearchRow, kind: 'id' | 'title', value: string | undefined): string => `${row.get('listid')} ${kind} ${value}`;
  for (const row of rows) {
    for (const key of [keyOf(row, 'id', row.get('listitemid')), keyOf(row, 'title', row.get('title'))]) byKey.set(key, [...byKey.get(key) ?? [], row]);
  }
  return (from, { id, title }) => {
    const found = byKey.get(id ? keyOf(from, 'id', id) : keyOf(from, 'title', title)) ?? [];
    const others = id ? found : found.filter(row => row !== from);
    return others.length === 1 ? others[0] : undefined;
  };
}

/** Search writes seven digits behind the second. */
function instant(text: string): string {
  return text.replace(/\.0+Z$/, 'Z');
}

/** `https://example.org, What it is called`. */
function link(text: string): unknown {
  const [, Url = text, Description = ''] = /^(.*?), (.*)$/s.exec(text) ?? [];
  return { Url: Url.replace(/,$/, ''), Description };
}
