import { unparse } from 'papaparse';

const UNSEEN = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);
const BLOCKS = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
const TEXT_NODE = 3;

/**
 * The first table of copied HTML as text: a line for each row, tabs between the cells. A cell over several rows stands in each of them,
 * one over several columns in the first of them. DOMParser's document has no window: no script in it runs and no image loads.
 * @returns undefined when there is no table
 */
export function tableText(html: string): string | undefined {
  const tables = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('table')];
  // pages lay out their parts in tables too: the innermost one holds the cells
  const table = tables.find(candidate => !candidate.querySelector('table'));
  const rows = table ? rowsOf(table).filter(cells => cells.some(Boolean)) : [];
  return rows.length > 0 ? unparse(rows, { delimiter: '\t', newline: '\n' }) : undefined;
}

function rowsOf(table: HTMLTableElement): string[][] {
  const grid: string[][] = [];
  [...table.rows].forEach((row, top) => {
    grid[top] ??= [];
    let column = 0;
    for (const cell of [...row.cells]) {
      while (grid[top][column] !== undefined) column++;
      const text = cellText(cell);
      const bottom = Math.min(top + Math.max(1, cell.rowSpan), table.rows.length);
      for (let y = top; y < bottom; y++) {
        const target = (grid[y] ??= []);
        for (let x = 0; x < cell.colSpan; x++) target[column + x] = x === 0 ? text : '';
      }
      column += cell.colSpan;
    }
  });
  return grid.map(cells => Array.from(cells, cell => cell ?? ''));
}

function cellText(cell: Node): string {
  return seenText(cell).split('\n').map(line => line.trim()).filter(Boolean).join('\n');
}

function seenText(node: Node): string {
  if (node.nodeType === TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  if (UNSEEN.has(node.nodeName)) return '';
  if (node.nodeName === 'BR') return '\n';
  const text = [...node.childNodes].map(seenText).join('');
  return BLOCKS.has(node.nodeName) ? `\n${text}\n` : text;
}
