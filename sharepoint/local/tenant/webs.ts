import type { Person } from '../people';

/** A site of the tenant. Lists belong to one web; the root web has none. */
export interface Web {
  /** Server-relative URL, empty for the root site. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly webId: string;
  readonly siteId: string;
  /** Site id of the hub that the site belongs to; of the hub itself its own. */
  readonly hubSiteId?: string;
  /** Guests are members of no group of the site: they cannot open it, and search finds nothing of it for them. */
  readonly closedToGuests?: true;
}

export const NO_ID = '00000000-0000-0000-0000-000000000000';

const HUB_SITE_ID = '00000000-0000-4000-8000-000000000051';

export const HUB_WEB: Web = {
  path: '/sites/hub',
  title: 'Interact community hub',
  description: 'Where people of the programmes find each other.',
  webId: '00000000-0000-4000-8000-000000000052',
  siteId: HUB_SITE_ID,
  hubSiteId: HUB_SITE_ID
};

/** SPFx and search clients ask the root site for a few things; a wrong base URL must not reach the hub's lists by accident. */
export const ROOT_WEB: Web = {
  path: '',
  title: 'Contoso',
  description: '',
  webId: '00000000-0000-4000-8000-000000000054',
  siteId: '00000000-0000-4000-8000-000000000053'
};

export const FINANCE_WEB: Web = {
  path: '/sites/finance',
  title: 'Finance exchange',
  description: 'Notes and groups of people who account for programme money.',
  webId: '00000000-0000-4000-8000-000000000062',
  siteId: '00000000-0000-4000-8000-000000000061',
  hubSiteId: HUB_SITE_ID
};

export const COMMUNICATION_WEB: Web = {
  path: '/sites/communication',
  title: 'Communication studio',
  description: 'Material and groups for campaigns, branding and stories.',
  webId: '00000000-0000-4000-8000-000000000064',
  siteId: '00000000-0000-4000-8000-000000000063',
  hubSiteId: HUB_SITE_ID
};

export const JEMS_WEB: Web = {
  path: '/sites/jems',
  title: 'Jems workshop',
  description: 'Groups of those who run and shape the monitoring software.',
  webId: '00000000-0000-4000-8000-000000000066',
  siteId: '00000000-0000-4000-8000-000000000065',
  hubSiteId: HUB_SITE_ID,
  closedToGuests: true
};

/** The root comes last: its path begins every other one. */
export const WEBS: readonly Web[] = [HUB_WEB, FINANCE_WEB, COMMUNICATION_WEB, JEMS_WEB, ROOT_WEB];

export function mayOpen(web: Web, person: Person): boolean {
  return !(web.closedToGuests && person.guest);
}

/** @throws Error when no site has that path */
export function webAt(path: string): Web {
  const web = WEBS.find(candidate => candidate.path === path);
  if (!web) throw new Error(`The tenant has no site ${path || '/'}.`);
  return web;
}
