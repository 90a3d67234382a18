import type { TenantContent } from '../../../sharepoint/local/tenant/content';
import { communitiesList } from '../../../src/lists/communities.list';
import { contactRequestsList } from '../../../src/lists/contactRequests.list';

const purpose = 'Requests and tests of the monitoring software';

/** A tenant whose search a test can see whole: six communities on the hub, one on each of two sites. */
export const SEARCH_CONTENT: TenantContent = {
  seeds: [
    {
      list: communitiesList,
      rows: [
        { Title: 'Jems network', HubKind: 'Team', HubThemes: ['Monitoring systems'], HubRoles: ['Auditor', 'Controller'], HubOrder: 2, HubMailbox: 'jems@interact.example' },
        { Title: 'User Group', HubKind: 'Private channel', HubParent: 'Jems network', HubThemes: ['Monitoring systems', 'Finance'], HubPurpose: purpose, HubOrder: 15 },
        { Title: 'Côte d\'Azur', HubKind: 'Team', HubThemes: ['Finance'], HubKeywords: 'beach, sea', HubOrder: 1, HubStatus: 'Archived' },
        { Title: 'ΕΛΛΗΝΙΚΆ δίκτυα', HubKind: 'Site', HubOrder: 10 },
        { Title: 'Українська мережа', HubKind: 'Team', HubThemes: ['Communication'], HubOrder: 20 },
        { Title: 'Financial management', HubKind: 'Team', HubThemes: ['Finance'], HubTeamsLink: { Url: 'https://teams.microsoft.com/l/team/x', Description: 'Open' } }
      ]
    },
    { list: contactRequestsList, rows: [] }
  ],
  sites: [
    { path: '/sites/finance', seeds: [{ list: communitiesList, rows: [{ Title: 'Flat rates', HubKind: 'Site', HubThemes: ['Finance'], HubOrder: 30 }] }] },
    { path: '/sites/jems', seeds: [{ list: communitiesList, rows: [{ Title: 'Jems testers', HubKind: 'Site', HubThemes: ['Monitoring systems'], HubOrder: 40 }] }] }
  ],
  homePage: { title: 'Communities', fileName: 'Communities.aspx', canvas: [] }
};
