import type { IPropertyPaneConfiguration, IPropertyPaneGroup } from '@microsoft/sp-property-pane';
import { siteUrl } from '../siteUrl';
import { accessField, type Fields, siteField, titleFields } from './fields';
import { ListPicker } from './ListPicker';
import type { PaneHost, PartPane } from './PartPane';

/** What the panes read of a part that shows lists of one site. */
export interface ListPaneProperties {
  readonly site: string;
  readonly headingLevel?: string | number;
}

/** The pane of a part that shows the lists of one site. */
export function listPane<P extends ListPaneProperties>(
  host: PaneHost<P>,
  fields: { onOpen?(): void; content?(): Fields; lists(picker: ListPicker): Fields; groups?(): readonly IPropertyPaneGroup[] }
): PartPane {
  const { strings, context } = host;
  const pageWebUrl = context.pageContext.web.absoluteUrl;
  const picker = new ListPicker(strings, host.refresh);
  const loadLists = (): void => {
    picker.load(siteUrl(host.properties().site, pageWebUrl));
    fields.onOpen?.();
  };
  return {
    onOpen: loadLists,
    onChange: property => {
      if (property === 'site') loadLists();
    },
    configuration: (): IPropertyPaneConfiguration => ({
      pages: [
        {
          groups: [
            { groupName: strings.content, groupFields: [...titleFields(strings, host.properties().headingLevel), ...(fields.content?.() ?? []), accessField(strings)] },
            { groupName: strings.source, groupFields: [siteField(strings, pageWebUrl), ...fields.lists(picker)] },
            ...(fields.groups?.() ?? [])
          ]
        }
      ]
    })
  };
}
