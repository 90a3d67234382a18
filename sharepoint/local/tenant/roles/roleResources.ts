import type { Entities, Entity } from '../rest/entity';
import type { Resource } from '../rest/resource';
import { permissionValue, personResource } from '../rest/webResources';
import { groupResource } from '../sites/siteResources';
import type { Web } from '../webs';
import { principalMissing } from './roleErrors';
import { principalOf, type RoleAssignment } from './roleAssignments';
import { roleDefinition, type RoleDefinition } from './roleDefinitions';

/** Properties as pnp/cli-microsoft365 shows them (spo folder get, spo roledefinition list). */
export function roleDefinitionResource({ id, name, description, type, order, hidden, mask }: RoleDefinition, webUrl: string): Resource {
  const editLink = `Web/RoleDefinitions(${id})`;
  return {
    kind: 'entity', type: 'SP.RoleDefinition', id: `${webUrl}/_api/${editLink}`, editLink,
    properties: { BasePermissions: permissionValue(mask), Description: description, Hidden: hidden, Id: id, Name: name, Order: order, RoleTypeKind: type }
  };
}

/** @param place of the list or site, relative to `_api` */
export function roleAssignmentResource(web: Web, webUrl: string, place: string, { principal, levels }: RoleAssignment): Resource {
  const editLink = `${place}/RoleAssignments/GetByPrincipalId(${principal})`;
  return {
    kind: 'entity', type: 'SP.RoleAssignment', id: `${webUrl}/_api/${editLink}`, editLink,
    properties: { PrincipalId: principal },
    expandable: { Member: () => memberResource(web, webUrl, principal), RoleDefinitionBindings: () => bindings(levels, webUrl) }
  };
}

export function memberResource(web: Web, webUrl: string, id: number): Entity {
  const principal = principalOf(web, id);
  if (!principal) throw principalMissing(String(id));
  return principal.kind === 'group' ? groupResource(principal.group, web, webUrl) : personResource(principal.person, webUrl);
}

function bindings(levels: readonly number[], webUrl: string): Entities {
  return { kind: 'entities', entities: levels.map(id => roleDefinitionResource(roleDefinition(id), webUrl)) };
}
