import type { RequestListener } from 'node:http';
import { BearerToken } from '@pnp/queryable';
import { connect } from '../../../src/adapters/sharepoint/connect';
import { type DeskLists, SpEnquiryDesk } from '../../../src/adapters/sharepoint/SpEnquiryDesk';
import type { CommunityRef } from '../../../src/domain/community/Community';
import type { CommunityRequest } from '../../../src/domain/enquiry/CommunityRequest';
import { keepUntilOf } from '../../../src/domain/enquiry/keepUntil';
import { spoiledTenant } from '../../support/spoiledTenant';
import { startTestTenant, type TestTenant } from '../../support/tenant';

const LISTS: DeskLists = { topics: '/sites/hub/Lists/ContactTopics', requests: '/sites/hub/Lists/ContactRequests', communities: '/sites/hub/Lists/Communities' };

let tenant: TestTenant;
beforeEach(async () => {
  tenant = await startTestTenant();
});
afterEach(() => tenant.close());

const deskOf = (person: string, { webUrl = tenant.webUrl, lists = LISTS } = {}): SpEnquiryDesk => new SpEnquiryDesk(connect(webUrl, BearerToken(person)), lists, 'en-US');

async function communities(...names: readonly string[]): Promise<readonly CommunityRef[]> {
  const rows = (await tenant.spAs('owner').web.getList('/sites/hub/Lists/Communities').items.select('Id', 'Title')()) as readonly { Id: number; Title: string }[];
  return names.map(name => ({ id: rows.find(({ Title }) => Title === name)?.Id ?? 0, name }));
}

async function aRequest(change: Partial<CommunityRequest> = {}): Promise<CommunityRequest> {
  return {
    key: crypto.randomUUID(), kind: 'join', communities: await communities('Jems network', 'User Group'), mailbox: 'jems@interact.example',
    message: 'Łukasz asks – =1+1 <b>', senderName: 'Mila', senderEmail: 'mila@contoso.example', ...change
  };
}

const stored = async (): Promise<Record<string, unknown>[]> =>
  (await tenant.spAs('owner').web.getList(LISTS.requests).items.select('*', 'HubCommunity/Title').expand('HubCommunity')()) as Record<string, unknown>[];

test.each(['member', 'guest'])('a %s asks for team and channel with one item, which points to the channel', async person => {
  const request = await aRequest({ senderRole: 'Controller' });
  const receipt = await deskOf(person).ask(request);
  const items = await stored();
  expect(items).toEqual([
    expect.objectContaining({
      Title: 'Join request: Jems network, User Group', HubKind: 'Join request', HubKey: request.key, HubMessage: request.message, HubMailbox: 'jems@interact.example',
      HubSenderName: 'Mila', HubSenderEmail: 'mila@contoso.example', HubRole: 'Controller', HubStatus: 'New', HubTopic: null, HubCommunity: expect.objectContaining({ Title: 'User Group' })
    })
  ]);
  expect(receipt.reference).toBe(`CH-0000${String(items[0].Id)}`);
});

test('a question about a community that names nobody goes to the mailbox for questions', async () => {
  await deskOf('member').ask(await aRequest({ kind: 'question', communities: await communities('Auditors network'), mailbox: undefined }));
  expect(await stored()).toEqual([expect.objectContaining({ Title: 'Question: Auditors network', HubKind: 'Question', HubMailbox: 'communication@interact.eu' })]);
});

test('without a mailbox the topic for the kind decides, then the one that takes everything else; without either nothing is stored', async () => {
  const topics = tenant.spAs('owner').web.getList(LISTS.topics).items;
  const rows = (await topics.select('Id', 'Title')()) as readonly { Id: number; Title: string }[];
  const idOf = (title: string): number => rows.find(({ Title }) => Title === title)?.Id ?? 0;
  await topics.getById(idOf('Join a community or working group')).update({ HubMailbox: 'join@interact.example' });
  await deskOf('member').ask(await aRequest({ mailbox: undefined }));
  await topics.getById(idOf('Join a community or working group')).delete();
  await deskOf('member').ask(await aRequest({ mailbox: undefined }));
  await topics.getById(idOf('General question')).delete();
  await expect(deskOf('member').ask(await aRequest({ mailbox: undefined }))).rejects.toMatchObject({ kind: 'setting' });
  expect((await stored()).map(item => item.HubMailbox)).toEqual(['join@interact.example', 'communication@interact.eu']);
});

