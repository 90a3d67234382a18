import { PEOPLE, type Person, type Role } from '../people';
import { accessDenied } from './errors';
import { has, NOTHING, without, type PermissionMask, type Right } from './roles/rights';
import { assignmentsOfWeb, byPerson, maskFor, type RoleAssignment } from './roles/roleAssignments';
import { ADD_ITEMS, CONTRIBUTE, FULL_CONTROL, READ } from './roles/roleDefinitions';
import type { List, ListStore } from './storage/lists';
import { webAt, type Web } from './webs';

/** What somebody may do on one list; each includes the one before it. */
export type ListAccess = 'none' | 'read' | 'add' | 'edit';

const NEEDED: Readonly<Record<Exclude<ListAccess, 'none'>, Right>> = { read: 'viewItems', add: 'addItems', edit: 'editItems' };

/** Who may do what on which site and list: the sum of the permission levels of a person and of the person's groups. */
export class Permissions {
  public constructor(private readonly lists: ListStore) {}

  /** Nobody can lock out the administrators of a site. @see https://learn.microsoft.com/sharepoint/site-permissions */
  public ofWeb(web: Web, person: Person): PermissionMask {
    return person.role === 'administrator' ? FULL_CONTROL.mask : maskFor(assignmentsOfWeb(web), person, web);
  }

  public assignmentsOf(list: List): readonly RoleAssignment[] {
    return list.assignments ?? assignmentsOfWeb(webAt(list.web));
  }

  public maskOf(list: List, person: Person): PermissionMask {
    if (person.role === 'administrator') return FULL_CONTROL.mask;
    const mask = maskFor(this.assignmentsOf(list), person, webAt(list.web));
    return has(mask, 'viewItems') ? mask : NOTHING;
  }

  public allows(list: List, person: Person, wanted: keyof typeof NEEDED): boolean {
    return has(this.maskOf(list, person), NEEDED[wanted]);
  }

  /** @throws SharePointError */
  public demand(list: List, person: Person, wanted: keyof typeof NEEDED): void {
    this.demandRight(list, person, NEEDED[wanted]);
  }

  /** @throws SharePointError */
  public demandRight(list: List, person: Person, right: Right): void {
    if (!has(this.maskOf(list, person), right)) throw accessDenied();
  }

  /**
   * "Users with the Cancel Checkout permission can read and edit all items", says the page of settings; the permission is shown as Override List Behaviors,
   * and the level Edit is without it (natechamberlain.com/2018/09/02/sharepoint-cancel-checkout-permissions).
   */
  public seesAllItems(list: List, person: Person): boolean {
    return has(this.maskOf(list, person), 'cancelCheckout');
  }

  /** The rights on the list, and what item security leaves of them. @param author of the item */
  public mayChangeItem(list: List, person: Person, author: number): boolean {
    const { WriteSecurity } = list.settings;
    const isOpen = WriteSecurity === 1 || (WriteSecurity === 2 && author === person.id);
    return this.allows(list, person, 'edit') && (isOpen || this.seesAllItems(list, person));
  }

  public itemMaskOf(list: List, person: Person, author: number): PermissionMask {
    const mask = this.maskOf(list, person);
    return this.mayChangeItem(list, person, author) ? mask : without(mask, ['editItems', 'deleteItems']);
  }

  /** Gives the list role assignments of its own, in which each person of its groups stands alone and these people have the access. */
  public set(list: List, who: 'guest' | Role, access: ListAccess): void {
    const people = PEOPLE.filter(person => (who === 'guest' ? person.guest : person.role === who));
    const others = byPerson(this.assignmentsOf(list), webAt(list.web)).filter(({ principal }) => people.every(({ id }) => id !== principal));
    const theirs = people.map(person => ({ principal: person.id, levels: this.levelsFor(list, person, access) })).filter(({ levels }) => levels.length > 0);
    this.lists.assign(list, [...others, ...theirs]);
  }

  private levelsFor(list: List, person: Person, access: ListAccess): readonly number[] {
    switch (access) {
      case 'none': return [];
      case 'read': return [READ.id];
      case 'add': return [ADD_ITEMS.id];
      case 'edit': return [CONTRIBUTE.id, ...this.ownLevels(webAt(list.web), person)];
    }
  }

  private ownLevels(web: Web, person: Person): readonly number[] {
    return byPerson(assignmentsOfWeb(web), web).find(({ principal }) => principal === person.id)?.levels ?? [];
  }
}
