import { changesOf, type ExistingCommunity } from './changesOf';
import type { ImportEntry } from './ImportEntry';
import type { Addition, Candidate, Decisions, ImportPlan, Unclear } from './ImportPlan';
import { matchKey } from './matchKey';
import { type KnownRows, type Match, matchParent, matchRow, prepareRows, unclear } from './matchRows';

/**
 * Compares a pasted table with the list. Names match without regard to case, accents, dashes and spaces, beneath the same parent.
 * @param existing all rows of the list
 * @param decisions give them to the next call as soon as the owner has made one: channels follow their parents
 */
export function compareImport(
  entries: readonly ImportEntry[], existing: readonly ExistingCommunity[], decisions: Decisions = new Map()
): ImportPlan {
  const known = prepareRows(existing, entries);
  const teams = new Map(entries.filter(entry => entry.parent === undefined).map(team => [matchKey(team.name), team]));
  const matches = new Map<ImportEntry, Match>();
  for (const entry of parentsFirst(entries, teams)) {
    const team = teamOf(entry, teams);
    const parent = team ? matches.get(team) : entry.parent !== undefined ? matchParent(entry.parent, known) : undefined;
    matches.set(entry, decide(entry, parent, known, decisions.get(entry.line)));
  }
  return toPlan(matches);
}

/** A parent in the table is an entry that has none itself. */
function teamOf(entry: ImportEntry, teams: ReadonlyMap<string, ImportEntry>): ImportEntry | undefined {
  return entry.parent === undefined ? undefined : teams.get(matchKey(entry.parent));
}

/** The order of the table, but no channel before its team. */
function parentsFirst(entries: readonly ImportEntry[], teams: ReadonlyMap<string, ImportEntry>): Iterable<ImportEntry> {
  return new Set(entries.flatMap(entry => [teamOf(entry, teams) ?? entry, entry]));
}

function decide(entry: ImportEntry, parent: Match | undefined, known: KnownRows, decision: number | 'new' | undefined): Match {
  const chosen = known.all.find(({ row }) => row.id === decision);
  if (chosen) return { is: 'row', row: chosen.row };
  if (parent?.is === 'unclear') return unclear(parent.doubt === 'parentUnknown' ? 'parentUnknown' : 'parentUnclear');
  const under = parent && (parent.is === 'row' ? { name: parent.row.name, id: parent.row.id } : { name: entry.parent ?? '' });
  return decision === 'new' ? { is: 'new', parent: under } : matchRow(entry, known, under);
}

function toPlan(matches: ReadonlyMap<ImportEntry, Match>): ImportPlan {
  const added: Addition[] = [];
  const changed: (Candidate & { entry: ImportEntry })[] = [];
  const unchanged: { entry: ImportEntry; row: Candidate['row'] }[] = [];
  const doubtful: Unclear[] = [];
  for (const [entry, match] of matches) {
    if (match.is === 'new') added.push({ entry, ...(match.parent ? { parent: match.parent } : {}) });
    else if (match.is === 'unclear') doubtful.push({ entry, doubt: match.doubt, candidates: match.rows.map(row => candidate(entry, row)) });
    else if (candidate(entry, match.row).changes.length > 0) changed.push({ entry, ...candidate(entry, match.row) });
    else unchanged.push({ entry, row: candidate(entry, match.row).row });
  }
  return { added, changed, unchanged, unclear: doubtful };
}

function candidate(entry: ImportEntry, row: ExistingCommunity): Candidate {
  return { row: { id: row.id, name: row.name }, changes: changesOf(entry, row) };
}
