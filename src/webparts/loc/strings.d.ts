interface CommunityHubStrings {
  /** Language tag of the texts. A page in a language that we do not have gets English. */
  readonly language: string;
  readonly states: import('../../ui/StateStrings').StateStrings;
  readonly connections: import('../ConnectionStrings').ConnectionStrings;
  readonly finder: import('../../features/communityFinder/FinderStrings').FinderStrings;
  readonly workingGroups: import('../../features/workingGroups/WorkingGroupsStrings').WorkingGroupsStrings;
  readonly contact: import('../../features/contactUs/ContactStrings').ContactStrings;
  readonly requests: import('../../features/requests/RequestsStrings').RequestsStrings;
}

declare module 'CommunityHubStrings' {
  const strings: CommunityHubStrings;
  export = strings;
}
