import { addressRule, guidRule, threadIdRule } from './columnRules';
import { communitiesFacts } from './communities.facts';
import { completeColumns, defineList } from './defineList';
import { LANGUAGES, REGIONS, ROLES, STRANDS, THEMES } from './vocabulary';

export const communitiesList = defineList({
  ...communitiesFacts,
  description: 'Teams, private channels and sites where people of the programmes meet.',
  version: 2,
  versionColumnId: '5b9e6b0c-6f0d-4c58-8a06-1d8d6a4f6a01',
  fields: completeColumns(communitiesFacts.fields, {
    HubKind: { id: '146de511-fa78-4587-8405-f965c169e014', indexed: true, defaultValue: 'Team' },
    HubParent: { id: '040e4b31-c4cd-4de7-859e-17b3f9f0525a', indexed: true, list: 'Lists/Communities', help: 'The team that a private channel belongs to.' },
    HubPurpose: { id: '23a66e3e-6c01-4554-a569-387765b33996', help: 'What members do here, in one or two sentences.' },
    HubWhoShouldJoin: { id: '5a0cb903-299d-4855-bfbd-c0cd7a321dae' },
    HubRoles: { id: '21092d1a-b6f7-4d31-8f56-fc37448fa1c3', choices: ROLES, help: 'Roles that this community is for.' },
    HubNotFor: { id: 'b76c9f7e-a0b8-4803-9f07-a11b4e8dd599', choices: ROLES, help: 'Roles that this community is not open for.' },
    HubThemes: { id: '7da0b6b5-ac94-4f12-b546-e4fed9a590bd', choices: THEMES },
    HubStrands: { id: '6fb05c7d-c588-4f94-b638-b2a11999020a', choices: STRANDS, help: 'A cross-border, B transnational, C interregional, D outermost regions. None means all.' },
    HubRegions: { id: '3f1c8b52-0a4e-4f0e-9a53-6f4b2c1d7e01', choices: REGIONS, help: 'None means everywhere.' },
    HubLanguages: { id: '8e6d0c41-7b1f-4a4c-8c8a-2d5e9f3b6a02', choices: LANGUAGES, help: 'What is spoken here. None means English.' },
    HubAccess: { id: '4f63dba9-6d37-4906-b62a-420114ea340e', indexed: true, defaultValue: 'On request' },
    HubParentFirst: { id: 'c2b7a9e3-5d64-4e1b-b0f7-4a8c6d2e1f03', help: 'People have to be in the parent before they can ask for this one. A private channel always asks for it.' },
    HubStatus: { id: '4d55c926-d7f4-4cf0-8fdd-37a796ba7434', indexed: true, defaultValue: 'Active' },
    HubViewOnlyUntil: { id: 'd9a4e6f1-2c83-4b5d-9e70-1b6f8a3c5d04', indexed: true, help: 'For the status View-only: the last day on which it can be read.' },
    HubSuccessors: { id: 'e7f3b1c5-8a92-4d6e-a1b4-3c9d5e7f2a05', list: 'Lists/Communities', help: 'Where people go instead, when this one is view-only or archived.' },
    HubTeamsLink: { id: 'cc4ff542-bc50-41f7-9142-893762585b2d', help: 'In Teams: More options, Get link to team or channel.' },
    HubSiteLink: { id: 'f1a8c3d7-4e65-4b9f-8d2c-6a7b9e1c3f06', help: 'The SharePoint site, where there is one to visit.' },
    HubGroupId: { id: '979b21b0-06ad-48be-a736-d2e916dbb98d', indexed: true, maxLength: 36, validation: guidRule('HubGroupId'), help: 'Id of the Microsoft 365 group behind the team: groupId in the Teams link.' },
    HubChannelId: { id: '0402067d-c152-4651-8b7c-d8c1739abfdd', indexed: true, unique: true, validation: threadIdRule('HubChannelId'), help: 'For a private channel: its thread id, which starts with 19:' },
    HubContact: { id: '2d6e9f4a-1b73-4c8e-b5a0-7f8c2d4e6b07', indexed: true, help: 'Shown to those who may see people. Guests see the mailbox.' },
    HubMailbox: { id: '673872d8-4df0-47a8-836f-cb31c8031fa7', validation: addressRule('HubMailbox'), help: 'A mailbox that outlives persons. A channel without one uses that of its parent.' },
    HubKeywords: { id: 'bd6ffff3-5c35-4649-9c7d-8c173b08e56d', help: 'Other words that people search for, old names too.' },
    HubFeatured: { id: '9c4b2e8d-6f15-4a7c-9d3e-5b1a7c8f4d08', indexed: true },
    HubOrder: { id: 'b0bca5ed-5998-46c2-a191-7e7590138879', indexed: true, help: 'Small numbers come first; rows without one follow by name.' },
    HubReviewedOn: { id: '7a5d3c1e-9b48-4f2a-8e6d-4c2b6a9f1e09', indexed: true, help: 'When an owner last read this row and found it right.' }
  })
});
