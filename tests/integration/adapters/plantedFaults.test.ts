import { BearerToken } from '@pnp/queryable';
import { TENANT_ID, teamLink } from '../../../sharepoint/local/seeds/teamsLinks';
import { HUB_CONTENT, type TenantContent } from '../../../sharepoint/local/tenant/content';
import { connect } from '../../../src/adapters/sharepoint/connect';
import { SpCommunityRegister } from '../../../src/adapters/sharepoint/SpCommunityRegister';
import { checkCommunities } from '../../../src/domain/health/communities/checkCommunities';
import type { CommunityRule } from '../../../src/domain/health/communities/CommunityRule';
import { SITE_HOSTS, TEAMS_HOSTS } from '../../../src/lists/hosts';
import { communitiesList } from '../../../src/lists/communities.list';
import { startTestTenant } from '../../support/tenant';

type Row = Readonly<Record<string, unknown>>;
/** Id of the row, what is changed in it, what has to be found; written as SharePoint stores it, since owners' old rows were never checked. */
type Fault = readonly [id: number, change: Row, rule: CommunityRule];

const DAY = 24 * 60 * 60 * 1000;
/** At midnight, as SharePoint keeps days of a site in UTC: what is later in the day may read as the next one. */
const daysFromNow = (days: number): string => `${new Date(Date.now() + days * DAY).toISOString().slice(0, 10)}T00:00:00Z`;
const link = (Url: string): Row => ({ HubTeamsLink: { Url, Description: 'Open' } });
const [CLEAN] = HUB_CONTENT.seeds;
const urlOf = (id: number): string => (CLEAN.rows[id - 1].HubTeamsLink as { Url: string }).Url;

/** In rows that the hub starts with: 1 to 23, teams before their channels. */
const IN_SEED_ROWS: readonly Fault[] = [
  [1, { HubMailbox: '' }, 'noContact'],
  [2, link(urlOf(2).replace('https:', 'http:')), 'linkBroken'],
  [3, link('https://teams.microsoft.com/calendar'), 'linkBroken'],
  [4, link(urlOf(4).replace('teams.microsoft.com', 'teams.evil.example')), 'linkForeign'],
  [5, link(urlOf(5).replace(/&tenantId=.*/, '')), 'linkWithoutTenant'],
  [6, link(urlOf(6).replace(TENANT_ID, TENANT_ID.replace(/.$/, '9'))), 'linkOtherTenant'],
  [7, link(`${urlOf(7)}&allowXTenantAccess=False`), 'linkBlocksJoin'],
  [8, { HubGroupId: '' }, 'noGroupId'],
  [9, { HubGroupId: 'the Jems group' }, 'groupIdInvalid'],
  [10, { HubGroupId: '99999999-0000-4000-8000-000000000000' }, 'groupIdDiffers'],
  [11, { HubParent: undefined }, 'channelWithoutParent'],
  [12, { HubSiteLink: { Url: 'https://site.evil.example/x', Description: 'x' } }, 'linkForeign'],
  [13, { HubStatus: 'View-only', HubViewOnlyUntil: daysFromNow(-3) }, 'viewOnlyPassed'],
  [14, { HubParent: undefined, HubParentId: 9999 }, 'parentMissing'],
  [15, { HubAccess: 'Open' }, 'privateChannelOpen'],
  [16, { HubReviewedOn: daysFromNow(-183) }, 'notReviewed'], // the hour of the run and summer time may take two of the days
  [17, { HubReviewedOn: daysFromNow(3) }, 'reviewedInFuture'],
  [18, { HubThemes: ['Gardening'] }, 'unknownValue'],
  [19, { HubNotFor: ['Managing authority'] }, 'bothForAndNotFor'],
  [20, { HubMailbox: 'write to us' }, 'mailboxInvalid'],
  [21, { HubKind: 'Club' }, 'unknownValue'],
  [22, { HubStatus: 'Asleep' }, 'unknownValue'],
  [23, { HubAccess: 'Perhaps' }, 'unknownValue']
];

