import { BearerToken } from '@pnp/queryable';
import '@pnp/sp/fields/list';
import { TENANT_ID, teamLink } from '../../../sharepoint/local/seeds/teamsLinks';
import { HUB_CONTENT, type TenantContent } from '../../../sharepoint/local/tenant/content';
import { connect } from '../../../src/adapters/sharepoint/connect';
import { SpRequestRegister } from '../../../src/adapters/sharepoint/register/SpRequestRegister';
import { SpTopicRegister } from '../../../src/adapters/sharepoint/register/SpTopicRegister';
import { SpWorkingGroupRegister } from '../../../src/adapters/sharepoint/register/SpWorkingGroupRegister';
import { SpListSetup } from '../../../src/adapters/sharepoint/setup/SpListSetup';
import type { Finding } from '../../../src/domain/health/Finding';
import { checkRequests, type RequestRule } from '../../../src/domain/health/requests/checkRequests';
import { topicCheck, type TopicRule } from '../../../src/domain/health/topics/checkTopics';
import { checkWorkingGroups, type WorkingGroupRule } from '../../../src/domain/health/workingGroups/checkWorkingGroups';
import { SITE_HOSTS, TEAMS_HOSTS } from '../../../src/lists/hosts';
import { startTestTenant, type TestTenant } from '../../support/tenant';

type Row = Readonly<Record<string, unknown>>;
/** Id of a row that the hub starts with, or a row more; written as SharePoint stores it, since owners' old rows were never checked. */
type Fault<R extends string> = readonly [row: number | Row, change: Row, ...rules: readonly R[]];

const DAY = 24 * 60 * 60 * 1000;
const daysFromNow = (days: number): string => new Date(Date.now() + days * DAY).toISOString();
const link = (Url: string): Row => ({ HubTeamsLink: { Url, Description: 'Open' } });
const aTeamsLink = teamLink(70, 'Group').Url;

const aGroup = (Title: string): Row => ({ Title, HubStatus: 'Active', HubSubject: 'Finance', HubMailbox: 'group@interact.example' });
const GROUPS: readonly Fault<WorkingGroupRule>[] = [
  [1, { HubMailbox: '' }, 'noContact'],
  [2, { HubMailbox: 'write to us' }, 'mailboxInvalid'],
  [3, { HubCommunity: undefined, HubCommunityId: 9999 }, 'communityGone'],
  [4, { HubEndsOn: daysFromNow(-3), HubStartsOn: daysFromNow(-90) }, 'endPassed'],
  [aGroup('Climate'), { HubStatus: 'Finished', HubStartsOn: daysFromNow(-3), HubEndsOn: daysFromNow(-30) }, 'endsBeforeStart'],
  [aGroup('Procurement'), { HubSubject: '' }, 'noSubject'],
  [aGroup('Simplified costs'), { HubReviewedOn: daysFromNow(-200) }, 'notReviewed'],
  [aGroup('Indicatros'), {}, 'similarName'],
  [aGroup('Tourism'), { HubSubject: 'Gardening' }, 'unknownValue'],
  [aGroup('Youth'), { HubStatus: 'Asleep' }, 'unknownValue'],
  [aGroup('Maritime affairs'), link('javascript:alert(1)'), 'linkBroken'],
  [aGroup('Labour market'), link('https://teams.evil.example/l/team/x'), 'linkForeign'],
  [aGroup('North Sea'), link(`${aTeamsLink}&allowXTenantAccess=False`), 'linkBlocksJoin'],
  [aGroup(''), {}, 'refused']
];

const aTopicRow = (Title: string, change: Row): Row => ({ Title, HubMailbox: 'topic@interact.example', HubOrder: 50, ...change });
const TOPICS: readonly Fault<TopicRule>[] = [
  [2, { HubMailbox: '' }, 'noMailbox'],
  [3, { HubMailbox: 'tech support' }, 'mailboxInvalid'],
  [4, { HubDefault: true }, 'severalDefaults'],
  [aTopicRow('Events', { HubThemes: ['Finance'] }), {}],
  [aTopicRow('Events', { HubThemes: ['Finance'], HubOrder: 51 }), {}, 'doubledRow'],
  [aTopicRow('Events', { HubStrands: ['B'], HubMailbox: 'other@interact.example', HubOrder: 52 }), {}, 'overlap'],
  [aTopicRow('Tools', { HubKinds: ['Question', 'Join request'] }), {}],
  [aTopicRow('Tools', { HubKinds: ['Question'], HubOrder: 51 }), {}, 'unreachable'],
  [aTopicRow('Complaints', { HubKinds: ['Complaint'] }), {}, 'unknownValue'],
  [aTopicRow('Languages', { HubLanguages: ['Klingon'] }), {}, 'unknownValue'],
  [aTopicRow('Trouble with an acount', { HubThemes: ['Evaluation'] }), {}, 'similarName']
];

