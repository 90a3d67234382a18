import { PEOPLE, type Person } from '../people';

export interface SignedIn {
  readonly person: Person;
  /** SharePoint asks for a form digest when the browser sends the sign-in by itself. */
  readonly by: 'cookie' | 'bearer';
}

export const COOKIE = 'HubUser';

/** Who sends a request: a bearer token wins over the cookie. Undefined when nobody is signed in, or somebody unknown. */
export function signedIn(headers: { readonly authorization?: string | null; readonly cookie?: string | null }): SignedIn | undefined {
  const token = /^Bearer\s+(.+)$/i.exec(headers.authorization ?? '')?.[1].trim();
  if (token !== undefined) return as('bearer', byToken(token));
  const cookie = (headers.cookie ?? '').split(';').map(part => part.trim()).find(part => part.startsWith(`${COOKIE}=`));
  return as('cookie', byKey(cookie?.slice(COOKIE.length + 1) ?? ''));
}

const as = (by: SignedIn['by'], person: Person | undefined): SignedIn | undefined => person && { person, by };

const byKey = (key: string): Person | undefined => PEOPLE.find(person => person.key === key);

/** A key of people.ts, or a JWT (not verified: this is a local tenant) that carries the person's user name. */
function byToken(token: string): Person | undefined {
  const payload = token.split('.')[1];
  if (payload === undefined) return byKey(token);
  const name = userNameIn(payload)?.toLowerCase();
  return PEOPLE.find(person => person.userPrincipalName.toLowerCase() === name);
}

function userNameIn(payload: string): string | undefined {
  try {
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as { upn?: unknown; unique_name?: unknown } | null;
    const name = claims?.upn ?? claims?.unique_name;
    return typeof name === 'string' ? name : undefined;
  } catch {
    return undefined; // not a JWT: nobody is signed in
  }
}

/** What the 401 says. */
export const SIGN_IN_HELP = `Nobody is signed in. Set the cookie ${COOKIE}=<person>, or send "Authorization: Bearer <person>". `
  + `People: ${PEOPLE.map(person => person.key).join(', ')}.`;
