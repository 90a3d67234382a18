import { SharePointError } from './errors';

const SP_EXCEPTION = 'Microsoft.SharePoint.SPException';

const failed = (code: number, message: string): SharePointError => new SharePointError(500, `${code}, ${SP_EXCEPTION}`, message);

/** pnp/PnP-Sites-Core#151 for the code, in Dutch; the words as Microsoft's samples quote them. */
export const listTitleTaken = (): SharePointError => failed(-2130575342,
  'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.');

/** *Assumption*: code and words. */
export const nameMissing = (): SharePointError => failed(-1, 'You must specify a name.');

/** The words as public provisioning tools look for them; the code is an assumption. */
export const fieldNameTaken = (name: string): SharePointError => failed(-2130575214, `A duplicate field name "${name}" was found.`);

/** pnp/PnP-PowerShell#1288 for the words; the code is an assumption, as it is of the next three. */
export const formulaNotValid = (): SharePointError => failed(-2130575270, 'The formula contains a syntax error or is not supported.');

/** pnp/PnP-PowerShell#276. */
export const formulaColumnMissing = (): SharePointError => failed(-2130575270,
  'The formula refers to a column that does not exist.  Check the formula for spelling mistakes or change the non-existing column to an existing column.');

/** *Assumption*: the words, as users quote them. Microsoft's formula examples say that lookups are not supported in a formula. */
export const formulaColumnRefused = (): SharePointError => failed(-2130575270,
  'One or more column references are not allowed, because the columns are defined as a data type that is not supported in formulas.');

/** *Assumption*: the words, as users quote them. */
export const formulaVolatile = (): SharePointError => failed(-2130575270,
  'Calculated columns cannot contain volatile functions like Today and Me.');

/** The words as measured by firmfooting/dbml-sharepoint; the code is an assumption. */
export const formulaOtherColumn = (): SharePointError => failed(-2130575270, 'The formula cannot refer to another column.');

const rulesBroken = (code: number): SharePointError =>
  new SharePointError(500, `${code}, Microsoft.SharePoint.SPListDataValidationException`, 'List data validation failed.');

/** pnp/pnpjs#1770 for status, code and words. */
export const listRuleBroken = (): SharePointError => rulesBroken(-2130575162);

/** pnp/powershell#1746 for the words, vgrem/office365-rest-python-client for code and type; the status as for a list's rule. */
export const columnRuleBroken = (): SharePointError => rulesBroken(-2130575163);

/** *Assumption*: code and words, as for all rules of columns that no public client was seen to break. */
export const fieldRuleBroken = (words: string): SharePointError => failed(-1, words);

/**
 * A list in which people read their own items only has no unique column, and the other way round: formsandflows.nl/2023/10/23/item-level-permissions,
 * zquad.in/2010/03/unique-column.html. *Assumption*: code and words.
 */
export const uniqueWhereOwnOnly = (): SharePointError => fieldRuleBroken(
  'A list that has item-level permissions to read only items that were created by the user cannot have columns that enforce unique values.');

/** *Assumption*: after the answer for a missing field name. */
export const fieldIdMissing = (id: string): SharePointError =>
  new SharePointError(400, '-2147024809, System.ArgumentException', `Invalid field name. {${id}}`);

/** *Assumption*: status, code and words. */
export const contentTypeMissing = (): SharePointError =>
  new SharePointError(404, '-2147024809, System.ArgumentException', 'The content type does not exist.');

/** *Assumption*: the words of the server object model. */
export const viewMissing = (): SharePointError =>
  new SharePointError(404, '-2147024809, System.ArgumentException', 'The specified view is invalid.');

/** mrackley/StratusForms#65 for a field that the list does not have (0x81020014 is this code), pnp/pnpcore#489 for an `Or` of one part. */
export const camlNotValid = (): SharePointError => failed(-2130575340,
  'One or more field types are not installed properly. Go to the list settings page to delete these fields.');

/** *Assumption*: XML that cannot be read, as the server object model answers it. */
export const xmlNotValid = (): SharePointError => failed(-2130575152, 'Cannot complete this action.\n\nPlease try again.');

/** *Assumption*: the code; the words are those that public provisioning tools look for. */
export const fileNameTaken = (): SharePointError => failed(-2130575257,
  'The specified name is already in use.\n\nThe document or folder name was not accepted. Please choose a different name and try again.');

/** *Assumption*: code and words. */
export const fileNameInvalid = (name: string): SharePointError => failed(-2130575245,
  `The file or folder name "${name}" contains characters that are not permitted. Please use a different name.`);

/** *Assumption*: as for any file that does not exist. */
export const fileMissing = (): SharePointError => new SharePointError(404, '-2147024894, System.IO.FileNotFoundException', 'File Not Found.');
