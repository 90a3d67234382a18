interface CommunityHubStrings {
  readonly states: import('../../ui/StateStrings').StateStrings;
  readonly pane: import('../pane/PaneStrings').PaneStrings;
  readonly finder: import('../../features/communityFinder/FinderStrings').FinderStrings;
  readonly workingGroups: import('../../features/workingGroups/WorkingGroupsStrings').WorkingGroupsStrings;
  readonly contact: import('../../features/contactUs/ContactStrings').ContactStrings;
}

declare module 'CommunityHubStrings' {
  const strings: CommunityHubStrings;
  export = strings;
}
