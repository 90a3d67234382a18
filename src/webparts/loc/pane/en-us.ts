import type { PaneStrings } from '../../pane/PaneStrings';

export const paneStrings: PaneStrings = {
  content: 'Content',
  title: 'Title',
  titleHelp: 'Leave empty for the usual title in the language of each visitor.',
  headingLevel: 'Level of the title',
  headingLevelOption: 'Heading {level}',
  source: 'Where the data comes from',
  site: 'Site',
  siteHelp: 'Address of the site that holds the list. Leave empty for this site.',
  siteInvalid: 'Enter an address on this tenant, for example /sites/hub.',
  communitiesList: 'List of communities',
  workingGroupsList: 'List of working groups',
  topicsList: 'List of contact topics',
  requestsList: 'List for contact requests',
  usualList: '{list} (usual list)',
  listsLoading: 'loading…',
  listsFailed: 'the lists of this site cannot be read',
  privacy: 'Privacy notice',
  privacyHelp: 'Shown above the button. Leave empty for the usual notice.',
  finder: {
    view: 'View at the start',
    pageSize: 'Shown at once',
    signUpUrl: 'Where people get an account',
    signUpUrlHelp: 'Address of the page to register on, for visitors without an account. Leave empty if there is none.',
    signUpUrlInvalid: 'Enter an address that starts with https://.',
    source: 'Communities from',
    sources: { here: 'This site', site: 'Another site', hub: 'All sites of the hub' },
    hubHelp: 'SharePoint search collects the communities lists of all sites of the hub. What is new appears a little later, and an administrator has to map the columns once.',
    filters: 'Filters',
    facets: {
      help: 'For each filter: whether visitors can use it, what is chosen when they come, and whether that stays.',
      offer: 'Visitors can filter by this',
      preset: '{facet}: chosen at the start',
      lock: 'Visitors cannot change the choice',
      lockHelp: 'Choose something first.',
      hidden: 'not offered',
      locked: 'fixed',
      loading: 'The values are being read…',
      failed: 'The list cannot be read at the moment. The usual values are offered.'
    },
    guestsSee: 'Guests see',
    guestsSeeOptions: { everything: 'all communities', joinable: 'only communities they can ask to join' },
    connections: 'Links and connections',
    linkName: 'Name in links',
    linkNameHelp: 'Tells several finders on one page apart. Leave empty where there is one only.',
    linkNameInvalid: 'Use letters from a to z and digits only, 12 at most.',
    textFromPage: 'Search for a text from another part of the page'
  },
  groups: {
    bySubject: 'Under headings for the subjects',
    on: 'Yes',
    off: 'No',
    links: 'Links',
    linkNameHelp: 'Tells several parts with working groups on one page apart. Leave empty where there is one only.'
  }
};
