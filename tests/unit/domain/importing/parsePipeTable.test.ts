import * as fc from 'fast-check';
import { parsePipeTable } from '../../../../src/domain/importing/parsePipeTable';

test.each([
  ['bars at the end', 'A | B |\n---|---|', [[1, 'A', 'B'], [2, '---', '---']]],
  ['bars at both ends', '| A | B |\r\n| C |  |', [[1, 'A', 'B'], [2, 'C', '']]],
  ['bars between only', 'A|B\n\nC|D', [[1, 'A', 'B'], [3, 'C', 'D']]],
  ['an empty last cell without a frame', 'A | B\nC | \nD |', [[1, 'A', 'B'], [2, 'C', ''], [3, 'D', '']]],
  ['an empty first cell without a frame', 'A | B\n | C', [[1, 'A', 'B'], [2, '', 'C']]],
  ['an empty first cell', '| | B |', [[1, '', 'B']]],
  ['an escaped bar', 'A \\| a | B', [[1, 'A | a', 'B']]],
  ['a backslash at the end', 'A | B\\', [[1, 'A', 'B\\']]],
  ['a single column', 'A |\nB |', [[1, 'A'], [2, 'B']]],
  ['prose around', 'Please note\nA | B\nThanks', [[1, 'Please note'], [2, 'A', 'B'], [3, 'Thanks']]]
])('%s', (_, text, rows) => {
  expect(parsePipeTable(text)?.rows.map(({ line, cells }) => [line, ...cells])).toEqual(rows);
});

test.each(['', 'prose', 'a\tb\nc\td', 'no \\| bar'])('%j is no such table', text => {
  expect(parsePipeTable(text)).toBeUndefined();
});

test('every line with a letter becomes a row that has all its letters', () => {
  const line = fc.string({ unit: fc.constantFrom('a', 'b', '|', '\\', ' ', '-', '\t') });
  const letters = (text: string): string => text.replace(/[^ab]/g, '');
  fc.assert(fc.property(fc.array(line), lines => {
    const table = parsePipeTable(lines.join('\n'));
    if (!table) return;
    const byLine = new Map(table.rows.map(row => [row.line, letters(row.cells.join(''))]));
    lines.forEach((text, index) => expect(byLine.get(index + 1) ?? '').toBe(letters(text)));
  }), { numRuns: 1000 });
});
