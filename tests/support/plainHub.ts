import { HUB_CONTENT, type TenantContent } from '../../sharepoint/local/tenant/content';

/** The hub's lists with SharePoint's own views and forms, and no formatting. */
export const PLAIN_HUB: TenantContent = { ...HUB_CONTENT, seeds: HUB_CONTENT.seeds.map(({ list, rows }) => ({ list, rows })) };
