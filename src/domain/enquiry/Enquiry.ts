import type { EnquiryKind } from './EnquiryKind';

/** The community or working group that a message is about. */
export interface EnquiryAbout {
  readonly type: 'community' | 'workingGroup';
  /** List item ID. */
  readonly id: number;
  readonly name: string;
}

/** What another part of the page, or a link, asks the contact form for. A new object is a new request. */
export interface PageQuestion {
  readonly kind: Extract<EnquiryKind, 'question' | 'join'>;
  readonly about: EnquiryAbout;
}

/** A message that is ready to be stored. Texts are '' where the sender left them out. */
export interface Enquiry {
  /** GUID made when the form opened. However often it is sent, the list holds one item with this key. */
  readonly key: string;
  readonly kind: EnquiryKind;
  /** Name of the topic. */
  readonly topic: string;
  readonly about?: EnquiryAbout;
  readonly subject: string;
  readonly message: string;
  readonly senderName: string;
  readonly senderEmail: string;
  readonly organisation: string;
  readonly programme: string;
  readonly role: string;
  /** Of the answer, as the list names languages; '' for any. */
  readonly language: string;
  /** Who answers, as `route` found it. */
  readonly mailbox: string;
  /** Day such as 2026-01-31, after which the message and what it says of its sender are to be deleted; see `keepUntilOf`. */
  readonly keepUntil: string;
}

/** Proof that the server has the message. */
export interface Receipt {
  /** List item ID. */
  readonly id: number;
  /** What a visitor can quote, for example `CH-00012`. */
  readonly reference: string;
}

/** @param itemId ID of the list item that holds the message */
export function receiptFor(itemId: number): Receipt {
  return { id: itemId, reference: `CH-${String(itemId).padStart(5, '0')}` };
}
