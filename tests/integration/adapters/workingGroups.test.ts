import { BearerToken } from '@pnp/queryable';
import { connect } from '../../../src/adapters/sharepoint/connect';
import { SpListDirectory } from '../../../src/adapters/sharepoint/SpListDirectory';
import { SpWorkingGroupRepository } from '../../../src/adapters/sharepoint/SpWorkingGroupRepository';
import { startTestTenant, type TestTenant } from '../../support/tenant';

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTestTenant();
});
afterAll(() => tenant.close());

test('reads the four working groups', async () => {
  const sp = connect(tenant.webUrl, BearerToken('guest'));
  const { items, rejected } = await new SpWorkingGroupRepository(sp, '/sites/hub/Lists/WorkingGroups', 'en-US').findAll();
  expect(rejected).toEqual([]);
  expect(items.map(group => [group.name, group.nickname, group.status, group.community])).toEqual([
    ['Evaluation', 'Evaluation pilots', 'Active', 'Programme and project management'],
    ['Indicators', 'Informal working group on indicators', 'Active', 'Programme and project management'],
    ['Performance-based approach', 'The Performers', 'Active', 'Financial management'],
    ['State aid', '', 'Active', 'Financial management']
  ]);
  const communities: readonly { Id: number; Title: string }[] = await tenant.spAs('guest').web.getList('/sites/hub/Lists/Communities').items.select('Id', 'Title')();
  const nameOf = new Map(communities.map(({ Id, Title }) => [Id, Title]));
  expect(items.map(group => group.communityId && nameOf.get(group.communityId))).toEqual(items.map(group => group.community));
});

test('a page author can choose among the lists of the site, by URL', async () => {
  const lists = await new SpListDirectory(connect(tenant.webUrl, BearerToken('author'))).findLists();
  expect(lists).toEqual(expect.arrayContaining([{ title: 'Communities', url: '/sites/hub/Lists/Communities' }]));
});
