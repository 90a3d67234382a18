import { InjectHeaders } from '@pnp/queryable';
import type { ISPQueryable } from '@pnp/sp';
import { receiptFor } from '../../../domain/enquiry/Enquiry';
import type { Attachment, OwnRequest, QueuedRequest, SitePerson, WholeRequest } from '../../../domain/enquiry/StoredRequest';
import { contactRequestsList } from '../../../lists/contactRequests.list';
import { listQuery } from '../../../lists/listQuery';
import { inspectRow } from '../../../lists/parseRow';
import { isRecord, textOf } from '../../../lists/parseValue';
import { enquiryKindOf } from '../enquiryKinds';

type ColumnName = keyof typeof contactRequestsList.fields;

/** What senders see of their own. */
export const OWN_COLUMNS = ['HubKind', 'HubTopic', 'HubStatus', 'HubAnsweredOn', 'HubKeepUntil'] as const satisfies readonly ColumnName[];
export const QUEUE_COLUMNS = [...OWN_COLUMNS, 'HubCommunity', 'HubWorkingGroup', 'HubSenderName', 'HubSenderEmail', 'HubAssignedTo'] as const satisfies readonly ColumnName[];
const WHOLE_COLUMNS = [...QUEUE_COLUMNS, 'HubMessage', 'HubOrganisation', 'HubProgramme', 'HubRole', 'HubLanguage', 'HubMailbox'] as const satisfies readonly ColumnName[];

/** Narrows a request to columns of the list, and asks for the etag of each item: without metadata SharePoint leaves it out. */
export function columnsOf<Q extends ISPQueryable>(query: Q, names: readonly ColumnName[]): Q {
  const { select, expand } = listQuery(contactRequestsList, names);
  return withEtags(query).select(...select, 'Created').expand(...expand);
}

/** As `columnsOf`, for everything that a request holds. */
export function wholeOf<Q extends ISPQueryable>(query: Q): Q {
  const { select, expand } = listQuery(contactRequestsList, WHOLE_COLUMNS);
  return withEtags(query)
    .select(...select, 'Created', 'Editor/Id', 'Editor/Title', 'AttachmentFiles/FileName', 'AttachmentFiles/ServerRelativeUrl')
    .expand(...expand, 'Editor', 'AttachmentFiles');
}

function withEtags<Q extends ISPQueryable>(query: Q): Q {
  return query.using(InjectHeaders({ Accept: 'application/json;odata=minimalmetadata' }));
}

/** @param raw JSON of one item; a column that is not in order counts as empty, since a request is never left out */
export function toOwnRequest(raw: unknown): OwnRequest {
  return ownOf(inspected(raw, OWN_COLUMNS), raw);
}

export function toQueuedRequest(raw: unknown): QueuedRequest {
  return queuedOf(inspected(raw, QUEUE_COLUMNS), raw);
}

export function toWholeRequest(raw: unknown): WholeRequest {
  const values = inspected(raw, WHOLE_COLUMNS);
  const item = isRecord(raw) ? raw : {};
  return {
    ...queuedOf(values, raw),
    message: values.HubMessage ?? '',
    organisation: values.HubOrganisation ?? '',
    programme: values.HubProgramme ?? '',
    role: values.HubRole ?? '',
    language: values.HubLanguage ?? '',
    mailbox: values.HubMailbox ?? '',
    attachments: attachmentsOf(item.AttachmentFiles),
    changedBy: toSitePerson(item.Editor)
  };
}

type Inspected<N extends ColumnName> = Partial<ReturnType<typeof inspectRow<typeof contactRequestsList.fields, N>>['values']>;

function inspected<N extends ColumnName>(raw: unknown, names: readonly N[]): Inspected<N> {
  return inspectRow(contactRequestsList, raw, names).values;
}

function ownOf({ id = 0, title = '', created = '', ...values }: Inspected<(typeof OWN_COLUMNS)[number]>, raw: unknown): OwnRequest {
  return {
    id,
    reference: receiptFor(id).reference,
    kind: values.HubKind && enquiryKindOf(values.HubKind),
    topic: values.HubTopic ?? '',
    subject: title,
    sentOn: created,
    status: values.HubStatus,
    answeredOn: values.HubAnsweredOn,
    keepUntil: values.HubKeepUntil,
    etag: isRecord(raw) ? textOf(raw['odata.etag']) : ''
  };
}

function queuedOf(values: Inspected<(typeof QUEUE_COLUMNS)[number]>, raw: unknown): QueuedRequest {
  const { HubCommunity, HubWorkingGroup, HubAssignedTo } = values;
  return {
    ...ownOf(values, raw),
    about: HubCommunity?.title || HubWorkingGroup?.title || '',
    senderName: values.HubSenderName ?? '',
    senderEmail: values.HubSenderEmail ?? '',
    assignedTo: HubAssignedTo && { id: HubAssignedTo.id, name: HubAssignedTo.name }
  };
}

/** @param raw an expanded person, or a user of the site */
export function toSitePerson(raw: unknown): SitePerson | undefined {
  return isRecord(raw) && typeof raw.Id === 'number' ? { id: raw.Id, name: textOf(raw.Title) } : undefined;
}

/** Only files of the site itself: the address is made of what senders called their files. */
function attachmentsOf(raw: unknown): readonly Attachment[] {
  const files: readonly unknown[] = Array.isArray(raw) ? raw : [];
  return files.flatMap(file => {
    const [name, url] = isRecord(file) ? [textOf(file.FileName), textOf(file.ServerRelativeUrl)] : ['', ''];
    return name && /^\/(?!\/)/.test(url) ? [{ name, url: url.split('/').map(encodeURIComponent).join('/') }] : [];
  });
}
