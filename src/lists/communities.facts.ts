import { SITE_HOSTS, TEAMS_HOSTS } from './hosts';
import type { ListFacts } from './ListFacts';

export const COMMUNITY_KINDS = ['Team', 'Private channel', 'Site', 'Legacy community'] as const;
export const COMMUNITY_ACCESS = ['Open', 'On request', 'By invitation'] as const;
export const COMMUNITY_STATUS = ['Planned', 'Active', 'View-only', 'Archived'] as const;

export const communitiesFacts = {
  title: 'Communities',
  url: 'Lists/Communities',
  titleLabel: 'Name',
  fields: {
    HubKind: { label: 'Kind', type: 'Choice', required: true, choices: COMMUNITY_KINDS },
    HubParent: { label: 'Parent', type: 'Lookup' },
    HubPurpose: { label: 'Purpose', type: 'Note' },
    HubWhoShouldJoin: { label: 'Who should join', type: 'Note' },
    HubRoles: { label: 'Roles', type: 'MultiChoice' },
    HubNotFor: { label: 'Not for', type: 'MultiChoice' },
    HubThemes: { label: 'Themes', type: 'MultiChoice' },
    HubStrands: { label: 'Strands', type: 'MultiChoice' },
    HubRegions: { label: 'Regions', type: 'MultiChoice' },
    HubLanguages: { label: 'Languages', type: 'MultiChoice' },
    HubAccess: { label: 'Access', type: 'Choice', choices: COMMUNITY_ACCESS },
    HubParentFirst: { label: 'Parent first', type: 'Boolean', defaultValue: true },
    HubStatus: { label: 'Status', type: 'Choice', choices: COMMUNITY_STATUS },
    HubViewOnlyUntil: { label: 'View-only until', type: 'DateTime', dateOnly: true },
    HubSuccessors: { label: 'Successors', type: 'LookupMulti' },
    HubTeamsLink: { label: 'Teams link', type: 'URL', hosts: TEAMS_HOSTS },
    HubSiteLink: { label: 'Site link', type: 'URL', hosts: SITE_HOSTS },
    HubGroupId: { label: 'Group id', type: 'Text' },
    HubChannelId: { label: 'Channel id', type: 'Text' },
    HubContact: { label: 'Contact person', type: 'User' },
    HubMailbox: { label: 'Contact mailbox', type: 'Text' },
    HubKeywords: { label: 'Keywords', type: 'Note' },
    HubFeatured: { label: 'Featured', type: 'Boolean', defaultValue: false },
    HubOrder: { label: 'Order', type: 'Number' },
    HubReviewedOn: { label: 'Reviewed on', type: 'DateTime', dateOnly: true }
  }
} as const satisfies ListFacts;