test('a community that names nobody is answered where its themes and strands lead', async () => {
  await tenant.spAs('owner').web.getList(LISTS.topics).items.add({ Title: 'Questions of strand B', HubKinds: ['Question'], HubStrands: ['B'], HubMailbox: 'strand.b@interact.example' });
  for (const strands of [['B'], ['C']]) await deskOf('member').ask(await aRequest({ kind: 'question', mailbox: undefined, themes: ['Communication'], strands }));
  expect((await stored()).map(item => item.HubMailbox)).toEqual(['strand.b@interact.example', 'communication@interact.eu']);
});

test('a request is kept for a year, or as long as it says', async () => {
  await deskOf('member').ask(await aRequest());
  await deskOf('member').ask(await aRequest({ keepUntil: '2027-01-31' }));
  const days = (await stored()).map(item => String(item.HubKeepUntil).slice(0, 10));
  expect(days).toEqual([keepUntilOf(new Date().toISOString().slice(0, 10)), '2027-01-31']);
});

test('communities of another list or site are named, not pointed to: their IDs mean other rows here', async () => {
  for (const list of [undefined, '/sites/other/Lists/Communities', '/sites/hub/Lists/Places']) {
    await deskOf('member', { lists: { ...LISTS, communities: list } }).ask(await aRequest());
  }
  expect((await stored()).map(item => [item.Title, item.HubCommunityId])).toEqual(Array(3).fill(['Join request: Jems network, User Group', null]));
});

test('names longer than a line are cut in the title and whole in an empty message', async () => {
  const [jems] = await communities('Jems network');
  await deskOf('member').ask(await aRequest({ message: '', communities: [{ ...jems, name: 'x'.repeat(300) }, jems] }));
  const [{ Title, HubMessage }] = await stored();
  expect(Title).toHaveLength(255);
  expect(HubMessage).toBe(`Join request: ${'x'.repeat(300)}, Jems network`);
});

test('without the right to add, nothing is stored and the reason is told', async () => {
  tenant.tenant.setListAccess('Lists/ContactRequests', 'guest', 'read');
  await expect(deskOf('guest').ask(await aRequest())).rejects.toMatchObject({ kind: 'forbidden' });
  expect(await stored()).toHaveLength(0);
});

test('what was changed after an unclear failure replaces what was stored after all, the address too', async () => {
  const request = await aRequest();
  const first = await deskOf('guest').ask(request);
  expect(await deskOf('guest').ask({ ...request, senderEmail: 'greta@partner.example' })).toEqual(first);
  expect((await stored()).map(item => item.HubSenderEmail)).toEqual(['greta@partner.example']);
});

describe('behind a server that loses answers', () => {
  test.each<[string, RequestListener]>([
    ['a gateway timeout', (_, response) => void response.writeHead(504).end('upstream timed out')],
    ['a dropped connection', request => void request.socket.destroy()],
    ['an empty answer', (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end()]
  ])('%s after the write was carried out: confirmed, once', async (_, spoiler) => {
    const proxy = await spoiledTenant(tenant.origin, (method, count) => (method === 'POST' && count === 1 ? spoiler : undefined));
    const receipt = await deskOf('guest', { webUrl: proxy.webUrl }).ask(await aRequest());
    const items = await stored();
    expect(items).toHaveLength(1);
    expect(receipt.reference).toBe(`CH-0000${String(items[0].Id)}`);
    await proxy.close();
  });

  test('when the look-up fails too it is not confirmed; asking again confirms the one item', async () => {
    let isDown = true;
    const proxy = await spoiledTenant(tenant.origin, () => (isDown ? (_, response) => void response.writeHead(500).end() : undefined));
    const request = await aRequest();
    await expect(deskOf('member', { webUrl: proxy.webUrl }).ask(request)).rejects.toMatchObject({ kind: 'server' });
    isDown = false;
    await expect(deskOf('member', { webUrl: proxy.webUrl }).ask(request)).resolves.toMatchObject({ reference: expect.stringMatching(/^CH-/) });
    expect(await stored()).toHaveLength(1);
    await proxy.close();
  });
});
