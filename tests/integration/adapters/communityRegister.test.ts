import { BearerToken } from '@pnp/queryable';
import { readTable } from '../../../src/adapters/browser/readTable';
import { connect } from '../../../src/adapters/sharepoint/connect';
import { SpCommunityRegister } from '../../../src/adapters/sharepoint/SpCommunityRegister';
import { SpCommunityRepository } from '../../../src/adapters/sharepoint/SpCommunityRepository';
import { AppError } from '../../../src/domain/AppError';
import { arrangeFamilies } from '../../../src/domain/community/arrangeFamilies';
import { checkCommunities } from '../../../src/domain/health/communities/checkCommunities';
import { applyImport, type ImportOutcome } from '../../../src/domain/importing/applyImport';
import { compareImport } from '../../../src/domain/importing/compareImport';
import { readCommunities } from '../../../src/domain/importing/readCommunities';
import { SITE_HOSTS, TEAMS_HOSTS } from '../../../src/lists/hosts';
import { REGIONS, ROLES } from '../../../src/lists/vocabulary';
import { TENANT_ID } from '../../../sharepoint/local/seeds/teamsLinks';
import { outline } from '../../support/builders';
import { faultsAt } from '../../support/faults';
import { addCommunityRow, COMMUNITIES } from '../../support/rows';
import { SEED_TABLE } from '../../support/seedTable';
import { startTestTenant, type TestTenant } from '../../support/tenant';

let tenant: TestTenant;
beforeEach(async () => {
  tenant = await startTestTenant();
});
afterEach(() => tenant.close());

const list = () => tenant.spAs('owner').web.getList(COMMUNITIES);
const register = (person = 'owner', listUrl = COMMUNITIES): SpCommunityRegister => new SpCommunityRegister(connect(tenant.webUrl, BearerToken(person)), listUrl, 'en-US');
const rowNamed = async (name: string) => (await register().read()).rows.find(row => row.name === name);
const rulesOf = async () => checkCommunities((await register().read()).rows, { now: new Date(), tenantId: TENANT_ID, teamsHosts: TEAMS_HOSTS, siteHosts: SITE_HOSTS })
  .map(({ rule, row }) => `${rule}: ${row.name}`);

async function emptyList(): Promise<void> {
  const items = (await list().items.select('Id').top(5000)()) as { Id: number }[];
  for (const { Id } of items) await list().items.getById(Id).delete();
}

