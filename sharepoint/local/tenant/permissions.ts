import type { DatabaseSync } from 'node:sqlite';
import type { Person, Role } from '../people';
import { accessDenied } from './errors';
import type { List } from './storage/lists';

/** What somebody may do on one list; each includes the one before it. */
export type ListAccess = 'none' | 'read' | 'add' | 'edit';

const ORDER: readonly ListAccess[] = ['none', 'read', 'add', 'edit'];

/** SP.BasePermissions: two halves of 32 bits. */
export interface PermissionMask {
  readonly High: number;
  readonly Low: number;
}

/** SharePoint's permission levels Read, Contribute and Full Control, as `_spPageContextInfo.webPermMasks` shows them. */
const READ: PermissionMask = { High: 176, Low: 138612833 };
const CONTRIBUTE: PermissionMask = { High: 432, Low: 1011028719 };
const FULL_CONTROL: PermissionMask = { High: 2147483647, Low: 4294967295 };

const WEB_PERMISSIONS: Readonly<Record<Role, PermissionMask>> = {
  visitor: READ, author: CONTRIBUTE, owner: FULL_CONTROL, administrator: FULL_CONTROL
};

const WEB_ACCESS: Readonly<Record<Role, ListAccess>> = { visitor: 'read', author: 'edit', owner: 'edit', administrator: 'edit' };

const NOTHING: PermissionMask = { High: 0, Low: 0 };

/** SP.PermissionKind, as bits of the lower half. */
const ADD_ITEMS = 0x2;
const EDIT_AND_DELETE_ITEMS = 0xC;

export function webPermissions(person: Person): PermissionMask {
  return WEB_PERMISSIONS[person.role];
}

/** SharePoint shows all rows of a list with item security to those who may manage lists. */
export function seesAllItems(person: Person): boolean {
  return person.role === 'owner' || person.role === 'administrator';
}

/** To make and change lists, columns and views. */
export const managesLists = seesAllItems;

/** Who may do what on which list. */
export class Permissions {
  public constructor(private readonly database: DatabaseSync) {}

  public set(list: List, who: 'guest' | Role, access: ListAccess): void {
    this.database
      .prepare('INSERT OR REPLACE INTO list_access (list_key, who, access) VALUES (?, ?, ?)')
      .run(list.key, who, access);
  }

  /**
   * What was set for guests counts first, then for the role, then the web's rights. Nobody can lock out the administrators of a site.
   * @see https://learn.microsoft.com/sharepoint/site-permissions
   */
  public of(list: List, person: Person): ListAccess {
    if (person.role === 'administrator') return 'edit';
    const set = (person.guest ? this.read(list, 'guest') : undefined) ?? this.read(list, person.role);
    if (set) return set;
    const inherited = WEB_ACCESS[person.role];
    return inherited === 'read' && list.everyoneContributes ? 'edit' : inherited;
  }

  public allows(list: List, person: Person, wanted: ListAccess): boolean {
    return ORDER.indexOf(this.of(list, person)) >= ORDER.indexOf(wanted);
  }

  /** @throws SharePointError */
  public demand(list: List, person: Person, wanted: ListAccess): void {
    if (!this.allows(list, person, wanted)) throw accessDenied();
  }

  /** @throws SharePointError unless the person may change the list itself: its columns, views and settings */
  public demandManage(list: List, person: Person): void {
    if (!managesLists(person) || !this.allows(list, person, 'edit')) throw accessDenied();
  }

  /** The rights on the list, and what item security leaves of them. @param author of the item */
  public mayChangeItem(list: List, person: Person, author: number): boolean {
    const { WriteSecurity } = list.settings;
    return this.allows(list, person, 'edit') && (managesLists(person) || WriteSecurity === 1 || (WriteSecurity === 2 && author === person.id));
  }

  public maskOf(list: List, person: Person): PermissionMask {
    switch (this.of(list, person)) {
      case 'none': return NOTHING;
      case 'read': return READ;
      case 'add': return { ...READ, Low: READ.Low + ADD_ITEMS };
      case 'edit': return person.role === 'visitor' ? CONTRIBUTE : WEB_PERMISSIONS[person.role];
    }
  }

  public itemMaskOf(list: List, person: Person, author: number): PermissionMask {
    const mask = this.maskOf(list, person);
    return this.mayChangeItem(list, person, author) ? mask : { ...mask, Low: (mask.Low & ~EDIT_AND_DELETE_ITEMS) >>> 0 };
  }

  private read(list: List, who: string): ListAccess | undefined {
    const row = this.database.prepare('SELECT access FROM list_access WHERE list_key = ? AND who = ?').get(list.key, who);
    return row && (row.access as ListAccess);
  }
}
