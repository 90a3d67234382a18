/** @jest-environment node */
import * as fc from 'fast-check';
import { parse } from 'papaparse';
import { readTable } from '../../../../src/adapters/browser/readTable';
import { csvText } from '../../../../src/adapters/browser/saveCsv';
import { communityTable, TABLE_COLUMNS, type TableHeaders } from '../../../../src/domain/finding/communityTable';
import { csvSeparator, FORMULA } from '../../../../src/domain/finding/csv';
import { aChannelOf, aCommunity } from '../../../support/builders';
import { find } from '../../../support/finding';

const headers = Object.fromEntries(TABLE_COLUMNS.map(column => [column, column])) as TableHeaders;
const jems = aCommunity({ name: 'Jems "network"', purpose: 'First line\nsecond; line', themes: ['Finance', 'Control, audit'], teamsLink: 'https://teams.microsoft.com/l/team/1' });
const users = aChannelOf(jems, { name: 'Ομάδα χρηστών', notFor: ['Controller'], mailbox: undefined, teamsLink: undefined, siteLink: 'https://contoso.sharepoint.com/sites/users' });

test('a row for each community, with its values as the list has them', () => {
  expect(communityTable(find([jems, users]).communities, headers).slice(1)).toEqual([
    ['Jems "network"', '', 'Team', 'Active', 'On request', 'First line\nsecond; line', '', '', '', 'Finance; Control, audit', '', '', '', 'team@interact.example',
      'https://teams.microsoft.com/l/team/1'],
    ['Ομάδα χρηστών', 'Jems "network"', 'Private channel', 'Active', 'On request', '', '', 'Controller', '', '', '', '', '', '', 'https://contoso.sharepoint.com/sites/users']
  ]);
});

test.each([['en', ','], ['en-IE', ','], ['fr', ';'], ['de-AT', ';'], ['sv', ';'], ['uk', ';'], ['de-CH', ',']])('%s separates cells with "%s"', (locale, separator) => {
  expect(csvSeparator(locale)).toBe(separator);
});

test.each([
  '=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '\0=1', ' =1', '\u00a0=1', '\u200b=1', '\ufeff=1', '＝1+1', '＋1', '－1', '＠x', '﹦1', '−1', '=cmd|\' /c calc\'!A0'
])('%j is not calculated', cell => {
  expect(parse<string[]>(csvText([[cell, 'x']], ';').slice(1), { delimiter: ';', newline: '\r\n' }).data).toEqual([[`'${cell}`, 'x']]);
});

test.each(['Jems', 'a=b', '1-2', 'https://x.example', '', '3', '„Zitat“', 'x@y.example'])('"%s" stays as it is', cell => {
  expect(FORMULA.test(cell)).toBe(false);
});

test('is marked as UTF-8 and has the line ends of RFC 4180', () => {
  expect(csvText([['å', 'b'], ['"', ';'], ['x\ny', '']], ';')).toBe('\ufeffå;b\r\n"""";";"\r\n"x\ny";');
});

const cell = fc.string({ unit: 'grapheme', maxLength: 20 }).map(text => text.replace(/\r/g, ''));

test('any cells come back as they were, but for the apostrophe', () => {
  const rows = fc.integer({ min: 2, max: 5 }).chain(width => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));
  fc.assert(fc.property(rows, fc.constantFrom(';', ','), (cells, separator) => {
    const text = csvText(cells, separator);
    expect(text.startsWith('\ufeff')).toBe(true);
    const { data, errors } = parse<string[]>(text.slice(1), { delimiter: separator, newline: '\r\n' });
    expect(errors).toEqual([]);
    expect(data).toEqual(cells.map(row => row.map(content => (FORMULA.test(content) ? `'${content}` : content))));
    expect(data.flat().filter(content => /^[=+\-@\t\r]/.test(content))).toEqual([]);
  }));
});

test('the import of the health page reads it', () => {
  const importHeaders: TableHeaders = { ...headers, whoShouldJoin: 'Who should join', notFor: 'Not for', link: 'Link' };
  for (const separator of [';', ',']) {
    const { rows } = readTable(csvText(communityTable(find([jems, users]).communities, importHeaders), separator));
    expect(rows).toHaveLength(3);
    expect(rows[2].cells[0]).toBe('Ομάδα χρηστών');
  }
});
