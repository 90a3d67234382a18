import { BearerToken } from '@pnp/queryable';
import { connect } from '../../../src/adapters/sharepoint/connect';
import { SpListSetup } from '../../../src/adapters/sharepoint/setup/SpListSetup';
import { isUsable, type SetupProgress } from '../../../src/domain/setup/ListSetup';
import { ALL_LISTS } from '../../../src/lists/provisioning/allLists';
import { startTestTenant, type TestTenant } from '../../support/tenant';
import { SMALL_CONTENT } from '../tenant/smallContent';

const URLS = ALL_LISTS.map(({ pages }) => pages.list.url);
let tenant: TestTenant;

beforeEach(async () => {
  tenant = await startTestTenant({ content: { seeds: [], homePage: SMALL_CONTENT.homePage } });
});
afterEach(() => tenant.close());

const setupAs = (person: string, urls: readonly string[] = URLS): SpListSetup => new SpListSetup(connect(tenant.webUrl, BearerToken(person)), '/sites/hub', urls);

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
