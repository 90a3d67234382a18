import { PropertyPaneTextField } from '@microsoft/sp-property-pane';
import { contactRequestsList } from '../../lists/contactRequests.list';
import { contactTopicsFacts } from '../../lists/contactTopics.facts';
import { listPane, type ListPaneProperties } from './listPane';
import type { PaneHost, PartPane } from './PartPane';

export function contactUsPane(host: PaneHost<ListPaneProperties & { readonly topicsList: string; readonly requestsList: string }>): PartPane {
  const { strings } = host;
  return listPane(host, {
    content: () => [PropertyPaneTextField('privacy', { label: strings.privacy, description: strings.privacyHelp, multiline: true, maxLength: 1000 })],
    lists: picker => {
      const { topicsList, requestsList } = host.properties();
      return [
        picker.field('topicsList', strings.topicsList, contactTopicsFacts.title, topicsList),
        picker.field('requestsList', strings.requestsList, contactRequestsList.title, requestsList)
      ];
    }
  });
}
