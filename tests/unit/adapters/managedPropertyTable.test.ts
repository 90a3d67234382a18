import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crawledName, MAPPED_COLUMNS } from '../../../sharepoint/local/tenant/search/managedProperties';
import { FINDER_COLUMNS } from '../../../src/adapters/sharepoint/communityRows';

const ADMINISTRATOR = readFileSync(join(__dirname, '..', '..', '..', 'docs', 'administrator.md'), 'utf8');

test('the administrator’s table maps every column that the finder asks search for, as the local tenant does', () => {
  const documented = [...ADMINISTRATOR.matchAll(/^\| `(ows_\w+)` \| `(\w+)` \| `(\w+)` \|$/gm)].map(([, ...cells]) => cells);
  const wanted: readonly string[] = [...FINDER_COLUMNS, 'HubPurpose'];
  const mapped = MAPPED_COLUMNS.filter(([, column]) => wanted.includes(column)).map(([managed, column, alias]) => [crawledName(column), managed, alias]);
  expect(documented).toEqual(mapped);
  expect(documented.map(([, , alias]) => alias).sort()).toEqual([...wanted].sort());
});
