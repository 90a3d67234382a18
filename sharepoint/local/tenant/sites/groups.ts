import { PEOPLE, type Person, type Role } from '../../people';
import { mayOpen, type Web } from '../webs';

/** One of the three groups that a site starts with. */
export interface SiteGroup {
  readonly id: number;
  readonly title: string;
  readonly kind: 'Owners' | 'Members' | 'Visitors';
  readonly description: string;
  readonly people: readonly Person[];
}

/** Ids as on a new site of SharePoint's. An administrator is in none of the groups: the site collection gives the rights. */
const KINDS: readonly (readonly [id: number, kind: SiteGroup['kind'], role: Role, description: string])[] = [
  [3, 'Owners', 'owner', 'Use this group to grant people full control permissions to the SharePoint site: '],
  [4, 'Visitors', 'visitor', 'Use this group to grant people read permissions to the SharePoint site: '],
  [5, 'Members', 'author', 'Use this group to grant people contribute permissions to the SharePoint site: ']
];

export function peopleOf(web: Web): readonly Person[] {
  return PEOPLE.filter(person => mayOpen(web, person));
}

/** *Assumption*: people have the same role on every site of the tenant that they can open. */
export function groupsOf(web: Web): readonly SiteGroup[] {
  return KINDS.map(([id, kind, role, description]) => ({
    id, kind, title: `${web.title} ${kind}`, description: `${description}${web.title}`, people: peopleOf(web).filter(person => person.role === role)
  }));
}
