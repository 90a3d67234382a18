import { PEOPLE, type Person } from '../../people';
import { groupsOf, peopleOf, type SiteGroup } from '../sites/groups';
import type { Web } from '../webs';
import { NOTHING, union, type PermissionMask } from './rights';
import { CONTRIBUTE, EDIT, FULL_CONTROL, READ, roleDefinition, type RoleDefinition } from './roleDefinitions';

/** The permission levels of one person or group. */
export interface RoleAssignment {
  /** Id of the person or group. */
  readonly principal: number;
  /** Ids of permission levels. */
  readonly levels: readonly number[];
}

/** A new site gives Members the level Edit; the hub's owners have lowered it, so that authors write items and leave the lists alone. */
const OF_GROUP: Readonly<Record<SiteGroup['kind'], RoleDefinition>> = { Owners: FULL_CONTROL, Members: CONTRIBUTE, Visitors: READ };

/** Of a site itself. Editors have their level by themselves: they are in none of the three groups. */
export function assignmentsOfWeb(web: Web): readonly RoleAssignment[] {
  const groups = groupsOf(web).map(({ id, kind }) => ({ principal: id, levels: [OF_GROUP[kind].id] }));
  const editors = peopleOf(web).filter(({ role }) => role === 'editor').map(({ id }) => ({ principal: id, levels: [EDIT.id] }));
  return [...groups, ...editors];
}

export type Principal = { readonly kind: 'person'; readonly person: Person } | { readonly kind: 'group'; readonly group: SiteGroup };

/** People of the tenant are users of each of its sites. */
export function principalOf(web: Web, id: number): Principal | undefined {
  const group = groupsOf(web).find(candidate => candidate.id === id);
  if (group) return { kind: 'group', group };
  const person = PEOPLE.find(candidate => candidate.id === id);
  return person && { kind: 'person', person };
}

const isOf = ({ principal }: RoleAssignment, person: Person, web: Web): boolean => {
  const found = principalOf(web, principal);
  return found?.kind === 'group' ? found.group.people.includes(person) : found?.person === person;
};

/** What the assignments add up to for a person. */
export function maskFor(assignments: readonly RoleAssignment[], person: Person, web: Web): PermissionMask {
  const levels = assignments.filter(assignment => isOf(assignment, person, web)).flatMap(assignment => assignment.levels);
  return levels.map(id => roleDefinition(id).mask).reduce(union, NOTHING);
}

/** A further level beside those that the principal has. */
export function withLevel(assignments: readonly RoleAssignment[], principal: number, level: number): readonly RoleAssignment[] {
  const before = assignments.find(assignment => assignment.principal === principal);
  if (!before) return [...assignments, { principal, levels: [level] }];
  return assignments.map(assignment => (assignment === before ? { principal, levels: [...new Set([...before.levels, level])] } : assignment));
}

export function withoutLevel(assignments: readonly RoleAssignment[], principal: number, level: number): readonly RoleAssignment[] {
  return assignments
    .map(assignment => (assignment.principal === principal ? { principal, levels: assignment.levels.filter(id => id !== level) } : assignment))
    .filter(({ levels }) => levels.length > 0);
}

/** The same rights, with the people of each group in its place. */
export function byPerson(assignments: readonly RoleAssignment[], web: Web): readonly RoleAssignment[] {
  const each = assignments.flatMap(({ principal, levels }) => {
    const found = principalOf(web, principal);
    const people = found?.kind === 'group' ? found.group.people.map(({ id }) => id) : [principal];
    return people.flatMap(id => levels.map(level => ({ id, level })));
  });
  return each.reduce<readonly RoleAssignment[]>((sum, { id, level }) => withLevel(sum, id, level), []);
}

export function visitorsOf(web: Web): number {
  const group = groupsOf(web).find(({ kind }) => kind === 'Visitors');
  if (!group) throw new Error(`The site ${web.path} has no visitors.`);
  return group.id;
}
