import { workingGroupsFacts } from '../../lists/workingGroups.facts';
import { listPane, type ListPaneProperties } from './listPane';
import type { PaneHost, PartPane } from './PartPane';

export function workingGroupsPane(host: PaneHost<ListPaneProperties & { readonly list: string }>): PartPane {
  return listPane(host, {
    lists: picker => [picker.field('list', host.strings.workingGroupsList, workingGroupsFacts.title, host.properties().list)]
  });
}
