/** An error that SharePoint itself answers with. */
export class SharePointError extends Error {
  public constructor(public readonly status: number, public readonly code: string, message: string) {
    super(message);
  }
}

/** The tenant does not know the request: answered 501, logged, and counted in `tenant.refused`. */
export class NotBuilt extends Error {}

const INVALID_QUERY = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';
const SP_EXCEPTION = '-1, Microsoft.SharePoint.SPException';

const badQuery = (message: string): SharePointError => new SharePointError(400, INVALID_QUERY, message);

/** pnp/pnpjs#1830. */
export const accessDenied = (): SharePointError => new SharePointError(403, '-2147024891, System.UnauthorizedAccessException',
  'Access denied. You do not have permission to perform this action or access this resource.');

/** SharePoint/sp-dev-docs#8413. */
export const digestMissing = (): SharePointError => new SharePointError(403, '-2130575251, Microsoft.SharePoint.SPException',
  'The security validation for this page is invalid and might be corrupted. '
  + 'Please use your web browser\'s Back button to try your operation again.');

/** pnp/pnpjs#2186. */
export const digestExpired = (): SharePointError => new SharePointError(403, '-2130575252, Microsoft.SharePoint.SPException',
  'The security validation for this page has timed out. Click Back in your Web browser, refresh the page, and try your operation again.');

/** SharePoint/sp-dev-docs#2159 for the words; the code as public clients show it. */
export const listTitleMissing = (title: string, webUrl: string): SharePointError => new SharePointError(404, '-1, System.ArgumentException',
  `List '${title}' does not exist at site with URL '${webUrl}'.`);

/** pnp/custom-learning-office-365#8. */
export const listIdMissing = (): SharePointError => new SharePointError(404, '-2130575322, Microsoft.SharePoint.SPException',
  'List does not exist.\n\nThe page you selected contains a list that does not exist.  It may have been deleted by another user.');

/** pnp/PnP-Sites-Core#1055: getList throws FileNotFoundException. */
export const listUrlMissing = (): SharePointError => new SharePointError(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.');

export const itemMissing = (): SharePointError => new SharePointError(404, '-2130575338, System.ArgumentException',
  'Item does not exist. It may have been deleted by another user.');

/** pnp/pnpframework#880 for the code, SharePoint/sp-dev-docs#6541 for the words. */
export const columnMissing = (name: string, listUrl: string): SharePointError => new SharePointError(400, '-2147024809, System.ArgumentException',
  `Column '${name}' does not exist. It may have been deleted by another user.  ${listUrl}`);

/** nittygritty-uk/Atvero-Issues#5. */
export const propertyMissing = (name: string): SharePointError => new SharePointError(400, SP_EXCEPTION,
  `The field or property '${name}' does not exist.`);

/** pnp/pnpjs#2648 and #189; the code is an assumption. */
export const lookupPathInvalid = (path: string): SharePointError => new SharePointError(400, SP_EXCEPTION,
  `The query to field '${path}' is not valid.`);

/** The words as public projects quote them; the code is an assumption. */
export const lookupNotExpanded = (path: string): SharePointError => new SharePointError(400, SP_EXCEPTION,
  `The query to field '${path}' is not valid. The $select query string must specify the target fields and the $expand query string must `
  + `contains ${path.split('/')[0]}.`);

/** Quoted in public for TaxonomyFieldType; that Note and URL get the same words is an assumption, as is "sort" in place of "filter". */
export const fieldNotComparable = (name: string, type: string, use: 'filter' | 'sort'): SharePointError => new SharePointError(400, SP_EXCEPTION,
  `The field '${name}' of type '${type}' cannot be used in the query ${use} expression.`);

/** SharePoint/sp-dev-docs#8323 for functions, Breeze/breeze.js#57 for `substringof(…) eq true`; the code is an assumption. */
export const queryNotValid = (): SharePointError => badQuery('The query is not valid.');

/** nittygritty-uk/Atvero-Issues#388. */
export const expressionNotValid = (expression: string): SharePointError => badQuery(`The expression "${expression}" is not valid.`);

/** SharePoint/sp-dev-docs#3859. */
export const propertyUnknown = (name: string, type: string): SharePointError => badQuery(
  `The property '${name}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`);

/** Quoted in many public projects. */
export const wrongPrimitive = (edm: string): SharePointError => badQuery(
  `Cannot convert a primitive value to the expected type '${edm}'. See the inner exception for more details.`);

/** SharePoint/PnP-JS-Core#551 is one of many who wrote `Person` in place of `PersonId`. */
export const navigationNotWritable = (): SharePointError => badQuery(
  'A \'PrimitiveValue\' node with non-null value was found when trying to read the value of a navigation property; '
  + 'however, a \'StartArray\' node, a \'StartObject\' node, or a \'PrimitiveValue\' node with null value was expected.');

export const jsonNodeWrong = (found: string, where: string, expected: string): SharePointError => badQuery(
  `A node of type '${found}' was read from the JSON reader when trying to read ${where}. A '${expected}' node was expected.`);

/** gitbrent/SpRestLib#5. */
export const bodyMissing = (): SharePointError => jsonNodeWrong('EndOfInput', 'the start of an entry', 'StartObject');

export const jsonInvalid = (): SharePointError => badQuery('Invalid JSON. A token was not recognized in the JSON content.');

/** *Assumption*: the words of Microsoft's OData library. */
export const typeNotResolved = (type: string): SharePointError => badQuery(
  `A type named '${type}' could not be resolved by the model. When a model is available, each type name must resolve to a valid type.`);

/** pnp/sp-dev-fx-controls-react#1509. */
export const etagStale = (asked: string, actual: string): SharePointError => new SharePointError(412,
  '-1, Microsoft.SharePoint.Client.ClientServiceException', `The request ETag value '${asked}' does not match the object's ETag value '${actual}'.`);

/** Code and words as public projects report them, with status 500; SharePoint names no field. */
export const textTooLong = (): SharePointError => new SharePointError(500, '-2130575336, Microsoft.SharePoint.SPException',
  'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.');

/** pnp/pnpcore#434 for the words and the limit of 255; the code is an assumption. */
export const urlInvalid = (): SharePointError => new SharePointError(500, '-2130575336, Microsoft.SharePoint.SPException',
  'Invalid URL value.\n\nA URL field contains invalid data. Please check the value and try again.');

/** Public PnPjs clients report this code with 500; pnp/pnpcore#1280 the same status for an upload. */
export const duplicateValue = (title: string): SharePointError => new SharePointError(500,
  '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
  `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${title}].`);

/** SharePoint/sp-dev-docs#6826. */
export const thresholdExceeded = (): SharePointError => new SharePointError(500, '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
  'The attempted operation is prohibited because it exceeds the list view threshold.');

/** pnp/pnpjs#2721. */
export const tooManyLookups = (): SharePointError => new SharePointError(500, '-2147024749, Microsoft.SharePoint.SPQueryThrottledException',
  'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.');
