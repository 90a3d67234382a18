import { BearerToken } from '@pnp/queryable';
import { HUB_CONTENT, type TenantContent } from '../../../sharepoint/local/tenant/content';
import { connect } from '../../../src/adapters/sharepoint/connect';
import { SpRequestLog } from '../../../src/adapters/sharepoint/SpRequestLog';
import { SpRequestQueue } from '../../../src/adapters/sharepoint/SpRequestQueue';
import { changeTo } from '../../../src/domain/enquiry/requestChanges';
import type { QueueQuery } from '../../../src/domain/enquiry/RequestQueue';
import { contactRequestsList } from '../../../src/lists/contactRequests.list';
import { faultsAt } from '../../support/faults';
import { aRequestItem, REQUESTS } from '../../support/requests';
import { startTestTenant, type TestTenant } from '../../support/tenant';

const OLAF = { id: 15, name: 'Olaf Owner' };
const AMIRA = { id: 16, name: 'Amira Administrator' };
const NOW = new Date();
const daysAgo = (days: number): Date => new Date(NOW.getTime() - days * 86_400_000);

let tenant: TestTenant;
let clock = NOW;
afterEach(() => tenant.close());

const queueOf = (person: string): SpRequestQueue => new SpRequestQueue(connect(tenant.webUrl, BearerToken(person)), REQUESTS, 'en-US');
const queueItems = (person: string) => tenant.spAs(person).web.getList(REQUESTS).items;

async function send(person: string, overrides: Record<string, unknown> = {}): Promise<number> {
  return ((await queueItems(person).add(aRequestItem(overrides))) as { Id: number }).Id;
}

describe('a list of a few requests', () => {
  beforeEach(async () => {
    clock = daysAgo(6);
    tenant = await startTestTenant({ now: () => clock });
    await send('visitor', { Title: 'Old and new' });
    await send('guest', { Title: 'Old and mine', HubStatus: 'In progress', HubAssignedToId: 15, HubTopic: 'Owner\'s topic', HubCommunityId: 1 });
    await send('guest', { Title: 'Old and closed', HubStatus: 'Closed' });
    clock = NOW;
    await send('member', { Title: 'New' });
    await send('visitor', { Title: 'Taken back', HubStatus: 'Withdrawn' });
  });

  test.each<[Partial<QueueQuery>, string[]]>([
    [{ view: 'open' }, ['New', 'Old and mine', 'Old and new']],
    [{ view: 'open', order: 'oldest' }, ['Old and new', 'Old and mine', 'New']],
    [{ view: 'new' }, ['New', 'Old and new']],
    [{ view: 'mine' }, ['Old and mine']],
    [{ view: 'overdue' }, ['Old and mine', 'Old and new']],
    [{ view: 'all' }, ['Taken back', 'New', 'Old and closed', 'Old and mine', 'Old and new']],
    [{ view: 'all', topic: 'Owner\'s topic' }, ['Old and mine']]
  ])('%j', async (query, subjects) => {
    const { requests, next } = await queueOf('owner').find({ view: 'open', order: 'newest', ...query }, OLAF);
    expect([requests.map(({ subject }) => subject), next]).toEqual([subjects, undefined]);
  });

  test('a row names its people and what it is about; the whole request has the rest', async () => {
    await queueItems('guest').getById(2).update({ HubOrganisation: 'Partner', HubRole: 'Auditor', HubLanguage: 'French' });
    await tenant.fetchAs('guest', `/sites/hub/_api/web/getList('${REQUESTS}')/items(2)/AttachmentFiles/add(FileName='a%20%23b.pdf')`, { method: 'POST', body: 'x' });
    const [row] = (await queueOf('owner').find({ view: 'mine', order: 'newest' }, OLAF)).requests;
    expect(row).toMatchObject({ reference: 'CH-00002', about: 'Auditors network', senderName: 'Mila Member', assignedTo: OLAF, status: 'In progress' });
    expect(await queueOf('owner').read(2)).toMatchObject({
      ...row, etag: '"3"', message: 'I cannot sign in.', organisation: 'Partner', role: 'Auditor', language: 'French', mailbox: 'tech.support@interact.eu',
      attachments: [{ name: 'a #b.pdf', url: `${REQUESTS}/Attachments/2/a%20%23b.pdf` }], changedBy: { id: 13, name: 'Greta Guest' }
    });
  });

  test('is taken, answered and closed, each step with the etag of the one before', async () => {
    const queue = queueOf('owner');
    const read = await queue.read(1);
    const taken = await queue.change(read, { assignedTo: OLAF });
    if (taken.kind === 'gone') throw new Error('It is gone.');
    expect(taken).toMatchObject({ kind: 'done', request: { assignedTo: OLAF, etag: '"2"' } });
    const answered = await queue.change(taken.request, changeTo('Answered', taken.request, NOW));
    if (answered.kind === 'gone') throw new Error('It is gone.');
    expect(answered).toMatchObject({ kind: 'done', request: { status: 'Answered', answeredOn: expect.stringContaining(NOW.toISOString().slice(0, 19)) as string } });
    const keepUntil = daysAgo(-365).toISOString().slice(0, 10);
    expect(await queue.change(answered.request, changeTo('Closed', answered.request, NOW))).toMatchObject({ kind: 'done', request: { status: 'Closed', keepUntil, etag: '"4"' } });
    expect(await queue.change(await queue.read(1), { assignedTo: 'nobody' })).toMatchObject({ kind: 'done', request: { assignedTo: undefined } });
  });

  test('two owners take the same one: the first has it, the second sees who', async () => {
    const [first, second] = await Promise.all([queueOf('owner').read(1), queueOf('administrator').read(1)]);
    expect(await queueOf('owner').change(first, { assignedTo: OLAF })).toMatchObject({ kind: 'done' });
    expect(await queueOf('administrator').change(second, { assignedTo: AMIRA })).toMatchObject({ kind: 'conflict', request: { assignedTo: OLAF, changedBy: OLAF, etag: '"2"' } });
    expect((await queueOf('administrator').read(1)).assignedTo).toEqual(OLAF);
  });

  test('what its sender withdraws meanwhile is not answered, and the other way round', async () => {
    const log = new SpRequestLog(connect(tenant.webUrl, BearerToken('member')), REQUESTS);
    const [own] = await log.findMine();
    const read = await queueOf('owner').read(own.id);
    const outcomes = await Promise.all([log.withdraw(own), queueOf('owner').change(read, changeTo('In progress', read, NOW))]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['conflict', 'done']);
    const { status, etag } = await queueOf('owner').read(own.id);
    expect([etag, outcomes.map(outcome => outcome.kind !== 'gone' && outcome.request.status)]).toEqual(['"2"', [status, status]]);
  });

  test('a write whose answer is lost, tried again, is done once', async () => {
    const faults = faultsAt(tenant.origin);
    const read = await queueOf('owner').read(1);
    await faults.add({ fault: 'serverError', path: '*/Lists/ContactRequests*/items(1)', times: 4 });
    await expect(queueOf('owner').change(read, { assignedTo: OLAF })).rejects.toMatchObject({ kind: 'server' });
    await faults.clear();
    await queueItems('owner').getById(1).update({ HubAssignedToId: 15 });
    expect(await queueOf('owner').change(read, { assignedTo: OLAF })).toMatchObject({ kind: 'done', request: { etag: '"2"' } });
  });

  test('says who looks, and whether they see no more than their own', async () => {
    expect(await Promise.all(['owner', 'editor', 'author'].map(async person => queueOf(person).viewer()))).toEqual([
      { me: OLAF, seesOwnOnly: false },
      { me: { id: 17, name: 'Edda Editor' }, seesOwnOnly: true },
      { me: { id: 14, name: 'Ada Author' }, seesOwnOnly: true }
    ]);
    expect((await queueOf('editor').find({ view: 'all', order: 'newest' }, { id: 17, name: 'Edda Editor' })).requests).toEqual([]);
    await tenant.spAs('owner').web.getList(REQUESTS).update({ ReadSecurity: 1 });
    expect(await queueOf('editor').viewer()).toMatchObject({ seesOwnOnly: false });
  });

  test('colleagues are the people of the site’s groups, and whoever has an address in the tenant', async () => {
    expect((await queueOf('owner').colleagues()).map(({ name }) => name)).toEqual(['Ada Author', 'Olaf Owner']);
    expect(await queueOf('owner').personAt('edda.editor@contoso.example')).toEqual({ id: 17, name: 'Edda Editor' });
    await expect(queueOf('owner').personAt('nobody@contoso.example')).rejects.toMatchObject({ kind: 'refused' });
    await faultsAt(tenant.origin).add({ fault: 'forbidden', path: '*/associatedmembergroup/users*' });
    expect((await queueOf('owner').colleagues()).map(({ name }) => name)).toEqual(['Olaf Owner']);
  });
});

