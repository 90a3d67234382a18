import type { WholeRequest } from '../../src/domain/enquiry/StoredRequest';

export const REQUESTS = '/sites/hub/Lists/ContactRequests';

let lastId = 0;

/** What REST takes for a new request. */
export function aRequestItem(overrides: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    Title: 'Cannot sign in', HubKind: 'Account or technical trouble', HubTopic: 'Trouble with an account', HubKey: crypto.randomUUID(), HubMessage: 'I cannot sign in.',
    HubSenderName: 'Mila Member', HubSenderEmail: 'mila@contoso.example', HubMailbox: 'tech.support@interact.eu', HubStatus: 'New', ...overrides
  };
}

export function aRequest(overrides: Partial<WholeRequest> = {}): WholeRequest {
  const id = overrides.id ?? ++lastId;
  return {
    id, reference: `CH-${String(id).padStart(5, '0')}`, kind: 'trouble', topic: 'Trouble with an account', subject: 'Cannot sign in', sentOn: '2026-03-02T09:00:00Z', status: 'New',
    etag: '"1"', about: '', senderName: 'Mila Member', senderEmail: 'mila@contoso.example', message: 'I cannot sign in.', organisation: '', programme: '', role: '', language: '',
    mailbox: 'tech.support@interact.eu', attachments: [], ...overrides
  };
}
