import { communitiesList } from '../../../src/lists/communities.list';
import { inspectRow, parseRow } from '../../../src/lists/parseRow';
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

test('dates, people, several lookups and yes or no', () => {
  const parsed = parseRow(communitiesList, {
    ...good, HubReviewedOn: '2026-01-31T00:00:00Z', HubFeatured: null, HubParentFirst: null, HubSiteLink: { Url: 'https://contoso.sharepoint.com/sites/x' },
    HubContactId: 9, HubContact: { Id: 9, Title: 'Olaf Owner', EMail: 'olaf.owner@contoso.example' },
    HubSuccessorsId: [4, 5], HubSuccessors: [{ Id: 5, Title: 'Five' }]
  });
  expect(parsed).toMatchObject({
    ok: true,
    value: {
      HubReviewedOn: '2026-01-31', HubFeatured: false, HubParentFirst: true, HubSiteLink: 'https://contoso.sharepoint.com/sites/x',
      HubContact: { id: 9, name: 'Olaf Owner', email: 'olaf.owner@contoso.example' }, HubSuccessors: [{ id: 4, title: '' }, { id: 5, title: 'Five' }]
    }
  });
});

test.each(['2026-01-31T00:00:00Z', '2026-01-30T23:00:00Z', '2026-01-30T22:00:00Z', '2026-01-31T05:00:00Z'])('%s is the last of January in a site of its time zone', raw => {
  expect(parseRow(communitiesList, { ...good, HubReviewedOn: raw })).toMatchObject({ ok: true, value: { HubReviewedOn: '2026-01-31' } });
});

test('columns that were not read are not missed', () => {
  const parsed = parseRow(communitiesList, { Id: 1, Title: 'Jems', HubKind: 'Club', HubOrder: 1 }, ['HubOrder']);
  expect(parsed).toEqual({ ok: true, value: { id: 1, title: 'Jems', created: '', HubOrder: 1 } });
});

test('what is in order survives beside what is not', () => {
  const { values, problems } = inspectRow(communitiesList, { ...good, HubKind: 'Club' });
  expect(problems).toHaveLength(1);
  expect(values).toMatchObject({ HubTeamsLink: 'https://teams.microsoft.com/l/team/1' });
  expect(values).not.toHaveProperty('HubKind');
});

test.each<[string, object, RowProblem]>([
  ['no title', { Title: null }, { column: 'Name', reason: 'required', value: '' }],
  ['no kind', { HubKind: '' }, { column: 'Kind', reason: 'required', value: '' }],
  ['an unknown kind', { HubKind: 'Club' }, { column: 'Kind', reason: 'choice', value: 'Club' }],
  ['a script for a link', { HubTeamsLink: { Url: 'javascript:alert(1)' } }, { column: 'Teams link', reason: 'link', value: 'javascript:alert(1)' }],
  ['a link to elsewhere', { HubTeamsLink: { Url: 'https://evil.test/' } }, { column: 'Teams link', reason: 'link', value: 'https://evil.test/' }],
  ['a text for a number', { HubOrder: 'first' }, { column: 'Order', reason: 'number', value: 'first' }],
  ['a text for a date', { HubReviewedOn: 'last week' }, { column: 'Reviewed on', reason: 'date', value: 'last week' }],
  ['a text for yes or no', { HubFeatured: 'maybe' }, { column: 'Featured', reason: 'choice', value: 'maybe' }],
  ['a site elsewhere', { HubSiteLink: { Url: 'https://sharepoint.com/' } }, { column: 'Site link', reason: 'link', value: 'https://sharepoint.com/' }],
  ['no person', { HubContact: 'Somebody' }, { column: 'Contact person', reason: 'person', value: 'Somebody' }],
  ['no rows of successors', { HubSuccessors: 'Jems' }, { column: 'Successors', reason: 'parentMissing', value: 'Jems' }],
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
