import type { Table } from './Table';

/**
 * Reads a table that arrives as text with `|` between its cells, as web pages and Markdown give it.
 * Every line that is not empty becomes a row, prose around the table too: whoever reads the rows says what became of each.
 * @returns undefined when no line has a `|`
 */
export function parsePipeTable(text: string): Table | undefined {
  if (splitAtBars(text).length === 1) return undefined;
  const rows = text.split(/\r\n|\r|\n/).map((content, index) => ({ line: index + 1, cells: cellsOf(content.trim()) }));
  return { rows: rows.filter(({ cells }) => cells.some(Boolean)) };
}

/** Bars at both ends of a line are its frame. */
function cellsOf(content: string): readonly string[] {
  const cells = splitAtBars(content);
  if (cells.length > 1 && cells[0] === '') cells.shift();
  if (cells.length > 1 && cells[cells.length - 1] === '') cells.pop();
  return cells.map(cell => cell.trim());
}

/** `\|` is a bar that belongs to the text. */
function splitAtBars(content: string): string[] {
  const cells: string[] = [];
  let begun = '';
  for (const part of content.split('|')) {
    if (part.endsWith('\\')) begun += `${part.slice(0, -1)}|`;
    else {
      cells.push(begun + part);
      begun = '';
    }
  }
  return begun ? [...cells, begun.replace(/\|$/, '\\')] : cells;
}
