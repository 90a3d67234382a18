import type { TableStrings } from '../../../src/webparts/communityFinder/TableStrings';
import { tableStrings as english } from '../../../src/webparts/loc/table/en-us';
import { tableStrings as french } from '../../../src/webparts/loc/table/fr-fr';
import { TABLE_COLUMNS } from '../../../src/domain/finding/communityTable';

const LANGUAGES: readonly (readonly [string, TableStrings])[] = [['en-US', english], ['fr-FR', french]];

test.each(LANGUAGES)('%s has a name for each column of the table, no two of them alike, and one for the file', (_, { file, columns }) => {
  const names = TABLE_COLUMNS.map(column => columns[column].trim());
  expect(names).not.toContain('');
  expect(new Set(names).size).toBe(TABLE_COLUMNS.length);
  expect(file).toMatch(/^[a-z]+$/);
});

test('French has words of its own', () => {
  expect(TABLE_COLUMNS.filter(column => french.columns[column] === english.columns[column])).toEqual([]);
});
