import { TEAMS_HOSTS } from './communities.list';
import { defineList } from './defineList';
import { THEMES } from './vocabulary';

export const WORKING_GROUP_STATUS = ['Planned', 'Active', 'Finished'] as const;

export const workingGroupsList = defineList({
  title: 'Working groups',
  url: 'Lists/WorkingGroups',
  description: 'Small groups that work on one element of Interreg for a while.',
  titleLabel: 'Name',
  fields: {
    HubNickname: { id: '6dd61741-a893-4a13-af8d-ab73a35ceede', label: 'Nickname', type: 'Text' },
    HubSubject: { id: 'c8d8dd59-73f9-4b35-96d1-8e0b2938c370', label: 'Subject', type: 'Choice', choices: THEMES, fillIn: true },
    HubPurpose: { id: '0ec9035d-7138-4688-b508-d6fd829db9cc', label: 'Purpose', type: 'Note', help: 'What the group works on, in one or two sentences.' },
    HubStatus: { id: '80eba874-ff38-42af-9d47-c56331e28ddd', label: 'Status', type: 'Choice', required: true, indexed: true, choices: WORKING_GROUP_STATUS, defaultValue: 'Active' },
    HubCommunity: { id: '747a63b4-ab7a-4207-a7ad-b58400d2a576', label: 'Community', type: 'Lookup', indexed: true, list: 'Lists/Communities' },
    HubTeamsLink: { id: '245d0948-69df-4ed6-bc24-e1de3980fe4b', label: 'Teams link', type: 'URL', hosts: TEAMS_HOSTS },
    HubMailbox: { id: 'bc5632fc-fb28-4aa6-9dbc-2e3daefe04e8', label: 'Contact mailbox', type: 'Text' },
    HubOrder: { id: '9cc138cd-7dc4-4eb0-a977-f86773a8526e', label: 'Order', type: 'Number', indexed: true, help: 'Small numbers come first; rows without one follow by name.' }
  }
});
