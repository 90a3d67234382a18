import type { ListRow } from '../listRest';

/** A group of a view that begins on this page, or goes on from the page before. */
export interface Group {
  /** Internal name of its column. */
  readonly column: string;
  /** `1_`, and `1_2_` for the second group inside the first. */
  readonly index: string;
  /** On all pages. */
  readonly count: number;
  /** Whose value is the group's. */
  readonly row: ListRow;
}

/** Rows that stand together, with the headings above them; without headings in a view without groups. */
export interface RowBlock {
  readonly headings: readonly Group[];
  readonly rows: readonly ListRow[];
  /** Indexes of the groups around, outermost first. */
  readonly within: readonly string[];
}

const indexesOf = (row: ListRow, columns: readonly string[]): readonly string[] => columns.map(column => String(row[`${column}.groupindex`] ?? ''));

function groupOf(row: ListRow, column: string): Group {
  return { column, row, index: String(row[`${column}.groupindex`] ?? ''), count: Number(row[`${column}.COUNT.group`] ?? 0) };
}

/** @param columns that the view groups by, outermost first */
export function blocksOf(rows: readonly ListRow[], columns: readonly string[]): readonly RowBlock[] {
  if (columns.length === 0) return [{ headings: [], rows, within: [] }];
  const blocks: { headings: readonly Group[]; rows: ListRow[]; within: readonly string[] }[] = [];
  for (const row of rows) {
    const headings = columns.filter(column => row[`${column}.newgroup`] === '1').map(column => groupOf(row, column));
    const current = blocks.at(-1);
    if (current && headings.length === 0) current.rows.push(row);
    else blocks.push({ headings, rows: [row], within: indexesOf(row, columns) });
  }
  return blocks;
}