describe('a list of more than 5,000 requests', () => {
  beforeEach(async () => {
    const rows = Array.from({ length: 5_100 }, (_, index) => aRequestItem({ Title: `Request ${index + 1}`, HubStatus: index < 5_040 ? 'Closed' : 'New' }));
    const content: TenantContent = { ...HUB_CONTENT, seeds: HUB_CONTENT.seeds.map(seed => (seed.list.url === contactRequestsList.url ? { ...seed, rows } : seed)) };
    tenant = await startTestTenant({ content });
  });

  test('every view is answered page by page, without a row twice or left out', async () => {
    const queue = queueOf('owner');
    const ids: number[] = [];
    let after: number | undefined;
    do {
      const { requests, next } = await queue.find({ view: 'open', order: 'newest' }, OLAF, after);
      ids.push(...requests.map(({ id }) => id));
      // somebody works on the first ones while the others are still being looked at
      if (after === undefined) await queueItems('owner').getById(ids[3]).update({ HubStatus: 'Answered' });
      after = next;
    } while (after !== undefined);
    expect(ids).toEqual(Array.from({ length: 60 }, (_, index) => 5_100 - index));
    for (const view of ['new', 'mine', 'overdue', 'all'] as const) await expect(queue.find({ view, order: 'oldest' }, OLAF)).resolves.toHaveProperty('requests');
  });

  test('who sent a few, and who sent them all, finds their latest', async () => {
    await send('visitor', { Title: 'The only one' });
    const subjects = async (person: string): Promise<string[]> =>
      (await new SpRequestLog(connect(tenant.webUrl, BearerToken(person)), REQUESTS).findMine()).map(({ subject }) => subject);
    expect(await subjects('visitor')).toEqual(['The only one']);
    expect((await subjects('owner')).slice(0, 2)).toEqual(['Request 5100', 'Request 5099']);
  });
});
