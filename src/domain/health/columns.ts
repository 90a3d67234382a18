/** Labels of the columns that rules speak of; the lists are declared with the same ones. */
export const COLUMN = {
  mailbox: 'Contact mailbox',
  teamsLink: 'Teams link',
  siteLink: 'Site link',
  groupId: 'Group id',
  roles: 'Roles',
  notFor: 'Not for',
  themes: 'Themes',
  strands: 'Strands',
  regions: 'Regions',
  languages: 'Languages'
} as const;
