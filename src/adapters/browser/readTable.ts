import { parse } from 'papaparse';
import { parsePipeTable } from '../../domain/importing/parsePipeTable';
import type { Table, TableRow } from '../../domain/importing/Table';

/** Share of the rows that have to be equally wide before commas or semicolons count as what separates cells: prose has them too. */
const REGULAR = 0.5;

/**
 * Reads text that holds a table: cells between tabs, as spreadsheets give them, between `|`, or between `;` or `,` (CSV).
 * Text without any of these becomes a table of one column. Lines count from 1, empty ones too.
 */
export function readTable(text: string): Table {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const pipes = linesWith(plain, '|');
  const tabs = linesWith(plain, '\t');
  if (pipes > tabs && isMeant(plain, '|')) return parsePipeTable(plain) ?? oneColumn(plain);
  if (isMeant(plain, '\t')) return { rows: readRecords(plain, '\t') };
  const [semicolons, commas] = [readRecords(plain, ';'), readRecords(plain, ',')];
  const best = regularity(commas) > regularity(semicolons) ? commas : semicolons;
  return regularity(best) >= REGULAR ? { rows: best } : oneColumn(plain);
}

const contentLines = (text: string): readonly string[] => text.split('\n').filter(line => line.trim());
const linesWith = (text: string, delimiter: string): number => contentLines(text).filter(line => line.trim().includes(delimiter)).length;

/** Tabs and bars hardly occur in prose: one among the titles, or a second line with one, settles it. */
function isMeant(text: string, delimiter: string): boolean {
  return linesWith(text, delimiter) > 1 || Boolean(contentLines(text)[0]?.trim().includes(delimiter));
}

/** The share of rows that have the most usual number of cells; 0 when that is one cell. */
function regularity(rows: readonly TableRow[]): number {
  const filled = rows.filter(({ cells }) => cells.some(cell => cell.trim()));
  const widths = new Map<number, number>();
  for (const { cells } of filled) if (cells.length > 1) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  return filled.length === 0 ? 0 : Math.max(0, ...widths.values()) / filled.length;
}

/** A quote that nothing closes would swallow all that follows; then quotes are taken for text. */
function readRecords(text: string, delimiter: string): readonly TableRow[] {
  const quoted = parse<readonly string[]>(text, { delimiter, newline: '\n' });
  const { data } = quoted.errors.some(({ type }) => type === 'Quotes')
    ? parse<readonly string[]>(text, { delimiter, newline: '\n', quoteChar: '\0' })
    : quoted;
  let line = 1;
  return data.map(cells => {
    const row = { line, cells };
    line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
    return row;
  });
}

function oneColumn(text: string): Table {
  return { rows: text.split('\n').map((content, index) => ({ line: index + 1, cells: [content] })) };
}
