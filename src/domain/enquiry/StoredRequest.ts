import type { EnquiryKind } from './EnquiryKind';
import type { RequestStatus } from './RequestStatus';

/** Somebody whom the site knows. */
export interface SitePerson {
  /** Of the site's user list. */
  readonly id: number;
  readonly name: string;
}

/** A message as the list holds it, as far as its sender needs it. Whatever cannot be read is absent; no request is left out for it. */
export interface OwnRequest {
  /** List item ID. */
  readonly id: number;
  /** As the receipt has it. */
  readonly reference: string;
  readonly kind?: EnquiryKind;
  readonly topic: string;
  readonly subject: string;
  /** Instant, ISO 8601. */
  readonly sentOn: string;
  readonly status?: RequestStatus;
  /** Instant, ISO 8601. */
  readonly answeredOn?: string;
  /** Day, ISO 8601: to be deleted after it. */
  readonly keepUntil?: string;
  /** Of what was read: a write with it is refused when somebody else has written meanwhile. */
  readonly etag: string;
}

/** As a queue shows it. */
export interface QueuedRequest extends OwnRequest {
  /** Name of the community or working group. */
  readonly about: string;
  readonly senderName: string;
  readonly senderEmail: string;
  readonly assignedTo?: SitePerson;
}

export interface Attachment {
  readonly name: string;
  /** Server-relative, encoded. */
  readonly url: string;
}

/** All of it. Texts are '' where the sender left them out. */
export interface WholeRequest extends QueuedRequest {
  readonly message: string;
  readonly organisation: string;
  readonly programme: string;
  readonly role: string;
  readonly language: string;
  /** Who answers. */
  readonly mailbox: string;
  readonly attachments: readonly Attachment[];
  /** Who wrote last. */
  readonly changedBy?: SitePerson;
}
