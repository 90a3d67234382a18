import { BearerToken } from '@pnp/queryable';
import { EMPTY_HUB } from '../../../../sharepoint/local/tenant/content';
import { connect } from '../../../../src/adapters/sharepoint/connect';
import { SpListSetup } from '../../../../src/adapters/sharepoint/setup/SpListSetup';
import { ALL_LISTS } from '../../../../src/lists/provisioning/allLists';
import { deleteCommunities } from '../../../support/communityItems';
import { type HubSession, startHubSession } from '../../../support/hub';
import { addItem, readItems, updateItem } from '../../../support/tenantRest';

const DAY_MS = 86_400_000;
const OWNER_ID = 15;

/** A day of the past, as REST writes it. */
const daysAgo = (days: number): string => `${new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10)}T00:00:00Z`;

const link = (address: string): object => ({ Url: address, Description: '' });
const TEAM = link('https://teams.microsoft.com/l/team/19%3Ax');

/** Rows that show what the sample rows do not: every status, and each reason for attention. */
async function addRows({ hub }: HubSession): Promise<void> {
  const communities = await readItems(hub, 'Communities');
  const idOf = (title: string): number => Number(communities.find(({ Title }) => Title === title)?.Id);
  await updateItem(hub, 'Communities', idOf('Jems network'), { HubTeamsLink: TEAM, HubMailbox: 'jems@interact.example', HubReviewedOn: daysAgo(3), HubFeatured: true });
  await updateItem(hub, 'Communities', idOf('Auditors network'), { HubTeamsLink: TEAM, HubMailbox: 'audit@interact.example', HubReviewedOn: daysAgo(400) });
  await addItem(hub, 'Communities', { Title: 'Closing community', HubKind: 'Site', HubStatus: 'View-only', HubViewOnlyUntil: daysAgo(30), HubMailbox: 'old@interact.example', HubSiteLink: link('https://contoso.sharepoint.com/sites/old'), HubOrder: 1100 });
  await addItem(hub, 'Communities', { Title: 'Historic community', HubKind: 'Legacy community', HubStatus: 'Archived', HubSuccessorsId: [idOf('Jems network'), idOf('Auditors network')], HubOrder: 1200 });
  await addItem(hub, 'Communities', { Title: 'Channel of nothing', HubKind: 'Private channel', HubStatus: 'Active', HubOrder: 1300 });
  await addItem(hub, 'WorkingGroups', { Title: 'Old working group', HubStatus: 'Finished', HubSubject: 'Evaluation', HubStartsOn: daysAgo(900), HubEndsOn: daysAgo(400) });
  const sender = { HubSenderName: 'Viktor Visitor', HubSenderEmail: 'viktor.visitor@contoso.example', HubMailbox: 'communication@interact.example', HubMessage: 'Good day.' };
  const request = (HubKey: string, row: object): Promise<number> => addItem(hub, 'ContactRequests', { ...sender, HubKey, ...row });
  await request('a', { Title: 'How to join Jems', HubStatus: 'New', HubTopic: 'Membership', HubCommunityId: idOf('Jems network') });
  await request('b', { Title: 'A link is broken', HubStatus: 'In progress', HubTopic: 'Website', HubAssignedToId: OWNER_ID });
  await request('c', { Title: 'Thank you', HubStatus: 'Answered', HubTopic: 'Website', HubAssignedToId: OWNER_ID, HubKeepUntil: daysAgo(2) });
  await request('d', { Title: 'Without a topic', HubStatus: 'Closed' });
}

/** What stays of the sample rows where a test does not need them all. */
const FEW = ['Auditors network', 'Communication and visibility', 'Transnational Communication', 'Jems network', 'Core Group'];

/**
 * A hub whose four lists were made by the product's own set-up, with sample rows and some more.
 * @param hasFewRows for scans, which take as long as the page is large
 */
export async function startProvisionedSession(hasFewRows = false): Promise<HubSession> {
  const session = await startHubSession({ content: EMPTY_HUB });
  const setup = new SpListSetup(connect(`${session.hub.origin}/sites/hub`, BearerToken('owner')), '/sites/hub', ALL_LISTS.map(({ pages }) => pages.list.url));
  await setup.apply(true, () => undefined);
  if (hasFewRows) await deleteCommunities(session.hub, title => !FEW.includes(title));
  await addRows(session);
  return session;
}
