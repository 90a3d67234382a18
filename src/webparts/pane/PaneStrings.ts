/** Texts of the property pane. */
export interface PaneStrings {
  readonly content: string;
  readonly title: string;
  readonly titleHelp: string;
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
  readonly privacy: string;
  readonly privacyHelp: string;
}
