import { communitiesList } from '../../../src/lists/communities.list';
import { contactRequestsList } from '../../../src/lists/contactRequests.list';
import { contactTopicsList } from '../../../src/lists/contactTopics.list';
import { type Column, defineList, type ListDefinition, TEXT_LIMIT } from '../../../src/lists/defineList';
import { fieldXml } from '../../../src/lists/provisioning/fieldXml';
import { listQuery } from '../../../src/lists/listQuery';
import { workingGroupsList } from '../../../src/lists/workingGroups.list';

const lists: readonly ListDefinition[] = [communitiesList, workingGroupsList, contactTopicsList, contactRequestsList];
const columns: readonly [string, Column][] = lists.flatMap(list => Object.entries(list.fields));

test('every column has an id of its own', () => {
  const ids = [...columns.map(([, column]) => column.id), ...lists.map(list => list.versionColumnId)];
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

test('internal names keep to what SharePoint leaves unencoded, 32 characters at most', () => {
  for (const [name] of columns) expect(name).toMatch(/^Hub[A-Za-z0-9]{1,29}$/);
});

test('lookups point into lists of ours; unique columns are indexed; lines are short enough', () => {
  for (const [, column] of columns) {
    if (column.type === 'Lookup' || column.type === 'LookupMulti') expect(lists.map(list => list.url)).toContain(column.list);
    if (column.type === 'Text' && column.unique) expect(column.indexed).toBe(true);
    if (column.type === 'Text') expect(column.maxLength ?? TEXT_LIMIT).toBeLessThanOrEqual(TEXT_LIMIT);
  }
});

test('a list in which people see their own rows has no unique column: SharePoint refuses the two together', () => {
  for (const { itemSecurity, fields } of lists) {
    if (itemSecurity === 'own') expect(Object.values(fields).filter(column => column.type === 'Text' && column.unique)).toEqual([]);
  }
  const list = { title: 'T', url: 'Lists/T', description: '', titleLabel: 'T', version: 1, versionColumnId: 'v', itemSecurity: 'own' } as const;
  // @ts-expect-error: it does not compile either
  defineList({ ...list, fields: { HubCode: { id: 'c', label: 'Code', type: 'Text', indexed: true, unique: true } } });
});

test('a query asks for lookups by id and title, and for the columns named', () => {
  expect(listQuery(communitiesList, ['HubKind', 'HubParent'])).toEqual({
    select: ['Id', 'Title', 'HubKind', 'HubParentId', 'HubParent/Id', 'HubParent/Title'],
    expand: ['HubParent']
  });
});

test('SharePoint keeps at most 20 indexes and joins at most 12 lookups in one query', () => {
  for (const list of lists) {
    expect(Object.values(list.fields).filter(column => column.indexed).length).toBeLessThanOrEqual(20);
    expect(listQuery(list).expand.length).toBeLessThanOrEqual(12);
  }
});

test('a field schema says what the column is', () => {
  expect(fieldXml('HubMailbox', { id: 'a', label: 'A & B', type: 'Text', required: true, validation: { formula: '=[HubMailbox]<>"x"', message: 'No "x".' } }, () => undefined)).toBe(
    '<Field ID="{a}" Name="HubMailbox" StaticName="HubMailbox" DisplayName="A &amp; B" Type="Text" Required="TRUE" MaxLength="255">'
    + '<Validation Message="No &quot;x&quot;.">=[HubMailbox]&lt;&gt;&quot;x&quot;</Validation></Field>'
  );
});
