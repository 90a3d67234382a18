import type { DatabaseSync } from 'node:sqlite';
import { readSetting, writeSetting } from '../storage/database';

/** Delegated permissions that open one of the tenant's routes. */
export const PERMISSIONS = [
  'User.Read', 'User.ReadBasic.All', 'User.Read.All', 'GroupMember.Read.All', 'Group.Read.All', 'Team.ReadBasic.All', 'TeamSettings.Read.All',
  'Channel.ReadBasic.All', 'ChannelSettings.Read.All', 'Directory.Read.All'
] as const;

export type Permission = (typeof PERMISSIONS)[number];

const SETTING = 'graphConsent';

/** What SharePoint's own principal has from the start, before an administrator approves more. */
const FROM_THE_START: readonly Permission[] = ['User.Read'];

const isPermission = (name: string): name is Permission => (PERMISSIONS as readonly string[]).includes(name);

/** What an administrator has consented to for the pages of the tenant; kept in the data file. */
export class Consent {
  public constructor(private readonly database: DatabaseSync) {}

  public get granted(): readonly Permission[] {
    const set = readSetting(this.database, SETTING);
    return set === undefined ? FROM_THE_START : JSON.parse(set) as Permission[];
  }

  /** @throws Error for a permission that no route asks for */
  public set(names: readonly string[]): void {
    const unknown = names.find(name => !isPermission(name));
    if (unknown !== undefined) throw new Error(`No route needs the permission ${unknown}. Known: ${PERMISSIONS.join(', ')}.`);
    writeSetting(this.database, SETTING, JSON.stringify(PERMISSIONS.filter(permission => names.includes(permission))));
  }

  public allows(anyOf: readonly Permission[]): boolean {
    const { granted } = this;
    return anyOf.some(permission => granted.includes(permission));
  }
}
