/** How far a request got, as the list names it. */
export const REQUEST_STATUSES = ['New', 'In progress', 'Answered', 'Closed', 'Withdrawn'] as const;
export type RequestStatus = (typeof REQUEST_STATUSES)[number];

/** Somebody waits for an answer. */
export const OPEN_STATUSES = ['New', 'In progress'] as const satisfies readonly RequestStatus[];

/** An open request is overdue when it has waited for more days than this. */
export const OVERDUE_DAYS = 5;

const DAY = 86_400_000;

const STEPS: Readonly<Record<RequestStatus, readonly RequestStatus[]>> = {
  New: ['In progress', 'Answered', 'Closed'],
  'In progress': ['Answered', 'Closed'],
  Answered: ['Closed', 'In progress'],
  Closed: ['In progress'],
  // its sender wants nothing any more
  Withdrawn: []
};

/** Where owners can take a request from here: onwards, or back to work on it again. The likeliest step comes first. */
export function statusSteps(status: RequestStatus): readonly RequestStatus[] {
  return STEPS[status];
}

export function isOpen({ status }: { readonly status?: RequestStatus }): boolean {
  return OPEN_STATUSES.some(open => open === status);
}

/** Whether somebody waits for an answer for too long. A request without a readable date is not. */
export function isOverdue(request: { readonly status?: RequestStatus; readonly sentOn: string }, now: Date): boolean {
  return isOpen(request) && now.getTime() - Date.parse(request.sentOn) > OVERDUE_DAYS * DAY;
}

/** Instant before which an open request was sent when it is overdue. */
export function overdueBefore(now: Date): Date {
  return new Date(now.getTime() - OVERDUE_DAYS * DAY);
}
