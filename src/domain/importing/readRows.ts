import type { ImportColumn, ImportEntry, ImportProblem, ImportProblemKind, ImportVocabulary } from './ImportEntry';
import { matchKey } from './matchKey';
import { readChoice } from './readChoice';
import { readFields } from './readFields';
import { type Header, withoutBlankEnd } from './readHeader';
import type { TableRow } from './Table';

/** SharePoint's limit for a single line of text. */
const NAME_LIMIT = 255;
const SHOWN_LENGTH = 80;
/** What makes a name a private channel of the team above it. A dash inside a name does not. */
const BULLET = /^(?:[\p{Pd}\u2212•]\s*)+/u;

/** Reads the rows below the titles, from the top down: a channel belongs to the team above it. */
export function readRows(
  rows: readonly TableRow[], header: Header, vocabulary: ImportVocabulary
): { readonly entries: readonly ImportEntry[]; readonly problems: readonly ImportProblem[] } {
  const entries: ImportEntry[] = [];
  const problems: ImportProblem[] = [];
  const lineOf = new Map<string, number>();
  let team: string | undefined;
  for (const row of rows) {
    const place = findPlace(row, header, team);
    if ('problem' in place) {
      problems.push(place.problem);
      // the channels of a row that cannot be read must not slip under the team before it
      if (!isBullet(row, header)) team = undefined;
      continue;
    }
    if (!place.parent) team = place.name;
    const key = `${matchKey(place.parent ?? '')}\n${matchKey(place.name)}`;
    const other = lineOf.get(key);
    if (other !== undefined) {
      problems.push(problemOf(row, 'repeatedName', { value: place.name, other: String(other) }));
      continue;
    }
    lineOf.set(key, row.line);
    const read = readEntry(row, header, place, vocabulary);
    problems.push(...read.problems);
    if (read.entry) entries.push(read.entry);
  }
  return { entries, problems };
}

export function problemOf({ line }: TableRow, kind: ImportProblemKind, values: ImportProblem['values']): ImportProblem {
  return { line, kind, values };
}

/** What a row is recognised by when it has no name. */
export const firstText = (row: TableRow): string => shown(row.cells.map(cell => cell.trim()).find(Boolean) ?? '');

interface Place {
  readonly name: string;
  readonly parent?: string;
}

/** The name of a row and of its parent, or why there is none. */
function findPlace(row: TableRow, header: Header, team: string | undefined): Place | { readonly problem: ImportProblem } {
  const refuse = (kind: ImportProblemKind, values: ImportProblem['values']): { problem: ImportProblem } => ({ problem: problemOf(row, kind, values) });
  const expected = header.columns.length;
  const found = Math.max(withoutBlankEnd(row.cells).length, Math.min(row.cells.length, expected));
  if (found !== expected) return refuse('cellCount', { value: firstText(row), expected: String(expected), found: String(found) });
  const name = cellOf(row, header, 'name').replace(BULLET, '');
  if (!matchKey(name)) return refuse('emptyName', { value: firstText(row) });
  if (name.length > NAME_LIMIT) return refuse('nameTooLong', { value: shown(name), limit: String(NAME_LIMIT) });
  const parent = cellOf(row, header, 'parent');
  if (parent) return { name, parent };
  const bullet = isBullet(row, header);
  if (!bullet && readChoice('kind', cellOf(row, header, 'kind')) !== 'Private channel') return { name };
  // a table that has a column for parents says by an empty cell that there is none
  const above = bullet || !header.columns.includes('parent') ? team : undefined;
  return above ? { name, parent: above } : refuse('channelWithoutTeam', { value: shown(name) });
}

function readEntry(
  row: TableRow, header: Header, place: Place, vocabulary: ImportVocabulary
): { readonly entry?: ImportEntry; readonly problems: readonly ImportProblem[] } {
  const titled = (column: ImportColumn): { text: string; column: string } => ({
    text: cellOf(row, header, column), column: header.titles[header.columns.indexOf(column)] ?? ''
  });
  const { fields, derived, refusals, losses } = readFields(titled, vocabulary);
  const problems = [...refusals, ...losses].map(({ kind, values }) => problemOf(row, kind, values));
  if (refusals.length > 0) return { problems };
  const kind = fields.kind ?? (place.parent ? 'Private channel' : 'Team');
  return { entry: { line: row.line, ...place, kind, fields, derived }, problems };
}

const isBullet = (row: TableRow, header: Header): boolean => BULLET.test(cellOf(row, header, 'name'));
const cellOf = (row: TableRow, header: Header, column: ImportColumn): string => (row.cells[header.columns.indexOf(column)] ?? '').trim();
const shown = (text: string): string => (text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text);
