/** A site of the tenant. Lists belong to one web; the root web has none. */
export interface Web {
  /** Server-relative URL, empty for the root site. */
  readonly path: string;
  readonly title: string;
  readonly webId: string;
  readonly siteId: string;
}

export const HUB_WEB: Web = {
  path: '/sites/hub',
  title: 'Interact community hub',
  webId: '00000000-0000-4000-8000-000000000052',
  siteId: '00000000-0000-4000-8000-000000000051'
};

/** SPFx and search clients ask the root site for a few things; a wrong base URL must not reach the hub's lists by accident. */
export const ROOT_WEB: Web = {
  path: '',
  title: 'Contoso',
  webId: '00000000-0000-4000-8000-000000000054',
  siteId: '00000000-0000-4000-8000-000000000053'
};

export const WEBS: readonly Web[] = [HUB_WEB, ROOT_WEB];
