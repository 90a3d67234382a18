/** What owners set on a list, by its name in REST. */
export interface ListSettings {
  readonly AllowContentTypes: boolean;
  readonly ContentTypesEnabled: boolean;
  readonly EnableAttachments: boolean;
  readonly EnableFolderCreation: boolean;
  readonly EnableVersioning: boolean;
  readonly Hidden: boolean;
  readonly NoCrawl: boolean;
  readonly OnQuickLaunch: boolean;
  /** `1`: everybody sees all items; `2`: people see their own. */
  readonly ReadSecurity: number;
  /** `1`: everybody changes all items; `2`: their own; `4`: none. */
  readonly WriteSecurity: number;
  /** With internal names; empty without a rule. */
  readonly ValidationFormula: string;
  readonly ValidationMessage: string;
}

/** Of a new list of SharePoint's. */
export const NEW_LIST_SETTINGS: ListSettings = {
  AllowContentTypes: true, ContentTypesEnabled: false, EnableAttachments: true, EnableFolderCreation: false, EnableVersioning: true, Hidden: false,
  NoCrawl: false, OnQuickLaunch: false, ReadSecurity: 1, WriteSecurity: 1, ValidationFormula: '', ValidationMessage: ''
};
