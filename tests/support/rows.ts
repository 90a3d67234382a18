import { communitiesList } from '../../src/lists/communities.list';
import type { TestTenant } from './tenant';

export const HUB_PATH = '/sites/hub';
export const COMMUNITIES = `${HUB_PATH}/${communitiesList.url}`;

/** Adds a row to Communities as the site owner does over REST, with nothing checked that SharePoint would not check. @returns its ID */
export async function addCommunityRow(tenant: TestTenant, row: Record<string, unknown>): Promise<number> {
  const added = (await tenant.spAs('owner').web.getList(COMMUNITIES).items.add({ HubKind: 'Team', ...row })) as { Id: number };
  return added.Id;
}
