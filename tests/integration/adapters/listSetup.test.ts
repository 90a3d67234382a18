import { BearerToken } from '@pnp/queryable';
import { connect } from '../../../src/adapters/sharepoint/connect';
import { SpListSetup } from '../../../src/adapters/sharepoint/setup/SpListSetup';
import { SpCommunityRepository } from '../../../src/adapters/sharepoint/SpCommunityRepository';
import { isUsable, type SetupProgress } from '../../../src/domain/setup/ListSetup';
import { ALL_LISTS } from '../../../src/lists/provisioning/allLists';
import { faultsAt } from '../../support/faults';
import { startTestTenant, type TestTenant } from '../../support/tenant';
import { SMALL_CONTENT } from '../tenant/smallContent';

const EMPTY = { seeds: [], homePage: SMALL_CONTENT.homePage };
const URLS = ALL_LISTS.map(({ pages }) => pages.list.url);
let tenant: TestTenant;

beforeEach(async () => {
  tenant = await startTestTenant({ content: EMPTY });
});
afterEach(() => tenant.close());

const ignore = (): void => undefined;
const setupAs = (person: string, urls: readonly string[] = URLS, of = tenant): SpListSetup => new SpListSetup(connect(of.webUrl, BearerToken(person)), '/sites/hub', urls);

test('an owner of an empty site makes all four lists, with sample rows; running it again finds nothing to do', async () => {
  const setup = setupAs('owner');
  const before = await setup.check();
  expect(before.lists.map(list => [list.title, list.isMissing])).toEqual([
    ['Communities', true], ['Working groups', true], ['Contact topics', true], ['Contact requests', true]
  ]);
  const progress: SetupProgress[] = [];
  const after = await setup.apply(true, step => progress.push(step));
  expect(after.lists.flatMap(list => list.differences)).toEqual([]);
  expect(isUsable(after)).toBe(true);
  expect(progress.at(-1)).toEqual({ done: progress[0].total, total: progress[0].total, list: 'Contact topics' });
});

/** What there is, as a person would count it: lists, columns, views and rows by name. */
async function contents(of = tenant): Promise<Record<string, readonly string[]>> {
  const sp = of.spAs('owner');
  const lists = await sp.web.lists.select('Title')<readonly { Title: string }[]>();
  const found: Record<string, readonly string[]> = { lists: lists.map(list => list.Title) };
  for (const { pages: { list } } of ALL_LISTS) {
    const at = sp.web.getList(`/sites/hub/${list.url}`);
    const titles = async (query: Promise<readonly { Title?: string; InternalName?: string }[]>): Promise<readonly string[]> =>
      (await query).map(one => one.InternalName ?? one.Title ?? '');
    found[`${list.url} columns`] = await titles(at.fields.select('InternalName')());
    found[`${list.url} views`] = await titles(at.views.select('Title')());
    found[`${list.url} rows`] = await titles(at.items.select('Title').top(5000)());
  }
  return found;
}

const doubles = (found: Record<string, readonly string[]>): readonly string[] =>
  Object.entries(found).flatMap(([where, names]) => names.filter((name, index) => names.indexOf(name) !== index).map(name => `${where}: ${name}`));

test('ten teams with thirteen channels under their parents, four old communities with successors, four working groups, four topics: as the sample rows say', async () => {
  await setupAs('owner').apply(true, ignore);
  const sp = tenant.spAs('visitor');
  const rows = await sp.web.getList('/sites/hub/Lists/Communities').items.select('Title', 'HubKind', 'HubParent/Title', 'HubSuccessors/Title').expand('HubParent', 'HubSuccessors').top(100)<
    readonly { Title: string; HubKind: string; HubParent?: { Title: string }; HubSuccessors: readonly { Title: string }[] }[]
  >();
  expect(rows.filter(row => row.HubKind === 'Team')).toHaveLength(10);
  expect(rows.filter(row => row.HubKind === 'Private channel' && row.HubParent?.Title)).toHaveLength(13);
  expect(rows.find(row => row.Title === 'User Group')?.HubParent?.Title).toBe('Jems network');
  expect(rows.filter(row => row.HubKind === 'Legacy community').map(row => row.HubSuccessors.map(({ Title }) => Title))).toEqual([
    ['Auditors network'], ['Controllers network'], ['HIT 2021–2027'], ['Transnational Communication']
  ]);
  const found = await contents();
  expect(found['Lists/WorkingGroups rows']).toHaveLength(4);
  expect(found['Lists/ContactTopics rows']).toHaveLength(4);
  expect(found['Lists/ContactRequests rows']).toHaveLength(0);
});

/** What an uninterrupted set-up makes. */
let whole: Record<string, readonly string[]>;
beforeAll(async () => {
  const undisturbed = await startTestTenant({ content: EMPTY });
  await setupAs('owner', URLS, undisturbed).apply(true, ignore);
  whole = await contents(undisturbed);
  await undisturbed.close();
});

