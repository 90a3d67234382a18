import { communitiesList } from '../../../src/lists/communities.list';
import { parseRow } from '../../../src/lists/parseRow';
import type { RowProblem } from '../../../src/domain/RowError';

const good = {
  Id: 7, Title: ' Jems network ', HubKind: 'Team', HubPurpose: null, HubRoles: ['Controller', 'Beekeeper'], HubStrands: null,
  HubTeamsLink: { Url: 'https://teams.microsoft.com/l/team/1', Description: 'Jems' }, HubParentId: null, HubOrder: 3
};

function problemsOf(change: object): readonly RowProblem[] {
  const parsed = parseRow(communitiesList, { ...good, ...change });
  if (parsed.ok) throw new Error('the row was accepted');
  return parsed.error.problems;
}

test('a good row becomes a typed value; the owners’ own role stays', () => {
  const parsed = parseRow(communitiesList, good);
  expect(parsed).toMatchObject({
    ok: true,
    value: {
      id: 7, title: 'Jems network', HubKind: 'Team', HubPurpose: '', HubRoles: ['Controller', 'Beekeeper'], HubStrands: [],
      HubTeamsLink: 'https://teams.microsoft.com/l/team/1', HubParent: undefined, HubStatus: undefined, HubOrder: 3
    }
  });
});

test('a lookup whose target is gone keeps its id', () => {
  const parsed = parseRow(communitiesList, { ...good, HubParentId: 99, HubParent: null });
  expect(parsed).toMatchObject({ ok: true, value: { HubParent: { id: 99, title: '' } } });
});

test.each<[string, object, RowProblem]>([
  ['no title', { Title: null }, { column: 'Name', reason: 'required', value: '' }],
  ['no kind', { HubKind: '' }, { column: 'Kind', reason: 'required', value: '' }],
  ['an unknown kind', { HubKind: 'Club' }, { column: 'Kind', reason: 'choice', value: 'Club' }],
  ['a script for a link', { HubTeamsLink: { Url: 'javascript:alert(1)' } }, { column: 'Teams link', reason: 'link', value: 'javascript:alert(1)' }],
  ['a link to elsewhere', { HubTeamsLink: { Url: 'https://evil.test/' } }, { column: 'Teams link', reason: 'link', value: 'https://evil.test/' }],
  ['a text for a number', { HubOrder: 'first' }, { column: 'Order', reason: 'number', value: 'first' }],
  ['a text for choices', { HubRoles: 'Controller' }, { column: 'Roles', reason: 'choice', value: 'Controller' }]
])('%s is named', (_, change, problem) => {
  expect(problemsOf(change)).toEqual([problem]);
});

test('every wrong column is named at once, and long values are cut', () => {
  const problems = problemsOf({ Title: '', HubKind: 'x'.repeat(500) });
  expect(problems.map(problem => problem.column)).toEqual(['Name', 'Kind']);
  expect(problems[1].value).toHaveLength(81);
});

test.each([undefined, null, 'text', [], 3])('%p is refused, not thrown at', raw => {
  expect(parseRow(communitiesList, raw).ok).toBe(false);
});