const FIRST_OWN = CLEAN.rows.length + 1;
/** In rows of their own, each a good team but for the change. */
const IN_OWN_ROWS: readonly (readonly [name: string, change: Row, rule: CommunityRule | undefined])[] = [
  ['Alpine space', { HubStatus: 'View-only' }, 'viewOnlyWithoutDate'],
  ['Climate change', { HubSuccessorsId: [FIRST_OWN + 1] }, 'successorItself'],
  ['Danube region', { HubSuccessorsId: [FIRST_OWN + 17] }, 'successorArchived'],
  ['Energy and transport', { HubSuccessorsId: [9999] }, 'successorMissing'],
  ['Hen', { HubParentId: FIRST_OWN + 5 }, 'parentCycle'],
  ['Egg', { HubParentId: FIRST_OWN + 4 }, 'parentCycle'],
  ['Auditors netwrok', {}, 'similarName'],
  ['Innovation', { ...link(urlOf(19)), HubGroupId: CLEAN.rows[18].HubGroupId }, 'linkDuplicate'],
  ['', {}, 'refused'],
  ['Labour market', link('javascript:alert(1)'), 'linkBroken'],
  ['Maritime affairs', { HubTeamsLink: undefined }, 'linkMissing'],
  ['North Sea', { HubStrands: ['Z'] }, 'unknownValue'],
  ['Outermost regions', { HubLanguages: ['Klingon'] }, 'unknownValue'],
  ['Public procurement', { HubNotFor: ['Beekeeper'] }, 'unknownValue'],
  ['Simplified costs', { HubRegions: ['Atlantis'] }, 'unknownValue'],
  ['Tourism', { HubReviewedOn: daysFromNow(-400) }, 'notReviewed'],
  ['Youth', { HubRoles: ['Beekeeper'] }, 'unknownValue'],
  ['Old place', { HubStatus: 'Archived' }, undefined]
];

/** Undefined takes the column out of the row. */
const changed = (row: Row, change: Row = {}): Row => Object.fromEntries(Object.entries({ ...row, ...change }).filter(([, value]) => value !== undefined));

/** A team with a group and a link of its own. */
function ownRow(name: string, change: Row, index: number): Row {
  const number = 50 + index;
  return changed({
    Title: name, HubKind: 'Team', HubAccess: 'On request', HubStatus: 'Active', HubMailbox: 'team@interact.example', HubTeamsLink: teamLink(number, name),
    HubGroupId: `00000000-0000-4000-8000-0000000002${number}`
  }, change);
}

const PLANTED: TenantContent = {
  ...HUB_CONTENT,
  seeds: [{
    ...CLEAN,
    rows: [
      ...CLEAN.rows.map((row, index) => changed(row, IN_SEED_ROWS.find(([id]) => id === index + 1)?.[1])),
      ...IN_OWN_ROWS.map(([name, change], index) => ownRow(name, change, index))
    ]
  }]
};

async function findingsIn(content: TenantContent): Promise<readonly string[]> {
  const tenant = await startTestTenant({ content });
  try {
    const { rows } = await new SpCommunityRegister(connect(tenant.webUrl, BearerToken('owner')), '/sites/hub/Lists/Communities', 'en-US').read();
    const findings = checkCommunities(rows, { now: new Date(), tenantId: TENANT_ID, teamsHosts: TEAMS_HOSTS, siteHosts: SITE_HOSTS });
    return findings.map(({ row, rule }) => `${row.id} ${rule}`).sort();
  } finally {
    await tenant.close();
  }
}

test('forty planted faults: every one is found, and nothing else', async () => {
  const planted = [...IN_SEED_ROWS.map(([id, , rule]) => `${id} ${rule}`), ...IN_OWN_ROWS.flatMap(([, , rule], index) => (rule ? [`${FIRST_OWN + index} ${rule}`] : []))];
  expect(planted).toHaveLength(40);
  expect(await findingsIn(PLANTED)).toEqual([...planted].sort());
});

test('the clean seed has no finding', async () => {
  expect(CLEAN.list).toBe(communitiesList);
  expect(await findingsIn(HUB_CONTENT)).toEqual([]);
});
