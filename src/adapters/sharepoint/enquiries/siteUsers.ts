import { body } from '@pnp/queryable';
import { spPost } from '@pnp/sp';
import { AppError, type AppErrorKind } from '../../../domain/AppError';
import type { SitePerson } from '../../../domain/enquiry/StoredRequest';
import { isRecord } from '../../../lists/parseValue';
import type { SiteClient } from '../SiteClient';
import { toAppError } from '../toAppError';
import { toSitePerson } from './requestRows';

/** SP.PrincipalType.User; a Microsoft 365 group that stands in a site's group is none, and hides its members. */
const PERSON = 1;

/** Groups of a site may be kept from those outside of them, and a site need not have them. */
const NOT_SHOWN: readonly AppErrorKind[] = ['forbidden', 'notFound'];

/** @throws AppError */
export async function currentUser(sp: SiteClient): Promise<SitePerson> {
  try {
    return personIn(await sp.at('_api/web/currentuser').select('Id', 'Title')<unknown>());
  } catch (error) {
    throw toAppError(error);
  }
}

/** The people in one of the groups that every site starts with; nobody where the viewer may not see them. @throws AppError */
export async function peopleIn(sp: SiteClient, group: 'associatedownergroup' | 'associatedmembergroup'): Promise<readonly SitePerson[]> {
  try {
    const users = await sp.at(`_api/web/${group}/users`).select('Id', 'Title', 'PrincipalType')<readonly unknown[]>();
    return users.filter(user => isRecord(user) && user.PrincipalType === PERSON).map(personIn);
  } catch (error) {
    const appError = toAppError(error);
    if (NOT_SHOWN.includes(appError.kind)) return [];
    throw appError;
  }
}

/** The person with a login name or address. The site's list of users gets them, which not everybody may do (pnp/pnpjs#1314). @throws AppError */
export async function ensureUser(sp: SiteClient, logonName: string): Promise<SitePerson> {
  try {
    return personIn(await spPost<unknown>(sp.at('_api/web/ensureuser'), body({ logonName })));
  } catch (error) {
    throw toAppError(error);
  }
}

function personIn(answer: unknown): SitePerson {
  const person = toSitePerson(answer);
  if (!person) throw new AppError('server', 'The site answered without the person.');
  return person;
}
