import { accessDenied, wrongPrimitive } from '../errors';
import type { Answer } from '../rest/answer';
import { projected, queried, type Resource } from '../rest/resource';
import { listOf, type RestCall, type Route } from '../rest/routes';
import type { List } from '../storage/lists';
import { has } from './rights';
import { assignmentsOfWeb, principalOf, withLevel, withoutLevel, type RoleAssignment } from './roleAssignments';
import { definitionWith } from './roleDefinitionRoutes';
import { FULL_CONTROL, roleDefinition } from './roleDefinitions';
import { principalMissing, rolesInherited } from './roleErrors';
import { memberResource, roleAssignmentResource, roleDefinitionResource } from './roleResources';

const DONE: Answer = { kind: 'nothing', status: 200 };

function managed(call: RestCall): List {
  const list = listOf(call, 'read');
  call.services.permissions.demandRight(list, call.person, 'managePermissions');
  return list;
}

function truth(text: string | undefined): boolean {
  if (text === undefined || /^(true|false)$/i.test(text)) return text?.toLowerCase() === 'true';
  throw wrongPrimitive('Edm.Boolean');
}

/**
 * Without a copy the person who asks is alone on the list: SecurableObject.BreakRoleInheritance in Microsoft's reference. There are no rights of single items to clear.
 * *Assumption*: that person has full control, and a list with assignments of its own keeps them.
 */
function breakInheritance(call: RestCall): Answer {
  const list = managed(call);
  const [isCopy] = [call.args.copyroleassignments, call.args.clearsubscopes].map(truth);
  if (list.assignments) return DONE;
  const alone = [{ principal: call.person.id, levels: [FULL_CONTROL.id] }];
  call.services.lists.assign(list, isCopy ? call.services.permissions.assignmentsOf(list) : alone);
  return DONE;
}

function resetInheritance(call: RestCall): Answer {
  call.services.lists.assign(managed(call), undefined);
  return DONE;
}

/** A list with assignments of its own. @throws SharePointError when it inherits */
function unique(call: RestCall): { readonly list: List; readonly assignments: readonly RoleAssignment[] } {
  const list = managed(call);
  if (!list.assignments) throw rolesInherited();
  return { list, assignments: list.assignments };
}

function principalIn(call: RestCall): number {
  const principal = principalOf(call.web, Number(call.args.principalid));
  if (!principal) throw principalMissing(call.args.principalid);
  return Number(call.args.principalid);
}

function changing(change: typeof withLevel): Route['answer'] {
  return call => {
    const { list, assignments } = unique(call);
    call.services.lists.assign(list, change(assignments, principalIn(call), definitionWith(call.args.roledefid).id));
    return DONE;
  };
}

function removeAssignment(call: RestCall): Answer {
  const { list, assignments } = unique(call);
  const one = assignmentIn(call, assignments);
  call.services.lists.assign(list, assignments.filter(assignment => assignment !== one));
  return DONE;
}

function assignmentIn(call: RestCall, assignments: readonly RoleAssignment[]): RoleAssignment {
  const found = assignments.find(({ principal }) => String(principal) === call.args.principalid);
  if (!found) throw principalMissing(call.args.principalid);
  return found;
}

/** Where assignments are, and how `_api` calls the place. To list permissions is a right of its own. */
interface Place {
  readonly path: string;
  readonly assignments: (call: RestCall) => readonly RoleAssignment[];
  readonly link: (call: RestCall) => string;
}

const PLACES: readonly Place[] = [
  {
    path: 'web', link: () => 'Web',
    assignments: ({ web, person, services: { permissions } }) => {
      if (!has(permissions.ofWeb(web, person), 'enumeratePermissions')) throw accessDenied();
      return assignmentsOfWeb(web);
    }
  },
  {
    path: 'list', link: call => `Web/Lists(guid'${listOf(call, 'read').id}')`,
    assignments: call => {
      const list = listOf(call, 'read');
      call.services.permissions.demandRight(list, call.person, 'enumeratePermissions');
      return call.services.permissions.assignmentsOf(list);
    }
  }
];

function readingRoutes({ path, assignments, link }: Place): readonly Route[] {
  const resource = (call: RestCall, assignment: RoleAssignment): Resource => roleAssignmentResource(call.web, call.webUrl, link(call), assignment);
  const one = (call: RestCall): RoleAssignment => assignmentIn(call, assignments(call));
  const many = (call: RestCall): Answer => ({ kind: 'collection', entities: queried(assignments(call).map(each => resource(call, each)), call.options) });
  const levels = (call: RestCall): readonly Resource[] => one(call).levels.map(id => roleDefinitionResource(roleDefinition(id), call.webUrl));
  const named = [`${path}/roleassignments(principalid)`, `${path}/roleassignments/getbyprincipalid(principalid)`].flatMap((step): readonly Route[] => [
    { method: 'GET', path: step, answer: call => ({ kind: 'entity', entity: projected(resource(call, one(call)), call.options) }) },
    { method: 'GET', path: `${step}/roledefinitionbindings`, answer: call => ({ kind: 'collection', entities: queried(levels(call), call.options) }) },
    {
      method: 'GET', path: `${step}/member`,
      answer: call => ({ kind: 'entity', entity: projected(memberResource(call.web, call.webUrl, one(call).principal), call.options) })
    }
  ]);
  return [{ method: 'GET', path: `${path}/roleassignments`, answer: many }, ...named];
}

export const ROLE_ROUTES: readonly Route[] = [
  ...['', '(copyroleassignments)', '(copyroleassignments,clearsubscopes)']
    .map(args => ({ method: 'POST', path: `list/breakroleinheritance${args}`, answer: breakInheritance })),
  { method: 'POST', path: 'list/resetroleinheritance', answer: resetInheritance },
  { method: 'POST', path: 'list/roleassignments/addroleassignment(principalid,roledefid)', answer: changing(withLevel) },
  { method: 'POST', path: 'list/roleassignments/removeroleassignment(principalid,roledefid)', answer: changing(withoutLevel) },
  { method: 'DELETE', path: 'list/roleassignments(principalid)', answer: removeAssignment },
  ...PLACES.flatMap(readingRoutes),
];
