import type { RequestListener } from 'node:http';
import { BearerToken } from '@pnp/queryable';
import { connect } from '../../../src/adapters/sharepoint/connect';
import { SpEnquiryDesk } from '../../../src/adapters/sharepoint/SpEnquiryDesk';
import { SpTopicDirectory } from '../../../src/adapters/sharepoint/SpTopicDirectory';
import type { Enquiry } from '../../../src/domain/enquiry/Enquiry';
import { spoiledTenant } from '../../support/spoiledTenant';
import { startTestTenant, type TestTenant } from '../../support/tenant';

const LISTS = { topics: '/sites/hub/Lists/ContactTopics', requests: '/sites/hub/Lists/ContactRequests' };

let tenant: TestTenant;
beforeEach(async () => {
  tenant = await startTestTenant();
});
afterEach(() => tenant.close());

const deskOf = (person: string, webUrl = tenant.webUrl): SpEnquiryDesk => new SpEnquiryDesk(connect(webUrl, BearerToken(person)), LISTS, 'en-US');

const topicsFor = (person: string): SpTopicDirectory => new SpTopicDirectory(connect(tenant.webUrl, BearerToken(person)), LISTS.topics, 'en-US');

function anEnquiry(changes: Partial<Enquiry> = {}): Enquiry {
  return {
    key: crypto.randomUUID(), kind: 'trouble', topic: 'Trouble with an account', subject: 'Cannot sign in', message: '=1+1 <b>I</b> cannot sign in – Ł',
    senderName: 'Mila', senderEmail: 'mila@contoso.example', organisation: '', programme: '', role: '', language: '', mailbox: 'tech.support@interact.eu',
    keepUntil: '2027-11-30', ...changes
  };
}

const stored = async (): Promise<Record<string, unknown>[]> => (await tenant.spAs('owner').web.getList(LISTS.requests).items()) as Record<string, unknown>[];

test('knows the topics and the mailbox of each', async () => {
  const { items } = await topicsFor('guest').findTopics();
  expect(items.map(topic => [topic.name, topic.mailbox])).toEqual([
    ['General question', 'communication@interact.eu'],
    ['Join a community or working group', 'communication@interact.eu'],
    ['Trouble with an account', 'tech.support@interact.eu'],
    ['Problem with the list', 'communication@interact.eu']
  ]);
});

test('a row whose mailbox is missing or is no address is a topic without mailbox, not a row less; kinds that nobody knows stay a condition', async () => {
  const topics = tenant.spAs('owner').web.getList(LISTS.topics).items;
  await topics.getById(1).update({ HubMailbox: '' });
  // passes the rule of the column, and is no address
  await topics.add({ Title: 'Letters', HubMailbox: 'post@office' });
  await topics.add({ Title: 'Complaints', HubKinds: ['Complaint'], HubMailbox: 'complaints@interact.example' });
  await topics.add({ Title: 'Tools', HubKinds: ['Complaint', 'Question'], HubBackup: 'tools@interact.example' });
  const { items, rejected } = await topicsFor('guest').findTopics();
  expect(rejected).toEqual([]);
  expect(items.find(({ name }) => name === 'General question')).toMatchObject({ mailbox: undefined, isDefault: true });
  expect(items.find(({ name }) => name === 'Letters')).toMatchObject({ mailbox: undefined });
  expect(items.find(({ name }) => name === 'Complaints')).toMatchObject({ kinds: [], unknownKinds: ['Complaint'] });
  expect(items.find(({ name }) => name === 'Tools')).toMatchObject({ kinds: ['question'], unknownKinds: ['Complaint'], mailbox: undefined, backup: 'tools@interact.example' });
});

test.each(['member', 'guest'])('a message of a %s is one item with the mailbox of its topic', async person => {
  const enquiry = anEnquiry();
  const receipt = await deskOf(person).send(enquiry);
  const items = await stored();
  expect(items).toEqual([
    expect.objectContaining({
      Title: 'Cannot sign in', HubKind: 'Account or technical trouble', HubTopic: 'Trouble with an account', HubKey: enquiry.key, HubMessage: enquiry.message, HubMailbox: 'tech.support@interact.eu',
      HubSenderName: 'Mila', HubSenderEmail: 'mila@contoso.example', HubStatus: 'New'
    })
  ]);
  expect(receipt.reference).toBe(`CH-0000${String(items[0].Id)}`);
});

test('the same key sent twice is one item with one reference', async () => {
  const enquiry = anEnquiry();
  const first = await deskOf('member').send(enquiry);
  expect(await deskOf('member').send(enquiry)).toEqual(first);
  expect(await stored()).toHaveLength(1);
});

test('a message that was edited after an unclear failure replaces the one that was stored after all', async () => {
  const enquiry = anEnquiry();
  const first = await deskOf('guest').send(enquiry);
  expect(await deskOf('guest').send({ ...enquiry, message: 'What I really meant' })).toEqual(first);
  expect((await stored()).map(item => item.HubMessage)).toEqual(['What I really meant']);
});

test('without the right to add, nothing is stored and the reason is told', async () => {
  tenant.tenant.setListAccess('Lists/ContactRequests', 'guest', 'read');
  const enquiry = anEnquiry();
  await expect(deskOf('guest').send(enquiry)).rejects.toMatchObject({ kind: 'forbidden' });
  expect(await stored()).toHaveLength(0);
});

describe('behind a server that loses answers', () => {
  test.each<[string, RequestListener]>([
    ['a gateway timeout', (_, response) => void response.writeHead(504).end('upstream timed out')],
    ['a dropped connection', request => void request.socket.destroy()],
    ['an empty answer', (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end()],
    ['a sign-in page', (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sign in</html>')],
    ['half of the JSON', (_, response) => void response.writeHead(201, { 'content-type': 'application/json' }).end('{"Id":')]
  ])('%s after the write was carried out: confirmed, once', async (_, spoiler) => {
    const proxy = await spoiledTenant(tenant.origin, (method, count) => (method === 'POST' && count === 1 ? spoiler : undefined));
    const receipt = await deskOf('member', proxy.webUrl).send(anEnquiry());
    const items = await stored();
    expect(items).toHaveLength(1);
    expect(receipt.reference).toBe(`CH-0000${String(items[0].Id)}`);
    await proxy.close();
  });

  test('when the look-up fails too it is not confirmed; sending again confirms the one item', async () => {
    let isDown = true;
    const proxy = await spoiledTenant(tenant.origin, () => (isDown ? (_, response) => void response.writeHead(500).end() : undefined));
    const enquiry = anEnquiry();
    await expect(deskOf('member', proxy.webUrl).send(enquiry)).rejects.toMatchObject({ kind: 'server' });
    isDown = false;
    await expect(deskOf('member', proxy.webUrl).send(enquiry)).resolves.toMatchObject({ reference: expect.stringMatching(/^CH-/) });
    expect(await stored()).toHaveLength(1);
    await proxy.close();
  });
});
