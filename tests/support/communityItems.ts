import type { Hub } from '../../sharepoint/local/hub/startHub';
import { readItems, restAs } from './tenantRest';

/** Deletes rows of Communities as the site owner. @param isMeant all when absent */
export async function deleteCommunities(hub: Hub, isMeant: (title: string) => boolean = () => true): Promise<void> {
  for (const { Id, Title } of await readItems(hub, 'Communities')) {
    if (isMeant(String(Title))) await restAs(hub, 'owner', `web/getList('/sites/hub/Lists/Communities')/items(${Number(Id)})`, undefined, 'DELETE');
  }
}
