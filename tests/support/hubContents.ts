import { HUB_CONTENT, type TenantContent } from '../../sharepoint/local/tenant/content';

/** The hub's lists with SharePoint's own views and forms, and no formatting. */
export const PLAIN_HUB: TenantContent = { ...HUB_CONTENT, seeds: HUB_CONTENT.seeds.map(({ list, rows }) => ({ list, rows })) };

const [communities, workingGroups, ...others] = HUB_CONTENT.seeds;

/** A few rows: a scan of a page takes as long as the page is large. */
export const FEW_ROWS: TenantContent = {
  ...HUB_CONTENT,
  seeds: [
    { ...communities, rows: communities.rows.slice(0, 4) },
    { ...workingGroups, rows: workingGroups.rows.slice(0, 1).map(row => ({ ...row, HubCommunity: communities.rows[0].Title })) },
    ...others
  ]
};
