/** Texts of the property pane. They come with it, so that visitors do not load them. */
export interface PaneStrings {
  readonly content: string;
  readonly title: string;
  readonly titleHelp: string;
  readonly headingLevel: string;
  /** `{level}` */
  readonly headingLevelOption: string;
  readonly source: string;
  readonly site: string;
  readonly siteHelp: string;
  readonly siteInvalid: string;
  readonly communitiesList: string;
  readonly workingGroupsList: string;
  readonly topicsList: string;
  readonly requestsList: string;
  /** `{list}` */
  readonly usualList: string;
  readonly listsLoading: string;
  readonly listsFailed: string;
  readonly accessMailbox: string;
  readonly accessMailboxHelp: string;
  readonly accessMailboxInvalid: string;
  readonly privacy: string;
  readonly privacyHelp: string;
  readonly contact: ContactPaneStrings;
  readonly finder: FinderPaneStrings;
  readonly groups: GroupsPaneStrings;
}

export interface GroupsPaneStrings {
  readonly bySubject: string;
  readonly on: string;
  readonly off: string;
  readonly links: string;
  readonly linkNameHelp: string;
}

export interface ContactPaneStrings {
  readonly kind: string;
  readonly topic: string;
  readonly topicHelp: string;
  readonly about: string;
  readonly aboutNone: string;
  readonly answerWithin: string;
  readonly answerWithinHelp: string;
  readonly answerWithinExample: string;
  readonly privacyUrl: string;
  readonly privacyUrlHelp: string;
  readonly privacyUrlInvalid: string;
  readonly keepDays: string;
  readonly keepDaysHelp: string;
  readonly keepDaysInvalid: string;
}

export interface FinderPaneStrings {
  readonly view: string;
  readonly pageSize: string;
  readonly signUpUrl: string;
  readonly signUpUrlHelp: string;
  readonly signUpUrlInvalid: string;
  readonly source: string;
  readonly sources: { readonly here: string; readonly site: string; readonly hub: string };
  readonly hubHelp: string;
  readonly filters: string;
  readonly facets: FacetSettingsStrings;
  readonly guestsSee: string;
  readonly guestsSeeOptions: { readonly everything: string; readonly joinable: string };
  readonly connections: string;
  readonly linkName: string;
  readonly linkNameHelp: string;
  readonly linkNameInvalid: string;
  readonly textFromPage: string;
}

export interface FacetSettingsStrings {
  readonly help: string;
  /** `{facet}`: the filter can be used by visitors. */
  readonly offer: string;
  /** `{facet}` */
  readonly preset: string;
  /** `{facet}` */
  readonly lock: string;
  readonly lockHelp: string;
  readonly hidden: string;
  readonly locked: string;
  readonly loading: string;
  readonly failed: string;
}
