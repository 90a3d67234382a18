import type { ImportEntry, ImportProblem, ImportProblemKind, ImportVocabulary } from './ImportEntry';
import { DEFAULT_HEADER, findHeader, isSeparator, readHeader, withoutBlankEnd } from './readHeader';
import { firstText, problemOf, readRows } from './readRows';
import type { Table, TableRow } from './Table';

/** What became of a pasted table. Every row that is not empty is an entry, has a problem, or was skipped for what it is. */
export interface ImportReading {
  readonly entries: readonly ImportEntry[];
  readonly problems: readonly ImportProblem[];
  readonly skipped: readonly { readonly line: number; readonly as: 'header' | 'separator' }[];
}

/**
 * Reads communities from a pasted table. Columns are found by their titles; without titles the first is the name, the second who should join.
 * @param vocabulary the values that owners can choose from
 */
export function readCommunities(table: Table, vocabulary: ImportVocabulary): ImportReading {
  const rows = table.rows.filter(({ cells }) => cells.some(cell => cell.trim()));
  if (rows.length === 0) return onlyProblem(1, 'emptyPaste', {});
  const titles = findHeader(rows);
  if (!titles && rows.every(({ cells }) => cells.filter(cell => cell.trim()).length === 1)) {
    return onlyProblem(rows[0].line, 'notATable', { count: String(rows.length) });
  }
  const start = titles ? rows.indexOf(titles) : 0;
  const use = rows.map((row, index) => {
    if (isSeparator(row)) return 'separator';
    if (index < start) return 'above';
    return titles && sameTexts(row, titles) ? 'header' : 'body'; // printed tables repeat their titles
  });
  const { header, problems } = titles ? readHeader(titles) : { header: DEFAULT_HEADER, problems: [] };
  const above = rows.filter((_, index) => use[index] === 'above').map(row => problemOf(row, 'aboveHeader', { value: firstText(row) }));
  const body = readRows(rows.filter((_, index) => use[index] === 'body'), header, vocabulary);
  return {
    entries: body.entries,
    problems: [...above, ...problems, ...body.problems],
    skipped: rows.flatMap(({ line }, index) => {
      const as = use[index];
      return as === 'header' || as === 'separator' ? [{ line, as }] : [];
    })
  };
}

function sameTexts(a: TableRow, b: TableRow): boolean {
  const text = ({ cells }: TableRow): string => JSON.stringify(withoutBlankEnd(cells).map(cell => cell.trim()));
  return text(a) === text(b);
}

function onlyProblem(line: number, kind: ImportProblemKind, values: ImportProblem['values']): ImportReading {
  return { entries: [], problems: [{ line, kind, values }], skipped: [] };
}
