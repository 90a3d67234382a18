/**
 * What a person may do on the local hub site; each includes the one before it: Read, Contribute, Edit (lists, columns and views too),
 * Full Control (permissions too), and administrator of the site collection.
 */
export type Role = 'visitor' | 'author' | 'editor' | 'owner' | 'administrator';

export interface Person {
  /** Short name used in `?user=`, in the sign-in cookie and as a bearer token. */
  readonly key: string;
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly loginName: string;
  readonly userPrincipalName: string;
  /** Microsoft Entra object id. */
  readonly objectId: string;
  readonly role: Role;
  readonly guest: boolean;
  /** Names of the teams and channels that the person is in. */
  readonly communities: readonly string[];
}

const TENANT_DOMAIN = 'contoso.example';

function internal(key: string, id: number, name: string, role: Role, communities: readonly string[] = []): Person {
  const email = `${name.toLowerCase().replace(/ /g, '.')}@${TENANT_DOMAIN}`;
  return {
    key, id, name, email, role, communities, guest: false,
    loginName: `i:0#.f|membership|${email}`,
    userPrincipalName: email,
    objectId: `00000000-0000-4000-8000-0000000001${String(id).padStart(2, '0')}`
  };
}

/** Everybody who can sign in to the local hub. All names are invented. */
export const PEOPLE: readonly Person[] = [
  internal('member', 11, 'Mila Member', 'visitor', ['Jems network', 'User Group', 'Financial management']),
  internal('visitor', 12, 'Viktor Visitor', 'visitor'),
  {
    key: 'guest', id: 13, name: 'Greta Guest', email: 'greta@partner.example', role: 'visitor', guest: true, communities: [],
    loginName: `i:0#.f|membership|greta_partner.example#ext#@${TENANT_DOMAIN}`,
    userPrincipalName: `greta_partner.example#EXT#@${TENANT_DOMAIN}`,
    objectId: '00000000-0000-4000-8000-000000000113'
  },
  internal('author', 14, 'Ada Author', 'author', ['Communication and visibility']),
  internal('owner', 15, 'Olaf Owner', 'owner', ['Communication and visibility', 'Inter Programme collaboration']),
  internal('administrator', 16, 'Amira Administrator', 'administrator'),
  internal('editor', 17, 'Edda Editor', 'editor')
];

/** @throws Error when nobody has that key */
export function personByKey(key: string): Person {
  const person = PEOPLE.find(candidate => candidate.key === key);
  if (!person) throw new Error(`Nobody is called "${key}". Known: ${PEOPLE.map(p => p.key).join(', ')}.`);
  return person;
}
