import { idOf, itemsOf } from '../../../src/adapters/sharepoint/hub/itemsOf';
import type { SearchRow } from '../../../src/adapters/sharepoint/hub/searchRows';
import { readTargets } from '../../../src/adapters/sharepoint/hub/targets';
import { communitiesList } from '../../../src/lists/communities.list';
import { inspectRow } from '../../../src/lists/parseRow';

type ColumnName = keyof typeof communitiesList.fields;

const GUID = '{0123ABCD-4567-4000-8000-000000000001}';
const aRow = (cells: Record<string, string>): SearchRow =>
  new Map(Object.entries({ Title: 'Jems', UniqueId: GUID, ListID: 'a', ListItemID: '1', ...cells }).map(([name, text]) => [name.toLowerCase(), text]));

test.each<[string, ReturnType<typeof readTargets>]>([
  ['', []],
  ['Jems network', [{ title: 'Jems network' }]],
  ['12;#Jems network', [{ id: '12', title: 'Jems network' }]],
  ['Onesǂǂ2024', [{ title: 'Ones' }, { title: '2024' }]],
  ['1;#Ones;#2;#2024', [{ id: '1', title: 'Ones' }, { id: '2', title: '2024' }]],
  ['1;#Onesǂǂ2;#Twos', [{ id: '1', title: 'Ones' }, { id: '2', title: 'Twos' }]],
  [';#Ones;#Twos;#', [{ title: 'Ones' }, { title: 'Twos' }]]
])('the lookup %j leads to %j', (text, targets) => {
  expect(readTargets(text)).toEqual(targets);
});

test.each<[ColumnName, string, unknown]>([
  ['HubThemes', 'FinanceǂǂEvaluation', ['Finance', 'Evaluation']],
  ['HubThemes', ';#Finance;#Evaluation;#', ['Finance', 'Evaluation']],
  ['HubThemes', 'Roads; rails', ['Roads; rails']],
  ['HubThemes', '', []],
  ['HubKind', 'Private channel', 'Private channel'],
  ['HubKind', 'Club', { refused: 'choice' }],
  ['HubOrder', '2.5', 2.5],
  ['HubOrder', 'many', { refused: 'number' }],
  ['HubFeatured', '1', true],
  ['HubFeatured', 'False', false],
  ['HubFeatured', 'perhaps', { refused: 'choice' }],
  ['HubParentFirst', '', true],
  ['HubViewOnlyUntil', '2025-08-30T22:00:00.0000000Z', '2025-08-31'],
  ['HubViewOnlyUntil', 'soon', { refused: 'date' }],
  ['HubTeamsLink', 'https://teams.microsoft.com/l/x?a=1,2, Open, please', 'https://teams.microsoft.com/l/x?a=1,2'],
  ['HubTeamsLink', 'https://teams.microsoft.com/l/x,', 'https://teams.microsoft.com/l/x'],
  ['HubTeamsLink', 'https://teams.microsoft.com/l/x', 'https://teams.microsoft.com/l/x'],
  ['HubTeamsLink', 'javascript:alert(1), https://teams.microsoft.com/l/x', { refused: 'link' }],
  ['HubTeamsLink', 'https://evil.test/, https://teams.microsoft.com/l/x', { refused: 'link' }]
])('%s of %j is %j', (name, text, expected) => {
  const { values, problems } = inspectRow(communitiesList, itemsOf([aRow({ [name]: text })], [name])[0], [name]);
  expect(problems.length > 0 ? { refused: problems[0].reason } : values[name]).toEqual(expected);
});

describe('what a lookup leads to', () => {
  const guid = (n: number): string => `0000000${n}-0000-4000-8000-000000000000`;
  const parentOf = (text: string, ...others: SearchRow[]): unknown =>
    itemsOf([aRow({ HubParent: text, ListItemID: '9', UniqueId: guid(9) }), ...others], ['HubParent'])[0].HubParent;
  const jems = (n: number, list = 'a'): SearchRow => aRow({ Title: 'Jems network', ListItemID: String(n), UniqueId: guid(n), ListID: list });
  const found = (n: number): object => ({ Id: n * 2 ** 16, Title: 'Jems network' });

  test.each<[string, string, readonly SearchRow[], unknown]>([
    ['the row of that name', 'Jems network', [jems(1)], found(1)],
    ['none in another list', 'Jems network', [jems(1, 'b')], 'Jems network'],
    ['none where two have the name', 'Jems network', [jems(1), jems(2)], 'Jems network'],
    ['the row with that id, whatever its name', '2;#Jems network', [jems(1), jems(2)], found(2)],
    ['never itself by name', 'Jems', [], 'Jems'],
    ['nothing', '', [jems(1)], '']
  ])('%s', (_, text, others, expected) => {
    expect(parentOf(text, ...others)).toEqual(expected);
  });
});

test.each<[string, number]>([[GUID, 0x0123abcd4567], [GUID.slice(1, -1).toLowerCase(), 0x0123abcd4567], ['{ffffffff-ffff-4fff-8fff-ffffffffffff}', 2 ** 48 - 1], ['', 0], ['Jems', 0]])(
  'the id of %j is %d', (text, id) => {
    expect(idOf(aRow({ UniqueId: text }))).toBe(id);
  });
