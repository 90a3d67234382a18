/** Both names of the Teams web client: Microsoft moved it to the second one in 2025 and keeps the first working. */
export const TEAMS_HOSTS = ['teams.microsoft.com', 'teams.cloud.microsoft'] as const;

/** Sites of SharePoint Online, in any tenant. */
export const SITE_HOSTS = ['.sharepoint.com'] as const;