/** Looked at in six days, since nobody can write when a row was made. */
const LATER = 6;
const aRequest = (Title: string): Row => ({
  Title, HubKey: crypto.randomUUID(), HubKind: 'Question', HubMessage: 'Hello', HubSenderName: 'Mila', HubSenderEmail: 'mila@contoso.example', HubMailbox: 'communication@interact.eu',
  HubStatus: 'Answered', HubAnsweredOn: daysFromNow(-1), HubKeepUntil: daysFromNow(300)
});
const REQUESTS: readonly Fault<RequestRule>[] = [
  [aRequest('Fine'), {}],
  [aRequest('Old'), { HubKeepUntil: daysFromNow(2) }, 'keptTooLong'],
  [aRequest('Waiting'), { HubStatus: 'New', HubAnsweredOn: undefined }, 'openTooLong'],
  [aRequest('For ever'), { HubKeepUntil: undefined }, 'noKeepUntil'],
  [aRequest('Undated'), { HubAnsweredOn: undefined }, 'answeredWithoutDate'],
  [aRequest('Astray'), { HubMailbox: 'nobody' }, 'mailboxInvalid'],
  [aRequest('Odd'), { HubStatus: 'Perhaps' }, 'unknownValue'],
  [aRequest('Sent'), { HubKey: 'twice' }],
  [aRequest('Sent again'), { HubKey: 'Twice' }, 'twin']
];

const PLANTED: Readonly<Record<string, readonly Fault<string>[]>> = { 'Lists/WorkingGroups': GROUPS, 'Lists/ContactTopics': TOPICS, 'Lists/ContactRequests': REQUESTS };

/** Undefined takes the column out of the row. */
const changed = (row: Row, change: Row = {}): Row => Object.fromEntries(Object.entries({ ...row, ...change }).filter(([, value]) => value !== undefined));

const CONTENT: TenantContent = {
  ...HUB_CONTENT,
  seeds: HUB_CONTENT.seeds.map(seed => {
    const faults = PLANTED[seed.list.url] ?? [];
    const more = faults.flatMap(([row, change]) => (typeof row === 'number' ? [] : [changed(row, change)]));
    return { ...seed, rows: [...seed.rows.map((row, index) => changed(row, faults.find(([id]) => id === index + 1)?.[1])), ...more] };
  })
};

/** `id rule`, as planted. */
function planted(faults: readonly Fault<string>[], seededRows: number): readonly string[] {
  let next = seededRows;
  return faults.flatMap(([row, , ...rules]) => {
    const id = typeof row === 'number' ? row : ++next;
    return rules.map(rule => `${id} ${rule}`);
  }).sort();
}
const found = (findings: readonly Finding[]): readonly string[] => findings.map(({ row, rule }) => `${row.id} ${rule}`).sort();

async function findingsIn(tenant: TestTenant): Promise<readonly (readonly string[])[]> {
  const sp = connect(tenant.webUrl, BearerToken('owner'));
  const options = { now: new Date(), tenantId: TENANT_ID, teamsHosts: TEAMS_HOSTS, siteHosts: SITE_HOSTS };
  const groups = await new SpWorkingGroupRegister(sp, '/sites/hub/Lists/WorkingGroups', 'en-US').read();
  const topics = await topicCheck(new SpTopicRegister(sp, '/sites/hub/Lists/ContactTopics', 'en-US')).check();
  const requests = await new SpRequestRegister(sp, '/sites/hub/Lists/ContactRequests').read();
  return [found(checkWorkingGroups(groups, options)), found(topics.findings), found(checkRequests(requests, new Date(daysFromNow(LATER))))];
}

async function on<T>(content: TenantContent, look: (tenant: TestTenant) => Promise<T>): Promise<T> {
  const tenant = await startTestTenant({ content });
  try {
    return await look(tenant);
  } finally {
    await tenant.close();
  }
}

test('faults planted in three lists: every one is found, and nothing else', async () => {
  const expected = [planted(GROUPS, 4), planted(TOPICS, 4), planted(REQUESTS, 0)];
  expect(expected.flat()).toHaveLength(30);
  expect(await on(CONTENT, findingsIn)).toEqual(expected);
});

test('the clean seed has no finding', async () => {
  expect(await on(HUB_CONTENT, findingsIn)).toEqual([[], [], []]);
});

test('the settings of the list of requests: messages that others can read, and a unique key that keeps it so', async () => {
  const differences = await on(HUB_CONTENT, async tenant => {
    const list = tenant.spAs('owner').web.getList('/sites/hub/Lists/ContactRequests');
    await list.update({ ReadSecurity: 1, WriteSecurity: 1 } as object);
    await list.fields.getByInternalNameOrTitle('HubKey').update({ EnforceUniqueValues: true }, 'SP.FieldText');
    const { lists } = await new SpListSetup(connect(tenant.webUrl, BearerToken('owner')), '/sites/hub', ['Lists/ContactTopics', 'Lists/ContactRequests']).check();
    return lists.flatMap(({ url, differences: own }) => own.map(({ kind, subject, isNeeded }) => [url, kind, subject, isNeeded]));
  });
  expect(differences).toEqual([
    ['/sites/hub/Lists/ContactRequests', 'notUnique', 'Key', true], ['/sites/hub/Lists/ContactRequests', 'ownItems', '', true]
  ]);
});

test('a list of another kind is said to be one; forms have their addresses', async () => {
  await on(HUB_CONTENT, async tenant => {
    const sp = connect(tenant.webUrl, BearerToken('owner'));
    await expect(new SpRequestRegister(sp, '/sites/hub/Lists/ContactTopics').read()).rejects.toMatchObject({ kind: 'setting' });
    await expect(new SpTopicRegister(sp, '/sites/hub/Lists/Nowhere', 'en-US').read()).rejects.toMatchObject({ kind: 'notFound' });
    expect(new SpWorkingGroupRegister(sp, '/sites/hub/Lists/WorkingGroups', 'en-US').formUrl(3)).toBe('/sites/hub/Lists/WorkingGroups/EditForm.aspx?ID=3');
  });
});
