import type { ImportColumn, ImportProblem } from './ImportEntry';
import { wordsOf } from './matchKey';
import type { TableRow } from './Table';

/** Titles that people give their columns; case, punctuation and plurals do not matter. */
const TITLES: Readonly<Record<ImportColumn, readonly string[]>> = {
  name: ['name', 'title', 'team', 'team name', 'team name channel name', 'team or channel', 'channel', 'channel name', 'community', 'community name', 'network'],
  whoShouldJoin: [
    'who should join', 'who should join who can you find in these teams', 'who should join who can you find in this team', 'who can join',
    'who is it for', 'who for', 'for whom', 'audience', 'target group'
  ],
  purpose: ['purpose', 'description', 'about', 'aim', 'what for', 'what is it for'],
  kind: ['kind', 'type', 'kind of community', 'community type'],
  parent: ['parent', 'parent team', 'parent community', 'belongs to', 'part of'],
  roles: ['role', 'for role', 'who role'],
  notFor: ['not for', 'not open for', 'not for role', 'excluded role', 'excluded'],
  themes: ['theme', 'topic', 'subject'],
  strands: ['strand', 'interreg strand'],
  regions: ['region', 'macro region', 'area', 'geographical area'],
  languages: ['language', 'working language'],
  access: ['access', 'how to join', 'joining'],
  status: ['status', 'state'],
  mailbox: ['mailbox', 'contact mailbox', 'contact', 'contact email', 'contact e mail', 'email', 'e mail', 'email address', 'mail'],
  teamsLink: ['teams link', 'ms teams link', 'link to team', 'link to teams', 'teams url', 'link', 'url'],
  siteLink: ['site link', 'site', 'site url', 'sharepoint', 'sharepoint site', 'sharepoint link', 'link to site'],
  keywords: ['keyword', 'key word', 'tag', 'search word', 'search term'],
  order: ['order', 'sort order', 'position']
};

const titleKey = (title: string): string => wordsOf(title).join(' ');
const COLUMN_OF = new Map(
  Object.entries(TITLES).flatMap(([column, titles]) => titles.map((title): [string, ImportColumn] => [titleKey(title), column as ImportColumn]))
);

/** Which cell of a row holds what, and how wide the rows are. */
export interface Header {
  /** By position; undefined for a column that is not read. */
  readonly columns: readonly (ImportColumn | undefined)[];
  /** As written, by position. */
  readonly titles: readonly string[];
}

/** For tables without titles. */
export const DEFAULT_HEADER: Header = { columns: ['name', 'whoShouldJoin'], titles: ['Name', 'Who should join'] };

/** Only the lines of a Markdown table's rule: `---|:---:`. */
export const isSeparator = ({ cells }: TableRow): boolean =>
  cells.some(cell => cell.trim()) && cells.every(cell => /^(?::?[\p{Pd}=_]{2,}:?)?$/u.test(cell.trim()));

/**
 * The first row with two known titles; or else the first row of all, when it is "Name" alone or a separator follows it.
 * @param rows without empty ones
 */
export function findHeader(rows: readonly TableRow[]): TableRow | undefined {
  const [first, second] = rows;
  const titled = rows.find(row => knownColumns(row).length > 1);
  if (titled || !second || isSeparator(first)) return titled;
  const nameAlone = withoutBlankEnd(first.cells).length === 1 && knownColumns(first)[0] === 'name';
  return nameAlone || isSeparator(second) ? first : undefined;
}

export function readHeader(row: TableRow): { readonly header: Header; readonly problems: readonly ImportProblem[] } {
  const titles = withoutBlankEnd(row.cells);
  const problems: ImportProblem[] = [];
  const columns = titles.map((title, index) => {
    const column = COLUMN_OF.get(titleKey(title));
    const repeated = column !== undefined && titles.findIndex(other => COLUMN_OF.get(titleKey(other)) === column) < index;
    if (column && !repeated) return column;
    problems.push({ line: row.line, kind: repeated ? 'repeatedHeader' : 'unknownHeader', values: { column: title.trim() || String(index + 1) } });
    return undefined;
  });
  if (!columns.includes('name')) problems.push({ line: row.line, kind: 'noNameColumn', values: {} });
  return { header: { columns, titles: titles.map(title => title.trim()) }, problems };
}

/** Cells without the empty ones at the end, which spreadsheets add. */
export function withoutBlankEnd(cells: readonly string[]): readonly string[] {
  const length = cells.reduce((last, cell, index) => (cell.trim() ? index + 1 : last), 0);
  return cells.slice(0, length);
}

function knownColumns(row: TableRow): readonly ImportColumn[] {
  return [...new Set(row.cells.flatMap(cell => COLUMN_OF.get(titleKey(cell)) ?? []))];
}
