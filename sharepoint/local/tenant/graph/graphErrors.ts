import { GraphError } from './reply';

export const tokenInvalid = (message: string): GraphError => new GraphError(401, 'InvalidAuthenticationToken', message);

/** microsoftgraph/microsoft-graph-docs#746. */
export const privilegesMissing = (): GraphError => new GraphError(403, 'Authorization_RequestDenied',
  'Insufficient privileges to complete the operation.');

/** Softeria/ms-365-mcp-server#65: how the Teams part of Graph says it. */
export const scopesMissing = (wanted: readonly string[], granted: readonly string[]): GraphError => new GraphError(403, 'Forbidden',
  `Missing scope permissions on the request. API requires one of '${wanted.join(', ')}'. Scopes on the request '${granted.join(', ')}'`);

/** microsoftgraph/microsoft-graph-docs-contrib#2162 for channels, shortened; the same words for teams and joinedTeams are an assumption. */
export const guestsNotAllowed = (backendRequest: string): GraphError => new GraphError(403, 'Forbidden',
  `Failed to execute Templates backend request ${backendRequest}. ErrorMessage : {"errors":[{"message":"Request is not allowed for guest users",`
  + '"errorCode":"GuestAccessDenied"}]}', { code: 'AccessDenied' });

/** microsoftgraph/microsoft-graph-toolkit#1663 and microsoft-graph-docs#5535. */
export const notInTeam = (): GraphError => new GraphError(403, 'Forbidden', 'Failed to execute Skype backend request GetThreadS2SRequest.');

/** microsoftgraph/microsoft-graph-docs#17077. */
export const teamMissing = (id: string): GraphError => new GraphError(404, 'NotFound', `No team found with Group Id ${id}`,
  { message: `No team found with Group Id ${id}`, code: 'ItemNotFound' });

/** microsoftgraph/microsoft-graph-docs#9191. */
export const resourceMissing = (id: string): GraphError => new GraphError(404, 'Request_ResourceNotFound',
  `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`);

/** osodevops/ms-teams-cli#23, microsoftgraph/microsoft-graph-docs-contrib#1859. */
export const optionNotAllowed = (option: string): GraphError => new GraphError(400, 'BadRequest',
  `The query specified in the URI is not valid. Query option '${option}' is not allowed. `
  + 'To allow it, set the \'AllowedQueryOptions\' property on EnableQueryAttribute or QueryValidationSettings.');

/** microsoftgraph/microsoft-graph-docs#11882 and #9254. */
export const countNotSupported = (): GraphError => new GraphError(400, 'Request_BadRequest', '$count is not currently supported.');

/** microsoftgraph/microsoft-graph-docs#13114. */
export const filterNotSupported = (): GraphError => new GraphError(400, 'Request_UnsupportedQuery',
  'The specified filter to the reference property query is currently not supported.');

/** *Assumption*: the words; that it needs the advanced query parameters is in the page of user-list-memberof. */
export const sortNotSupported = (): GraphError => new GraphError(400, 'Request_UnsupportedQuery', 'Sorting not supported for current query.');

/** *Assumption*: the words; that it needs the advanced query parameters is in the page of user-list-memberof. */
export const castNotSupported = (): GraphError => new GraphError(400, 'Request_UnsupportedQuery',
  'The specified cast of the reference property query is currently not supported.');

/** *Assumption*: the words. */
export const filterInvalid = (): GraphError => new GraphError(400, 'BadRequest', 'Invalid filter clause');

/** *Assumption*: the words. */
export const sortInvalid = (): GraphError => new GraphError(400, 'BadRequest', 'Invalid orderby clause');

/** *Assumption*: the words. 999 is the limit in Graph's page on paging. */
export const pageSizeInvalid = (size: string): GraphError => new GraphError(400, 'Request_BadRequest',
  `Invalid page size specified: '${size}'. Must be between 1 and 999 inclusive.`);

/** *Assumption*: a token that never was one gets the answer of one that is too old. */
export const pageTokenExpired = (): GraphError => new GraphError(400, 'Directory_ExpiredPageToken',
  'The specified page token value has expired and can no longer be included in your request.');

/** The status is in Graph's page on JSON batching; the words are an assumption. */
export const batchInvalid = (why: string): GraphError => new GraphError(400, 'BadRequest', `Invalid batch payload format: ${why}.`);

/** The status is in Graph's page on JSON batching; the words are an assumption. */
export const dependencyFailed = (): GraphError => new GraphError(424, 'FailedDependency', 'A request that this one depends on failed.');

/** The example in Graph's page on throttling. */
export const tooManyRequests = (): GraphError => new GraphError(429, 'TooManyRequests', 'Please retry again later.',
  { code: '429', message: 'Please retry after', status: '429' });
