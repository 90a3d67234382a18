import type { SPFI } from '@pnp/sp';
import { PermissionKind } from '@pnp/sp/security';
import '@pnp/sp/security/web';
import '@pnp/sp/site-groups/web';
import type { SetupState } from '../../../domain/setup/ListSetup';
import { toAppError } from '../toAppError';

/** What the site is called, and its absolute URL. */
export async function readSite(sp: SPFI): Promise<SetupState['site']> {
  const { Title, Url } = await sp.web.select('Title', 'Url')<{ readonly Title: string; readonly Url: string }>();
  return { title: Title, url: Url };
}

/** What the person may do on the site as a whole. */
export async function readRights(sp: SPFI): Promise<SetupState['rights']> {
  const held = await sp.web.getCurrentUserEffectivePermissions();
  const has = (kind: PermissionKind): boolean => sp.web.hasPermissions(held, kind);
  return { manageLists: has(PermissionKind.ManageLists), managePermissions: has(PermissionKind.ManagePermissions) };
}

/** The group that has every right on the site, and who is in it. */
export async function readOwners(sp: SPFI): Promise<SetupState['owners']> {
  const group = sp.web.associatedOwnerGroup;
  const { Title } = await group.select('Title')<{ readonly Title: string }>();
  return { group: Title, people: await namesIn(group.users.select('Title')<readonly { readonly Title: string }[]>()) };
}

/** A group may keep its members to itself; its own name still says whom to ask. */
async function namesIn(users: Promise<readonly { readonly Title: string }[]>): Promise<readonly string[]> {
  try {
    return (await users).map(({ Title }) => Title);
  } catch (error) {
    const appError = toAppError(error);
    if (appError.kind === 'forbidden') return [];
    throw appError;
  }
}
