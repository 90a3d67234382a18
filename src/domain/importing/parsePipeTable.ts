import type { Table } from './Table';

/**
 * Reads a table that arrives as text with `|` between its cells, as web pages and Markdown give it.
 * Every line that is not empty becomes a row, prose around the table too: whoever reads the rows says what became of each.
 * @returns undefined when no line has a `|`
 */
export function parsePipeTable(text: string): Table | undefined {
  const lines = text.split(/\r\n|\r|\n/).map(line => splitAtBars(line).map(cell => cell.trim()));
  const first = lines.find(cells => cells.length > 1);
  if (!first) return undefined;
  // a bar at the end of the titles is a frame; without one, a bar at the end of a row says that its last cell is empty
  const framed = { start: first[0] === '', end: first[first.length - 1] === '' };
  const unframe = (cells: readonly string[]): readonly string[] => {
    const start = framed.start && cells.length > 1 && cells[0] === '' ? 1 : 0;
    const end = framed.end && cells.length > start + 1 && cells[cells.length - 1] === '' ? -1 : undefined;
    return cells.slice(start, end);
  };
  const rows = lines.map((cells, index) => ({ line: index + 1, cells: unframe(cells) }));
  return { rows: rows.filter(({ cells }) => cells.some(Boolean)) };
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
