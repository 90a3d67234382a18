import type { QueueQuery } from '../../../domain/enquiry/RequestQueue';
import { OPEN_STATUSES, overdueBefore, type RequestStatus } from '../../../domain/enquiry/RequestStatus';
import type { SitePerson } from '../../../domain/enquiry/StoredRequest';

/**
 * What is asked of the list, as `$filter`. In each, a condition on an indexed column leaves few rows (status, person, topic), or there is none and the
 * order of the ID serves: so it holds past 5,000 rows. A page starts after an ID, and not at a mark of SharePoint's, so that rows which change
 * meanwhile shift nothing.
 * @param after ID of the last row of the page before
 * @returns '' for everything
 */
export function queueFilter({ view, topic, order }: QueueQuery, me: SitePerson, now: Date, after?: number): string {
  const parts: Readonly<Record<QueueQuery['view'], readonly string[]>> = {
    open: [isOneOf(OPEN_STATUSES)],
    new: [isOneOf(['New'])],
    mine: [`HubAssignedToId eq ${me.id}`, isOneOf(OPEN_STATUSES)],
    overdue: [isOneOf(OPEN_STATUSES), `Created lt datetime'${overdueBefore(now).toISOString()}'`],
    all: []
  };
  return [
    ...parts[view],
    ...(topic === undefined ? [] : [`HubTopic eq '${topic.replace(/'/g, '\'\'')}'`]),
    ...(after === undefined ? [] : [`ID ${order === 'oldest' ? 'gt' : 'lt'} ${after}`])
  ].join(' and ');
}

function isOneOf(statuses: readonly RequestStatus[]): string {
  return `(${statuses.map(status => `HubStatus eq '${status}'`).join(' or ')})`;
}
