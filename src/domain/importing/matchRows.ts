import { type NearNames, prepareNearNames } from '../health/nearNames';
import type { ExistingCommunity } from './changesOf';
import type { ImportEntry } from './ImportEntry';
import type { Doubt, NewParent } from './ImportPlan';
import { matchKey } from './matchKey';

/** Which row an entry is. */
export type Match =
  | { readonly is: 'row'; readonly row: ExistingCommunity }
  | { readonly is: 'new'; readonly parent?: NewParent }
  | { readonly is: 'unclear'; readonly doubt: Doubt; readonly rows: readonly ExistingCommunity[] };

export const unclear = (doubt: Doubt, rows: readonly ExistingCommunity[] = []): Match => ({ is: 'unclear', doubt, rows });

/** The rows of the list, prepared for being found. */
export interface KnownRows {
  readonly all: readonly KnownRow[];
  readonly near: NearNames<KnownRow>;
}

interface KnownRow {
  readonly row: ExistingCommunity;
  readonly name: string;
  readonly key: string;
  /** Undefined for a row that has none, or one that is not there. */
  readonly parentId?: number;
  /** A private channel that belongs to no team: its parent was forgotten or deleted. */
  readonly orphan: boolean;
  /** The table has this very name beneath this very parent: no other entry is this row. */
  readonly taken: boolean;
}

export function prepareRows(existing: readonly ExistingCommunity[], entries: readonly ImportEntry[]): KnownRows {
  const byId = new Map(existing.map(row => [row.id, row]));
  const inTable = new Set(entries.map(({ name, parent }) => placeKey(name, parent)));
  const all = existing.map(row => {
    const parent = row.parent && byId.get(row.parent.id);
    return {
      row,
      name: row.name,
      key: matchKey(row.name),
      parentId: parent?.id,
      orphan: row.kind === 'Private channel' && !parent,
      taken: inTable.has(placeKey(row.name, parent?.name))
    };
  });
  return { all, near: prepareNearNames(all) };
}

const placeKey = (name: string, parent: string | undefined): string => `${matchKey(parent ?? '')}\n${matchKey(name)}`;

/**
 * Finds the row beside which an entry would stand under the same name.
 * @param parent the entry's parent when it has one
 */
export function matchRow(entry: ImportEntry, { all, near }: KnownRows, parent?: NewParent): Match {
  const key = matchKey(entry.name);
  const isBeside = (row: KnownRow): boolean => !row.orphan && row.parentId === parent?.id;
  const ofItsKind = ({ row }: KnownRow): boolean => row.kind === undefined || row.kind === entry.kind;
  const rowsOf = (found: readonly KnownRow[]): readonly ExistingCommunity[] => found.map(({ row }) => row);
  // a parent that is still to be added has no channels
  const siblings = parent && parent.id === undefined ? [] : all.filter(isBeside);
  const sameName = siblings.filter(sibling => sibling.key === key);
  const same = sameName.filter(ofItsKind);
  if (same.length === 1) return { is: 'row', row: same[0].row };
  if (same.length > 1) return unclear('severalRows', rowsOf(same));
  if (sameName.length > 0) return unclear('otherKind', rowsOf(sameName));
  // a table that has lost its dashes would make a team of every channel
  const mayBeChannel = !parent && entry.fields.kind === undefined;
  const elsewhere = all.filter(other => other.key === key && (other.orphan || (mayBeChannel && other.parentId !== undefined)));
  if (elsewhere.length > 0) return unclear('elsewhere', rowsOf(elsewhere));
  const nearby = siblings.length > 0 ? [...near(entry.name)].filter(other => isBeside(other) && !other.taken && ofItsKind(other)) : [];
  return nearby.length > 0 ? unclear('nearName', rowsOf(nearby)) : { is: 'new', parent };
}

/** Finds the row that the table only names as a parent. */
export function matchParent(name: string, { all }: KnownRows): Match {
  const named = all.filter(({ key }) => key === matchKey(name));
  const teams = named.filter(({ row, parentId }) => row.kind === 'Team' && parentId === undefined);
  const rows = teams.length > 0 ? teams : named;
  if (rows.length === 0) return unclear('parentUnknown');
  return rows.length === 1 ? { is: 'row', row: rows[0].row } : unclear('parentUnclear');
}
