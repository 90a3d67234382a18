/* eslint-disable @rushstack/no-new-null -- null is what REST answers for a property without a value */

/** What REST answers of a field; the properties that only some types have are absent on others. */
export interface FieldSnapshot {
  readonly InternalName: string;
  readonly Title: string;
  readonly TypeAsString: string;
  readonly Required: boolean;
  readonly Indexed: boolean;
  readonly EnforceUniqueValues: boolean;
  readonly DefaultValue: string | null;
  readonly ValidationFormula: string | null;
  readonly CustomFormatter: string | null;
  readonly Choices?: readonly string[];
  readonly FillInChoice?: boolean;
  /** GUID, with or without braces. */
  readonly LookupList?: string;
}

export interface ViewSnapshot {
  readonly Id: string;
  readonly Title: string;
  readonly ServerRelativeUrl: string;
  /** Internal names. */
  readonly fields: readonly string[];
  readonly CustomFormatter: string | null;
}

/** A list as it stands in a site. */
export interface ListSnapshot {
  /** GUID. */
  readonly id: string;
  readonly title: string;
  /** 2: people see only the rows that they wrote. */
  readonly readSecurity: number;
  /** 2: people change only the rows that they wrote. */
  readonly writeSecurity: number;
  /** Everybody who reads the site may add rows. */
  readonly visitorsMayAdd: boolean;
  readonly fields: readonly FieldSnapshot[];
  readonly views: readonly ViewSnapshot[];
  /** JSON of the layout of its forms; empty when SharePoint's own is used. */
  readonly formFormatter: string;
}

/** As SharePoint makes a list. @param title of the new list */
export function newListSnapshot(title: string): ListSnapshot {
  return {
    id: '', title, readSecurity: 1, writeSecurity: 1, visitorsMayAdd: false, formFormatter: '',
    fields: [{
      InternalName: 'Title', Title: 'Title', TypeAsString: 'Text', Required: true, Indexed: false, EnforceUniqueValues: false,
      DefaultValue: null, ValidationFormula: null, CustomFormatter: null
    }],
    views: [{ Id: '', Title: 'All Items', ServerRelativeUrl: '/AllItems.aspx', fields: ['LinkTitle'], CustomFormatter: null }]
  };
}
