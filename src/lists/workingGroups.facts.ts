import { SITE_HOSTS, TEAMS_HOSTS } from './hosts';
import type { ListFacts } from './ListFacts';

export const WORKING_GROUP_STATUS = ['Planned', 'Active', 'Finished'] as const;

export const workingGroupsFacts = {
  title: 'Working groups',
  url: 'Lists/WorkingGroups',
  titleLabel: 'Name',
  fields: {
    HubNickname: { label: 'Nickname', type: 'Text' },
    HubSubject: { label: 'Subject', type: 'Choice', fillIn: true },
    HubPurpose: { label: 'Purpose', type: 'Note' },
    HubStatus: { label: 'Status', type: 'Choice', required: true, choices: WORKING_GROUP_STATUS },
    HubStartsOn: { label: 'Starts on', type: 'DateTime', dateOnly: true },
    HubEndsOn: { label: 'Ends on', type: 'DateTime', dateOnly: true },
    HubCommunity: { label: 'Community', type: 'Lookup' },
    HubTeamsLink: { label: 'Teams link', type: 'URL', hosts: TEAMS_HOSTS },
    HubSiteLink: { label: 'Site link', type: 'URL', hosts: SITE_HOSTS },
    HubContact: { label: 'Contact person', type: 'User' },
    HubMailbox: { label: 'Contact mailbox', type: 'Text' },
    HubOrder: { label: 'Order', type: 'Number' },
    HubReviewedOn: { label: 'Reviewed on', type: 'DateTime', dateOnly: true }
  }
} as const satisfies ListFacts;
