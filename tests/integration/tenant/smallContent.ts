import type { TenantContent } from '../../../sharepoint/local/tenant/content';
import { communitiesList } from '../../../src/lists/communities.list';
import { contactRequestsList } from '../../../src/lists/contactRequests.list';
import { defineList, type LookupColumn } from '../../../src/lists/defineList';

const lookup = (number: number): LookupColumn => ({
  id: `11111111-0000-4000-8000-0000000000${String(number).padStart(2, '0')}`, label: `Lookup ${number}`, type: 'Lookup', list: 'Lists/Communities'
});

/** More lookups than one query may have. */
export const manyLookupsList = defineList({
  title: 'Many lookups (13), isn\'t it?', url: 'Lists/ManyLookups', description: '', titleLabel: 'Title',
  version: 1, versionColumnId: '11111111-0000-4000-8000-000000000099',
  fields: Object.fromEntries(Array.from({ length: 13 }, (_, index) => [`L${index + 1}`, lookup(index + 1)]))
});

const teamLink = { Url: 'https://teams.microsoft.com/l/team/x', Description: 'Open' };

/** A tenant that a test can see whole. Ids are 1, 2, 3, … in this order. */
export const SMALL_CONTENT: TenantContent = {
  seeds: [
    {
      list: communitiesList,
      rows: [
        { Title: 'Jems network', HubKind: 'Team', HubThemes: ['Monitoring systems'], HubOrder: 2, HubGroupId: 'group-jems', HubTeamsLink: teamLink },
        { Title: 'User Group', HubKind: 'Private channel', HubParent: 'Jems network', HubThemes: ['Monitoring systems', 'Finance'], HubGroupId: 'group-jems', HubPurpose: 'Requests and tests' },
        { Title: 'Côte d\'Azur', HubKind: 'Team', HubThemes: ['Finance'], HubOrder: 1, HubStatus: 'Archived' },
        { Title: 'ΕΛΛΗΝΙΚΆ', HubKind: 'Site', HubOrder: 10 }
      ]
    },
    { list: contactRequestsList, rows: [] },
    { list: manyLookupsList, rows: [{ Title: 'One' }] }
  ],
  homePage: { title: 'Communities', fileName: 'Communities.aspx', canvas: [{ controlType: 3, id: 'part' }] }
};
