import { SharePointError } from '../errors';

const SEARCH_SERVICE = '-1, Microsoft.Office.Server.Search.REST.SearchServiceException';

/** microsoft-search/pnp-modern-search#463 for the code, #1456 for the status; the words are an assumption. */
export const malformedQuery = (): SharePointError => new SharePointError(500, SEARCH_SERVICE,
  'The query is malformed. Please rephrase your query.');

/** Microsoft's troubleshooting page of this name for the words; status and code are an assumption. */
export const propertyMisused = (): SharePointError => new SharePointError(500, SEARCH_SERVICE,
  'Property doesn\'t exist or is used in a manner inconsistent with schema settings.');

/** gunjandatta/sprest#56 for status and words; the code is an assumption. */
export const unexpectedNode = (found: string, expected: string): SharePointError => new SharePointError(400,
  '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
  `An unexpected '${found}' node was found when reading from the JSON reader. A '${expected}' node was expected.`);

/** pnp/PnP-Tools#253 for the code and, translated, the words; the status is an assumption. */
export const parameterInvalid = (name: string): SharePointError => new SharePointError(400,
  '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', `The query string parameter "${name}" is missing or invalid.`);
