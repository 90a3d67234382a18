import type { PermissionMask } from './rights';

/** A permission level of a site. */
export interface RoleDefinition {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  /** SP.RoleType; 0 for a level that owners made. */
  readonly type: number;
  readonly order: number;
  readonly hidden: boolean;
  readonly mask: PermissionMask;
}

const level = (
  id: number, name: string, type: number, order: number, [High, Low]: readonly [number, number], description: string, hidden: boolean = false
): RoleDefinition => ({ id, name, description, type, order, hidden, mask: { High, Low } });

/**
 * Ids, masks, order and words as a new site has them: pnp/cli-microsoft365, spo folder get and spo roledefinition list.
 * *Assumption*: order and words of Contribute and Limited Access.
 */
export const FULL_CONTROL = level(1073741829, 'Full Control', 5, 1, [2147483647, 4294967295], 'Has full control.');
export const EDIT = level(1073741830, 'Edit', 6, 48, [432, 1011030767],
  'Can add, edit and delete lists; can view, add, update and delete list items and documents.');
export const CONTRIBUTE = level(1073741827, 'Contribute', 3, 64, [432, 1011028719], 'Can view, add, update, and delete list items and documents.');
export const READ = level(1073741826, 'Read', 2, 128, [176, 138612833], 'Can view pages and list items and download documents.');

/** A level of the hub's owners: Read, with the right to add items. */
export const ADD_ITEMS = level(1073741924, 'Add items', 0, 2147483647, [176, 138612835], 'Can view pages and list items, and add list items.');

export const ROLE_DEFINITIONS: readonly RoleDefinition[] = [
  FULL_CONTROL,
  level(1073741828, 'Design', 4, 32, [432, 1012866047], 'Can view, add, update, delete, approve, and customize.'),
  EDIT, CONTRIBUTE, READ,
  level(1073741825, 'Limited Access', 1, 160, [48, 134287360],
    'Can view specific lists, document libraries, list items, folders, or documents when given permissions.', true),
  ADD_ITEMS
];

/** @throws Error for a level that no site has */
export function roleDefinition(id: number): RoleDefinition {
  const found = ROLE_DEFINITIONS.find(definition => definition.id === id);
  if (!found) throw new Error(`There is no permission level ${id}.`);
  return found;
}
