import type { Hub } from '../../sharepoint/local/hub/startHub';
import { readItems } from './tenantRest';

/** Deletes rows of Communities as the site owner. @param isMeant all when absent */
export async function deleteCommunities(hub: Hub, isMeant: (title: string) => boolean = () => true): Promise<void> {
  for (const { Id, Title } of await readItems(hub, 'Communities')) {
    if (!isMeant(String(Title))) continue;
    const response = await fetch(`${hub.origin}/sites/hub/_api/web/getList('/sites/hub/Lists/Communities')/items(${Number(Id)})`, {
      method: 'POST',
      headers: { Authorization: 'Bearer owner', Accept: 'application/json', 'X-HTTP-Method': 'DELETE', 'IF-Match': '*' }
    });
    if (!response.ok) throw new Error(`Deleting ${Number(Id)} answered ${response.status}: ${await response.text()}`);
  }
}