describe('reading', () => {
  test('every row with what owners keep in it, in their order, in two requests', async () => {
    const faults = faultsAt(tenant.origin);
    const before = (await faults.calls()).length;
    const { rows, vocabulary } = await register().read();
    expect((await faults.calls()).length - before).toBe(2);
    expect(rows).toHaveLength(27);
    expect(rows.slice(0, 4).map(({ name }) => name)).toEqual(['Auditors network', 'Communication and visibility', 'Transnational Communication', 'IPA Communication']);
    expect(rows[2]).toMatchObject({
      kind: 'Private channel', parent: { name: 'Communication and visibility' }, mailbox: 'communication@interact.example', problems: [], hasContact: false,
      groupId: '00000000-0000-4000-8000-000000000202', channelId: '19:team02channel01@thread.tacv2', created: expect.stringMatching(/^20\d\d-/) as string
    });
    expect(rows[2].teamsLink).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/channel\//);
    expect(rows[2].choices.find(({ column }) => column === 'Strands')).toEqual({ column: 'Strands', values: ['B'], allowed: ['A', 'B', 'C', 'D', 'IPA', 'NEXT'] });
    expect(vocabulary.roles).toEqual(ROLES);
  });

  test('the choices are those that the columns have now', async () => {
    await list().fields.getByInternalNameOrTitle('HubRegions').update({ Choices: [...REGIONS, 'Danube'] } as object, 'SP.FieldChoice');
    const { rows, vocabulary } = await register().read();
    expect(vocabulary.regions).toEqual([...REGIONS, 'Danube']);
    expect(rows[0].choices.find(({ column }) => column === 'Regions')?.allowed).toContain('Danube');
  });

  test('what is wrong in one row is named there, and the others stay', async () => {
    await addCommunityRow(tenant, { Title: 'Trap', HubTeamsLink: { Url: 'javascript:alert(1)', Description: 'x' }, HubMailbox: 'trap@interact.example' });
    await addCommunityRow(tenant, { Title: 'Orphan', HubKind: 'Private channel', HubParentId: 99999 });
    const { rows } = await register().read();
    expect(rows).toHaveLength(29);
    expect(rows.find(({ name }) => name === 'Trap')).toMatchObject({ teamsLink: 'javascript:alert(1)', problems: [{ column: 'Teams link', reason: 'link' }] });
    expect(rows.find(({ name }) => name === 'Orphan')?.parent).toEqual({ id: 99999, name: '' });
    expect(await rulesOf()).toEqual(expect.arrayContaining(['linkBroken: Trap', 'parentMissing: Orphan']));
  });

  test('the rows that the hub starts with have nothing wrong that visitors would notice', async () => {
    const { rows } = await register().read();
    const findings = checkCommunities(rows, { now: new Date(), tenantId: TENANT_ID, teamsHosts: TEAMS_HOSTS, siteHosts: SITE_HOSTS });
    expect(findings.filter(({ severity }) => severity !== 'advice')).toEqual([]);
  });

  test('a person in the contact column, dates, successors and a site link', async () => {
    const [first] = (await register().read()).rows;
    await list().items.getById(first.id).update({
      HubContactId: 15, HubReviewedOn: '2026-01-15T00:00:00Z', HubViewOnlyUntil: '2026-02-01T00:00:00Z', HubSuccessorsId: [2], HubStatus: 'View-only',
      HubSiteLink: { Url: 'https://contoso.sharepoint.com/sites/audit', Description: 'Site' }
    });
    expect(await rowNamed(first.name)).toMatchObject({
      hasContact: true, status: 'View-only', successors: [{ id: 2, name: 'Communication and visibility' }], siteLink: 'https://contoso.sharepoint.com/sites/audit',
      reviewedOn: expect.stringContaining('2026-01-15') as string, viewOnlyUntil: expect.stringContaining('2026-02-01') as string
    });
  });

  test('a list of an earlier version, which lacks columns, is read as far as it goes', async () => {
    for (const name of ['HubSiteLink', 'HubReviewedOn', 'HubLanguages']) await list().fields.getByInternalNameOrTitle(name).delete();
    const { rows, vocabulary } = await register().read();
    expect(rows).toHaveLength(27);
    expect(rows[0]).toMatchObject({ siteLink: '', problems: [] });
    expect(vocabulary.languages).toContain('French');
  });

  test.each([
    ['a list that is not there', '/sites/hub/Lists/Nowhere', 'owner', 'notFound'],
    ['a list without the columns', '/sites/hub/Lists/ContactTopics', 'owner', 'setting'],
    ['nobody signed in', COMMUNITIES, 'nobody', 'signedOut']
  ])('%s', async (_, url, person, kind) => {
    await expect(register(person, url).read()).rejects.toMatchObject({ kind });
  });

  test.each(['nextLinkLoop', 'emptyBody', 'truncatedJson'] as const)('%s is told, not taken for the list', async fault => {
    await faultsAt(tenant.origin).add({ fault, path: '*/Lists/Communities*/items' });
    await expect(register().read()).rejects.toBeInstanceOf(AppError);
  });
});

test('the form of a row is found by the address of the list', () => {
  expect(register('owner', '/sites/my hub/Lists/Communities').formUrl(7)).toBe('/sites/my%20hub/Lists/Communities/EditForm.aspx?ID=7');
});

