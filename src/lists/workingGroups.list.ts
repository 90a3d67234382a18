import { addressRule, SITE_HOSTS, TEAMS_HOSTS } from './columnRules';
import { defineList } from './defineList';
import { THEMES } from './vocabulary';

export const WORKING_GROUP_STATUS = ['Planned', 'Active', 'Finished'] as const;

export const workingGroupsList = defineList({
  title: 'Working groups',
  url: 'Lists/WorkingGroups',
  description: 'Small groups that work on one element of Interreg for a while.',
  titleLabel: 'Name',
  version: 2,
  versionColumnId: '5b9e6b0c-6f0d-4c58-8a06-1d8d6a4f6a02',
  fields: {
    HubNickname: { id: '6dd61741-a893-4a13-af8d-ab73a35ceede', label: 'Nickname', type: 'Text' },
    HubSubject: { id: 'c8d8dd59-73f9-4b35-96d1-8e0b2938c370', label: 'Subject', type: 'Choice', indexed: true, choices: THEMES, fillIn: true },
    HubPurpose: { id: '0ec9035d-7138-4688-b508-d6fd829db9cc', label: 'Purpose', type: 'Note', help: 'What the group works on, in one or two sentences.' },
    HubStatus: { id: '80eba874-ff38-42af-9d47-c56331e28ddd', label: 'Status', type: 'Choice', required: true, indexed: true, choices: WORKING_GROUP_STATUS, defaultValue: 'Active' },
    HubStartsOn: { id: '1e7c5a9b-3d82-4f6e-a4c1-8b5d2e7f9a11', label: 'Starts on', type: 'DateTime', dateOnly: true },
    HubEndsOn: { id: '6b2f8d4c-7e93-4a1d-9b5e-3c6a8f1d4e12', label: 'Ends on', type: 'DateTime', dateOnly: true, indexed: true },
    HubCommunity: { id: '747a63b4-ab7a-4207-a7ad-b58400d2a576', label: 'Community', type: 'Lookup', indexed: true, list: 'Lists/Communities' },
    HubTeamsLink: { id: '245d0948-69df-4ed6-bc24-e1de3980fe4b', label: 'Teams link', type: 'URL', hosts: TEAMS_HOSTS },
    HubSiteLink: { id: 'a3d9e7b1-5c64-4b8f-8e2a-9d1c7f3b6e13', label: 'Site link', type: 'URL', hosts: SITE_HOSTS },
    HubContact: { id: 'd4c8b2f6-9a17-4e5d-b3f0-1e7a5c9d8b14', label: 'Contact person', type: 'User', indexed: true },
    HubMailbox: { id: 'bc5632fc-fb28-4aa6-9dbc-2e3daefe04e8', label: 'Contact mailbox', type: 'Text', validation: addressRule('HubMailbox') },
    HubOrder: { id: '9cc138cd-7dc4-4eb0-a977-f86773a8526e', label: 'Order', type: 'Number', indexed: true, help: 'Small numbers come first; rows without one follow by name.' },
    HubReviewedOn: { id: '5e9a1d7c-2b46-4f8e-9c3d-7a4b6e2f1d15', label: 'Reviewed on', type: 'DateTime', dateOnly: true, indexed: true, help: 'When an owner last read this row and found it right.' }
  }
});
