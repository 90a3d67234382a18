import { BearerToken } from '@pnp/queryable';
import { connect } from '../../../src/adapters/sharepoint/connect';
import { SpEnquiryDesk } from '../../../src/adapters/sharepoint/SpEnquiryDesk';
import { startTestTenant, type TestTenant } from '../../support/tenant';

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTestTenant();
});
afterAll(() => tenant.close());

const LISTS = { topics: '/sites/hub/Lists/ContactTopics', requests: '/sites/hub/Lists/ContactRequests', communities: '/sites/hub/Lists/Communities' };

test('a request to take part in a working group names it, and no community', async () => {
  const desk = new SpEnquiryDesk(connect(tenant.webUrl, BearerToken('guest')), LISTS, 'en-US');
  const { id } = await desk.ask({
    key: 'c1a7c1b0-7f0e-4f6a-9d53-7a0f4f1f3a01', kind: 'join', communities: [], workingGroup: { id: 4, name: 'State aid' },
    message: '', senderName: 'Greta Guest', senderEmail: 'greta@partner.example'
  });
  const item: Record<string, unknown> = await tenant.spAs('owner').web.getList(LISTS.requests).items.getById(id)();
  expect(item).toMatchObject({ Title: 'Join request: State aid', HubKind: 'Join request', HubWorkingGroupId: 4, HubCommunityId: null, HubMessage: 'Join request: State aid' });
  expect(item.HubMailbox).toMatch(/@/);
});
