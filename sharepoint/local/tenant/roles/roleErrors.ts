import { SharePointError } from '../errors';

const SP_EXCEPTION = '-2146232832, Microsoft.SharePoint.SPException';

/** The words as public scripts look for them; status and code are an assumption. */
export const principalMissing = (id: string): SharePointError => new SharePointError(404, SP_EXCEPTION, `Can not find the principal with id: ${id}.`);

/** *Assumption*: status, code and words. */
export const levelMissing = (): SharePointError => new SharePointError(404, '-2147024809, System.ArgumentException', 'Can not find the permission level.');

/** The words as the tests of public PowerShell modules have them; status and code are an assumption. */
export const rolesInherited = (): SharePointError => new SharePointError(500, SP_EXCEPTION,
  'This operation is not allowed on an object that inherits permissions.');
