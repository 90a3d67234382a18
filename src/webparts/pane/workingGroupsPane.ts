import { workingGroupsList } from '../../lists/workingGroups.list';
import { listPane, type ListPaneProperties } from './listPane';
import type { PaneHost, PartPane } from './PartPane';

export function workingGroupsPane(host: PaneHost<ListPaneProperties & { readonly list: string }>): PartPane {
  return listPane(host, {
    lists: picker => [picker.field('list', host.strings.workingGroupsList, workingGroupsList.title, host.properties().list)]
  });
}