// Eight places from the first request to the last rows; three faults in a row outlast the retries of a read.
const FAULTS = ['busy', 'commitThen504', 'commitThenDrop'] as const;
const STEPS = [0, 2, 7, 31, 60, 90, 120, 150];
test.each(FAULTS.flatMap(fault => STEPS.map(step => [fault, step] as const)))('%s at write %i, then again: complete, nothing twice', async (fault, step) => {
  const faults = faultsAt(tenant.origin);
  await faults.add({ fault, path: '*/_api/web/*', method: step % 2 === 0 ? undefined : 'POST', after: step, times: 3 });
  const first = await setupAs('owner').apply(true, ignore).then(() => 'complete', () => 'interrupted');
  await faults.clear();
  const after = await setupAs('owner').apply(true, ignore);
  expect({ first: expect.stringMatching(/complete|interrupted/) as string, left: after.lists.flatMap(list => list.differences) }).toEqual({ first, left: [] });
  const found = await contents();
  expect(doubles(found)).toEqual([]);
  expect(found).toEqual(whole);
});

test('a person with the level Edit makes the lists; what takes Full Control is left, named, and mended by an owner', async () => {
  const after = await setupAs('editor').apply(true, ignore);
  expect(after.rights).toEqual({ manageLists: true, managePermissions: false });
  const left = after.lists.flatMap(list => list.differences.map(({ kind, right }) => [list.title, kind, right]));
  expect(left).toEqual([['Contact requests', 'contributors', 'managePermissions']]);
  await expect(tenant.spAs('visitor').web.getList('/sites/hub/Lists/ContactRequests').items.add({ Title: 'x', HubKey: 'k' })).rejects.toThrow(/403/);

  const mended = await setupAs('owner').apply(false, ignore);
  expect(mended.lists.flatMap(list => list.differences)).toEqual([]);
  await tenant.spAs('visitor').web.getList('/sites/hub/Lists/ContactRequests').items.add({ Title: 'x', HubKey: 'k' });
  expect(await tenant.spAs('guest').web.getList('/sites/hub/Lists/ContactRequests').items()).toEqual([]);
});

test('an author with Contribute and a visitor learn whom to ask; nothing is made', async () => {
  for (const person of ['author', 'visitor']) {
    const state = await setupAs(person, ['Lists/Communities']).check();
    expect(state.rights).toEqual({ manageLists: false, managePermissions: false });
    expect(state.owners.people).toEqual(['Olaf Owner']);
    expect(state.owners.group).toMatch(/Owners$/);
  }
  const lists = await tenant.spAs('owner').web.lists();
  expect(lists.map(list => list.Title)).not.toContain('Communities');
});

test('a part brings the lists that its own ones look up', async () => {
  expect((await setupAs('owner', ['Lists/WorkingGroups']).check()).lists.map(list => list.title)).toEqual(['Communities', 'Working groups']);
  expect((await setupAs('owner', ['Lists/Communities']).check()).lists.map(list => list.title)).toEqual(['Communities']);
});

test('renamed lists and columns are found all the same, keep their names, and the finder reads them as before', async () => {
  await setupAs('owner').apply(true, ignore);
  const list = tenant.spAs('owner').web.getList('/sites/hub/Lists/Communities');
  await list.update({ Title: 'Our places' });
  await list.fields.getByInternalNameOrTitle('HubStatus').update({ Title: 'State of play' });
  await list.fields.getByInternalNameOrTitle('Title').update({ Title: 'What it is called' });
  const state = await setupAs('owner').apply(false, ignore);
  expect(state.lists[0]).toMatchObject({ title: 'Our places', isMissing: false, differences: [] });
  const fields = await list.fields.select('InternalName', 'Title')<readonly { InternalName: string; Title: string }[]>();
  expect(fields.find(field => field.InternalName === 'HubStatus')?.Title).toBe('State of play');
  expect(fields.find(field => field.InternalName === 'Title')?.Title).toBe('What it is called');
  const finder = new SpCommunityRepository(connect(tenant.webUrl, BearerToken('visitor')), '/sites/hub/Lists/Communities', 'en-US');
  expect(await finder.findAll()).toMatchObject({ items: { length: 27 }, rejected: [] });
});

test('another list of the same name is not touched: its owner is told which one', async () => {
  await tenant.spAs('owner').web.lists.add('Other place');
  await tenant.spAs('owner').web.getList('/sites/hub/Lists/Other place').update({ Title: 'Communities' });
  await expect(setupAs('owner').apply(false, ignore)).rejects.toMatchObject({ kind: 'refused', message: expect.stringContaining('Lists/Other place') as string });
});

test('owners’ own rows keep sample rows away', async () => {
  await setupAs('owner').apply(false, ignore);
  await tenant.spAs('owner').web.getList('/sites/hub/Lists/Communities').items.add({ Title: 'Ours', HubKind: 'Team' });
  const before = await setupAs('owner').check();
  expect(before.lists.map(list => list.takesSamples)).toEqual([false, true, true, false]);
  await setupAs('owner').apply(true, ignore);
  expect((await contents())['Lists/Communities rows']).toEqual(['Ours']);
});
