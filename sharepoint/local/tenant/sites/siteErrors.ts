import { SharePointError } from '../errors';

const SP_EXCEPTION = '-2146232832, Microsoft.SharePoint.SPException';

/** vgrem/office365-rest-python-client#895: 404 for `siteUsers(6)`. */
export const userMissing = (): SharePointError => new SharePointError(404, SP_EXCEPTION, 'User cannot be found.');

/** pnp/cli-microsoft365 (spo group member add): status, code and words. */
export const groupMissing = (): SharePointError => new SharePointError(404, SP_EXCEPTION, 'Group cannot be found.');

/** pnp/cli-microsoft365 (spo user ensure) for code and words; the status is an assumption. */
export const userUnknown = (name: string): SharePointError => new SharePointError(400, SP_EXCEPTION, `The specified user ${name} could not be found.`);

/** *Assumption*, after the "File not found" that Get-SPOHubSite answers. */
export const hubSiteMissing = (): SharePointError => new SharePointError(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.');
