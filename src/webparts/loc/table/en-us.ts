import type { TableStrings } from '../../communityFinder/TableStrings';

export const tableStrings: TableStrings = {
  file: 'communities',
  columns: {
    name: 'Name', parent: 'Part of', kind: 'Kind', status: 'Status', access: 'Access', purpose: 'Purpose', whoShouldJoin: 'Who should join', notFor: 'Not for',
    roles: 'Roles', themes: 'Themes', strands: 'Strands', regions: 'Regions', languages: 'Languages', mailbox: 'Contact mailbox', link: 'Link'
  }
};
