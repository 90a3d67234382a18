import type { QueuedRequest } from './StoredRequest';

/** Columns of exported requests, in order. */
export const REQUEST_COLUMNS = ['reference', 'status', 'kind', 'topic', 'subject', 'about', 'senderName', 'senderEmail', 'sentOn', 'assignedTo', 'answeredOn', 'keepUntil'] as const;
export type RequestColumn = (typeof REQUEST_COLUMNS)[number];

/** How the values of a column are written for the reader, where not as they are. */
export type RequestTexts = Readonly<Partial<Record<RequestColumn, (request: QueuedRequest) => string>>>;

/** Requests as a table, its first row the headers. Without their messages: what leaves the list is as little as serves. */
export function requestTable(
  requests: readonly QueuedRequest[], headers: Readonly<Record<RequestColumn, string>>, texts: RequestTexts
): readonly (readonly string[])[] {
  const cell = (request: QueuedRequest, column: RequestColumn): string => {
    const text = texts[column];
    if (text) return text(request);
    return column === 'assignedTo' ? request.assignedTo?.name ?? '' : request[column] ?? '';
  };
  return [REQUEST_COLUMNS.map(column => headers[column]), ...requests.map(request => REQUEST_COLUMNS.map(column => cell(request, column)))];
}
