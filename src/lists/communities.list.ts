import { defineList } from './defineList';
import { ROLES, STRANDS, THEMES } from './vocabulary';

export const COMMUNITY_KINDS = ['Team', 'Private channel', 'Site', 'Legacy community'] as const;
export const COMMUNITY_ACCESS = ['Open', 'On request', 'By invitation'] as const;
export const COMMUNITY_STATUS = ['Planned', 'Active', 'View-only', 'Archived'] as const;

/** Both names of the Teams web client: Microsoft moved it to the second one in 2025 and keeps the first working. */
export const TEAMS_HOSTS = ['teams.microsoft.com', 'teams.cloud.microsoft'] as const;

export const communitiesList = defineList({
  title: 'Communities',
  url: 'Lists/Communities',
  description: 'Teams, private channels and sites where people of the programmes meet.',
  titleLabel: 'Name',
  fields: {
    HubKind: { id: '146de511-fa78-4587-8405-f965c169e014', label: 'Kind', type: 'Choice', required: true, indexed: true, choices: COMMUNITY_KINDS, defaultValue: 'Team' },
    HubParent: { id: '040e4b31-c4cd-4de7-859e-17b3f9f0525a', label: 'Parent', type: 'Lookup', indexed: true, list: 'Lists/Communities', help: 'The team that a private channel belongs to.' },
    HubPurpose: { id: '23a66e3e-6c01-4554-a569-387765b33996', label: 'Purpose', type: 'Note', help: 'What members do here, in one or two sentences.' },
    HubWhoShouldJoin: { id: '5a0cb903-299d-4855-bfbd-c0cd7a321dae', label: 'Who should join', type: 'Note' },
    HubRoles: { id: '21092d1a-b6f7-4d31-8f56-fc37448fa1c3', label: 'Roles', type: 'MultiChoice', choices: ROLES, help: 'Roles that this community is for.' },
    HubNotFor: { id: 'b76c9f7e-a0b8-4803-9f07-a11b4e8dd599', label: 'Not for', type: 'MultiChoice', choices: ROLES, help: 'Roles that this community is not open for.' },
    HubThemes: { id: '7da0b6b5-ac94-4f12-b546-e4fed9a590bd', label: 'Themes', type: 'MultiChoice', choices: THEMES },
    HubStrands: { id: '6fb05c7d-c588-4f94-b638-b2a11999020a', label: 'Strands', type: 'MultiChoice', choices: STRANDS },
    HubAccess: { id: '4f63dba9-6d37-4906-b62a-420114ea340e', label: 'Access', type: 'Choice', choices: COMMUNITY_ACCESS, defaultValue: 'On request' },
    HubStatus: { id: '4d55c926-d7f4-4cf0-8fdd-37a796ba7434', label: 'Status', type: 'Choice', indexed: true, choices: COMMUNITY_STATUS, defaultValue: 'Active' },
    HubTeamsLink: { id: 'cc4ff542-bc50-41f7-9142-893762585b2d', label: 'Teams link', type: 'URL', hosts: TEAMS_HOSTS },
    HubGroupId: { id: '979b21b0-06ad-48be-a736-d2e916dbb98d', label: 'Group id', type: 'Text', maxLength: 36, help: 'Id of the Microsoft 365 group behind the team.' },
    HubChannelId: { id: '0402067d-c152-4651-8b7c-d8c1739abfdd', label: 'Channel id', type: 'Text', help: 'For a private channel: its thread id.' },
    HubMailbox: { id: '673872d8-4df0-47a8-836f-cb31c8031fa7', label: 'Contact mailbox', type: 'Text' },
    HubKeywords: { id: 'bd6ffff3-5c35-4649-9c7d-8c173b08e56d', label: 'Keywords', type: 'Note', help: 'Other words that people search for.' },
    HubOrder: { id: 'b0bca5ed-5998-46c2-a191-7e7590138879', label: 'Order', type: 'Number', indexed: true, help: 'Small numbers come first; rows without one follow by name.' }
  }
});
