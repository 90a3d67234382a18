import type { DetailStrings } from '../../../features/communityFinder/detail/DetailStrings';

export const detailStrings: DetailStrings = {
  kind: { Team: 'Team', 'Private channel': 'Private channel', Site: 'Site', 'Legacy community': 'Former community' },
  status: { Planned: 'Not open yet', Active: 'Active', 'View-only': 'View only', Archived: 'Archived' },
  access: { Open: 'Open to join', 'On request': 'On request', 'By invitation': 'By invitation' },
  member: 'You are a member',
  favourite: 'Favourite',
  link: { copy: 'Copy link', copied: 'The link is copied.', failed: 'This page is not allowed to copy. Copy the address from the address bar.' },
  purpose: {
    title: 'What it is for',
    none: 'Nobody has described it yet.',
    missing: 'The description did not come.'
  },
  whoShouldJoin: 'Who should join',
  forEverybody: 'Everybody who is interested.',
  notFor: 'Not open to: {roles}',
  notForYou: 'Not open to your role: {roles}',
  facts: { roles: 'Roles', strands: 'Strands', regions: 'Regions', languages: 'Languages', themes: 'Themes' },
  howToGetIn: 'How to get in',
  channels: 'Channels',
  workingGroups: {
    title: 'Working groups',
    none: 'No working group belongs to it.',
    missing: 'The working groups did not come.',
    status: { Planned: 'Planned', Active: 'Active', Finished: 'Finished' },
    openInTeams: 'Open in Teams'
  },
  partOf: 'Part of',
  successors: 'Continued in',
  predecessors: 'Continues',
  contact: {
    title: 'Contact',
    none: 'No contact is named.',
    missing: 'The contact person did not come.',
    person: 'Contact person: {name}',
    chat: 'Chat in Teams',
    mailbox: 'Mailbox: {mailbox}',
    ask: 'Ask about this community'
  }
};
