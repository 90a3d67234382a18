import { Blob } from 'node:buffer';
import { readTable } from '../../../src/adapters/browser/readTable';
import { readTextFile } from '../../../src/adapters/browser/readTextFile';
import { tableText } from '../../../src/adapters/browser/tableText';
import { readCommunities } from '../../../src/domain/importing/readCommunities';
import { VOCABULARY } from '../../support/communityRecords';
import { SEED_TABLE } from '../../support/seedTable';

/** Rows as `line: cell | cell`, for readable expectations. */
const rowsOf = (text: string): readonly string[] => readTable(text).rows.map(({ line, cells }) => `${line}: ${cells.join(' | ')}`);

describe('text', () => {
  test.each([
    ['tabs, as spreadsheets give them', 'Name\tPurpose\nJems\tMonitoring, and more; much more'],
    ['semicolons', 'Name;Purpose\nJems;Monitoring, and more'],
    ['commas', 'Name,Purpose\nJems,"Monitoring, and more; much more"'],
    ['bars', 'Name | Purpose |\nJems | Monitoring, and more; much more |']
  ])('with %s', (_, text) => {
    expect(readTable(text).rows.map(({ cells }) => cells.length)).toEqual([2, 2]);
    expect(rowsOf(text)[1]).toMatch(/^2: Jems \| Monitoring, and more/);
  });

  test('lines count as the text box shows them: empty ones, line breaks inside of cells, and the kinds of line ends', () => {
    expect(rowsOf('Name;Purpose\r\n\r\nJems;"One\r\nTwo"\r\nICON;News\r\n')).toEqual(['1: Name | Purpose', '2: ', '3: Jems | One\nTwo', '5: ICON | News', '6: ']);
  });

  test('quotes that are doubled, and a mark at the start of the file', () => {
    expect(rowsOf('\uFEFFName,Purpose\n"The ""Performers""",x')).toEqual(['1: Name | Purpose', '2: The "Performers" | x']);
  });

  test('a quote that nothing closes swallows no row', () => {
    expect(rowsOf('Name;Purpose\n"Jems;x\nICON;y')).toEqual(['1: Name | Purpose', '2: "Jems | x', '3: ICON | y']);
  });

  test('the commas of prose make no table', () => {
    const prose = 'Interact offers a number of exchange opportunities.\nIn addition to events, Interact offers spaces, online, for all.\nJoin them.';
    expect(readTable(prose).rows.every(({ cells }) => cells.length === 1)).toBe(true);
    expect(readCommunities(readTable(prose), VOCABULARY).problems.map(({ kind }) => kind)).toEqual(['notATable']);
  });

  test('a row that lacks a cell keeps its line, so that the message can name it', () => {
    const { problems } = readCommunities(readTable('Name,Purpose,Status\nJems,x,Active\nICON,y\nAudit,z,Planned'), VOCABULARY);
    expect(problems).toEqual([{ line: 3, kind: 'cellCount', values: { value: 'ICON', expected: '3', found: '2' } }]);
  });

  test('the table of the public page, with prose around it', () => {
    const { entries, problems } = readCommunities(readTable(`Networks, and communities\n\n${SEED_TABLE}\nPlease note, it is private.`), VOCABULARY);
    expect(entries).toHaveLength(23);
    expect(problems.map(({ line, kind }) => `${line}: ${kind}`)).toEqual(['1: aboveHeader', '28: cellCount']);
  });

  test.each(['', '   ', '\n\n', '"', '\t', '|', ';;;', '\0'])('%j is read without a fault', text => {
    expect(() => readCommunities(readTable(text), VOCABULARY)).not.toThrow();
  });
});

describe('HTML', () => {
  const table = (rows: string): string => `<html><body><p>Before</p><table>${rows}</table><table><tr><td>Second</td></tr></table></body></html>`;

  test('the first table, in the order of its rows, and nothing around it', () => {
    expect(tableText(table('<thead><tr><th>Name</th><th>Purpose</th></tr></thead><tbody><tr><td>Jems</td><td> Moni\n toring&nbsp;x </td></tr></tbody>'))).toBe('Name\tPurpose\nJems\tMoni toring x');
  });

  test('a cell over several rows stands in each of them, one over several columns in the first', () => {
    const text = tableText(table('<tr><td rowspan="2">Jems</td><td>Core</td></tr><tr><td>User</td></tr><tr><td colspan="2">All</td></tr><tr><td rowspan="99">x</td><td>y</td></tr>'));
    expect(text).toBe('Jems\tCore\nJems\tUser\nAll\t\nx\ty');
  });

  test('paragraphs, list entries and breaks inside of a cell become lines of it', () => {
    const text = tableText(table('<tr><td>Name</td><td>Roles</td></tr><tr><td>Jems</td><td><ul><li>Auditor</li><li>Controller</li></ul>and<br>others</td></tr>')) ?? '';
    expect(readTable(text).rows[1]).toEqual({ line: 2, cells: ['Jems', 'Auditor\nController\nand\nothers'] });
  });

  test('of tables inside of tables the innermost', () => {
    expect(tableText('<table><tr><td>Menu<table><tr><td>Name</td><td>Purpose</td></tr></table></td></tr></table>')).toBe('Name\tPurpose');
  });

  test.each(['<p>No table</p>', '', '<table></table>', '<table><tr><td> </td></tr></table>'])('%j holds none', html => {
    expect(tableText(html)).toBeUndefined();
  });

  test('runs and loads nothing', () => {
    const marked = window as unknown as { ran?: boolean };
    const before = document.documentElement.outerHTML;
    const text = tableText(table('<tr><td>A<script>window.ran = true</script><img src="https://evil.test/x.png" onerror="window.ran = true"><style>b</style></td><td>B</td></tr>'));
    expect(text).toBe('A\tB');
    expect(marked.ran).toBeUndefined();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('a cell with a quote, a tab or a break is the same after both ways', () => {
    const text = tableText('<table><tr><td>"Quoted"</td><td><pre>a\tb</pre></td></tr><tr><td>- x</td><td>=1+1</td></tr></table>') ?? '';
    expect(readTable(text).rows.map(({ cells }) => cells)).toEqual([['"Quoted"', 'a b'], ['- x', '=1+1']]);
  });
});

describe('files', () => {
  // Node's, since the one of jsdom cannot be read
  const bytes = (...values: number[]) => new Blob([new Uint8Array(values)]);

  test.each([
    ['UTF-8', bytes(0xc3, 0xa9)],
    ['UTF-16 with its mark', bytes(0xff, 0xfe, 0xe9, 0x00)],
    ['Windows-1252', bytes(0xe9)]
  ])('in %s', async (_, file) => {
    expect(await readTextFile(file)).toBe('é');
  });
});
