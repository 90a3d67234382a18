import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { CheckOptions } from '../../domain/health/Finding';
import { SITE_HOSTS, TEAMS_HOSTS } from '../../lists/hosts';

/** What a check of links has to know. */
export function checkOptions({ aadInfo }: WebPartContext['pageContext']): CheckOptions {
  return { tenantId: aadInfo?.tenantId.toString(), teamsHosts: TEAMS_HOSTS, siteHosts: SITE_HOSTS };
}
