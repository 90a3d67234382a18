import { type IPropertyPaneConfiguration, type IPropertyPaneField, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import { isSiteOfThisTenant } from '../siteUrl';
import type { PaneStrings } from './PaneStrings';

/** The property pane of a part: what it shows, and where it reads from. */
export function paneConfiguration(
  strings: PaneStrings,
  pageWebUrl: string,
  listFields: readonly IPropertyPaneField<unknown>[],
  extraFields: readonly IPropertyPaneField<unknown>[]
): IPropertyPaneConfiguration {
  const title = PropertyPaneTextField('title', { label: strings.title, description: strings.titleHelp, maxLength: 100 });
  const site = PropertyPaneTextField('site', {
    label: strings.site,
    description: strings.siteHelp,
    placeholder: new URL(pageWebUrl).pathname,
    deferredValidationTime: 500,
    onGetErrorMessage: value => (isSiteOfThisTenant(value, pageWebUrl) ? '' : strings.siteInvalid)
  });
  return {
    pages: [
      {
        groups: [
          { groupName: strings.content, groupFields: [title, ...extraFields] },
          { groupName: strings.source, groupFields: [site, ...listFields] }
        ]
      }
    ]
  };
}