describe('writing', () => {
  const FIELDS = {
    whoShouldJoin: 'All', purpose: 'Talk', access: 'Open', status: 'Planned', mailbox: 'new@interact.example', teamsLink: 'https://teams.microsoft.com/l/team/19%3ax/conversations',
    siteLink: 'https://contoso.sharepoint.com/sites/new', keywords: 'word', order: '12.5', roles: ['Auditor', 'Controller'], notFor: ['Other'], themes: ['Finance'],
    strands: ['B', 'IPA'], regions: ['EUSALP'], languages: ['English', 'French']
  } as const;

  test('every field arrives in its column', async () => {
    const id = await register().add({ name: 'New', kind: 'Team', fields: FIELDS });
    const row = await rowNamed('New');
    expect(row).toMatchObject({
      id, kind: 'Team', parent: undefined, whoShouldJoin: 'All', purpose: 'Talk', access: 'Open', status: 'Planned', mailbox: 'new@interact.example',
      teamsLink: FIELDS.teamsLink, siteLink: FIELDS.siteLink, keywords: 'word', order: 12.5, problems: []
    });
    expect(Object.fromEntries(row?.choices.map(({ column, values }) => [column, values]) ?? [])).toEqual({
      Roles: ['Auditor', 'Controller'], 'Not for': ['Other'], Themes: ['Finance'], Strands: ['B', 'IPA'], Regions: ['EUSALP'], Languages: ['English', 'French']
    });
  });

  test('a channel beneath its parent; a change leaves the other fields as they are', async () => {
    const parentId = await register().add({ name: 'New', kind: 'Team', fields: { purpose: 'Talk' } });
    const id = await register().add({ name: 'Inner', kind: 'Private channel', parentId, fields: {} });
    await register().change({ id, name: 'Inner' }, { whoShouldJoin: 'Few' });
    await register().change({ id: parentId, name: 'New' }, { strands: ['C'] });
    expect(await rowNamed('Inner')).toMatchObject({ whoShouldJoin: 'Few', kind: 'Private channel', parent: { id: parentId, name: 'New' } });
    expect(await rowNamed('New')).toMatchObject({ purpose: 'Talk' });
  });

  test('what the list does not take is refused, and what a person may not do is forbidden', async () => {
    await expect(register().add({ name: 'New', kind: 'Team', fields: { mailbox: 'nobody' } })).rejects.toMatchObject({ kind: 'refused' });
    await expect(register().add({ name: 'x'.repeat(256), kind: 'Team', fields: {} })).rejects.toMatchObject({ kind: 'refused' });
    const teamsLink = `https://teams.microsoft.com/${'x'.repeat(256)}`;
    await expect(register().change({ id: 1, name: 'x' }, { teamsLink })).rejects.toMatchObject({ kind: 'refused' });
    await expect(register('visitor').add({ name: 'New', kind: 'Team', fields: {} })).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(register('visitor').change({ id: 1, name: 'x' }, { purpose: 'y' })).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(register().change({ id: 9999, name: 'x' }, { purpose: 'y' })).rejects.toMatchObject({ kind: 'notFound' });
  });

  test('an empty answer is no proof that a row was added', async () => {
    await faultsAt(tenant.origin).add({ fault: 'emptyBody', path: '*/items', method: 'POST' });
    await expect(register().add({ name: 'New', kind: 'Team', fields: {} })).rejects.toMatchObject({ kind: 'server' });
  });

  test('the public page’s table fills an empty list with 10 teams and 13 channels beneath them; a second time nothing changes', async () => {
    await emptyList();
    const { rows, vocabulary } = await register().read();
    const { entries, problems } = readCommunities(readTable(SEED_TABLE), vocabulary);
    expect(problems).toEqual([]);
    const outcomes: ImportOutcome[] = [];
    expect(await applyImport(compareImport(entries, rows), register(), outcome => outcomes.push(outcome))).toBeUndefined();
    expect(outcomes.map(({ did }) => did)).toEqual(Array.from({ length: 23 }, () => 'added'));

    const { items, rejected } = await new SpCommunityRepository(connect(tenant.webUrl, BearerToken('visitor')), COMMUNITIES, 'en-US').findAll();
    expect(rejected).toEqual([]);
    const families = arrangeFamilies(items);
    expect(families).toHaveLength(10);
    expect(outline(families).filter(name => name.startsWith('  '))).toHaveLength(13);
    expect(outline(families.filter(({ community }) => community.name === 'Jems network'))).toEqual(['Jems network', '  Core Group', '  User Group']);

    const again = compareImport(entries, (await register().read()).rows);
    expect(again).toMatchObject({ added: [], changed: [], unclear: [] });
    expect(again.unchanged).toHaveLength(23);
  });
});
