import { communitiesPages } from './communities.pages';
import { contactRequestsPages } from './contactRequests.pages';
import { contactTopicsPages } from './contactTopics.pages';
import type { ListPages } from './defineListPages';
import { formFormatter } from './formLayout';
import { workingGroupsPages } from './workingGroups.pages';

const ALL_PAGES: readonly ListPages[] = [communitiesPages, workingGroupsPages, contactTopicsPages, contactRequestsPages];

/** What owners of a site without the setup part paste into SharePoint's own panes: JSON text by path below `sharepoint/formatting`. */
export function formattingFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(ALL_PAGES.flatMap(filesOf).map(([path, json]) => [path, `${JSON.stringify(json, undefined, 2)}\n`]));
}

function filesOf(pages: ListPages): readonly (readonly [path: string, json: object])[] {
  const folder = folderOf(pages.list.url);
  return [
    ...Object.entries(pages.columnFormatters).flatMap(([name, formatter]) => (formatter ? [[`${folder}/columns/${name}.json`, formatter] as const] : [])),
    ...pages.views.flatMap(({ file, formatter }) => (formatter ? [[`${folder}/views/${file}.json`, formatter] as const] : [])),
    [`${folder}/form.json`, formFormatter(pages)]
  ];
}

/** `Lists/WorkingGroups` → `workingGroups` */
function folderOf(url: string): string {
  const name = url.slice(url.lastIndexOf('/') + 1);
  return name.charAt(0).toLowerCase() + name.slice(1);
}
